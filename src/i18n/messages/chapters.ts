import type { Citation } from '../../domain/fact';
import type { Language } from '../../domain/text';

/** The source's chapters in Chinese, by their pages; in English they stand in the citations. */
const CHAPTERS_ZH: Readonly<Record<string, string>> = {
  'P2-P5': '中国区域协调发展战略要点',
  'P6-P9': '东北地区概况',
  'P10-P14': '习近平强调推动东北全面振兴',
  'P15-P19': '习近平关于东北全面振兴的重要论述',
  'P20-P22': '数据看东北经济',
  'unpaged front matter': '封面与目录',
  'unpaged back matter': '版权页',
};

/** The chapter of a citation in the reader's language. */
export function chapterTitle(language: Language, { chapter, pages }: Citation): string {
  return (language === 'zh' ? CHAPTERS_ZH[pages] : undefined) ?? chapter;
}

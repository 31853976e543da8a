import type { Language } from '../../domain/text';

/** Units of the source's figures in Chinese; in English they stand with the figures. */
const UNITS_ZH: Readonly<Record<string, string>> = {
  'billion yuan': '十亿元',
  'trillion yuan': '万亿元',
  'billion US dollars': '十亿美元',
  percent: '%',
  'percentage points': '个百分点',
  'national rank': '全国位次',
  'world rank': '世界位次',
  year: '年',
  years: '年',
  'years ago': '年前',
  km: '公里',
  km2: '平方公里',
  'million km2': '百万平方公里',
  persons: '人',
  'million persons': '百万人',
  'million tons': '百万吨',
  countries: '个国家',
  industries: '个行业',
  'provincial-level regions': '个省级行政区',
  'nature reserves': '个自然保护区',
  'new minerals': '种新矿物',
  'kinds of minerals': '种矿产',
  'macro-regional strategies': '项板块战略',
  'regional strategies': '项区域重大战略',
  'corridors and pivots': '处走廊和支点',
  chapters: '章',
  websites: '个网站',
  distinctions: '项区分',
  traditions: '种精神',
  extracts: '则摘录',
  'black soil regions': '个黑土区',
};

/** The unit of a figure in the reader's language; one without a Chinese name is shown in English rather than left out. */
export function unitName(language: Language, unit: string): string {
  if (language === 'en') return unit.replace('km2', 'km²');
  return UNITS_ZH[unit] ?? unit;
}

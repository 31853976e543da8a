import { defineMessages } from '../messages';

const PAGES = /^(\d+)(–\d+)?$/;

/** Texts of citations that a reader takes along. */
export const CITATION_TEXTS = defineMessages({
  en: {
    atlas: 'Atlas of China’s Regional Strategies',
    undated: 'undated (after 28 September 2024)',
    pages: (pages: string) => (PAGES.exec(pages)?.[2] === undefined ? `p. ${pages}` : `pp. ${pages}`),
    summarised: (text: string, atlas: string) => `“${text}” As summarized by ${atlas}.`,
    checks: (ids: string, n: number) => `${n === 1 ? 'Check' : 'Checks'} of the atlas: ${ids}.`,
    plain: ({ publisher, title, chapter, pages, undated, note, address, accessed }: PlainParts) =>
      `${publisher}. ${title}, chapter “${chapter}”, ${pages}; ${undated}. ${note} ${address} (accessed ${accessed}).`,

    cite: 'Cite and link',
    copy: 'Copy citation or link',
    formats: { plain: 'Plain text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    copyAs: (format: string) => `Copy citation: ${format}`,
    address: 'Link to this statement',
    link: 'Link',
    copyLink: 'Copy link',
    copiedWhat: (what: string) => `Copied: ${what}.`,
    refused: 'This browser does not let the page copy. The text is selected: copy it from the box.',
    copyThis: (what: string) => `To copy: ${what}`,
  },
  zh: {
    atlas: '《中国区域协调发展地图集》',
    undated: '未注明日期（2024年9月28日之后）',
    pages: (pages) => `第${pages.replace('–', '—')}页`,
    summarised: (text, atlas) => `“${text}”（${atlas}概述）`,
    checks: (ids) => `本图集的核查：${ids.replaceAll(', ', '、')}。`,
    plain: ({ publisher, title, chapter, pages, undated, note, address, accessed }) =>
      `${publisher}：${title}，“${chapter}”一章，${pages}，${undated}。${note}${address}（访问日期：${accessed}）。`,

    cite: '引用与链接',
    copy: '复制引文或链接',
    formats: { plain: '纯文本', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    copyAs: (format) => `复制引文：${format}`,
    address: '此条表述的链接',
    link: '链接',
    copyLink: '复制链接',
    copiedWhat: (what) => `已复制：${what}。`,
    refused: '此浏览器不允许网页复制。文字已选中，请从框中复制。',
    copyThis: (what) => `待复制：${what}`,
  },
});

/** What a citation in plain text is put together from. */
interface PlainParts {
  readonly publisher: string;
  readonly title: string;
  readonly chapter: string;
  readonly pages: string;
  readonly undated: string;
  readonly note: string;
  readonly address: string;
  readonly accessed: string;
}

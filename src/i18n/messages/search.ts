import { defineMessages } from '../messages';

const results = (n: number) => (n === 1 ? '1 result' : `${n} results`);

/** Texts of the search box and its results. */
export const SEARCH = defineMessages({
  en: {
    search: 'Search',
    hint: 'Search places, words, dates',
    results: 'Search results',
    clear: 'Clear search',
    kind: { province: 'Province level', prefecture: 'Prefecture level', strategy: 'Strategy' },
    groups: {
      named: 'Regions and strategies',
      place: 'Places',
      term: 'Terms',
      measure: 'Measures',
      event: 'Events',
      statement: 'Statements',
      check: 'Checks',
    },
    showAll: (n: number) => `Show all ${n}`,
    found: results,
    foundNothing: (query: string) => `Nothing found for “${query}”.`,
    foundNothingHint:
      'Try a name in English, Chinese or pinyin without tones, a word of a statement, a figure or a date such as 2024-05-15.',
    loading: 'Loading the index of statements, places and terms …',
    failed: 'The index could not be loaded; regions and strategies can be searched.',
    retry: 'Try again',
  },
  zh: {
    search: '搜索',
    hint: '搜索地点、词语、日期',
    results: '搜索结果',
    clear: '清除搜索',
    kind: { province: '省级', prefecture: '地级', strategy: '战略' },
    groups: {
      named: '地区与战略',
      place: '地点',
      term: '术语',
      measure: '措施',
      event: '事件',
      statement: '表述',
      check: '核查',
    },
    showAll: (n) => `显示全部 ${n} 条`,
    found: (n) => `${n} 条结果`,
    foundNothing: (query) => `没有找到“${query}”。`,
    foundNothingHint: '可输入中文名、英文名、不带声调的拼音，表述中的词语，数字，或 2024-05-15 这样的日期。',
    loading: '正在载入表述、地点和术语的索引……',
    failed: '索引未能载入；地区和战略仍可搜索。',
    retry: '重试',
  },
});

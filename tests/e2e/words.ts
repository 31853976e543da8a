export type Language = 'en' | 'zh';

/** The names by which a visitor finds the parts of the page. */
export interface Words {
  readonly title: string;
  readonly search: string;
  readonly strategies: string;
  readonly map: string;
  readonly regions: string;
  readonly details: string;
  readonly legend: string;
  readonly notices: string;
  readonly theme: string;
  readonly any: string;
  readonly all: string;
  /** The button that leaves a strategy out of the filter. */
  readonly exclude: (strategy: string) => string;
  /** What opens the other language. */
  readonly otherLanguage: string;
  readonly share: string;
  readonly present: string;
  readonly compare: string;
  readonly help: string;
  readonly shortNames: readonly string[];
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Atlas of China’s regional strategies',
    search: 'Search',
    strategies: 'Strategies',
    map: 'Map',
    regions: 'Regions',
    details: 'Details',
    legend: 'Strategy membership',
    notices: 'Notices',
    theme: 'Theme',
    any: 'Any',
    all: 'All',
    exclude: (strategy) => `Exclude ${strategy}`,
    otherLanguage: '中文',
    share: 'Share',
    present: 'Present',
    compare: 'Compare',
    help: 'Help',
    shortNames: [
      'Western',
      'Northeast',
      'Central',
      'Eastern',
      'Beijing–Tianjin–Hebei',
      'Yangtze River Economic Belt',
      'Greater Bay Area',
      'Yangtze River Delta',
      'Yellow River Basin',
    ],
  },
  zh: {
    title: '中国区域协调发展地图集',
    search: '搜索',
    strategies: '区域战略',
    map: '地图',
    regions: '地区',
    details: '详情',
    legend: '战略归属',
    notices: '提示',
    theme: '外观',
    any: '任一',
    all: '同时',
    exclude: (strategy) => `排除${strategy}`,
    otherLanguage: 'English',
    share: '分享',
    present: '授课',
    compare: '比较',
    help: '帮助',
    shortNames: [
      '西部大开发',
      '东北全面振兴',
      '中部地区崛起',
      '东部率先发展',
      '京津冀协同发展',
      '长江经济带',
      '粤港澳大湾区',
      '长三角一体化',
      '黄河流域',
    ],
  },
};

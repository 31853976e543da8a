import { defineMessages } from '../messages';

const units = (n: number) => (n === 1 ? '1 unit' : `${n} units`);
const results = (n: number) => (n === 1 ? '1 result' : `${n} results`);

/** Texts of the controls around the map: header, search, strategy filter, region list, sharing and notices. */
export const CONTROLS = defineMessages({
  en: {
    title: 'Atlas of China’s regional strategies',
    /** The title in the parts between which a line may end. */
    titleParts: ['Atlas of China’s regional strategies'],
    switchLanguage: { name: '中文', short: '中' },
    theme: 'Theme',
    themes: {
      system: 'As the system',
      light: 'Light',
      dark: 'Dark',
      projector: 'Projector',
      contrast: 'High contrast',
    },
    compare: 'Compare',
    share: 'Share',
    help: 'Help',
    present: 'Present',

    strategies: 'Strategies',
    macroRegions: 'Four macro-regions',
    regional: 'Five regional strategies',
    match: 'Which units count',
    any: 'Any',
    all: 'All',
    anyHint: 'Units in at least one of the chosen strategies',
    allHint: 'Units in every one of the chosen strategies',
    exclude: (strategy: string) => `Exclude ${strategy}`,
    about: (strategy: string) => `About ${strategy}`,
    excluded: 'excluded',
    clear: 'Clear filter',
    unfiltered: 'Choose strategies to see what they cover.',
    counted: (whole: number, parts: number) =>
      parts === 0 ? `${whole}` : whole === 0 ? `${parts}` : `${whole}+${parts}`,
    extent: (whole: number, parts: number, partly: number) =>
      parts === 0
        ? `${whole} province-level units`
        : `${whole} province-level units, and ${parts} prefecture-level units of ${partly === 1 ? 'one' : partly} covered partly`,
    result: (count: number, partly: number) => (partly === 0 ? units(count) : `${units(count)}, ${partly} partly`),
    partOf: (region: string, covered: number, total: number) => `${region}: ${covered} of ${total}`,
    combination: (chosen: string, left: string) =>
      left === '' ? chosen : chosen === '' ? `All except ${left}` : `${chosen}, without ${left}`,
    noneInAll: (chosen: string) => `No unit is in all of these: ${chosen}.`,
    noneLeft: (chosen: string, left: string) =>
      chosen === ''
        ? `Nothing is left: every unit with a strategy is in ${left}.`
        : `Nothing is left: no unit in ${chosen} lies outside ${left}.`,
    tryAny: 'Try Any, or take one away.',
    tryFewer: 'Try taking one away.',
    cleared: 'Filter cleared. All units are shown.',
    sentence: (combination: string, result: string) => `${combination}: ${result}.`,

    regions: 'Regions',
    partly: (covered: number, total: number) => `, partly: ${covered} of ${total}`,
    noRegions: 'No region matches this filter.',

    search: 'Search',
    searchHint: 'Search regions, strategies, facts',
    searchResults: 'Search results',
    clearSearch: 'Clear search',
    kind: { province: 'Province level', prefecture: 'Prefecture level', strategy: 'Strategy', fact: 'Fact' },
    found: (n: number) => results(n),
    foundNothing: (query: string) => `Nothing found for ‘${query}’.`,
    foundNothingHint: 'A name in English, Chinese or pinyin without tones will do, or a word from a fact.',
    factsLoading: 'Loading the facts …',
    factsFailed: 'The facts could not be loaded; regions and strategies can be searched.',
    retry: 'Try again',

    shareIntro:
      'The address holds everything that you see: region, filter, definitions, map position, language and theme. Whoever opens it sees the same.',
    shareAddress: 'Address of this view',
    copy: 'Copy link',
    copied: 'The link is copied.',
    copyFailed: 'This browser does not let the page copy. The address is selected: copy it from the box.',
    dismiss: 'Dismiss',
    notices: 'Notices',
  },
  zh: {
    title: '中国区域协调发展地图集',
    titleParts: ['中国区域', '协调发展', '地图集'],
    switchLanguage: { name: 'English', short: 'En' },
    theme: '主题',
    themes: { system: '跟随系统', light: '浅色', dark: '深色', projector: '投影', contrast: '高对比度' },
    compare: '比较',
    share: '分享',
    help: '帮助',
    present: '授课',

    strategies: '区域战略',
    macroRegions: '四大板块',
    regional: '五大区域重大战略',
    match: '计入哪些单位',
    any: '任一',
    all: '同时',
    anyHint: '至少属于一个所选战略的单位',
    allHint: '同时属于全部所选战略的单位',
    exclude: (strategy) => `排除${strategy}`,
    about: (strategy) => `了解${strategy}`,
    excluded: '已排除',
    clear: '清除筛选',
    unfiltered: '选择战略，查看其覆盖范围。',
    counted: (whole, parts) => (parts === 0 ? `${whole}` : whole === 0 ? `${parts}` : `${whole}+${parts}`),
    extent: (whole, parts, partly) =>
      parts === 0 ? `${whole} 个省级单位` : `${whole} 个省级单位，另有 ${partly} 个省级单位中的 ${parts} 个地级单位`,
    result: (count, partly) => (partly === 0 ? `${count} 个单位` : `${count} 个单位，其中 ${partly} 个部分覆盖`),
    partOf: (region, covered, total) => `${region}：${total} 个中的 ${covered} 个`,
    combination: (chosen, left) => (left === '' ? chosen : chosen === '' ? `除${left}以外` : `${chosen}，不含${left}`),
    noneInAll: (chosen) => `没有单位同时属于${chosen}。`,
    noneLeft: (chosen, left) =>
      chosen === '' ? `没有剩余单位：有战略覆盖的单位都属于${left}。` : `没有剩余单位：${chosen}的单位都属于${left}。`,
    tryAny: '可改选“任一”，或去掉一项。',
    tryFewer: '可去掉一项再试。',
    cleared: '筛选已清除，显示全部单位。',
    sentence: (combination, result) => `${combination}：${result}。`,

    regions: '地区',
    partly: (covered, total) => `，部分：${total} 个中的 ${covered} 个`,
    noRegions: '没有符合筛选条件的地区。',

    search: '搜索',
    searchHint: '搜索地区、战略、事实',
    searchResults: '搜索结果',
    clearSearch: '清除搜索',
    kind: { province: '省级', prefecture: '地级', strategy: '战略', fact: '事实' },
    found: (n) => `${n} 条结果`,
    foundNothing: (query) => `没有找到“${query}”。`,
    foundNothingHint: '可输入中文名、英文名、不带声调的拼音，或事实中的词语。',
    factsLoading: '正在载入事实……',
    factsFailed: '事实未能载入；地区和战略仍可搜索。',
    retry: '重试',

    shareIntro: '网址包含您所见的一切：地区、筛选、口径、地图位置、语言和主题。打开此网址的人看到相同的画面。',
    shareAddress: '当前视图的网址',
    copy: '复制链接',
    copied: '链接已复制。',
    copyFailed: '此浏览器不允许网页复制。网址已选中，请从框中复制。',
    dismiss: '关闭',
    notices: '提示',
  },
});

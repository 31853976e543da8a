import { defineMessages } from '../messages';

const units = (n: number) => (n === 1 ? '1 unit' : `${n} units`);

/** Texts of the controls around the map: header, strategy filter, region list, sharing and notices. */
export const CONTROLS = defineMessages({
  en: {
    title: 'Atlas of China’s regional strategies',
    /** The title in the parts between which a line may end. */
    titleParts: ['Atlas of China’s regional strategies'],
    switchLanguage: { name: '中文', short: '中' },
    theme: 'Theme',
    themes: {
      system: 'System setting',
      light: 'Light',
      dark: 'Dark',
      projector: 'Projector',
      contrast: 'High contrast',
    },
    reading: 'Reading view',
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
    compareResult: 'Compare these',
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

    shareIntro:
      'The address holds everything you see: region, filter, definitions, map position, language and theme. Whoever opens it sees the same.',
    shareAddress: 'Address of this view',
    copy: 'Copy link',
    copied: 'The link is copied.',
    copyFailed: 'This browser does not let the page copy. The address is selected: copy it from the box.',
    retry: 'Try again',
    dismiss: 'Dismiss',
    notices: 'Notices',
  },
  zh: {
    title: '中国区域协调发展地图集',
    titleParts: ['中国区域', '协调发展', '地图集'],
    switchLanguage: { name: 'English', short: 'En' },
    theme: '外观',
    themes: { system: '跟随系统', light: '浅色', dark: '深色', projector: '投影', contrast: '高对比度' },
    reading: '阅读视图',
    compare: '比较',
    share: '分享',
    help: '帮助',
    present: '授课',

    strategies: '区域战略',
    macroRegions: '四大板块',
    regional: '五大区域重大战略',
    match: '计入哪些行政区',
    any: '任一',
    all: '同时',
    anyHint: '至少属于一项所选战略的行政区',
    allHint: '同时属于全部所选战略的行政区',
    exclude: (strategy) => `排除${strategy}`,
    about: (strategy) => `了解${strategy}`,
    excluded: '已排除',
    clear: '清除筛选',
    compareResult: '比较筛选结果',
    unfiltered: '选择战略，查看其覆盖范围。',
    counted: (whole, parts) => (parts === 0 ? `${whole}` : whole === 0 ? `${parts}` : `${whole}+${parts}`),
    extent: (whole, parts, partly) =>
      parts === 0
        ? `${whole} 个省级行政区`
        : `${whole} 个省级行政区，另有 ${partly} 个省级行政区中的 ${parts} 个地级行政区`,
    result: (count, partly) => (partly === 0 ? `${count} 个行政区` : `${count} 个行政区，其中 ${partly} 个部分覆盖`),
    partOf: (region, covered, total) => `${region}：${total} 个中的 ${covered} 个`,
    combination: (chosen, left) => (left === '' ? chosen : chosen === '' ? `除${left}以外` : `${chosen}，不含${left}`),
    noneInAll: (chosen) => `没有行政区同时属于${chosen}。`,
    noneLeft: (chosen, left) =>
      chosen === ''
        ? `没有剩余行政区：有战略覆盖的行政区都属于${left}。`
        : `没有剩余行政区：${chosen}的行政区都属于${left}。`,
    tryAny: '可改选“任一”，或去掉一项。',
    tryFewer: '可去掉一项再试。',
    cleared: '筛选已清除，显示全部行政区。',
    sentence: (combination, result) => `${combination}：${result}。`,

    regions: '地区',
    partly: (covered, total) => `，部分：${total} 个中的 ${covered} 个`,
    noRegions: '没有符合筛选条件的地区。',

    shareIntro: '网址包含当前画面的全部设置：地区、筛选、口径、地图位置、语言和外观。打开此网址的人会看到相同的画面。',
    shareAddress: '当前视图的网址',
    copy: '复制链接',
    copied: '链接已复制。',
    copyFailed: '此浏览器不允许网页复制。网址已选中，请从框中复制。',
    retry: '重试',
    dismiss: '关闭',
    notices: '提示',
  },
});

import type { ClassMethod } from '../../domain/class-choice';
import { defineMessages } from '../messages';

type MethodTexts = Readonly<Record<ClassMethod | 'manual', { readonly name: string; readonly does: string }>>;

const methodsEn: MethodTexts = {
  quantile: {
    name: 'Quantiles',
    does: 'Each class holds as many regions. Shows ranks well; may part near values and join far ones.',
  },
  jenks: {
    name: 'Natural breaks (Jenks)',
    does: 'Breaks lie in the gaps, so that classes are as alike inside as can be. Differs from map to map.',
  },
  equal: {
    name: 'Equal intervals',
    does: 'Each class spans as much. Easy to read; a few extremes leave most regions in one class.',
  },
  manual: { name: 'Your own breaks', does: 'Round or meaningful values of your choice; the same for every year.' },
};

const methodsZh: MethodTexts = {
  quantile: { name: '分位数', does: '各级地区数相等。适合看位次；可能把相近的值分开、把相差较大的值合在一起。' },
  jenks: { name: '自然断点（Jenks）', does: '断点落在数值的空隙处，使各级内部尽量相近。不同地图的断点不可比。' },
  equal: { name: '等间距', does: '各级跨度相等，容易理解；少数极端值会使多数地区挤在一级。' },
  manual: { name: '自定断点', does: '自选整数或有意义的值，各年可以沿用。' },
};

/** Texts of the panel of figures: charts, definitions and the classification lab. */
export const FIGURES_PANEL = defineMessages({
  en: {
    title: 'Figures',
    lead: 'One indicator, seen in several ways. Choose it here or on the map.',
    show: 'Show on the map',
    how: 'How it is computed',
    unit: 'Unit',
    lost: 'These data are not in this browser. Load the file again to see them.',
    tabs: {
      rank: 'Ranking',
      trend: 'Over time',
      sectors: 'Sectors',
      scatter: 'Two figures',
      multiples: 'All provinces',
      lab: 'Classes',
      source: 'In the source',
    },
    tabsName: 'Ways to see it',
    rankTitle: (name: string, year: number | null) => (year === null ? `${name}: ranking` : `${name} ${year}: ranking`),
    rankSelected: (name: string, rank: number, of: number, value: string, times: string) =>
      `${name} stands at no. ${rank} of ${of} with ${value}; the highest has ${times} times as much.`,
    rankTop: (first: string, value: string, last: string, lastValue: string, missing: number) =>
      `${first} is highest with ${value}, ${last} lowest with ${lastValue}.${missing === 0 ? '' : ` ${missing} regions have no data.`}`,
    stands: (name: string, rank: number, of: number, year: number, value: string) =>
      `${name} stands at no. ${rank} of ${of} provinces in ${year} with ${value}.`,
    more: 'More charts in Figures',
    nation: 'Nation',
    median: 'Median',
    showAll: 'Show all',
    showFew: 'Show fewer',
    trendTitle: (name: string) => `${name} over time`,
    trendSentence: (name: string, from: number, to: number, first: string, last: string) =>
      `${name}: ${first} in ${from}, ${last} in ${to}.`,
    trendNone: 'There is only one year.',
    counted: (n: number, of: number) => `${n} of ${of} units have data`,
    sectorsTitle: (name: string) => `Sectors of GDP: ${name}`,
    sectors: ['Primary', 'Secondary', 'Tertiary'],
    sectorsSentence: (name: string, from: number, to: number, first: string, last: string) =>
      `${name}: services made ${first} of GDP in ${from} and ${last} in ${to}.`,
    sectorsOnly: 'Sectors exist for 2019–2024, after the 2023 census only.',
    noSectors: (name: string) => `${name}: no data by sector.`,
    scatterTitle: (x: string, y: string, year: number) => `${y} against ${x}, ${year}`,
    across: 'Across',
    up: 'Upwards',
    log: 'Axes by ratio (logarithmic)',
    scatterSentence: (n: number, strength: string, r: string) =>
      `${n} provinces: ${strength} (r = ${r}). That two figures go together does not say that one makes the other.`,
    strength: {
      strong: 'they rise strongly together',
      some: 'they rise together to some degree',
      none: 'they hardly go together',
      against: 'one falls to some degree where the other rises',
      strongAgainst: 'one falls strongly where the other rises',
    },
    groupsNote: 'Macro-regions as official statistics count: the Northeast is its three provinces.',
    multiplesTitle: (name: string) => `${name}: every province`,
    multiplesSentence: (name: string, most: string, least: string, from: number, to: number) =>
      `Dashed: the nation. From ${from} to ${to}, ${name} changed most in ${most} and least in ${least}, as a multiple of the start.`,
    labTitle: 'The same figures in other classes',
    labLead:
      'A choropleth depends on its classes. Below, the same values by four methods; “fit” says how much of the differences the classes keep (GVF).',
    labCount: 'Number of classes',
    methods: methodsEn,
    fit: (share: string) => `fit ${share}`,
    counts: (list: string) => `Regions in each class: ${list}`,
    use: 'Use on the map',
    inUse: 'On the map',
    breaks: 'Breaks, from low to high, separated by commas',
    breaksHint: (unit: string) => `1 to 6 numbers${unit === '' ? '' : ` in ${unit}`}.`,
    breaksBad: 'Please give 1 to 6 numbers, each larger than the one before.',
    sourceTitle: 'Figures of the source',
    sourceLead:
      'Figures as the source prints them on P20–P22. A figure that a check forbids to draw is listed below with its check.',
    sourceChart: (unit: string, period: string) => `${unit}, ${period}`,
    sourceSentence: (most: string, value: string) => `Highest: ${most} with ${value}, as printed in the source.`,
    sourceName: 'China Insight, special issue, P20–P22',
    notDrawn: 'Not drawn, because of a check:',
    region: 'Region',
    value: 'Value',
    year: 'Year',
  },
  zh: {
    title: '数据',
    lead: '同一指标的多种看法。可在此处或地图上选择指标。',
    show: '在地图上显示',
    how: '如何计算',
    unit: '单位',
    lost: '此浏览器中没有这些数据。重新导入文件即可显示。',
    tabs: {
      rank: '位次',
      trend: '历年',
      sectors: '三次产业',
      scatter: '两项对照',
      multiples: '各省一览',
      lab: '分级',
      source: '原文数据',
    },
    tabsName: '查看方式',
    rankTitle: (name: string, year: number | null) => (year === null ? `${name}位次` : `${year} 年${name}位次`),
    rankSelected: (name: string, rank: number, of: number, value: string, times: string) =>
      `${name}在 ${of} 个地区中居第 ${rank} 位，为 ${value}；最高者是它的 ${times} 倍。`,
    rankTop: (first: string, value: string, last: string, lastValue: string, missing: number) =>
      `最高为${first}（${value}），最低为${last}（${lastValue}）。${missing === 0 ? '' : `${missing} 个地区无数据。`}`,
    stands: (name: string, rank: number, of: number, year: number, value: string) =>
      `${year} 年${name}为 ${value}，在 ${of} 个省级单位中居第 ${rank} 位。`,
    more: '更多图表见“数据”',
    nation: '全国',
    median: '中位数',
    showAll: '显示全部',
    showFew: '收起',
    trendTitle: (name: string) => `历年${name}`,
    trendSentence: (name: string, from: number, to: number, first: string, last: string) =>
      `${name}：${from} 年为 ${first}，${to} 年为 ${last}。`,
    trendNone: '只有一年的数据。',
    counted: (n: number, of: number) => `${of} 个单位中有 ${n} 个有数据`,
    sectorsTitle: (name: string) => `三次产业构成：${name}`,
    sectors: ['第一产业', '第二产业', '第三产业'],
    sectorsSentence: (name: string, from: number, to: number, first: string, last: string) =>
      `${name}：第三产业占比 ${from} 年为 ${first}，${to} 年为 ${last}。`,
    sectorsOnly: '分产业数据仅有 2019—2024 年，为 2023 年经济普查修订后口径。',
    noSectors: (name: string) => `${name}：无分产业数据。`,
    scatterTitle: (x: string, y: string, year: number) => `${year} 年${y}与${x}`,
    across: '横轴',
    up: '纵轴',
    log: '按比例刻度（对数轴）',
    scatterSentence: (n: number, strength: string, r: string) =>
      `${n} 个省份：${strength}（r = ${r}）。两项数据相伴，并不说明互为因果。`,
    strength: {
      strong: '两者明显同升',
      some: '两者在一定程度上同升',
      none: '两者几乎无关',
      against: '一者升而另一者在一定程度上降',
      strongAgainst: '一者升而另一者明显降',
    },
    groupsNote: '板块按官方统计口径：东北为三省。',
    multiplesTitle: (name: string) => `各省${name}`,
    multiplesSentence: (name: string, most: string, least: string, from: number, to: number) =>
      `虚线为全国。${from} 年至 ${to} 年，${name}相对起点变化最大的是${most}，最小的是${least}。`,
    labTitle: '同一数据的不同分级',
    labLead: '分级统计图取决于分级方法。下面用四种方法表现同一组数值；“拟合度”表示分级保留了多少差异（GVF）。',
    labCount: '级数',
    methods: methodsZh,
    fit: (share: string) => `拟合度 ${share}`,
    counts: (list: string) => `各级地区数：${list}`,
    use: '用于地图',
    inUse: '地图正在使用',
    breaks: '断点，由低到高，用逗号分隔',
    breaksHint: (unit: string) => `1 至 6 个数${unit === '' ? '' : `，单位：${unit}`}。`,
    breaksBad: '请输入 1 至 6 个由小到大的数。',
    sourceTitle: '原文中的数据',
    sourceLead: '原文 P20–P22 所印数据。经核查不宜作图的数据列于下方，并附核查。',
    sourceChart: (unit: string, period: string) => `${unit}，${period}`,
    sourceSentence: (most: string, value: string) => `最高为${most}，${value}（按原文所印）。`,
    sourceName: 'China Insight 特刊，P20–P22',
    notDrawn: '因核查结果未作图：',
    region: '地区',
    value: '数值',
    year: '年份',
  },
});

import type { GroupId, MacroPartitionId } from '../../domain/partition';
import { defineMessages } from '../messages';
import { INEQUALITY_TEXTS } from './inequality-measures';

type GroupNames = Readonly<Record<Exclude<GroupId, 'inside'>, string>>;

const groupsEn: GroupNames = {
  western: 'Western',
  northeast: 'Northeast',
  central: 'Central',
  eastern: 'Eastern',
  'in-part': 'Covered in part',
  outside: 'All others',
};
const groupsZh: GroupNames = {
  western: '西部地区',
  northeast: '东北地区',
  central: '中部地区',
  eastern: '东部地区',
  'in-part': '部分涉及',
  outside: '其他省份',
};

const partitionsEn: Readonly<Record<MacroPartitionId, string>> = {
  'macro-regions': 'Four macro-regions',
  'macro-regions-inner-mongolia': 'Four macro-regions, Inner Mongolia in the Northeast',
};
const partitionsZh: Readonly<Record<MacroPartitionId, string>> = {
  'macro-regions': '四大板块',
  'macro-regions-inner-mongolia': '四大板块（内蒙古计入东北）',
};

/** Texts of the panel on the balance between regions. */
export const BALANCE = defineMessages({
  en: {
    title: 'Balance',
    question: 'Has the gap between China’s provinces widened or narrowed?',
    lead: 'Coordinated development is a claim that can be tested. Here it is, with public statistics: GDP per person of the 31 mainland provinces, each weighing as many as live there.',
    claims: 'What the source says',
    claimProgress:
      'The source says that decades of work have brought real progress in balancing the regions; it gives no figures.',
    claimGoal: 'A cited remark calls imbalance normal and relative balance the goal.',
    reading: 'What the figures say',
    cannot: 'What they cannot say',
    cannotList: [
      'Prices: figures are nominal. Where prices rose more, GDP per person grew more without more goods.',
      'People: residents at the end of the year. Migrants count where they live; their moving changes the gap too.',
      'Inside provinces: they are averages. Gaps between cities, counties, town and country are not in them.',
      'Income: GDP is what is produced in a province, not what its households receive.',
      'Series: the statistics office revised GDP after the census of 2023. This is the answer of one series; the other stands beside it below.',
      'Breaks: the count of residents itself changed, most of all in 2005 (Henan, Hunan, Guangxi, Guizhou) and 2010 (Anhui, Guangxi, Shanxi).',
      'Causes: a gap that narrowed or widened does not show that a strategy did it.',
    ],
    compare: 'Compare between',
    partitions: partitionsEn,
    against: (name: string) => `${name} and all others`,
    groups: groupsEn,
    partly: (names: string) =>
      `Covered in part, so a group of their own, since provincial figures can’t be cut: ${names}.`,
    noFigures: (names: string) => `Without yearly figures, so in no group: ${names}.`,
    noGroups:
      'The filter picks none of the 31 provinces, or all of them, so that nothing is left to compare. Shown are the four macro-regions.',
    official:
      'As official statistics count: the Northeast is its three provinces, Inner Mongolia is western. The atlas’s map counts five leagues and cities of Inner Mongolia in both.',
    measure: 'Measure',
    measures: INEQUALITY_TEXTS.en,
    between: 'between the groups',
    within: 'within the groups',
    total: 'total',
    overTime: (measure: string) => `${measure} of GDP per person`,
    splitTitle: (measure: string) => `${measure}: between and within the groups`,
    splitSentence: (year: number, between: string, within: string) =>
      `In ${year}, ${between} of it lay between the groups and ${within} within them.`,
    lineSentence: (measure: string, from: number, to: number, first: string, last: string) =>
      `${measure}: ${first} in ${from}, ${last} in ${to}.`,
    vintages: 'Both series of figures',
    vintagesSentence: (year: number, measure: string, before: string, after: string) =>
      `For ${year} ${measure} is ${before} before and ${after} after the revision.`,
    vintagesMoved: (from: number, to: number, before: string, after: string) =>
      `From ${from} to ${to} it ${before} in the series before and ${after} in the series after the revision.`,
    vintagesApart: `The lines are two separate answers; they are never joined.`,
    levels: 'Groups against the nation',
    levelsTitle: 'GDP per person of the groups',
    levelsUnit: 'nation = 100',
    levelsSentence: (year: number, list: string) => `GDP per person in ${year}, nation = 100: ${list}.`,
    share: (name: string, value: string) => `${name} ${value}`,
    who: 'Which provinces make the gap?',
    contributions: (year: number) => `What each province adds to the gap, ${year}`,
    contributionsUnit: 'part of Theil T',
    contributionsSentence: (year: number, most: string, least: string) =>
      `In ${year}, ${most} adds most above the average; ${least} adds most below it. All together make Theil T. Press a name to see it on the map.`,
    groupContributions: (year: number) => `What each group adds to the gap, ${year}`,
    groupContributionsSentence: (year: number, list: string, total: string) =>
      `In ${year} the provinces of each group together add: ${list}. All together make Theil T, ${total}; below 0 stands who has less than the average.`,
    groupContributionsPick: 'Press a group to compare it with all others; the map follows.',
    apart:
      'The map shows something that has no such series. Show GDP per person there to choose the series and the year.',
    table: {
      group: 'Group',
      people: 'Residents',
      product: 'GDP',
      level: 'Level',
      inside: 'Theil T inside',
      adds: 'Adds to Theil T',
      year: 'Year',
      province: 'Province',
      value: 'Value',
      start: 'Start',
      growth: 'Growth a year',
    },
    groupTable: (year: number) => `The groups in ${year}`,
    convergence: 'Do poorer provinces catch up?',
    sigma: 'Spread of logarithms (sigma)',
    beta: (from: number, to: number) => `Start and growth, ${from}–${to} (beta)`,
    betaX: (year: number) => `GDP per person ${year}, yuan`,
    betaY: 'nominal growth a year',
    from: 'Growth from',
    definitions: 'Definitions and formulas',
    sigmaMeans: 'Standard deviation of ln GDP per person, each province counted once. Sigma convergence is its fall.',
    betaMeans:
      'Regression of mean yearly log growth on the log of the start, each province counted once, with the usual 95% interval.',
    convergenceCite: 'Barro & Sala-i-Martin 1992',
    show: 'Show GDP per person on the map',
    source: 'NBS, GDP and residents by province; own calculation',
    sourceIn: (vintage: string) =>
      `National Bureau of Statistics, GDP ${vintage} and year-end residents by province; own calculation`,
    vintage: (name: string) => `GDP ${name}`,
    all: 'Show all provinces',
    few: 'Show fewer',
    year: 'Year',
  },
  zh: {
    title: '均衡',
    question: '中国各省之间的差距扩大了，还是缩小了？',
    lead: '“协调发展”是可以检验的说法。这里用公开统计数据来检验：大陆 31 个省级单位的人均地区生产总值，各按常住人口加权。',
    claims: '原文的说法',
    claimProgress: '原文称数十年来的努力使各地区趋于协调、取得实效，但没有给出数据。',
    claimGoal: '所引讲话认为不平衡是常态，目标是相对平衡。',
    reading: '数据说明什么',
    cannot: '数据不能说明什么',
    cannotList: [
      '价格：均为名义值。物价涨得多的地方，人均值也涨得多，实物未必更多。',
      '人口：按年末常住人口计算。流动人口计入居住地，迁移本身也会改变差距。',
      '省内：各省为平均数，市县之间、城乡之间的差距不在其中。',
      '收入：地区生产总值是当地的产出，不等于居民所得。',
      '口径：2023 年经济普查后，国家统计局修订了 GDP。此处只是一套数列的结论，另一套并列于下。',
      '断点：常住人口的统计口径本身有变动，主要在 2005 年（河南、湖南、广西、贵州）和 2010 年（安徽、广西、山西）。',
      '原因：差距缩小或扩大，并不能说明是某项战略所致。',
    ],
    compare: '分组比较',
    partitions: partitionsZh,
    against: (name: string) => `${name}与其他省份`,
    groups: groupsZh,
    partly: (names: string) => `以下省份仅部分涉及，而省级数据无法拆分，故单列一组：${names}。`,
    noFigures: (names: string) => `以下地区没有年度数据，不计入任何一组：${names}。`,
    noGroups: '筛选结果不含 31 个省级单位中的任何一个，或全部包含，无从比较；以下按四大板块显示。',
    official: '按官方统计口径：东北为三省，内蒙古属西部。本图集地图上，内蒙古东部五盟市同时计入两者。',
    measure: '指标',
    measures: INEQUALITY_TEXTS.zh,
    between: '组间',
    within: '组内',
    total: '合计',
    overTime: (measure: string) => `人均 GDP 的${measure}`,
    splitTitle: (measure: string) => `${measure}：组间与组内`,
    splitSentence: (year: number, between: string, within: string) =>
      `${year} 年，其中 ${between} 在组间，${within} 在组内。`,
    lineSentence: (measure: string, from: number, to: number, first: string, last: string) =>
      `${measure}：${from} 年为 ${first}，${to} 年为 ${last}。`,
    vintages: '两套数列',
    vintagesSentence: (year: number, measure: string, before: string, after: string) =>
      `${year} 年的${measure}，修订前为 ${before}，修订后为 ${after}。`,
    vintagesMoved: (from: number, to: number, before: string, after: string) =>
      `${from} 年至 ${to} 年，修订前数列${before}，修订后数列${after}。`,
    vintagesApart: '两条线各自成立，从不拼接。',
    levels: '各组与全国相比',
    levelsTitle: '各组人均 GDP',
    levelsUnit: '全国 = 100',
    levelsSentence: (year: number, list: string) => `${year} 年人均 GDP（全国 = 100）：${list}。`,
    share: (name: string, value: string) => `${name} ${value}`,
    who: '差距来自哪些省份？',
    contributions: (year: number) => `${year} 年各省对差距的贡献`,
    contributionsUnit: '泰尔 T 指数的组成部分',
    contributionsSentence: (year: number, most: string, least: string) =>
      `${year} 年，高于平均一侧贡献最大的是${most}，低于平均一侧是${least}；全部相加即为泰尔 T 指数。点击名称可在地图上查看。`,
    groupContributions: (year: number) => `${year} 年各组对差距的贡献`,
    groupContributionsSentence: (year: number, list: string, total: string) =>
      `${year} 年，各组所含省份合计贡献：${list}；全部相加即为泰尔 T 指数 ${total}，低于平均者为负。`,
    groupContributionsPick: '点击某一组，可将其与其他省份比较，地图随之变化。',
    apart: '地图当前所示指标没有这两套数列。请在地图上显示人均 GDP，以选择数列和年份。',
    table: {
      group: '组',
      people: '常住人口',
      product: '生产总值',
      level: '水平',
      inside: '组内泰尔 T',
      adds: '对泰尔 T 的贡献',
      year: '年份',
      province: '省份',
      value: '数值',
      start: '起点',
      growth: '年均增速',
    },
    groupTable: (year: number) => `${year} 年各组情况`,
    convergence: '较穷的省份在追赶吗？',
    sigma: '对数标准差（σ）',
    beta: (from: number, to: number) => `起点与增速，${from}—${to} 年（β）`,
    betaX: (year: number) => `${year} 年人均 GDP（元）`,
    betaY: '年均名义增速',
    from: '起始年份',
    definitions: '定义与公式',
    sigmaMeans: '人均 GDP 自然对数的标准差，各省同等计算。该值下降即为 σ 收敛。',
    betaMeans: '以年均对数增速对起点的对数作回归，各省同等计算，并给出通常的 95% 置信区间。',
    convergenceCite: 'Barro & Sala-i-Martin 1992',
    show: '在地图上显示人均 GDP',
    source: '国家统计局分省生产总值与年末常住人口；本图集计算',
    sourceIn: (vintage: string) => `国家统计局分省生产总值（${vintage}）与年末常住人口；本图集计算`,
    vintage: (name: string) => `GDP：${name}`,
    all: '显示全部省份',
    few: '收起',
    year: '年份',
  },
});

import { defineMessages } from '../messages';

const regionsEn = (n: number) => (n === 1 ? 'One region has' : `${n} regions have`);

/** Sentences that say what a chart shows, made from its figures. */
export const FIGURE_SENTENCES = defineMessages({
  en: {
    join: ' ',
    named: (name: string, year: number) => `${name} ${year}`,
    inYear: (year: number, sentence: string) => `In ${year}, ${sentence}`,
    allCounted: (n: number) => `All ${n} units have data.`,
    nominal: (unit: string) => `${unit}, at current prices (nominal)`,
    missing: (name: string) => `${name}: no data.`,
    nothing: 'No region has data.',
    alike: (n: number, value: string) => `All ${n} regions with data have the same value, ${value}.`,
    withoutData: (n: number) => `${regionsEn(n)} no data.`,
    ends: (high: string, highValue: string, low: string, lowValue: string) =>
      `${high} is highest with ${highValue}, ${low} lowest with ${lowValue}.`,
    median: (value: string) => `The median is ${value}.`,
    highest: (name: string, of: number, value: string) => `${name} is highest of ${of} with ${value}.`,
    lowest: (name: string, of: number, value: string) => `${name} is lowest of ${of} with ${value}.`,
    stands: (name: string, rank: number, of: number, value: string) =>
      `${name} stands at no. ${rank} of ${of} with ${value}.`,
    timesAbove: (high: string, times: string) => `The highest, ${high}, has ${times} times as much.`,
    timesBelow: (name: string, times: string, low: string) =>
      `${name} has ${times} times as much as the lowest, ${low}.`,
    pointsAbove: (high: string, points: string) => `The highest, ${high}, lies ${points} percentage points above it.`,
    pointsBelow: (low: string, points: string) => `The lowest, ${low}, lies ${points} percentage points below it.`,
    othersEnds: (high: string, highValue: string, low: string, lowValue: string) =>
      `Highest: ${high} (${highValue}); lowest: ${low} (${lowValue}).`,
    oneYear: (name: string, year: number, value: string) => `${name}: ${value} in ${year}.`,
    twoYears: (name: string, from: number, first: string, to: number, last: string, change: string) =>
      `${name}: ${first} in ${from}, ${last} in ${to}${change}.`,
    times: (times: string) => `, ${times} times as much`,
    asMuch: ', about as much',
    points: (points: string) => `${points} percentage points`,
    aside: (words: string) => ` (${words})`,
    ofNation: (first: string, last: string) => `; ${first} of the nation’s level, then ${last}`,
    twoSeries: (name: string, year: number, before: string, after: string, by: string) =>
      `${name} in ${year}: ${before} before the 2023 economic census, ${after} after it (${by}). Two series, not one line.`,
    multiplied: (name: string, from: number, to: number, most: string, by: string, least: string, little: string) =>
      `${name}, ${from}–${to}: multiplied by ${by} in ${most}, the most, and by ${little} in ${least}, the least.`,
    shifted: (name: string, from: number, to: number, most: string, by: string, least: string, little: string) =>
      `${name}, ${from}–${to}: changed by ${by} percentage points in ${most} and by ${little} in ${least}; all others lie between.`,
    latest: (name: string, year: number, most: string, value: string, least: string, little: string) =>
      `${name} in ${year}: highest in ${most} with ${value}, lowest in ${least} with ${little}.`,
    tooFew: (n: number) => `${n} provinces have both figures: too few to say how they go together.`,
    itself: 'Both axes show the same figure.',
    onLogs: ', on axes by ratio',
    together: (n: number, strength: string, r: string, axes: string) =>
      `${n} provinces: ${strength} (r = ${r}${axes}). That two figures go together does not say that one makes the other.`,
    strength: {
      strong: 'they rise strongly together',
      some: 'they rise together to some degree',
      none: 'they hardly go together',
      against: 'one falls to some degree where the other rises',
      strongAgainst: 'one falls strongly where the other rises',
    },
    labSame: (of: number) => `All ${of} regions are in the same class under all three methods.`,
    labMoved: (moved: number, of: number) =>
      `${moved} of ${of} regions ${moved === 1 ? 'changes' : 'change'} class with the method alone.`,
    labFit: (best: string, fit: string, worst: string, least: string) =>
      `${best} keep most of the differences (${fit}), ${worst} least (${least}).`,
    labFitAlike: (fit: string) => `All three keep the same part of the differences (${fit}).`,
  },
  zh: {
    join: '',
    named: (name: string, year: number) => `${year} 年${name}`,
    inYear: (year: number, sentence: string) => `${year} 年，${sentence}`,
    allCounted: (n: number) => `${n} 个单位均有数据。`,
    nominal: (unit: string) => `${unit}，当年价格（名义值）`,
    missing: (name: string) => `${name}：无数据。`,
    nothing: '没有任何地区的数据。',
    alike: (n: number, value: string) => `有数据的 ${n} 个地区数值相同，均为 ${value}。`,
    withoutData: (n: number) => `${n} 个地区无数据。`,
    ends: (high: string, highValue: string, low: string, lowValue: string) =>
      `最高为${high}（${highValue}），最低为${low}（${lowValue}）。`,
    median: (value: string) => `中位数为 ${value}。`,
    highest: (name: string, of: number, value: string) => `${name}为 ${value}，在 ${of} 个地区中最高。`,
    lowest: (name: string, of: number, value: string) => `${name}为 ${value}，在 ${of} 个地区中最低。`,
    stands: (name: string, rank: number, of: number, value: string) =>
      `${name}在 ${of} 个地区中居第 ${rank} 位，为 ${value}。`,
    timesAbove: (high: string, times: string) => `最高的${high}是它的 ${times} 倍。`,
    timesBelow: (name: string, times: string, low: string) => `${name}是最低的${low}的 ${times} 倍。`,
    pointsAbove: (high: string, points: string) => `最高的${high}比它高 ${points} 个百分点。`,
    pointsBelow: (low: string, points: string) => `最低的${low}比它低 ${points} 个百分点。`,
    othersEnds: (high: string, highValue: string, low: string, lowValue: string) =>
      `最高：${high}（${highValue}）；最低：${low}（${lowValue}）。`,
    oneYear: (name: string, year: number, value: string) => `${name}：${year} 年为 ${value}。`,
    twoYears: (name: string, from: number, first: string, to: number, last: string, change: string) =>
      `${name}：${from} 年为 ${first}，${to} 年为 ${last}${change}。`,
    times: (times: string) => `，是前者的 ${times} 倍`,
    asMuch: '，大致相当',
    points: (points: string) => `${points} 个百分点`,
    aside: (words: string) => `（${words}）`,
    ofNation: (first: string, last: string) => `；相当于全国水平的比例由 ${first} 变为 ${last}`,
    twoSeries: (name: string, year: number, before: string, after: string, by: string) =>
      `${year} 年${name}：2023 年经济普查修订前为 ${before}，修订后为 ${after}（${by}）。这是两套数列，不能连成一条线。`,
    multiplied: (name: string, from: number, to: number, most: string, by: string, least: string, little: string) =>
      `${name}，${from}—${to} 年：${most}为起点的 ${by} 倍，倍数最大；${least}为 ${little} 倍，倍数最小。`,
    shifted: (name: string, from: number, to: number, most: string, by: string, least: string, little: string) =>
      `${name}，${from}—${to} 年：${most}变动 ${by} 个百分点，${least}变动 ${little} 个百分点，其余各省介于两者之间。`,
    latest: (name: string, year: number, most: string, value: string, least: string, little: string) =>
      `${year} 年${name}：最高为${most}（${value}），最低为${least}（${little}）。`,
    tooFew: (n: number) => `两项数据俱全的省份仅 ${n} 个，不足以判断二者关系。`,
    itself: '两轴为同一指标。',
    onLogs: '，按对数计算',
    together: (n: number, strength: string, r: string, axes: string) =>
      `${n} 个省份：${strength}（r = ${r}${axes}）。两项数据相伴，并不说明互为因果。`,
    strength: {
      strong: '两者明显同升',
      some: '两者在一定程度上同升',
      none: '两者几乎无关',
      against: '一者升而另一者在一定程度上降',
      strongAgainst: '一者升而另一者明显降',
    },
    labSame: (of: number) => `三种方法下，${of} 个地区所在的级别完全相同。`,
    labMoved: (moved: number, of: number) => `仅因分级方法不同，${of} 个地区中就有 ${moved} 个换了级别。`,
    labFit: (best: string, fit: string, worst: string, least: string) =>
      `${best}保留的差异最多（${fit}），${worst}最少（${least}）。`,
    labFitAlike: (fit: string) => `三种方法保留的差异相同（${fit}）。`,
  },
});

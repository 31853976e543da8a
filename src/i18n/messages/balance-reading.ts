import { defineMessages } from '../messages';

type Direction = 'fell' | 'rose' | 'same';

/** Measures that went one way. */
interface Went {
  readonly direction: Direction;
  readonly measures: string;
}

const fellEn: Readonly<Record<Direction, (by: string) => string>> = {
  fell: (by) => `fell by ${by}`,
  rose: (by) => `rose by ${by}`,
  same: () => 'hardly changed',
};

const wentEn: Readonly<Record<Direction, string>> = { fell: 'fell', rose: 'rose', same: 'hardly changed' };
const wentZh: Readonly<Record<Direction, string>> = { fell: '下降', rose: '上升', same: '基本未变' };

const fellZh: Readonly<Record<Direction, (by: string) => string>> = {
  fell: (by) => `下降了 ${by}`,
  rose: (by) => `上升了 ${by}`,
  same: () => '基本未变',
};

/** Sentences that are made from the figures of the balance. */
export const BALANCE_READING = defineMessages({
  en: {
    moved: (direction: Direction, by: string) => fellEn[direction](by),
    gap: (from: number, to: number, direction: Direction, by: string, first: string, last: string) =>
      `Between ${from} and ${to} the gap between provinces, measured by Theil’s T, ${fellEn[direction](by)} (${first} to ${last}).`,
    peak: (year: number) => `It was widest in ${year}.`,
    trough: (year: number) => `It was narrowest in ${year}.`,
    recent: (from: number, to: number, direction: Direction, by: string) =>
      `From ${from} to ${to} alone it ${fellEn[direction](by)}.`,
    allAgree: (direction: 'fell' | 'rose') =>
      `All five measures ${direction} over the whole period, so the answer does not hang on the choice of one.`,
    allSame: 'All five measures hardly changed over the whole period.',
    disagree: (all: readonly Went[]) =>
      `The measures don’t agree: ${all.map(({ direction, measures }) => `${measures} ${wentEn[direction]}`).join('; ')}. The answer depends on which differences one weighs most.`,
    between: (from: number, to: number, first: string, last: string) =>
      `Of all inequality, ${first} lay between the groups in ${from} and ${last} in ${to}; the rest lies within them.`,
    level: (group: string, from: number, to: number, first: string, last: string) =>
      `Moved most against the nation: ${group}, from ${first} of the national GDP per person in ${from} to ${last} in ${to}.`,
    levelSame: (from: number, to: number) =>
      `Against the nation no group moved by as much as one percent of the national GDP per person between ${from} and ${to}.`,
    sigma: (from: number, to: number, first: string, last: string, direction: Direction) =>
      direction === 'same'
        ? `The spread of logarithms, each province counted once, is about the same in ${from} and ${to} (${first}, ${last}): no sigma convergence to speak of.`
        : `The spread of logarithms, each province counted once, ${direction} from ${first} in ${from} to ${last} in ${to}: provinces ${direction === 'fell' ? 'converged' : 'drifted apart'} in this sense (sigma).`,
    betaDown: (half: string, slope: string, low: string, high: string, halfLife: string | null) =>
      `Provinces that started poorer grew faster (beta): one with half of another’s GDP per person at the start grew about ${half} percentage points a year faster on average (slope ${slope} points for each unit of log, 95% interval ${low} to ${high}).${halfLife === null ? '' : ` At that pace half of the distance would take ${halfLife} years.`}`,
    betaUp: (half: string, slope: string, low: string, high: string) =>
      `Provinces that started richer grew faster (beta): one with twice another’s GDP per person at the start grew about ${half} percentage points a year faster on average (slope ${slope} points for each unit of log, 95% interval ${low} to ${high}).`,
    betaUnknown: (slope: string, low: string, high: string) =>
      `Whether poorer provinces grew faster can’t be told: slope ${slope} points for each unit of log GDP per person, 95% interval ${low} to ${high}, which includes zero (beta).`,
    empty: 'There are too few years to compare.',
  },
  zh: {
    moved: (direction: Direction, by: string) => fellZh[direction](by),
    gap: (from: number, to: number, direction: Direction, by: string, first: string, last: string) =>
      `${from} 年至 ${to} 年，以泰尔 T 指数衡量的省际差距${fellZh[direction](by)}（由 ${first} 到 ${last}）。`,
    peak: (year: number) => `差距在 ${year} 年最大。`,
    trough: (year: number) => `差距在 ${year} 年最小。`,
    recent: (from: number, to: number, direction: Direction, by: string) =>
      `仅就 ${from} 年至 ${to} 年而言，${fellZh[direction](by)}。`,
    allAgree: (direction: 'fell' | 'rose') =>
      `整个时期内五种指标全部${direction === 'fell' ? '下降' : '上升'}，结论不取决于选用哪一种。`,
    allSame: '整个时期内五种指标均基本未变。',
    disagree: (all: readonly Went[]) =>
      `各指标结论不一：${all.map(({ direction, measures }) => `${measures}${wentZh[direction]}`).join('；')}。结论取决于更看重哪一类差异。`,
    between: (from: number, to: number, first: string, last: string) =>
      `${from} 年，全部差距中有 ${first} 在各组之间，${to} 年为 ${last}；其余在各组内部。`,
    level: (group: string, from: number, to: number, first: string, last: string) =>
      `相对全国变动最大的是${group}：人均 GDP 由 ${from} 年全国水平的 ${first} 变为 ${to} 年的 ${last}。`,
    levelSame: (from: number, to: number) => `${from} 年至 ${to} 年，没有一组相对全国人均 GDP 的变动达到一个百分点。`,
    sigma: (from: number, to: number, first: string, last: string, direction: Direction) =>
      direction === 'same'
        ? `各省同等计算的对数标准差在 ${from} 年与 ${to} 年大致相同（${first}、${last}），看不出 σ 收敛。`
        : `各省同等计算的对数标准差由 ${from} 年的 ${first} ${direction === 'fell' ? '降至' : '升至'} ${to} 年的 ${last}：就此而言各省${direction === 'fell' ? '趋于接近' : '差距拉大'}（σ 收敛检验）。`,
    betaDown: (half: string, slope: string, low: string, high: string, halfLife: string | null) =>
      `起点较低的省份增长较快（β 收敛）：起点人均 GDP 为另一省一半的省份，平均每年约快 ${half} 个百分点（对数每高一个单位，斜率 ${slope}，95% 置信区间 ${low} 至 ${high}）。${halfLife === null ? '' : `按此速度，差距减半约需 ${halfLife} 年。`}`,
    betaUp: (half: string, slope: string, low: string, high: string) =>
      `起点较高的省份增长较快（β 检验）：起点人均 GDP 为另一省两倍的省份，平均每年约快 ${half} 个百分点（对数每高一个单位，斜率 ${slope}，95% 置信区间 ${low} 至 ${high}）。`,
    betaUnknown: (slope: string, low: string, high: string) =>
      `无法判断起点较低的省份是否增长更快：对数每高一个单位，斜率 ${slope} 个百分点，95% 置信区间 ${low} 至 ${high}，包含零（β 检验）。`,
    empty: '可比较的年份太少。',
  },
});

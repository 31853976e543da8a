import type { Fact } from '../../domain/fact';

export const TAB_IDS = ['profile', 'resources', 'industries', 'places', 'figures'] as const;
export type TabId = (typeof TAB_IDS)[number];

/** The tab that shows each kind of statement. */
export const TAB_OF: Readonly<Record<Fact['kind'], TabId>> = {
  context: 'profile',
  event: 'profile',
  measure: 'profile',
  'person-role': 'profile',
  'strategy-aim': 'profile',
  resource: 'resources',
  industry: 'industries',
  place: 'places',
  photo: 'places',
  indicator: 'figures',
};

/** Whether the source describes a region, and does not only name it. */
export function isDescribed(facts: readonly Fact[]): boolean {
  return facts.some(({ kind }) => kind === 'resource' || kind === 'industry');
}

export type FigureField = 'area' | 'population' | 'gdp' | 'growth' | 'sectors' | 'high-tech';

/** The figures that the source gives for some of the northeastern units, by the ids of their facts. */
const FIELDS: readonly (readonly [FigureField, RegExp])[] = [
  ['area', /-area$/],
  ['population', /-population$/],
  ['gdp', /-gdp-2024q1$/],
  ['growth', /-gdp-growth-2024q1$/],
  ['sectors', /-(primary|secondary|tertiary)-2024q1$/],
  ['high-tech', /-high-?tech/],
];

/** Figures that the source gives for other units, but not for this one. */
export function missingFields(facts: readonly Fact[]): readonly FigureField[] {
  return FIELDS.filter(([, pattern]) => !facts.some(({ id }) => pattern.test(id))).map(([field]) => field);
}

/** The source gives some sums in dollars too, which the sentence on the sum in yuan tells already. */
const TOLD_BESIDE = 'billion US dollars';

/** Figures by period, the newest first; those without a period last. */
export function byPeriod(all: readonly Fact[]): readonly (readonly [string | null, readonly Fact[]])[] {
  const facts = all.filter(({ unit }) => unit !== TOLD_BESIDE);
  const periods = [...new Set(facts.map(({ period }) => period))];
  const year = (period: string | null) => Math.max(0, ...(period?.match(/\d{4}/g) ?? []).map(Number));
  const rank = (period: string | null) => year(period) + (/Q\d$/.test(period ?? '') ? 0.5 : 0);
  return periods
    .toSorted((a, b) => rank(b) - rank(a))
    .map((period) => [period, facts.filter((fact) => fact.period === period)] as const);
}

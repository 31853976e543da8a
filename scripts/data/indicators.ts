import type { Vintage } from '../../src/domain/indicator';

/** What the rows of one indicator have in common. */
export interface Indicator {
  readonly title: string;
  readonly unit: string;
  /** How it is computed; null where the figure is copied as published. */
  readonly formula: string | null;
  /** The vintages in which it exists; none where the economic census of 2023 does not touch it. */
  readonly vintages: readonly Vintage[];
  /** Form of `period`: a year, or null for what has no date. */
  readonly period: 'year' | null;
}

const BOTH = ['before-2023-census', 'after-2023-census'] as const;
const REVISED = ['after-2023-census'] as const;

const shareOfSector = (sector: string): Indicator => ({
  title: `Share of the ${sector} sector in gross regional product`,
  unit: 'percent',
  formula: `gdp-${sector} / gdp of the same year (after-2023-census) x 100, to 2 decimals.`,
  vintages: REVISED,
  period: 'year',
});

export const INDICATORS = {
  gdp: {
    title: 'Gross regional product at current prices',
    unit: '100 million yuan',
    formula: null,
    vintages: BOTH,
    period: 'year',
  },
  'gdp-primary': {
    title: 'Value added of the primary sector at current prices',
    unit: '100 million yuan',
    formula: null,
    vintages: REVISED,
    period: 'year',
  },
  'gdp-secondary': {
    title: 'Value added of the secondary sector at current prices',
    unit: '100 million yuan',
    formula: null,
    vintages: REVISED,
    period: 'year',
  },
  'gdp-tertiary': {
    title: 'Value added of the tertiary sector at current prices',
    unit: '100 million yuan',
    formula: null,
    vintages: REVISED,
    period: 'year',
  },
  population: {
    title: 'Resident population at the end of the year',
    unit: '10,000 persons',
    formula: null,
    vintages: [],
    period: 'year',
  },
  'gdp-per-person': {
    title: 'Gross regional product per resident',
    unit: 'yuan',
    formula:
      'gdp of a vintage / population at the end of the same year (nbs-population) x 10,000, to the yuan. Published figures divide by the mean of two years and differ a little.',
    vintages: BOTH,
    period: 'year',
  },
  'gdp-share': {
    title: 'Share of the sum of the 31 provincial-level units of the mainland',
    unit: 'percent of the 31 units',
    formula:
      'gdp of a vintage / sum of the same vintage and year over all 31 units x 100, to 4 decimals. The sum differs from the national product: by up to 1 percent since 2003, by up to 7 percent before.',
    vintages: BOTH,
    period: 'year',
  },
  'gdp-growth': {
    title: 'Nominal growth of gross regional product on the year before',
    unit: 'percent',
    formula:
      'gdp of a vintage / gdp of the same vintage in the year before x 100 - 100, to 2 decimals. At current prices: not the growth that is usually reported.',
    vintages: BOTH,
    period: 'year',
  },
  'primary-share': shareOfSector('primary'),
  'secondary-share': shareOfSector('secondary'),
  'tertiary-share': shareOfSector('tertiary'),
  density: {
    title: 'Residents per square kilometre',
    unit: 'persons per km2',
    formula:
      'population at the end of the year x 10,000 / area of today (official-areas), to 2 decimals. About 18,000 km2 are counted in the areas of both Heilongjiang and Inner Mongolia.',
    vintages: [],
    period: 'year',
  },
  area: {
    title: 'Official area',
    unit: 'km2',
    formula: null,
    vintages: [],
    period: null,
  },
  'census-2020': {
    title:
      'Residents in the census of 1 November 2020; of Hong Kong, Macao and Taiwan, figures of the local authorities',
    unit: 'persons',
    formula: null,
    vintages: [],
    period: 'year',
  },
} as const satisfies Readonly<Record<string, Indicator>>;

export type IndicatorId = keyof typeof INDICATORS;

/** All indicators in the order in which their rows stand. */
export const INDICATOR_IDS = Object.keys(INDICATORS) as readonly IndicatorId[];

import { INDICATORS as DEFINED, vintagesOf } from '../../src/content/indicators';
import { type IndicatorId, VINTAGES, type Vintage } from '../../src/domain/indicator';

/** What the open data says about an indicator beside its definition, which is the atlas's own. */
interface Wording {
  readonly title: string;
  /** The unit's name, where that of the definition leaves open what it is a part of. */
  readonly unit?: string;
  /** How it is computed; null where the figure is copied as published. */
  readonly formula: string | null;
  /** Decimals that a computed figure is rounded to; null where it is copied as published. */
  readonly decimals: number | null;
}

/** What the rows of one indicator have in common. */
export interface OpenIndicator extends Required<Wording> {
  /** The vintages in which it exists, the older first; none where the economic census of 2023 does not touch it. */
  readonly vintages: readonly Vintage[];
  /** Form of `period`: a year, or null for what has no date. */
  readonly period: 'year' | null;
}

const published = (title: string): Wording => ({ title, formula: null, decimals: null });

const shareOfSector = (sector: string): Wording => ({
  title: `Share of the ${sector} sector in gross regional product`,
  formula: `gdp-${sector} / gdp of the same year (after-2023-census) x 100, to 2 decimals.`,
  decimals: 2,
});

const WORDINGS: Readonly<Record<IndicatorId, Wording>> = {
  gdp: published('Gross regional product at current prices'),
  'gdp-primary': published('Value added of the primary sector at current prices'),
  'gdp-secondary': published('Value added of the secondary sector at current prices'),
  'gdp-tertiary': published('Value added of the tertiary sector at current prices'),
  population: published('Resident population at the end of the year'),
  'gdp-per-person': {
    title: 'Gross regional product per resident',
    formula:
      'gdp of a vintage / population at the end of the same year (nbs-population) x 10,000, to the yuan. Published figures divide by the mean of two years and differ a little.',
    decimals: 0,
  },
  'gdp-share': {
    title: 'Share of the sum of the 31 provincial-level units of the mainland',
    unit: 'percent of the 31 units',
    formula:
      'gdp of a vintage / sum of the same vintage and year over all 31 units x 100, to 4 decimals. The sum differs from the national product: by up to 1 percent since 2003, by up to 7 percent before.',
    decimals: 4,
  },
  'gdp-growth': {
    title: 'Nominal growth of gross regional product on the year before',
    formula:
      'gdp of a vintage / gdp of the same vintage in the year before x 100 - 100, to 2 decimals. At current prices: not the growth that is usually reported.',
    decimals: 2,
  },
  'primary-share': shareOfSector('primary'),
  'secondary-share': shareOfSector('secondary'),
  'tertiary-share': shareOfSector('tertiary'),
  density: {
    title: 'Residents per square kilometer',
    formula:
      'population at the end of the year x 10,000 / area of today (official-areas), to 2 decimals. About 18,000 km2 are counted in the areas of both Heilongjiang and Inner Mongolia.',
    decimals: 2,
  },
  area: published('Official area'),
  'census-2020': published(
    'Residents in the census of 1 November 2020; of Hong Kong, Macao and Taiwan, figures of the local authorities',
  ),
};

/** All indicators in the order in which their rows stand. */
export const INDICATOR_IDS = Object.keys(WORDINGS) as readonly IndicatorId[];

function open(id: IndicatorId): OpenIndicator {
  const defined = DEFINED[id];
  const existing = vintagesOf(defined);
  return {
    unit: defined.unit,
    ...WORDINGS[id],
    vintages: defined.vintaged ? VINTAGES.filter((vintage) => existing.includes(vintage)) : [],
    period: defined.dated ? 'year' : null,
  };
}

/** Every indicator of the open data by its id. */
export const INDICATORS = Object.fromEntries(INDICATOR_IDS.map((id) => [id, open(id)])) as Readonly<
  Record<IndicatorId, OpenIndicator>
>;

/** Which side of the revision that followed the economic census of 2023 a figure of GDP is on. */
export const VINTAGES = ['before-2023-census', 'after-2023-census'] as const;
export type Vintage = (typeof VINTAGES)[number];

/** The series that the statistics office keeps up today. */
export const CURRENT_VINTAGE = 'after-2023-census' satisfies Vintage;

/** What is counted and published, and can be added up over regions. */
export type Quantity = 'gdp' | 'gdp-primary' | 'gdp-secondary' | 'gdp-tertiary' | 'population' | 'area' | 'census-2020';

/** Years from the first to the last, both included. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** What a quantity is divided by: another of the same place and year, the whole nation's, or its own a year before. */
export type Base = Quantity | 'nation' | 'year-before';

/**
 * How a figure comes about: `scale` x sum of a quantity / sum of its base, over one region or many alike. That is what
 * makes group figures right: GDP per person of a set is its GDP over its residents, never a mean of its members' means.
 */
export interface Measure {
  readonly of: Quantity;
  readonly by: Base | null;
  readonly scale: number;
}

export const INDICATOR_IDS = [
  'gdp-per-person',
  'gdp',
  'gdp-share',
  'gdp-growth',
  'gdp-primary',
  'gdp-secondary',
  'gdp-tertiary',
  'primary-share',
  'secondary-share',
  'tertiary-share',
  'population',
  'density',
  'area',
  'census-2020',
] as const;
export type IndicatorId = (typeof INDICATOR_IDS)[number];

/** A total grows with the size of a region, so that a choropleth of it misleads; a ratio does not; a change has a zero. */
export type IndicatorKind = 'total' | 'ratio' | 'change';

export interface Indicator {
  readonly id: IndicatorId;
  readonly kind: IndicatorKind;
  readonly measure: Measure;
  /** Unit of the figure as computed and published. */
  readonly unit: '100 million yuan' | 'yuan' | '10,000 persons' | 'persons' | 'persons per km2' | 'km2' | 'percent';
  /** Years of each vintage; null where it does not exist in that vintage. The same for both where GDP is not in it. */
  readonly years: Readonly<Record<Vintage, YearSpan | null>>;
  /** Whether GDP is in it, so that it has a vintage at all. */
  readonly vintaged: boolean;
  /** Whether it has a year; official areas have none. */
  readonly dated: boolean;
  /** Ids of the sources whose figures go into it, by vintage. */
  readonly sources: Readonly<Record<Vintage, readonly string[]>>;
}

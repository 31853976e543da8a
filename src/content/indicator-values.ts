import { CURRENT_VINTAGE, type IndicatorId, type Quantity, type Vintage, type YearSpan } from '../domain/indicator';
import type { Adcode } from '../domain/region';
import type { UnitSet } from '../domain/set-algebra';
import { findRegion, GEOGRAPHY } from './atlas';
import { INDICATORS } from './indicators';
import type { Figures, YearlySeries } from './library';

/** A figure of one region or of many taken together. */
export interface GroupFigure {
  /** Null where no member has the data. */
  readonly value: number | null;
  /** Members whose data are in it. */
  readonly counted: readonly Adcode[];
  /** Members without data; they are in neither the sum nor its base. */
  readonly missing: readonly Adcode[];
}

/** Where and when a figure is asked for. */
export interface Moment {
  /** Without meaning for what has no year. */
  readonly year: number;
  /** Without meaning for what GDP is not in. */
  readonly vintage: Vintage;
}

const at = (series: Pick<YearlySeries, 'from' | 'values'> | undefined, year: number): number | null =>
  series?.values[year - series.from] ?? null;

/** A published quantity of a region; null where it is not published for it, the year or the vintage. */
export function quantityOf(
  figures: Figures,
  quantity: Quantity,
  adcode: Adcode,
  { year, vintage }: Moment,
): number | null {
  switch (quantity) {
    case 'gdp':
      return at(figures.gdp[vintage][adcode], year);
    case 'population':
      return at(figures.population[adcode], year);
    case 'area':
      return findRegion(adcode)?.areaKm2 ?? null;
    case 'census-2020':
      return findRegion(adcode)?.census2020 ?? null;
    default: {
      const sectors = vintage === CURRENT_VINTAGE ? figures.sectors[adcode] : undefined;
      if (sectors === undefined) return null;
      const sector = quantity.slice('gdp-'.length) as 'primary' | 'secondary' | 'tertiary';
      return at({ from: sectors.from, values: sectors[sector] }, year);
    }
  }
}

/** The 31 provinces of the mainland, which the yearly series cover; the nation of `gdp-share` is their sum. */
export const MAINLAND: readonly Adcode[] = GEOGRAPHY.provinces.filter(
  (adcode) => !['710000', '810000', '820000'].includes(adcode),
);

/** What a region's quantity is divided by; null where that is not published. `nation` is the same for all regions. */
function baseOf(figures: Figures, id: IndicatorId, adcode: Adcode, moment: Moment): number | null {
  const { of, by } = INDICATORS[id].measure;
  if (by === null || by === 'nation') return 1;
  if (by === 'year-before') return quantityOf(figures, of, adcode, { ...moment, year: moment.year - 1 });
  return quantityOf(figures, by, adcode, moment);
}

/** The sum over the nation; null where a province is missing, since a sum without it would raise all others' shares. */
function nationOf(figures: Figures, quantity: Quantity, moment: Moment): number | null {
  const all = MAINLAND.map((adcode) => quantityOf(figures, quantity, adcode, moment));
  return all.some((value) => value === null) ? null : all.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/**
 * The figure of a group of regions: `scale` x sum of the quantity / sum of its base over the members that have both, for
 * changes less 100. So a ratio of a group is total over total, weighted as it must be, and never a mean of ratios.
 *
 * @param members provinces and prefectures that do not overlap; `membersOf` makes them from a set of units
 */
export function groupFigure(
  figures: Figures,
  id: IndicatorId,
  members: readonly Adcode[],
  moment: Moment,
): GroupFigure {
  const { measure, kind } = INDICATORS[id];
  const counted: Adcode[] = [];
  const missing: Adcode[] = [];
  let sum = 0;
  let base = 0;
  for (const adcode of members) {
    const part = quantityOf(figures, measure.of, adcode, moment);
    const under = baseOf(figures, id, adcode, moment);
    if (part === null || under === null) missing.push(adcode);
    else {
      counted.push(adcode);
      sum += part;
      base += under;
    }
  }
  const divisor = measure.by === null ? 1 : measure.by === 'nation' ? nationOf(figures, measure.of, moment) : base;
  const value =
    counted.length === 0 || divisor === null ? null : (measure.scale * sum) / divisor - (kind === 'change' ? 100 : 0);
  return { value, counted, missing };
}

/** The figure of one region; null where it has no data. */
export function figureOf(figures: Figures, id: IndicatorId, adcode: Adcode, moment: Moment): number | null {
  return groupFigure(figures, id, [adcode], moment).value;
}

/**
 * The members of a set of prefecture units, in the largest pieces: provinces that are in it whole, and the covered
 * prefectures of the others. Provincial series have no data for the latter, which a group figure then tells.
 */
export function membersOf(set: UnitSet): readonly Adcode[] {
  return GEOGRAPHY.provinces.flatMap((province) => {
    const covered = GEOGRAPHY.prefecturesOf(province).filter((unit) => set.has(unit));
    return covered.length === GEOGRAPHY.prefecturesOf(province).length ? [province] : covered;
  });
}

/** The years of an indicator in a vintage, in order; empty where it does not exist there. */
export function yearsBetween(span: YearSpan | null): readonly number[] {
  return span === null ? [] : Array.from({ length: span.last - span.first + 1 }, (_, i) => span.first + i);
}

/** A figure for each year of a vintage, for a region or a group; null where there are no data. */
export function seriesOf(
  figures: Figures,
  id: IndicatorId,
  members: readonly Adcode[],
  vintage: Vintage,
): readonly { readonly year: number; readonly value: number | null }[] {
  return yearsBetween(INDICATORS[id].years[vintage]).map((year) => ({
    year,
    value: groupFigure(figures, id, members, { year, vintage }).value,
  }));
}

import { INDICATORS as DEFINED } from '../../src/content/indicators';
import type { Figures, YearlySeries } from '../../src/content/library';
import {
  CURRENT_VINTAGE,
  type IndicatorId,
  type Measure,
  type Quantity,
  type Vintage,
} from '../../src/domain/indicator';
import type { Adcode, Region } from '../../src/domain/region';
import { INDICATOR_IDS, INDICATORS } from './indicators';

/** One figure of one region. */
export interface SeriesRow {
  readonly indicator: IndicatorId;
  readonly adcode: Adcode;
  /** Four digits; null for areas, which have no date. */
  readonly period: string | null;
  readonly value: number;
  readonly unit: string;
  /** Which side of the revision that followed the economic census of 2023; null where that does not touch the figure. */
  readonly vintage: Vintage | null;
  /** Id of a source: of a derived row, the source of what is divided; the formula names the other. */
  readonly source: string;
}

interface Point {
  readonly adcode: Adcode;
  readonly year: number;
  readonly value: number;
}

/** A published quantity by region, in the order of its rows. */
type Table = ReadonlyMap<Adcode, YearlySeries>;

/** Gives a quantity in the vintage at hand. */
type TableOf = (quantity: Quantity) => Table;

/** An area has no date: it stands in a table as if for one year, whichever that is. */
const NO_YEAR = 0;

function tableOf({ gdp, population, sectors }: Figures, regions: readonly Region[], vintage: Vintage): TableOf {
  const once = (year: number, valueOf: (region: Region) => number | null): Table =>
    new Map(regions.map((region) => [region.adcode, { from: year, values: [valueOf(region)] }]));
  const sector = (name: 'primary' | 'secondary' | 'tertiary'): Table =>
    new Map(Object.entries(sectors).map(([adcode, series]) => [adcode, { from: series.from, values: series[name] }]));
  return (quantity) => {
    switch (quantity) {
      case 'gdp':
        return new Map(Object.entries(gdp[vintage]));
      case 'population':
        return new Map(Object.entries(population));
      case 'area':
        return once(NO_YEAR, ({ areaKm2 }) => areaKm2);
      case 'census-2020':
        return once(2020, ({ census2020 }) => census2020);
      case 'gdp-primary':
        return sector('primary');
      case 'gdp-secondary':
        return sector('secondary');
      case 'gdp-tertiary':
        return sector('tertiary');
    }
  };
}

/** The recorded figures of a table, region by region; a gap gives no point. */
function pointsOf(table: Table): readonly Point[] {
  return [...table].flatMap(([adcode, { from, values }]) =>
    values.flatMap((value, i) => (value === null ? [] : [{ adcode, year: from + i, value }])),
  );
}

function valueAt(table: Table, adcode: Adcode, year: number): number | null {
  const series = table.get(adcode);
  return series?.values[year - series.from] ?? null;
}

/** Sum of a year over all units of a table; null where one is missing: a sum without it would raise the others' shares. */
function sumAt(table: Table, year: number): number | null {
  const all = [...table.keys()].map((adcode) => valueAt(table, adcode, year));
  return all.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

/** What the points of a measure are divided by, from tables of one vintage; null where that is not published. */
function baseOf({ of, by }: Measure, tables: TableOf): (point: Point) => number | null {
  const own = tables(of);
  switch (by) {
    case null:
      return () => 1;
    case 'nation': {
      const sums = new Map<number, number | null>();
      return ({ year }) => {
        if (!sums.has(year)) sums.set(year, sumAt(own, year));
        return sums.get(year) ?? null;
      };
    }
    case 'year-before':
      return ({ adcode, year }) => valueAt(own, adcode, year - 1);
    default: {
      const base = tables(by);
      return ({ adcode, year }) => valueAt(base, adcode, by === 'area' ? NO_YEAR : year);
    }
  }
}

/** The figures of an indicator as it is defined, region by region; only where all that goes into one is published. */
function figuresOf(id: IndicatorId, tables: TableOf): readonly Point[] {
  const { measure, kind } = DEFINED[id];
  const { decimals } = INDICATORS[id];
  const points = pointsOf(tables(measure.of));
  if (decimals === null) return points;
  const divisorOf = baseOf(measure, tables);
  return points.flatMap((point) => {
    const divisor = divisorOf(point);
    if (divisor === null) return [];
    const value = (measure.scale * point.value) / divisor - (kind === 'change' ? 100 : 0);
    return [{ ...point, value: Number(value.toFixed(decimals)) }];
  });
}

function rowsOf(id: IndicatorId, tables: TableOf, vintage: Vintage | null): readonly SeriesRow[] {
  const { unit, period } = INDICATORS[id];
  const [source = ''] = DEFINED[id].sources[vintage ?? CURRENT_VINTAGE];
  return figuresOf(id, tables).map(({ adcode, year, value }) => ({
    indicator: id,
    adcode,
    period: period === null ? null : String(year),
    value,
    unit,
    vintage,
    source,
  }));
}

/**
 * All figures of regions as rows, by indicator, vintage, region and year. A missing figure is a missing row.
 *
 * Every row of GDP, and what is derived from it, takes its inputs from one vintage: the two differ by up to
 * 9 percent in the same year, so a series joined of both would show a jump that never happened.
 */
export function seriesRows(figures: Figures, regions: readonly Region[]): readonly SeriesRow[] {
  return INDICATOR_IDS.flatMap((id) => {
    const { vintages } = INDICATORS[id];
    if (vintages.length === 0) return rowsOf(id, tableOf(figures, regions, CURRENT_VINTAGE), null);
    return vintages.flatMap((vintage) => rowsOf(id, tableOf(figures, regions, vintage), vintage));
  });
}

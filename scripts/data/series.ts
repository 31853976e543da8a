import type { Figures, YearlySeries } from '../../src/content/library';
import type { Vintage } from '../../src/domain/indicator';
import type { Adcode, Region } from '../../src/domain/region';
import { INDICATORS, type IndicatorId } from './indicators';

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

type Table = Readonly<Record<Adcode, YearlySeries>>;

const GDP_SOURCES: Readonly<Record<Vintage, string>> = {
  'before-2023-census': 'nbs-gdp-before-2023-census',
  'after-2023-census': 'nbs-gdp-after-2023-census',
};

const VINTAGES = INDICATORS.gdp.vintages;

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** The recorded figures of a table, region by region; a gap gives no point. */
function pointsOf(table: Table): readonly Point[] {
  return Object.entries(table).flatMap(([adcode, { from, values }]) =>
    values.flatMap((value, i) => (value === null ? [] : [{ adcode, year: from + i, value }])),
  );
}

function rowsOf(
  indicator: IndicatorId,
  points: readonly Point[],
  source: string,
  vintage: Vintage | null,
): readonly SeriesRow[] {
  const { unit } = INDICATORS[indicator];
  return points.map(({ adcode, year, value }) => ({
    indicator,
    adcode,
    period: String(year),
    value,
    unit,
    vintage,
    source,
  }));
}

/**
 * GDP per resident, yuan: GDP (100 million yuan) / year-end population (10,000 persons) x 10,000.
 *
 * @returns points only where both figures of the same region and year exist
 */
function perPerson(gdp: Table, population: Table): readonly Point[] {
  const residents = new Map(pointsOf(population).map(({ adcode, year, value }) => [`${adcode} ${year}`, value]));
  return pointsOf(gdp).flatMap(({ adcode, year, value }) => {
    const people = residents.get(`${adcode} ${year}`);
    return people === undefined ? [] : [{ adcode, year, value: Math.round((value / people) * 10_000) }];
  });
}

/**
 * Share in the sum of all units of the table, percent: value / sum of the year x 100.
 *
 * @returns points only for years in which no unit is missing: a sum without one would raise the share of all others
 */
function shares(table: Table): readonly Point[] {
  const points = pointsOf(table);
  const sums = new Map<number, { count: number; sum: number }>();
  for (const { year, value } of points) {
    const { count, sum } = sums.get(year) ?? { count: 0, sum: 0 };
    sums.set(year, { count: count + 1, sum: sum + value });
  }
  const units = Object.keys(table).length;
  return points.flatMap(({ adcode, year, value }) => {
    const { count, sum } = sums.get(year) ?? { count: 0, sum: 0 };
    return count < units ? [] : [{ adcode, year, value: rounded((value / sum) * 100, 4) }];
  });
}

/**
 * Change of a table's figures on the year before, percent: value / value of the year before x 100 - 100.
 *
 * @returns points only where both years of the same table exist
 */
function growth(table: Table): readonly Point[] {
  return pointsOf(table).flatMap(({ adcode, year, value }) => {
    const series = table[adcode];
    const before = series?.values[year - 1 - series.from] ?? null;
    return before === null ? [] : [{ adcode, year, value: rounded((value / before) * 100 - 100, 2) }];
  });
}

/** Shares of a sector in GDP, percent: value added / GDP of the same region and year x 100. */
function sectorShares(sector: Table, gdp: Table): readonly Point[] {
  return pointsOf(sector).flatMap(({ adcode, year, value }) => {
    const series = gdp[adcode];
    const whole = series?.values[year - series.from] ?? null;
    return whole === null ? [] : [{ adcode, year, value: rounded((value / whole) * 100, 2) }];
  });
}

/** Residents per km2: year-end population (10,000 persons) x 10,000 / area (km2); nothing where no area is recorded. */
function densities(population: Table, regions: readonly Region[]): readonly Point[] {
  const areas = new Map(regions.map(({ adcode, areaKm2 }) => [adcode, areaKm2]));
  return pointsOf(population).flatMap(({ adcode, year, value }) => {
    const area = areas.get(adcode) ?? null;
    return area === null ? [] : [{ adcode, year, value: rounded((value * 10_000) / area, 2) }];
  });
}

const SECTORS = ['primary', 'secondary', 'tertiary'] as const;

function sectorTable(sectors: Figures['sectors'], sector: (typeof SECTORS)[number]): Table {
  return Object.fromEntries(
    Object.entries(sectors).map(([adcode, series]) => [adcode, { from: series.from, values: series[sector] }]),
  );
}

function sectorRows(sectors: Figures['sectors']): readonly SeriesRow[] {
  return SECTORS.flatMap((sector) =>
    rowsOf(`gdp-${sector}`, pointsOf(sectorTable(sectors, sector)), 'nbs-sectors', 'after-2023-census'),
  );
}

function sectorShareRows({ sectors, gdp }: Figures): readonly SeriesRow[] {
  return SECTORS.flatMap((sector) =>
    rowsOf(
      `${sector}-share`,
      sectorShares(sectorTable(sectors, sector), gdp['after-2023-census']),
      'nbs-sectors',
      'after-2023-census',
    ),
  );
}

function areaRows(regions: readonly Region[]): readonly SeriesRow[] {
  return regions.flatMap(({ adcode, areaKm2 }) =>
    areaKm2 === null
      ? []
      : [
          {
            indicator: 'area',
            adcode,
            period: null,
            value: areaKm2,
            unit: INDICATORS.area.unit,
            vintage: null,
            source: 'official-areas',
          },
        ],
  );
}

function censusPoints(regions: readonly Region[]): readonly Point[] {
  return regions.flatMap(({ adcode, census2020 }) =>
    census2020 === null ? [] : [{ adcode, year: 2020, value: census2020 }],
  );
}

/**
 * All figures of regions as rows, by indicator, vintage, region and year. A missing figure is a missing row.
 *
 * Every row of GDP, and what is derived from it, takes its inputs from one vintage: the two differ by up to
 * 9 percent in the same year, so a series joined of both would show a jump that never happened.
 */
export function seriesRows(figures: Figures, regions: readonly Region[]): readonly SeriesRow[] {
  const ofGdp = (indicator: IndicatorId, derive: (gdp: Table) => readonly Point[]) =>
    VINTAGES.flatMap((vintage) => rowsOf(indicator, derive(figures.gdp[vintage]), GDP_SOURCES[vintage], vintage));
  return [
    ...ofGdp('gdp', pointsOf),
    ...sectorRows(figures.sectors),
    ...rowsOf('population', pointsOf(figures.population), 'nbs-population', null),
    ...ofGdp('gdp-per-person', (gdp) => perPerson(gdp, figures.population)),
    ...ofGdp('gdp-share', shares),
    ...ofGdp('gdp-growth', growth),
    ...sectorShareRows(figures),
    ...rowsOf('density', densities(figures.population, regions), 'nbs-population', null),
    ...areaRows(regions),
    ...rowsOf('census-2020', censusPoints(regions), 'census-2020', null),
  ];
}

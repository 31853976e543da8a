import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SeriesRow, seriesRows } from '../../scripts/data/series';
import figures from '../../src/content/data/figures.json';
import type { Figures, YearlySeries } from '../../src/content/library';
import type { Vintage } from '../../src/domain/indicator';
import type { Region } from '../../src/domain/region';
import { ATLAS } from './built';

const VINTAGES: readonly Vintage[] = ['before-2023-census', 'after-2023-census'];

const keyOf = ({ indicator, adcode, period, vintage }: Omit<SeriesRow, 'value' | 'unit' | 'source'>): string =>
  [indicator, adcode, period, vintage].join(' ');
const rows = new Map(ATLAS.series.map((row) => [keyOf(row), row]));

const LIAONING = '210000';

describe('known figures', () => {
  test.each([
    // Liaoning, Jilin, Heilongjiang and Inner Mongolia in 2023, before and after the revision
    ['gdp 210000 2023 before-2023-census', 30209.4],
    ['gdp 210000 2023 after-2023-census', 31389.8],
    ['gdp 220000 2023 before-2023-census', 13531.2],
    ['gdp 220000 2023 after-2023-census', 13942.7],
    ['gdp 230000 2023 before-2023-census', 15883.9],
    ['gdp 230000 2023 after-2023-census', 16470.7],
    ['gdp 150000 2023 before-2023-census', 24627.0],
    ['gdp 150000 2023 after-2023-census', 25020.5],
    ['gdp 110000 1992 before-2023-census', 710.2],
    ['gdp 210000 2024 after-2023-census', 32540.8],
    ['gdp-primary 210000 2024 after-2023-census', 2658.5],
    ['gdp-secondary 210000 2024 after-2023-census', 11322.3],
    ['gdp-tertiary 210000 2024 after-2023-census', 18560.1],
    ['population 210000 2023 ', 4182],
    ['population 210000 2000 ', 4184],
    ['area 210000  ', 148_000],
    ['area 810000  ', 1114.57],
    ['area 150700  ', 252_777],
    ['census-2020 210000 2020 ', 42_591_407],
    ['census-2020 710000 2020 ', 23_561_236],
    ['census-2020 440300 2020 ', 17_560_061],
    // 30209.4 and 31389.8 billion yuan by ten, over 41.82 million people
    ['gdp-per-person 210000 2023 before-2023-census', 72_237],
    ['gdp-per-person 210000 2023 after-2023-census', 75_059],
    // of 1,250,931.8 and 1,283,801.5
    ['gdp-share 210000 2023 before-2023-census', 2.415],
    ['gdp-share 210000 2023 after-2023-census', 2.4451],
    ['density 210000 2023 ', 282.57],
    ['density 310000 2024 ', 3911.36],
  ])('%s is %d', (key, value) => {
    expect(rows.get(key)?.value).toBe(value);
  });

  test('are as many as were recorded, and no more', () => {
    const counts: Record<string, number> = {};
    for (const { indicator, vintage } of ATLAS.series) {
      const name = [indicator, vintage].join(' ').trim();
      counts[name] = (counts[name] ?? 0) + 1;
    }
    expect(counts).toEqual({
      'gdp before-2023-census': 31 * 32,
      'gdp after-2023-census': 31 * 19,
      'gdp-primary after-2023-census': 186,
      'gdp-secondary after-2023-census': 186,
      'gdp-tertiary after-2023-census': 186,
      population: 31 * 25,
      'gdp-per-person before-2023-census': 31 * 24,
      'gdp-per-person after-2023-census': 31 * 19,
      'gdp-share before-2023-census': 31 * 32,
      'gdp-share after-2023-census': 31 * 19,
      'gdp-growth before-2023-census': 31 * 31,
      'gdp-growth after-2023-census': 31 * 18,
      'primary-share after-2023-census': 186,
      'secondary-share after-2023-census': 186,
      'tertiary-share after-2023-census': 186,
      density: 31 * 25,
      area: 34 + 14,
      'census-2020': 34 + 14,
    });
    expect(rows.size).toBe(ATLAS.series.length);
  });

  test('have the unit and the source of their kind', () => {
    const kinds = new Set(
      ATLAS.series.map(({ indicator, unit, vintage, source }) => [indicator, unit, vintage, source].join(' | ')),
    );
    expect([...kinds]).toEqual([
      'gdp | 100 million yuan | before-2023-census | nbs-gdp-before-2023-census',
      'gdp | 100 million yuan | after-2023-census | nbs-gdp-after-2023-census',
      'gdp-primary | 100 million yuan | after-2023-census | nbs-sectors',
      'gdp-secondary | 100 million yuan | after-2023-census | nbs-sectors',
      'gdp-tertiary | 100 million yuan | after-2023-census | nbs-sectors',
      'population | 10,000 persons |  | nbs-population',
      'gdp-per-person | yuan | before-2023-census | nbs-gdp-before-2023-census',
      'gdp-per-person | yuan | after-2023-census | nbs-gdp-after-2023-census',
      'gdp-share | percent of the 31 units | before-2023-census | nbs-gdp-before-2023-census',
      'gdp-share | percent of the 31 units | after-2023-census | nbs-gdp-after-2023-census',
      'gdp-growth | percent | before-2023-census | nbs-gdp-before-2023-census',
      'gdp-growth | percent | after-2023-census | nbs-gdp-after-2023-census',
      'primary-share | percent | after-2023-census | nbs-sectors',
      'secondary-share | percent | after-2023-census | nbs-sectors',
      'tertiary-share | percent | after-2023-census | nbs-sectors',
      'density | persons per km2 |  | nbs-population',
      'area | km2 |  | official-areas',
      'census-2020 | persons |  | census-2020',
    ]);
  });
});

describe('missing is missing', () => {
  test.each([
    [
      'the revised series before 2006',
      ['gdp', 'gdp-per-person', 'gdp-share'],
      'after-2023-census',
      (y: number) => y < 2006,
    ],
    [
      'the older series after 2023',
      ['gdp', 'gdp-per-person', 'gdp-share'],
      'before-2023-census',
      (y: number) => y > 2023,
    ],
    ['people before 2000', ['gdp-per-person'], 'before-2023-census', (y: number) => y < 2000],
  ])('%s', (_, indicators, vintage, when) => {
    const found = ATLAS.series.filter(
      (row) => indicators.includes(row.indicator) && row.vintage === vintage && when(Number(row.period)),
    );
    expect(found).toEqual([]);
  });

  test('Hong Kong, Macao and Taiwan have an area and a count of people, nothing else', () => {
    const found = ATLAS.series.filter(({ adcode }) => ['710000', '810000', '820000'].includes(adcode));
    expect(new Set(found.map(({ indicator }) => indicator))).toEqual(new Set(['area', 'census-2020']));
  });

  test('nothing but growth is 0 or less', () => {
    expect(ATLAS.series.filter(({ indicator, value }) => indicator !== 'gdp-growth' && !(value > 0))).toEqual([]);
  });
});

/** The figure of a year, straight from the stored table. */
function stored(table: Readonly<Record<string, YearlySeries>>, adcode: string, year: number): number | null {
  const series = table[adcode];
  return series?.values[year - series.from] ?? null;
}

describe('derived figures of the build', () => {
  const before = figures.gdp['before-2023-census'] as Record<string, YearlySeries>;
  const after = figures.gdp['after-2023-census'] as Record<string, YearlySeries>;
  const people = figures.population as Record<string, YearlySeries>;

  test.each([
    ['210000', 2000],
    ['540000', 2006],
    ['310000', 2023],
  ])('GDP per person of %s in %d divides the figures of one vintage', (adcode, year) => {
    for (const [vintage, table] of [
      ['before-2023-census', before],
      ['after-2023-census', after],
    ] as const) {
      const gdp = stored(table, adcode, year);
      const found =
        rows.get(keyOf({ indicator: 'gdp-per-person', adcode, period: String(year), vintage }))?.value ?? null;
      if (gdp === null) expect(found).toBeNull();
      // Units of 100 million yuan over 10,000 persons are 10,000 yuan a person.
      else expect(found).toBeCloseTo((gdp * 1e8) / ((stored(people, adcode, year) ?? Number.NaN) * 1e4), -0.4);
    }
  });

  test('the shares of each vintage and year add up to 100', () => {
    const sums = new Map<string, number>();
    for (const { indicator, period, vintage, value } of ATLAS.series)
      if (indicator === 'gdp-share') sums.set(`${vintage} ${period}`, (sums.get(`${vintage} ${period}`) ?? 0) + value);
    expect(sums.size).toBe(32 + 19);
    for (const sum of sums.values()) expect(sum).toBeCloseTo(100, 2);
  });

  test('the sectors add up to the revised GDP of the same year', () => {
    const parts = ATLAS.series.filter(({ indicator }) => /^gdp-(primary|secondary|tertiary)$/.test(indicator));
    const sums = new Map<string, number>();
    for (const { adcode, period, value } of parts)
      sums.set(`${adcode} ${period}`, (sums.get(`${adcode} ${period}`) ?? 0) + value);
    expect(sums.size).toBe(186);
    for (const [key, sum] of sums)
      expect(Math.abs(sum - (rows.get(`gdp ${key} after-2023-census`)?.value ?? Number.NaN))).toBeLessThanOrEqual(0.25);
  });
});

const CODES = ['110000', '120000', '130000'] as const;
const YEARS = [2001, 2002, 2003, 2004] as const;

const yearly = fc.record({
  from: fc.constant(YEARS[0]),
  values: fc.array(fc.option(fc.integer({ min: 1, max: 99_999 }), { freq: 3 }), { minLength: 4, maxLength: 4 }),
});
const tableOf = fc
  .tuple(yearly, yearly, yearly)
  .map((all) => Object.fromEntries(all.map((s, i) => [CODES[i] ?? '', s])));
const gapped: fc.Arbitrary<Figures> = fc.record({
  gdp: fc.record({ 'before-2023-census': tableOf, 'after-2023-census': tableOf }),
  population: tableOf,
  sectors: fc.constant({}),
});
const areaList = fc.array(fc.option(fc.integer({ min: 1, max: 1_000_000 })), { minLength: 3, maxLength: 3 });

const region = (adcode: string, areaKm2: number | null): Region => ({
  adcode,
  id: `r${adcode}`,
  level: 'province',
  parent: null,
  name: { en: adcode, zh: adcode },
  short: { en: adcode, zh: adcode },
  capital: null,
  areaKm2,
  census2020: null,
  aliases: [],
});

/** What should be derived of figures with gaps, worked out cell by cell. */
function expected(stock: Figures, areaOf: ReadonlyMap<string, number | null>): Map<string, number> {
  const found = new Map<string, number>();
  for (const year of YEARS)
    for (const adcode of CODES) {
      const people = stored(stock.population, adcode, year);
      const area = areaOf.get(adcode) ?? null;
      if (people !== null && area !== null) found.set(`density ${adcode} ${year} `, (people * 1e4) / area);
      for (const vintage of VINTAGES) {
        const gdp = stored(stock.gdp[vintage], adcode, year);
        if (gdp === null) continue;
        if (people !== null) found.set(`gdp-per-person ${adcode} ${year} ${vintage}`, (gdp / people) * 1e4);
        const all = CODES.map((code) => stored(stock.gdp[vintage], code, year));
        if (all.every((value) => value !== null))
          found.set(`gdp-share ${adcode} ${year} ${vintage}`, (100 * gdp) / all.reduce((a, b) => a + (b ?? 0), 0));
      }
    }
  return found;
}

test('whatever is missing, figures are derived of one vintage, one year and complete inputs only', () => {
  fc.assert(
    fc.property(gapped, areaList, (stock, areaValues) => {
      const regions = CODES.map((adcode, i) => region(adcode, areaValues[i] ?? null));
      const derived = seriesRows(stock, regions).filter(({ indicator }) =>
        ['gdp-per-person', 'gdp-share', 'density'].includes(indicator),
      );
      const wanted = expected(stock, new Map(regions.map(({ adcode, areaKm2 }) => [adcode, areaKm2])));
      expect(derived.map(keyOf).sort()).toEqual([...wanted.keys()].sort());
      for (const row of derived) {
        const rounding = { 'gdp-per-person': 0.5, 'gdp-share': 5e-5 }[row.indicator as string] ?? 5e-3;
        expect(Math.abs(row.value - (wanted.get(keyOf(row)) ?? Number.NaN))).toBeLessThanOrEqual(rounding * 1.001);
      }
    }),
    { numRuns: 300 },
  );
});

test('a figure of one vintage never stands in for the other', () => {
  const one: YearlySeries = { from: 2010, values: [100] };
  const stock: Figures = {
    gdp: { 'before-2023-census': { [LIAONING]: one }, 'after-2023-census': {} },
    population: { [LIAONING]: { from: 2010, values: [10] } },
    sectors: {},
  };
  const found = seriesRows(stock, [region(LIAONING, null)]).filter(({ vintage }) => vintage !== null);
  expect(found.map(keyOf)).toEqual(
    ['gdp', 'gdp-per-person', 'gdp-share'].map((indicator) => `${indicator} 210000 2010 before-2023-census`),
  );
});

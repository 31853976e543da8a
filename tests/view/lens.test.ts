import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GEOGRAPHY } from '../../src/content/atlas';
import figuresFile from '../../src/content/data/figures.json';
import type { Figures } from '../../src/content/library';
import { INDICATOR_IDS } from '../../src/domain/indicator';
import { readOwnData } from '../../src/own-data/read-own-data';
import { lensClasses, lensValues } from '../../src/view/lens';
import { formatLensValue, lensName, lensUnit } from '../../src/view/lens-words';
import { settledLens } from '../../src/view/lens-years';

const figures = figuresFile as unknown as Figures;

function valuesOf(lens: Parameters<typeof lensValues>[0]['view']['lens'], year: number | null = null) {
  const found = lensValues({ view: settledLens({ lens, vintage: null, year }), figures, column: undefined });
  if (found === null) throw new Error(`${lens} has no values`);
  return found;
}

describe('values', () => {
  test('none for the map of memberships, and none before the figures are there', () => {
    expect(
      lensValues({ view: { lens: 'membership', vintage: null, year: null }, figures, column: undefined }),
    ).toBeNull();
    expect(
      lensValues({ view: { lens: 'gdp', vintage: null, year: null }, figures: null, column: undefined }),
    ).toBeNull();
  });

  test('the latest year where none is chosen; Hong Kong, Macao and Taiwan are absent, not 0', () => {
    const gdp = valuesOf('gdp');
    expect([gdp.year, gdp.vintage, gdp.values.size, gdp.units.length]).toEqual([2024, 'after-2023-census', 31, 34]);
    expect(['710000', '810000', '820000'].filter((adcode) => gdp.values.has(adcode))).toEqual([]);
    expect(valuesOf('area')).toMatchObject({ year: null, vintage: null });
  });

  test('growth parts at the nation’s own', () => {
    expect(valuesOf('gdp-growth').middle).toBeCloseTo(4.2, 0);
    expect(valuesOf('gdp').middle).toBeNull();
  });

  test('own data by region and year, at their own level', () => {
    const read = readOwnData(new TextEncoder().encode('city,2019,2020\nShenyang,1,-2\nDalian,3,4\n'), 'mine.csv');
    const column = read.ok ? read.dataset.columns[0] : undefined;
    const values = lensValues({ view: { lens: 'own:mine.mine', vintage: null, year: 2019 }, figures: null, column });
    expect(values).toMatchObject({ level: 'prefecture', year: 2019, middle: null });
    expect(Object.fromEntries(values?.values ?? [])).toEqual({ '210100': 1, '210200': 3 });
    expect(
      lensValues({ view: { lens: 'own:mine.mine', vintage: null, year: null }, figures: null, column }),
    ).toMatchObject({
      year: 2020,
      middle: 0,
    });
  });
});

describe('classes', () => {
  const choice = fc.oneof(
    fc.record({
      method: fc.constantFrom('quantile' as const, 'jenks' as const, 'equal' as const),
      count: fc.constantFrom(3 as const, 4 as const, 5 as const, 6 as const, 7 as const),
    }),
    fc
      .uniqueArray(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 6 })
      .map((breaks) => ({ method: 'manual' as const, breaks: breaks.toSorted((a, b) => a - b) })),
  );

  test('every region with data is in exactly one class, within its bounds; colours go one way', () => {
    fc.assert(
      fc.property(choice, fc.constantFrom(...INDICATOR_IDS), (classing, id) => {
        const values = valuesOf(id);
        const classes = lensClasses(values, classing);
        const members = classes.flatMap((one) => one.members);
        expect(members.toSorted()).toEqual([...values.values.keys()].toSorted());
        for (const one of classes)
          for (const adcode of one.members) {
            const value = values.values.get(adcode) ?? Number.NaN;
            expect(value).toBeGreaterThanOrEqual(one.from);
            expect(value).toBeLessThanOrEqual(one.to);
          }
        const steps = classes.map(({ step }) => Number(step.split('-')[1]));
        expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });

  test('quantiles share out 31 provinces evenly', () => {
    const classes = lensClasses(valuesOf('gdp-per-person'), { method: 'quantile', count: 5 });
    expect(classes.map(({ members }) => members.length)).toEqual([6, 6, 6, 6, 7]);
  });
});

describe('in words', () => {
  test('units switch with the language: 亿元 is ten times billion yuan', () => {
    const gdp = valuesOf('gdp');
    const liaoning = gdp.values.get('210000') ?? 0;
    expect(lensUnit('en', gdp)).toBe('billion yuan');
    expect(lensUnit('zh', gdp)).toBe('亿元');
    expect(formatLensValue('en', gdp, liaoning)).toBe('3,254.1 billion yuan');
    expect(formatLensValue('zh', gdp, liaoning)).toBe('32,540.8 亿元');
    expect(lensName('zh', valuesOf('gdp-per-person'))).toBe('人均地区生产总值');
  });

  test('growth has its sign, with a true minus', () => {
    const growth = valuesOf('gdp-growth');
    expect(formatLensValue('en', growth, 4.21)).toBe('+4.2%');
    expect(formatLensValue('zh', growth, -2.7)).toBe('−2.7%');
  });
});

test('units of a lens are divisions that the map can show', () => {
  expect(valuesOf('gdp').units).toEqual(GEOGRAPHY.provinces);
});

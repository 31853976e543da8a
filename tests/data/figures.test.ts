import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import figuresFile from '../../src/content/data/figures.json';
import { figureOf } from '../../src/content/indicator-values';
import { INDICATORS, vintagesOf } from '../../src/content/indicators';
import type { Figures, YearlySeries } from '../../src/content/library';
import { CURRENT_VINTAGE, INDICATOR_IDS, VINTAGES } from '../../src/domain/indicator';
import { ATLAS } from './built';

const figures = figuresFile as unknown as Figures;

const rowsOf = (indicator: string, vintage: string | null) =>
  ATLAS.series.filter((row) => row.indicator === indicator && row.vintage === vintage);
const hashOf = (lines: readonly string[]) => createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');

describe('the published figures are those that were compiled, cell for cell', () => {
  /** Hashes of `adcode,year,value` lines of the compiled tables, sorted: a changed, lost or added cell changes them. */
  test.each([
    ['gdp', 'before-2023-census', 992, 'b1cbae284064a55e632ed23338d30ff020d42cb842d83b255f7bd29a0a6258f8'],
    ['gdp', 'after-2023-census', 589, '1d327890084da8c9a73a0b7520921f45abd3e6c5528a79449fa92d319b1afb32'],
    ['population', null, 775, 'be418e4d66d9397d552d4e13bc2094d722e985bfa200fcb31633fa666a4d8218'],
    ['gdp-primary', 'after-2023-census', 186, 'a85dcdf6b3e3a71a989e8c633b38c7f3a012b9c91d2afe0fa38a3b29ee7fc68c'],
    ['gdp-secondary', 'after-2023-census', 186, '74c4e4132628d8f3d47f040222ae977a7160fc582aa047f1a931e8c16deab816'],
    ['gdp-tertiary', 'after-2023-census', 186, 'd354ca43bfc7b874e45bc38eda3531c6405fdbe4fccab05b0d4eb76f5a41b13c'],
  ])('%s %s', (indicator, vintage, count, hash) => {
    const lines = rowsOf(indicator, vintage).map(({ adcode, period, value }) => `${adcode},${period},${value}`);
    expect(lines.length).toBe(count);
    expect(hashOf(lines)).toBe(hash);
  });

  test.each([
    ['area', 'provinces', 34, 'a34818e4a50ac73bd8405850da3178c0e1991b8d493ad256071e412cdd72c045'],
    ['area', 'prefectures', 14, 'd5163bf7f7ed41bec727b9c0c51ef2d96cb4dda55ac632491987a73396c024dd'],
    ['census-2020', 'provinces', 34, 'dfc1c5016fe2d909e03fb746dec5c14b7dc90bc2321a3b7ec92ec939590709e6'],
    ['census-2020', 'prefectures', 14, 'c442357e8f5ecaca6b96253c3ef100681b24461a07ef76cf274d56794ec7ec98'],
  ])('%s of %s', (indicator, level, count, hash) => {
    const lines = rowsOf(indicator, null)
      .filter(({ adcode }) => adcode.endsWith('0000') === (level === 'provinces'))
      .map(({ adcode, value }) => `${adcode},${value}`);
    expect(lines.length).toBe(count);
    expect(hashOf(lines)).toBe(hash);
  });
});

describe('the published figures are those that the page works with', () => {
  const stored = (table: Readonly<Record<string, Pick<YearlySeries, 'from' | 'values'>>>) =>
    Object.entries(table).flatMap(([adcode, { from, values }]) =>
      values.flatMap((value, i) => (value === null ? [] : [[adcode, String(from + i), value]])),
    );
  const sector = (name: 'primary' | 'secondary' | 'tertiary') =>
    Object.fromEntries(
      Object.entries(figures.sectors).map(([adcode, series]) => [adcode, { from: series.from, values: series[name] }]),
    );

  test.each([
    ...VINTAGES.map((vintage) => ['gdp', vintage, figures.gdp[vintage]] as const),
    ['population', null, figures.population] as const,
    ...(['primary', 'secondary', 'tertiary'] as const).map(
      (name) => [`gdp-${name}`, CURRENT_VINTAGE, sector(name)] as const,
    ),
  ])('%s %s has every stored cell, unrounded, and no other', (indicator, vintage, table) => {
    expect(rowsOf(indicator, vintage).map(({ adcode, period, value }) => [adcode, period, value])).toEqual(
      stored(table),
    );
  });

  /** Steps to which the contract rounds what is computed. */
  const STEPS: Readonly<Record<string, number>> = { 'gdp-per-person': 1, 'gdp-share': 1e-4 };

  test.each(INDICATOR_IDS)('%s: each row is the figure that the page shows, rounded; no figure lacks its row', (id) => {
    const { vintaged, dated, measure, years } = INDICATORS[id];
    const step = measure.by === null ? 0 : (STEPS[id] ?? 0.01);
    for (const vintage of vintagesOf(INDICATORS[id])) {
      const rows = rowsOf(id, vintaged ? vintage : null);
      const span = years[vintage];
      for (const { adcode, period, value } of rows) {
        const shown = figureOf(figures, id, adcode, { year: Number(period ?? span?.first), vintage });
        expect(Math.abs(value - (shown ?? Number.NaN)), `${adcode} ${period}`).toBeLessThanOrEqual(step / 2 + 1e-9);
      }
      const perYear = new Map<string | null, number>();
      for (const { period } of rows) perYear.set(period, (perYear.get(period) ?? 0) + 1);
      const units = measure.of === 'area' || measure.of === 'census-2020' ? 34 + 14 : 31;
      expect(new Set(perYear.values())).toEqual(new Set([units]));
      const first = span?.first ?? Number.NaN;
      const all = Array.from({ length: (span?.last ?? Number.NaN) - first + 1 }, (_, i) => String(first + i));
      expect([...perYear.keys()]).toEqual(dated ? all : [null]);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, strategiesOf, summarise } from '../../src/domain/coverage';
import { overlapMatrix } from '../../src/domain/overlap';
import { STRATEGY_IDS } from '../../src/domain/strategy';
import { anySet, geography, sets } from './fixture';

describe('coverage', () => {
  it('tells full, partial and none apart', () => {
    expect(coverageOf('210000', sets.northeast, geography)).toBe('full');
    expect(coverageOf('150000', sets.northeast, geography)).toBe('partial');
    expect(coverageOf('150700', sets.northeast, geography)).toBe('full');
    expect(coverageOf('150100', sets.northeast, geography)).toBe('none');
    expect(coverageOf('440000', sets['yellow-river'], geography)).toBe('none');
  });

  it('summarises the Greater Bay Area', () => {
    expect(summarise(sets.gba, geography)).toEqual({
      units: 3,
      partly: 1,
      prefectures: 11,
      full: ['810000', '820000'],
      partial: [{ adcode: '440000', covered: 9, total: 21 }],
    });
  });

  it('counts every unit of any set once', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const { units, partly, prefectures, full, partial } = summarise(set, geography);
        expect(units).toBe(full.length + partial.length);
        expect(partly).toBe(partial.length);
        expect(prefectures).toBe(set.size);
        const whole = full.reduce((total, adcode) => total + geography.prefecturesOf(adcode).length, 0);
        expect(partial.reduce((total, { covered }) => total + covered, whole)).toBe(set.size);
        for (const { adcode, covered, total } of partial) {
          expect(coverageOf(adcode, set, geography)).toBe('partial');
          expect(covered).toBeGreaterThan(0);
          expect(covered).toBeLessThan(total);
        }
        for (const adcode of full) expect(coverageOf(adcode, set, geography)).toBe('full');
      }),
    );
  });
});

describe('strategies of a region', () => {
  it('lists Inner Mongolia in three strategies, in one of them partly', () => {
    expect(strategiesOf('150000', sets, geography)).toEqual([
      { strategy: 'western', coverage: 'full' },
      { strategy: 'northeast', coverage: 'partial' },
      { strategy: 'yellow-river', coverage: 'full' },
    ]);
  });

  it('lists a prefecture by what covers it', () => {
    const ids = (adcode: string) => strategiesOf(adcode, sets, geography).map(({ strategy }) => strategy);
    expect(ids('440300')).toEqual(['eastern', 'gba']);
    expect(ids('440500')).toEqual(['eastern']);
    expect(ids('152500')).toEqual(['western', 'northeast', 'yellow-river']);
    expect(ids('340000')).toEqual(['central', 'yangtze-belt', 'yangtze-delta']);
    expect(ids('710000')).toEqual([]);
  });
});

describe('overlap matrix', () => {
  const matrix = overlapMatrix(sets, geography);

  it('is symmetric, with each strategy’s own extent on the diagonal', () => {
    for (const a of STRATEGY_IDS) {
      expect(matrix[a][a]).toEqual(summarise(sets[a], geography));
      for (const b of STRATEGY_IDS) expect(matrix[a][b]).toEqual(matrix[b][a]);
    }
  });

  it('holds known pairs', () => {
    expect(matrix['yangtze-belt']['yellow-river'].full).toEqual(['510000']);
    expect(matrix['yangtze-belt']['yangtze-delta'].full).toEqual(['310000', '320000', '330000', '340000']);
    expect(matrix.western.northeast.partial).toEqual([{ adcode: '150000', covered: 5, total: 12 }]);
    expect(matrix.eastern['jing-jin-ji'].full).toEqual(['110000', '120000', '130000']);
    expect(matrix.central.gba.units).toBe(0);
  });
});

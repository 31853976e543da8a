import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGeography } from '../../src/domain/geography';
import { geography, regions } from './fixture';

describe('geography', () => {
  it('has 34 provinces and 366 prefecture units, each once', () => {
    expect(geography.provinces).toHaveLength(34);
    expect(geography.prefectures).toHaveLength(366);
    expect(new Set(geography.prefectures).size).toBe(366);
  });

  it('lets the seven provinces without prefectures stand for themselves', () => {
    const single = geography.provinces.filter((adcode) => geography.prefectures.includes(adcode));
    expect(single).toEqual(['110000', '120000', '310000', '500000', '710000', '810000', '820000']);
    for (const adcode of single) expect(geography.prefecturesOf(adcode)).toEqual([adcode]);
  });

  it.each([
    ['150000', 12],
    ['440000', 21],
    ['320000', 13],
    ['330000', 11],
    ['340000', 16],
    ['510000', 21],
    ['370000', 16],
    ['540000', 7],
  ])('counts the prefecture units of %s', (province, count) => {
    expect(geography.prefecturesOf(province)).toHaveLength(count);
  });

  it('finds every prefecture unit in its province', () => {
    fc.assert(
      fc.property(fc.constantFrom(...geography.prefectures), (unit) => {
        expect(geography.prefecturesOf(geography.provinceOf(unit))).toContain(unit);
        expect([...geography.expand([unit])]).toEqual([unit]);
      }),
    );
  });

  it('expands provinces and prefectures alike, each unit once', () => {
    expect(geography.expand(['150000', '150700']).size).toBe(12);
    expect(geography.expand([])).toEqual(new Set());
    expect(geography.expand(geography.provinces)).toEqual(new Set(geography.prefectures));
  });

  it('does not depend on the order of the region list', () => {
    const turned = createGeography([...regions].reverse());
    expect(new Set(turned.prefectures)).toEqual(new Set(geography.prefectures));
    expect(turned.provinceOf('152500')).toBe('150000');
  });

  it('refuses unknown adcodes and prefectures without a province', () => {
    expect(() => geography.prefecturesOf('999999')).toThrow(RangeError);
    expect(() => geography.provinceOf('371200')).toThrow(RangeError);
    expect(() => geography.expand(['210000', 'liaoning'])).toThrow(RangeError);
    expect(() => createGeography(regions.filter((region) => region.adcode !== '210000'))).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GEOGRAPHY } from '../../../src/content/atlas';
import { sceneOf } from '../../../src/map/scene';
import { placeSymbols, symbolAt } from '../../../src/map/symbols/placed-symbols';
import { largestRadius, symbolRadius } from '../../../src/map/symbols/symbol-radius';
import { INITIAL_VIEW } from '../../../src/view/view-state';
import { INDEX } from '../geo-files';
import { symbolLens } from '../lenses';

const SIZE = { width: 1000, height: 700 };
const HOME = { zoom: 3.7, lat: 35, lng: 105 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Shares of a largest circle that make more than the least one. */
const seenShare = fc.integer({ min: 16, max: 1000 }).map((thousandths) => thousandths / 1000);
const largest = fc.integer({ min: 20, max: 80 });
const sceneUnder = (shares: Readonly<Record<string, number>>, include: readonly 'gba'[] = []) =>
  sceneOf({ ...INITIAL_VIEW, include }, false, symbolLens(shares));
const placed = (shares: Readonly<Record<string, number>>, zoom = HOME.zoom) =>
  placeSymbols(sceneUnder(shares), INDEX, { ...HOME, zoom }, SIZE);
const anyShares = fc.dictionary(fc.constantFrom(...GEOGRAPHY.provinces), share);

describe('the radius of a circle', () => {
  test('makes areas proportional to values, where they can be seen', () => {
    fc.assert(
      fc.property(seenShare, seenShare, largest, (a, b, most) => {
        const [ra, rb] = [symbolRadius(a, most), symbolRadius(b, most)];
        expect(ra * ra * b).toBeCloseTo(rb * rb * a, 6);
        expect(ra).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('is the largest for the largest value, two pixels for the least, and nothing for nothing', () => {
    expect([symbolRadius(1, 34), symbolRadius(1e-9, 34), symbolRadius(0, 34), symbolRadius(-1, 34)]).toEqual([
      34, 2, 0, 0,
    ]);
  });

  test('grows with the zoom, though less than the map does', () => {
    expect(largestRadius(3.7)).toBeCloseTo(34, 6);
    expect(largestRadius(4.7) / largestRadius(3.7)).toBeGreaterThan(1);
    expect(largestRadius(4.7) / largestRadius(3.7)).toBeLessThan(2);
    expect([largestRadius(2), largestRadius(9)].every((radius) => radius >= 14 && radius <= 80)).toBe(true);
  });
});

describe('the circles of a scene', () => {
  test('are drawn from the largest down, one for each value above nothing', () => {
    fc.assert(
      fc.property(anyShares, (shares) => {
        const radii = placed(shares).map(({ radius }) => radius);
        expect(radii).toEqual(radii.toSorted((a, b) => b - a));
        expect(radii).toHaveLength(Object.values(shares).filter((value) => value > 0).length);
      }),
    );
  });

  test('stand where the names of their regions do', () => {
    const [circle] = placed({ '650000': 1 });
    const [lng = 0, lat = 0] = INDEX.labels['650000'] ?? [];
    const [centred] = placeSymbols(sceneUnder({ '650000': 1 }), INDEX, { zoom: 4, lng, lat }, SIZE);
    expect(centred?.at).toEqual([expect.closeTo(500, 3), expect.closeTo(350, 3)]);
    expect(circle?.at[0]).toBeLessThan(500);
  });

  test('step back outside the filter; a province in it in part does not', () => {
    const scene = sceneUnder({ '440000': 1, '210000': 0.5, '440300': 0.1, '440200': 0.1 }, ['gba']);
    const faded = placeSymbols(scene, INDEX, HOME, SIZE).filter((circle) => circle.faded);
    expect(faded.map(({ adcode }) => adcode)).toEqual(['210000', '440200']);
  });

  test('without a lens there are none', () => {
    expect(placeSymbols(sceneOf(INITIAL_VIEW, false), INDEX, HOME, SIZE)).toEqual([]);
  });
});

describe('what is seen at a pixel', () => {
  test('is the topmost of the circles there: the smallest', () => {
    fc.assert(
      fc.property(anyShares, fc.integer({ min: 300, max: 900 }), fc.integer({ min: 100, max: 600 }), (shares, x, y) => {
        const circles = placed(shares);
        const there = circles.filter(({ at, radius }) => Math.hypot(at[0] - x, at[1] - y) <= radius);
        const seen = circles.find(({ adcode }) => adcode === symbolAt(circles, [x, y]));
        expect(seen?.radius).toBe(there.length === 0 ? undefined : Math.min(...there.map(({ radius }) => radius)));
      }),
    );
  });

  test('Shanghai lies on Jiangsu, and not the other way round', () => {
    const circles = placed({ '310000': 0.3, '320000': 1 });
    const [x, y] = circles.find(({ adcode }) => adcode === '310000')?.at ?? [0, 0];
    expect([symbolAt(circles, [x, y]), symbolAt(circles, [x, y - 300])]).toEqual(['310000', null]);
  });
});

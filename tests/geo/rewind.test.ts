import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeMap, type EchartsMap } from '../../scripts/geo/decode';
import { nestRings, tidyRing } from '../../scripts/geo/rewind';
import { areaKm2, type Polygon, type Ring, ringAreaKm2 } from '../../scripts/geo/sphere';

const square = (x: number, y: number, size: number): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

const hulunbuir = () => {
  const map = JSON.parse(readFileSync('node_modules/echarts/map/json/china-cities.json', 'utf8')) as EchartsMap;
  return decodeMap(map).find(({ id }) => id === '150700')?.rings ?? [];
};

test('Hulunbuir has its 250,000 square kilometres; its rings as stored would give 215,000', () => {
  const rings = hulunbuir();
  // The first ring stored is the smaller part, so that this comes out negative.
  const asStored = Math.abs(areaKm2([[...rings]]));
  expect(asStored).toBeGreaterThan(214_000);
  expect(asStored).toBeLessThan(217_000);
  const nested = nestRings(rings);
  expect(areaKm2(nested)).toBeGreaterThan(249_500);
  expect(areaKm2(nested)).toBeLessThan(252_000);
  expect(nested).toHaveLength(2);
});

test('an island in a lake of an island is a part, and the lake a hole, whatever the order', () => {
  const rings = [square(0, 0, 10), square(2, 2, 6), square(4, 4, 1), square(20, 0, 3)];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(rings, { minLength: 4 }),
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      (order, flips) => {
        const given = order.map((ring, i) => (flips[i] ? ring.toReversed() : ring));
        const shape = (polygons: Polygon[]) =>
          polygons.map((rs) => rs.map((ring) => Math.round(Math.abs(ringAreaKm2(ring)))).join()).sort();
        expect(shape(nestRings(given))).toEqual(
          shape([[square(0, 0, 10), square(2, 2, 6)], [square(4, 4, 1)], [square(20, 0, 3)]]),
        );
      },
    ),
  );
});

test('exteriors turn counter-clockwise, holes clockwise, and rings are closed', () => {
  const [polygon] = nestRings([square(0, 0, 10).toReversed(), square(2, 2, 6)]);
  expect(polygon?.map((ring) => Math.sign(ringAreaKm2(ring)))).toEqual([1, -1]);
  for (const ring of polygon ?? []) expect(ring.at(-1)).toEqual(ring[0]);
});

test('a part that touches its neighbour at a corner or along an edge is no hole', () => {
  expect(nestRings([square(0, 0, 10), square(10, 10, 2), square(10, 4, 2)])).toHaveLength(3);
});

test('rings without area are dropped', () => {
  expect(
    tidyRing([
      [1, 1],
      [1, 1],
      [2, 2],
      [1, 1],
    ]),
  ).toBeNull();
  expect(
    nestRings([
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ]),
  ).toEqual([]);
});

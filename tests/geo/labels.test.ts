import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelOf } from '../../scripts/geo/labels';
import { clearance, polylabel } from '../../scripts/geo/polylabel';
import type { Polygon, Ring } from '../../scripts/geo/sphere';

const box = (w: number, s: number, e: number, n: number): Ring => [
  [w, s],
  [e, s],
  [e, n],
  [w, n],
  [w, s],
];

test('the label of a square is its middle, of an L its thick part', () => {
  const [x, y] = polylabel([box(0, 0, 10, 10)], 0.01);
  expect(Math.hypot(x - 5, y - 5)).toBeLessThan(0.05);
  const hook: Polygon = [
    [
      [0, 0],
      [20, 0],
      [20, 4],
      [8, 4],
      [8, 8],
      [0, 8],
      [0, 0],
    ],
  ];
  const [lx, ly] = polylabel(hook, 0.01);
  expect(lx).toBeLessThan(8);
  expect(clearance(hook, lx, ly)).toBeGreaterThan(3.9);
});

test('holes are kept clear of', () => {
  const [x, y] = polylabel([box(0, 0, 10, 10), box(3, 3, 10, 7)], 0.01);
  expect(clearance([box(0, 0, 10, 10), box(3, 3, 10, 7)], x, y)).toBeGreaterThan(1.45);
});

test('no point of a grid is farther from the border than the label, to within the precision', () => {
  const star = fc.array(fc.double({ min: 1, max: 10, noNaN: true }), { minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(star, (radii) => {
      const ring = radii.map((r, i): [number, number] => {
        const angle = (i / radii.length) * 2 * Math.PI;
        return [r * Math.cos(angle), r * Math.sin(angle)];
      });
      const polygon = [[...ring, ring[0] as [number, number]]];
      const best = clearance(polygon, ...polylabel(polygon, 0.02));
      for (let x = -10; x <= 10; x += 1)
        for (let y = -10; y <= 10; y += 1) expect(clearance(polygon, x, y)).toBeLessThan(best + 0.03);
    }),
    { numRuns: 50 },
  );
});

test('a label is on the largest part, with its clearance in kilometres', () => {
  const [lon, lat, km] = labelOf([[box(100, 30, 100.1, 30.1)], [box(110, 29, 112, 31)]]);
  expect(lon).toBeCloseTo(111, 1);
  expect(lat).toBeCloseTo(30, 1);
  // One degree of longitude at 30 degrees north is 96 km.
  expect(km).toBeGreaterThan(93);
  expect(km).toBeLessThan(98);
});

test('a hand point outside has a negative clearance', () => {
  expect(labelOf([[box(110, 29, 112, 31)]], { at: [113, 30], reason: '' })[2]).toBeLessThan(0);
});

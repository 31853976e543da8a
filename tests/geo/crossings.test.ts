import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meeting, segmentFaults } from '../../scripts/geo/crossings';
import type { Position } from '../../scripts/geo/sphere';

const meet = (...points: [Position, Position, Position, Position]) =>
  meeting([points[0], points[1]], [points[2], points[3]]);

test('segments cross, touch, run together, or only share an end', () => {
  expect(meet([0, 0], [4, 4], [0, 4], [4, 0])).toBe('crossings');
  expect(meet([0, 0], [4, 0], [2, 0], [2, 3])).toBe('touches');
  expect(meet([0, 0], [4, 0], [2, 0], [6, 0])).toBe('doubled');
  expect(meet([0, 0], [4, 0], [4, 0], [0, 0])).toBe('doubled');
  expect(meet([0, 0], [4, 0], [4, 0], [6, 0])).toBeNull();
  expect(meet([0, 0], [4, 0], [4, 0], [4, 4])).toBeNull();
  expect(meet([0, 0], [4, 0], [5, 0], [6, 0])).toBeNull();
});

test('near misses on a large grid are told from hits exactly', () => {
  // The line passes 1/100,000 of a step beside the point.
  expect(meet([0, 0], [99_999, 99_998], [50_000, 49_999], [50_000, 49_000])).toBeNull();
  expect(meet([0, 0], [99_999, 99_998], [50_000, 50_000], [50_000, 49_000])).toBe('crossings');
  expect(meet([0, 0], [99_998, 99_998], [49_999, 49_999], [50_000, 49_998])).toBe('touches');
  expect(meet([0, 0], [99_998, 99_998], [50_000, 49_999], [50_001, 49_998])).toBeNull();
});

const point = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }));

test('sorting into squares finds the same faults as testing every pair', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(point, point), { minLength: 2, maxLength: 25 }), (segments) => {
      const proper = segments.filter(([a, b]) => a[0] !== b[0] || a[1] !== b[1]);
      const expected = { crossings: 0, touches: 0, doubled: 0 };
      proper.forEach((first, i) => {
        for (const second of proper.slice(i + 1)) {
          const fault = meeting(first, second);
          if (fault) expected[fault]++;
        }
      });
      const { at: _, ...found } = segmentFaults(proper.map(([a, b]) => [a, b]));
      expect(found).toEqual(expected);
    }),
  );
});

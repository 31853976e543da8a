import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, grown, intersects } from '../../../src/map/geometry/boxes';
import type { Box } from '../../../src/map/geometry/mercator';

const anyBox: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -8, max: 8 }),
  y: fc.integer({ min: -8, max: 8 }),
  width: fc.integer({ min: 1, max: 8 }),
  height: fc.integer({ min: 1, max: 8 }),
});

/** The unit squares that a box on a grid covers. */
function squares({ x, y, width, height }: Box): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i < width; i++) for (let j = 0; j < height; j++) found.add(`${x + i} ${y + j}`);
  return found;
}

test('boxes meet where they share ground, and touching is not meeting', () => {
  fc.assert(
    fc.property(anyBox, anyBox, (a, b) => {
      const other = squares(b);
      expect(intersects(a, b)).toBe([...squares(a)].some((square) => other.has(square)));
    }),
  );
});

test('a box holds another where it has all of its ground', () => {
  fc.assert(
    fc.property(anyBox, anyBox, (a, b) => {
      const outer = squares(a);
      expect(contains(a, a)).toBe(true);
      expect(contains(a, b)).toBe([...squares(b)].every((square) => outer.has(square)));
    }),
  );
});

test('a grown box has the same middle and its share on each side', () => {
  expect(grown({ x: 10, y: 20, width: 40, height: 10 }, 0.5)).toEqual({ x: -10, y: 15, width: 80, height: 20 });
  expect(grown({ x: 1, y: 2, width: 3, height: 4 }, 0)).toEqual({ x: 1, y: 2, width: 3, height: 4 });
});

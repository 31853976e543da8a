import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeMap, decodeRing, encodeRing } from '../../scripts/geo/decode';
import type { Position } from '../../scripts/geo/sphere';

const grid = fc.tuple(fc.integer({ min: 70 * 1024, max: 140 * 1024 }), fc.integer({ min: 0, max: 60 * 1024 }));

test('a ring is decoded as zig-zag steps of 1/1024 degree from its offset', () => {
  // '@' is 0, 'B' is +1, 'A' is -1, 'D' is +2.
  expect(decodeRing('@@BA@D', [102400, 30720])).toEqual([
    [100, 30],
    [100 + 1 / 1024, 30 - 1 / 1024],
    [100 + 1 / 1024, 30 + 1 / 1024],
  ]);
});

test('what is encoded is decoded to the same ring', () => {
  fc.assert(
    fc.property(fc.array(grid, { minLength: 1, maxLength: 30 }), grid, (points, offset) => {
      const ring = points.map(([x, y]): Position => [x / 1024, y / 1024]);
      // Steps beyond 16 bits do not fit one character; the source has none.
      fc.pre(
        [offset, ...points].every(
          ([x, y], i, all) =>
            i === 0 || (Math.abs(x - (all[i - 1]?.[0] ?? x)) < 32000 && Math.abs(y - (all[i - 1]?.[1] ?? y)) < 32000),
        ),
      );
      expect(decodeRing(encodeRing(ring, offset), offset)).toEqual(ring);
    }),
  );
});

test('rings of every nesting depth are found, encoded or plain, and a third number is dropped', () => {
  const encoded = {
    properties: { id: 1, name: 'a' },
    geometry: { coordinates: [['@@'], ['B@']], encodeOffsets: [[[1024, 0]], [[2048, 0]]] },
  };
  const plain = {
    id: 'b',
    properties: {},
    geometry: {
      coordinates: [
        [
          [
            [1, 2, 9],
            [3, 4, 9],
          ],
        ],
      ],
    },
  };
  expect(decodeMap({ features: [encoded, plain] })).toEqual([
    { id: '1', name: 'a', rings: [[[1, 0]], [[2 + 1 / 1024, 0]]] },
    {
      id: 'b',
      name: '',
      rings: [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    },
  ]);
});

test('an encoded ring without offset is an error, not a ring at 0, 0', () => {
  const feature = { properties: {}, geometry: { coordinates: ['@@'] } };
  expect(() => decodeMap({ features: [feature] })).toThrow(/offset/);
});

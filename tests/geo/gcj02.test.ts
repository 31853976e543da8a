import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromGcj02, toGcj02 } from '../../scripts/geo/gcj02';
import type { Position } from '../../scripts/geo/sphere';

/** Pairs from the tests of github.com/googollee/eviltransform (MIT). */
const PAIRS: readonly [Position, Position][] = [
  [
    [121.5272106, 31.1774276],
    [121.531541859215, 31.17530398364597],
  ],
  [
    [113.912316, 22.543847],
    [113.9171764808363, 22.540796131694766],
  ],
  [
    [116.377817, 39.911954],
    [116.38404722455657, 39.91334545536069],
  ],
];

test.each(PAIRS)('the known pair at %j agrees both ways to 10 cm', (wgs84, gcj02) => {
  for (const [given, expected] of [
    [toGcj02(wgs84), gcj02],
    [fromGcj02(gcj02), wgs84],
  ] as const) {
    expect(Math.abs(given[0] - expected[0])).toBeLessThan(1e-6);
    expect(Math.abs(given[1] - expected[1])).toBeLessThan(1e-6);
  }
});

test('there and back is the same point to a millimetre, anywhere in China', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 73, max: 136, noNaN: true }),
      fc.double({ min: 18, max: 54, noNaN: true }),
      (lon, lat) => {
        const [backLon, backLat] = fromGcj02(toGcj02([lon, lat]));
        expect(Math.abs(backLon - lon)).toBeLessThan(1e-8);
        expect(Math.abs(backLat - lat)).toBeLessThan(1e-8);
      },
    ),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromScreen, unproject } from '../../src/map/geometry/mercator';
import { scaleLength } from '../../src/panels/map-tools/scale-length';

const LONGEST = 110;
const ROUND = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const anyCamera = fc.record({
  zoom: fc.double({ min: 2, max: 8.5, noNaN: true }),
  lat: fc.double({ min: 12, max: 58, noNaN: true }),
});

/** Great-circle distance on a sphere as long around as the equator, in km. */
function distance([aLng, aLat]: readonly [number, number], [bLng, bLat]: readonly [number, number]): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(radians(bLat - aLat) / 2) ** 2 +
    Math.cos(radians(aLat)) * Math.cos(radians(bLat)) * Math.sin(radians(bLng - aLng) / 2) ** 2;
  return 2 * 6378.137 * Math.asin(Math.sqrt(h));
}

test('the bar is the longest round distance that stays within its room', () => {
  fc.assert(
    fc.property(anyCamera, (camera) => {
      const { km, pixels } = scaleLength(camera);
      expect(pixels).toBeLessThanOrEqual(LONGEST + 1e-9);
      const next = ROUND[ROUND.indexOf(km) + 1];
      expect([km, ROUND.includes(km)]).toEqual([km, true]);
      expect((pixels * (next ?? 0)) / km).toBeGreaterThan(LONGEST - 1e-9);
    }),
  );
});

test('it is as long as that distance is on the ground, at the middle of the view', () => {
  fc.assert(
    fc.property(anyCamera, (camera) => {
      const { km, pixels } = scaleLength(camera);
      const [at, size] = [
        { ...camera, lng: 105 },
        { width: 400, height: 300 },
      ];
      // Ten short steps along the parallel, since a straight line over a long bar would leave it.
      let ground = 0;
      for (let i = 0; i < 10; i++) {
        const end = (step: number) => unproject(fromScreen([200 + (pixels * step) / 10, 150], at, size));
        ground += distance(end(i), end(i + 1));
      }
      expect(ground / km).toBeGreaterThan(0.99);
      expect(ground / km).toBeLessThan(1.01);
    }),
  );
});

test('closer in it stands for less, and further north as well', () => {
  const [near, far] = [7, 4].map((zoom) => scaleLength({ zoom, lat: 35 }).km);
  expect(near).toBeLessThan(far ?? 0);
  const perPixel = (lat: number) => {
    const { km, pixels } = scaleLength({ zoom: 4, lat });
    return km / pixels;
  };
  expect(perPixel(50)).toBeLessThan(perPixel(20));
});

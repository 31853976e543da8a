import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  boxOf,
  cameraFor,
  fromScreen,
  type Point,
  panned,
  project,
  scaleOf,
  toScreen,
  unproject,
  viewBoxOf,
  zoomedAbout,
} from '../../../src/map/geometry/mercator';

const range = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
const anyCamera = fc.record({ zoom: range(2, 8.5), lat: range(12, 58), lng: range(68, 142) });
const anySize = fc.record({ width: range(200, 2000), height: range(200, 1500) });
const anyPixel: fc.Arbitrary<Point> = fc.tuple(range(0, 1500), range(0, 1500));

const near = (actual: Point, expected: Point, digits: number) => {
  expect(actual[0]).toBeCloseTo(expected[0], digits);
  expect(actual[1]).toBeCloseTo(expected[1], digits);
};

const worldWidth = project(180, 0)[0] - project(-180, 0)[0];

describe('projection', () => {
  test('is Web Mercator: the other textbook form of it gives the same points', () => {
    fc.assert(
      fc.property(range(-180, 180), range(-80, 80), (lng, lat) => {
        const y = 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
        near(project(lng, lat), [((lng + 180) / 360) * worldWidth, y * worldWidth], 6);
      }),
    );
  });

  test.each([
    // Slippy-map tiles (column, row) at zoom 12, worked out by hand with the tile servers' formula.
    ['Beijing', 116.3913, 39.9055, 3372, 1552],
    ['Shanghai', 121.4737, 31.2304, 3430, 1673],
  ])('%s lies in its known tile', (_, lng, lat, column, row) => {
    const tile = worldWidth / 2 ** 12;
    const [x, y] = project(lng, lat);
    expect([Math.floor(x / tile), Math.floor(y / tile)]).toEqual([column, row]);
  });

  test('the world is a square at 85.0511 degrees north', () => {
    near(project(-180, 85.05112878), [0, 0], 3);
    near(project(180, -85.05112878), [worldWidth, worldWidth], 3);
  });

  test('unprojecting undoes projecting', () => {
    fc.assert(
      fc.property(range(-180, 180), range(-84, 84), (lng, lat) => near(unproject(project(lng, lat)), [lng, lat], 8)),
    );
  });

  test("scale is MapLibre's: a world of 512 pixels at zoom 0, twice as wide at each zoom", () => {
    for (const zoom of [0, 1, 2.5, 4, 8.5]) expect(worldWidth * scaleOf(zoom)).toBeCloseTo(512 * 2 ** zoom, 6);
  });
});

describe('cameras', () => {
  test('what a camera shows is centred on it and as large as the viewport', () => {
    fc.assert(
      fc.property(anyCamera, anySize, (camera, size) => {
        const { x, y, width, height } = viewBoxOf(camera, size);
        near(unproject([x + width / 2, y + height / 2]), [camera.lng, camera.lat], 7);
        near([width * scaleOf(camera.zoom), height * scaleOf(camera.zoom)], [size.width, size.height], 6);
      }),
    );
  });

  test('a pixel and the ground under it are one another’s inverse', () => {
    fc.assert(
      fc.property(anyCamera, anySize, anyPixel, (camera, size, pixel) => {
        near(toScreen(fromScreen(pixel, camera, size), camera, size), pixel, 5);
        near(toScreen(project(camera.lng, camera.lat), camera, size), [size.width / 2, size.height / 2], 6);
      }),
    );
  });

  test('zooming about a pixel keeps the ground under it', () => {
    fc.assert(
      fc.property(anyCamera, range(2, 8.5), anySize, anyPixel, (camera, zoom, size, pixel) => {
        const zoomed = zoomedAbout(camera, zoom, pixel, size);
        expect(zoomed.zoom).toBe(zoom);
        near(toScreen(fromScreen(pixel, camera, size), zoomed, size), pixel, 4);
      }),
    );
  });

  test('panning moves the ground by the pixels, right and down', () => {
    fc.assert(
      fc.property(anyCamera, anySize, anyPixel, range(-300, 300), range(-300, 300), (camera, size, pixel, dx, dy) => {
        const moved = panned(camera, dx, dy);
        expect(moved.zoom).toBe(camera.zoom);
        near(toScreen(fromScreen(pixel, camera, size), moved, size), [pixel[0] + dx, pixel[1] + dy], 4);
      }),
    );
    expect(panned({ zoom: 4, lat: 35, lng: 105 }, 10, 0).lng).toBeLessThan(105);
    expect(panned({ zoom: 4, lat: 35, lng: 105 }, 0, 10).lat).toBeGreaterThan(35);
  });

  const anyBox: fc.Arbitrary<Box> = fc.record({
    x: range(11000, 14000),
    y: range(5500, 7500),
    width: range(10, 2000),
    height: range(10, 2000),
  });

  test('a camera for a box shows all of it in the middle and touches it on two sides', () => {
    fc.assert(
      fc.property(anyBox, anySize, (box, size) => {
        const camera = cameraFor(box, size);
        const [left, top] = toScreen([box.x, box.y], camera, size);
        const [right, bottom] = toScreen([box.x + box.width, box.y + box.height], camera, size);
        near([left, top], [size.width - right, size.height - bottom], 4);
        expect(left).toBeGreaterThan(-1e-4);
        expect(top).toBeGreaterThan(-1e-4);
        expect(Math.min(left, top)).toBeLessThan(1e-4);
      }),
    );
  });

  test('a viewport without size, as before layout, still gives a camera', () => {
    const camera = cameraFor({ x: 11000, y: 5500, width: 2800, height: 2000 }, { width: 0, height: 0 });
    expect(Object.values(camera).every(Number.isFinite)).toBe(true);
  });

  test('the box of a bounding box has its corners, and a margin grows it evenly by a share of its larger side', () => {
    const box = boxOf([100, 30, 110, 34]);
    near([box.x, box.y], project(100, 34), 9);
    near([box.x + box.width, box.y + box.height], project(110, 30), 9);
    const wide = boxOf([100, 30, 110, 34], 0.1);
    const extra = 0.1 * box.width;
    expect(box.width).toBeGreaterThan(box.height);
    expect([wide.x, wide.y]).toEqual([box.x - extra, box.y - extra]);
    near([wide.width, wide.height], [box.width + 2 * extra, box.height + 2 * extra], 9);
  });
});

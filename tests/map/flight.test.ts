import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { between, fly } from '../../src/map/flight';
import { project, toScreen } from '../../src/map/geometry/mercator';
import type { Camera } from '../../src/view/camera';
import { fakeFrames } from './frames';

const range = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
const anyCamera = fc.record({ zoom: range(2, 8.5), lat: range(12, 58), lng: range(68, 142) });
const SHARES = [0, 0.1, 0.25, 0.4, 0.5, 0.75, 0.9, 1];

const closeTo = (actual: Camera, expected: Camera) => {
  expect(actual.zoom).toBeCloseTo(expected.zoom, 6);
  expect(actual.lat).toBeCloseTo(expected.lat, 6);
  expect(actual.lng).toBeCloseTo(expected.lng, 6);
};
const steadily = (values: readonly number[]) =>
  values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0) - 1e-9) ||
  values.every((value, i) => i === 0 || value <= (values[i - 1] ?? 0) + 1e-9);

describe('the way between two cameras', () => {
  test('starts at the one and ends at the other', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, (from, to) => {
        closeTo(between(from, to, 0), from);
        closeTo(between(from, to, 1), to);
      }),
    );
  });

  test('never turns back: zoom, longitude and latitude run one way', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, (from, to) => {
        const way = SHARES.map((t) => between(from, to, t));
        for (const field of ['zoom', 'lat', 'lng'] as const) expect(steadily(way.map((c) => c[field]))).toBe(true);
      }),
    );
  });

  test('a flight that zooms about one spot leaves that spot where it is on the screen', () => {
    const size = { width: 800, height: 600 };
    const from = { zoom: 3.2, lat: 35, lng: 105 };
    // Where both cameras show Guangzhou at the same pixel, all cameras between them do.
    const spot = project(113.26, 23.13);
    const pixel = toScreen(spot, from, size);
    const to = { zoom: 6, ...solve(spot, pixel, 6, size) };
    for (const t of SHARES) {
      const [x, y] = toScreen(spot, between(from, to, t), size);
      expect([x, y].map((value) => Math.round(value * 1e4))).toEqual(pixel.map((value) => Math.round(value * 1e4)));
    }
  });
});

/** The middle of the view that shows a spot at a pixel: found by halving, without the map's own way of doing it. */
function solve(
  spot: readonly [number, number],
  pixel: readonly [number, number],
  zoom: number,
  size: { readonly width: number; readonly height: number },
): { readonly lat: number; readonly lng: number } {
  let [west, east, south, north] = [60, 150, 0, 70];
  for (let i = 0; i < 60; i++) {
    const lng = (west + east) / 2;
    const lat = (south + north) / 2;
    const [x, y] = toScreen(spot, { zoom, lat, lng }, size);
    if (x > pixel[0]) west = lng;
    else east = lng;
    if (y > pixel[1]) north = lat;
    else south = lat;
  }
  return { lat: (south + north) / 2, lng: (west + east) / 2 };
}

describe('flying', () => {
  afterEach(() => vi.unstubAllGlobals());
  const from = { zoom: 3, lat: 35, lng: 105 };
  const to = { zoom: 5, lat: 30, lng: 115 };

  test('comes to the goal exactly, settles once and asks for no more frames', () => {
    const frames = fakeFrames();
    const moves: [Camera, boolean][] = [];
    fly(from, to, false, (camera, settled) => moves.push([camera, settled]));
    expect(moves).toEqual([]);
    frames.settle();
    expect(moves.length).toBeGreaterThan(5);
    expect(moves.filter(([, settled]) => settled)).toEqual([[to, true]]);
    expect(moves.at(-1)).toEqual([to, true]);
    expect(frames.waiting()).toBe(0);
  });

  test('for a reader who wants no motion it is one jump', () => {
    const frames = fakeFrames();
    const moves: [Camera, boolean][] = [];
    fly(from, to, true, (camera, settled) => moves.push([camera, settled]));
    expect(moves).toEqual([[to, true]]);
    expect(frames.waiting()).toBe(0);
  });

  test('ends where it is when told to, even from within a move', () => {
    const frames = fakeFrames();
    let moves = 0;
    const end = fly(from, to, false, () => {
      moves += 1;
      if (moves === 3) end();
    });
    frames.settle();
    expect(moves).toBe(3);
  });

  test('takes less than a second, however fast the frames come', () => {
    const frames = fakeFrames();
    let settled = false;
    fly(from, to, false, (_, done) => {
      settled = done;
    });
    for (let ms = 0; ms < 1000; ms += 4) frames.frame(4);
    expect(settled).toBe(true);
  });
});

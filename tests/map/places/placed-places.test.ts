import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/domain/fact';
import { type PlaceView, placePlaces } from '../../../src/map/places/placed-places';
import { overlaps } from '../../../src/map/text-boxes';

const place = (id: string, lon: number | null, lat: number | null, more: Partial<Place> = {}): Place => ({
  id,
  name: { en: id, zh: `地${id}` },
  kinds: ['city'],
  lon,
  lat,
  accuracy: lon === null ? 'none' : 'high',
  adcode: null,
  line: null,
  rank: 2,
  ...more,
});

const VIEW: PlaceView = {
  camera: { zoom: 5, lat: 41, lng: 123 },
  size: { width: 700, height: 500 },
  language: 'en',
  fontSize: 12,
  target: 24,
  kinds: null,
  chosen: null,
  obstacles: [],
};

const idsOf = (places: readonly Place[], view: Partial<PlaceView> = {}) =>
  placePlaces(places, { ...VIEW, ...view }).marks.map(({ members }) => members.map(({ id }) => id));

describe('marks', () => {
  test('of places that lie close together become one, named after the most important', () => {
    const places = [place('village', 123.4, 41.8, { rank: 3 }), place('capital', 123.43, 41.8, { rank: 1 })];
    expect(idsOf(places)).toEqual([['capital', 'village']]);
    expect(placePlaces(places, VIEW).marks[0]?.name?.text).toBe('capital +1');
    expect(placePlaces(places, { ...VIEW, language: 'zh' }).marks[0]?.name?.text).toBe('地capital +1');
  });

  test('part again where the camera comes near', () => {
    const places = [place('a', 123.4, 41.8), place('b', 123.6, 41.8)];
    expect(idsOf(places)).toHaveLength(1);
    expect(idsOf(places, { camera: { zoom: 8, lat: 41.8, lng: 123.5 } })).toHaveLength(2);
  });

  test('are led by the chosen place, so that none lies upon it', () => {
    const places = [place('a', 123.4, 41.8, { rank: 1 }), place('b', 123.41, 41.8), place('c', 123.42, 41.8)];
    expect(idsOf(places)).toEqual([['a', 'b', 'c']]);
    expect(idsOf(places, { chosen: 'b' })).toEqual([['b', 'a', 'c']]);
  });

  test('leave out places without a point and those far out of view', () => {
    expect(idsOf([place('nowhere', null, null), place('xinjiang', 81, 44), place('here', 123, 41)])).toEqual([
      ['here'],
    ]);
  });

  test('have the sign of the kind that is asked for', () => {
    const port = place('dalian', 123, 41, { kinds: ['city', 'port'] });
    expect(placePlaces([port], VIEW).marks[0]?.kind).toBe('city');
    expect(placePlaces([port], { ...VIEW, kinds: ['port', 'farm'] }).marks[0]?.kind).toBe('port');
  });

  test('of rough points have a circle of doubt that grows with the map, good ones none', () => {
    const rough = place('farm', 123, 41, { accuracy: 'approx' });
    const doubt = (zoom: number) =>
      placePlaces([rough], { ...VIEW, camera: { ...VIEW.camera, zoom } }).marks[0]?.doubt ?? 0;
    expect(doubt(8)).toBeCloseTo(4 * doubt(6), 0);
    expect(placePlaces([place('city', 123, 41)], VIEW).marks[0]?.doubt).toBeNull();
  });
});

describe('lines', () => {
  test('run through their points in pixels, whether or not there is a mark', () => {
    const line = [
      [122, 41],
      [124, 41],
    ] as const;
    const [placed] = placePlaces([place('corridor', 123, 41, { line })], VIEW).lines;
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = placed?.points ?? [];
    expect((x1 + x2) / 2).toBeCloseTo(350, 5);
    expect([y1, y2]).toEqual([250, 250].map((y) => expect.closeTo(y, 5)));
    expect(x2).toBeGreaterThan(x1);
  });
});

describe('for any places', () => {
  const places = fc
    .array(fc.tuple(fc.double({ min: 119, max: 127, noNaN: true }), fc.double({ min: 38, max: 44, noNaN: true })), {
      maxLength: 60,
    })
    .map((points) =>
      points.map(([lon, lat], i) => place(`place ${i}`, lon, lat, { rank: ((i % 3) + 1) as 1 | 2 | 3 })),
    );

  test('no two marks are nearer than a target, and every place in view is in exactly one', () => {
    fc.assert(
      fc.property(places, (all) => {
        const { marks } = placePlaces(all, VIEW);
        const members = marks.flatMap((mark) => mark.members.map(({ id }) => id));
        expect(new Set(members).size).toBe(members.length);
        for (const [i, a] of marks.entries())
          for (const b of marks.slice(i + 1))
            expect(Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])).toBeGreaterThanOrEqual(VIEW.target);
      }),
    );
  });

  test('no name covers a mark, another name or an obstacle', () => {
    const obstacles = [{ left: 0, top: 0, right: 200, bottom: 200 }];
    fc.assert(
      fc.property(places, (all) => {
        const { marks, taken } = placePlaces(all, { ...VIEW, obstacles });
        const names = taken.slice(marks.length);
        for (const [i, name] of names.entries())
          expect([...obstacles, ...taken.filter((_, j) => j !== marks.length + i)].some((b) => overlaps(name, b))).toBe(
            false,
          );
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { PLACE_KINDS } from '../../scripts/data/vocabulary';
import type { Place } from '../../src/domain/fact';
import { FACTS, PLACES } from './facts-rows';

/** Roughly the frame of China: what lies outside is a slip of the pen. */
const WEST = 73;
const EAST = 135.1;
const SOUTH = 18;
const NORTH = 53.6;
/** How far a label may stand from its line, in degrees. */
const BESIDE = 0.05;

type Point = readonly [lon: number, lat: number];

const idsWhere = (test: (place: Place) => boolean) => PLACES.filter(test).map((place) => place.id);
const byId = new Map(PLACES.map((place) => [place.id, place]));
const within = ([lon, lat]: Point) => lon >= WEST && lon <= EAST && lat >= SOUTH && lat <= NORTH;

function place(id: string): Place {
  const found = byId.get(id);
  if (!found) throw new Error(`No place ${id}.`);
  return found;
}

/** The distance of a point from a segment, in degrees of the plane. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** The stretches of a line, each from one point to the next. */
const segments = (line: readonly Point[]) =>
  line.slice(1).flatMap((end, index) => {
    const start = line[index];
    return start ? [[start, end] as const] : [];
  });

const distanceFromLine = (point: Point, line: readonly Point[]) =>
  Math.min(...segments(line).map(([start, end]) => distance(point, start, end)));

/** The point of a place as a list: empty where it has none. */
const pointsOf = ({ lon, lat }: Place): readonly Point[] => (lon === null || lat === null ? [] : [[lon, lat]]);
const lineOf = (id: string) => place(id).line ?? [];

describe('names', () => {
  it('occur once in each language', () => {
    for (const language of ['en', 'zh'] as const) {
      const names = PLACES.map(({ name }) => name[language].toLowerCase());
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('differ between the languages', () => {
    expect(idsWhere(({ name }) => name.en === name.zh)).toEqual([]);
  });
});

describe('kinds', () => {
  it('are all in use, and none but the known', () => {
    const used = new Set<string>(PLACES.flatMap(({ kinds }) => kinds));
    expect([...used].toSorted()).toEqual(Object.keys(PLACE_KINDS).toSorted());
  });

  it('name the three ports of Liaoning as cities first', () => {
    expect(idsWhere(({ kinds }) => kinds.includes('port'))).toEqual(['dalian', 'yingkou', 'dandong']);
    expect(idsWhere(({ kinds }) => kinds.includes('port') && kinds[0] !== 'city')).toEqual([]);
  });

  it('agree with what facts say of ports', () => {
    const ports = FACTS.filter((fact) => fact.id.startsWith('port-')).flatMap((fact) => fact.places);
    expect(ports.length).toBeGreaterThan(0);
    expect(ports.filter((id) => !place(id).kinds.includes('port'))).toEqual([]);
  });
});

describe('points', () => {
  it('lie within the frame of China', () => {
    expect(idsWhere((p) => !pointsOf(p).every(within))).toEqual([]);
  });

  it('of wide features are label points, those of cities and sites are not', () => {
    const wide = (p: Place) => p.lon !== null && ['area', 'province', 'corridor'].includes(p.kinds[0]);
    const exact = ['yellow-delta', 'hinggan-league', 'gannan', 'zoige'];
    expect(idsWhere((p) => wide(p) && p.accuracy !== 'area' && !exact.includes(p.id))).toEqual([]);
    expect(idsWhere((p) => ['city', 'site', 'farm'].includes(p.kinds[0]) && p.accuracy === 'area')).toEqual([]);
  });

  it('are missing for other countries', () => {
    expect(idsWhere((p) => p.kinds[0] === 'country' && p.accuracy !== 'none')).toEqual([]);
  });
});

describe('lines', () => {
  const lined = PLACES.flatMap((p) => (p.line ? [{ id: p.id, line: p.line, points: pointsOf(p) }] : []));

  it('belong to every corridor and bridge, and to nothing else: rivers are drawn by the map', () => {
    expect(idsWhere((p) => ['corridor', 'bridge'].includes(p.kinds[0]) && p.line === null)).toEqual([]);
    expect(idsWhere((p) => p.line !== null && !['corridor', 'bridge'].includes(p.kinds[0]))).toEqual([]);
    expect(lined.length).toBeGreaterThanOrEqual(5);
  });

  it('lie within the frame of China and go on from point to point', () => {
    expect(lined.filter(({ line }) => !line.every(within)).map(({ id }) => id)).toEqual([]);
    const stands = (line: readonly Point[]) => segments(line).some(([a, b]) => a[0] === b[0] && a[1] === b[1]);
    expect(lined.filter(({ line }) => stands(line)).map(({ id }) => id)).toEqual([]);
  });

  it('measure a distance from a line as they should', () => {
    const bend: readonly Point[] = [
      [0, 0],
      [2, 0],
      [2, 2],
    ];
    expect(distanceFromLine([1, 0.5], bend)).toBeCloseTo(0.5);
    expect(distanceFromLine([3, 3], bend)).toBeCloseTo(Math.SQRT2);
  });

  it('pass by the point of their name', () => {
    expect(lined.filter(({ points }) => points.length !== 1).map(({ id }) => id)).toEqual([]);
    const far = lined.filter(({ line, points }) => points.some((point) => distanceFromLine(point, line) > BESIDE));
    expect(far.map(({ id }) => id)).toEqual([]);
  });

  it('pass through the cities that their names name', () => {
    const THROUGH = {
      'corridor-gsh': ['guangzhou', 'shenzhen', 'hongkong'],
      'corridor-gzm': ['guangzhou', 'zhuhai', 'macao'],
      'shanghai-nanjing-belt': ['shanghai', 'nanjing'],
      'g60-corridor': ['shanghai'],
    };
    for (const [id, cities] of Object.entries(THROUGH))
      for (const city of cities) {
        const distances = pointsOf(place(city)).map((point) => distanceFromLine(point, lineOf(id)));
        expect(distances, `${id} ${city}`).toHaveLength(1);
        expect(Math.max(...distances), `${id} ${city}`).toBeLessThan(BESIDE);
      }
  });

  it('of the three reaches make up the Yellow River', () => {
    const [middle, lower] = ['yellow-middle', 'yellow-lower'].map((id) => lineOf(id).slice(1));
    expect([...lineOf('yellow-upper'), ...(middle ?? []), ...(lower ?? [])]).toEqual(lineOf('yellow'));
  });
});

describe('ranks', () => {
  it('put capitals and Dalian before all others, and single sites last', () => {
    const first = ['harbin', 'shenyang', 'changchun', 'hohhot', 'dalian', 'beijing'];
    expect(first.filter((id) => place(id).rank !== 1)).toEqual([]);
    expect(idsWhere((p) => ['site', 'farm', 'country'].includes(p.kinds[0]) && p.rank !== 3)).toEqual([]);
  });

  it('leave the first to a few', () => {
    expect(PLACES.filter((p) => p.rank === 1).length).toBeLessThan(PLACES.length / 4);
  });
});

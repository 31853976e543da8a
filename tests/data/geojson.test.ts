import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { GEOGRAPHY } from '../../src/content/atlas';
import { type Area, ATLAS, areas, json, points, ROOT, textOf } from './built';

const AREAS = ['provinces.geojson', 'prefectures.geojson', 'strategies.geojson'] as const;

const polygonsOf = ({ geometry }: Area): readonly Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Sum over the edges of a ring, the trapezoid formula: positive where it runs counter-clockwise; square degrees. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    sum -= ((bx - ax) * (by + ay)) / 2;
  }
  return sum;
}

const areaOf = (area: Area): number =>
  polygonsOf(area)
    .flat()
    .reduce((sum, ring) => sum + signedArea(ring), 0);

describe.each(AREAS)('%s', (name) => {
  const features = areas(name);
  const rings = features.flatMap((area) =>
    polygonsOf(area).flatMap((polygon) => polygon.map((ring, i) => ({ id: area.id, ring, isHole: i > 0 }))),
  );

  test('has areas, each once', () => {
    expect(features).toHaveLength({ provinces: 34, prefectures: 366, strategies: 16 }[name.split('.')[0] ?? ''] ?? -1);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
    for (const { type, geometry } of features) {
      expect(type).toBe('Feature');
      expect(['Polygon', 'MultiPolygon']).toContain(geometry.type);
    }
  });

  test('has closed rings of four points or more, none twice in a row', () => {
    for (const { id, ring } of rings) {
      expect(ring.length, String(id)).toBeGreaterThanOrEqual(4);
      expect(ring[0]).toEqual(ring.at(-1));
      for (let i = 1; i < ring.length; i += 1) expect(ring[i]?.join() === ring[i - 1]?.join(), String(id)).toBe(false);
    }
  });

  test('turns by the right hand: outer rings counter-clockwise, holes clockwise', () => {
    expect(rings.filter(({ ring, isHole }) => signedArea(ring) > 0 === isHole).map(({ id }) => id)).toEqual([]);
  });

  test('has degrees in China with at most 6 decimals', () => {
    for (const [lon = 0, lat = 0, ...more] of rings.flatMap(({ ring }) => ring)) {
      expect(more).toEqual([]);
      if (!(lon > 73 && lon < 136 && lat > 3 && lat < 54)) expect.fail(`${lon} ${lat} is not in China`);
    }
    expect(textOf(name)).not.toMatch(/\d\.\d{7}/);
  });
});

test.each([...AREAS, 'places.geojson'])('%s says nothing of a reference system, which is WGS84', (name) => {
  const { type, features, ...more } = json<Record<string, unknown>>(name);
  expect(type).toBe('FeatureCollection');
  expect(features).toBeInstanceOf(Array);
  expect(Object.keys(more).sort()).toEqual(['description', 'name']);
});

test.each(AREAS)('%s carries the words about boundaries in both languages', (name) => {
  const { description } = json<{ description: string }>(name);
  expect(description).toContain('imply no opinion');
  expect(description).toContain('不代表');
});

test.each(['provinces', 'prefectures'] as const)('%s have the properties of their regions', (level) => {
  const byCode = new Map(ATLAS.regions.map((region) => [region.adcode, region]));
  for (const { id, properties } of areas(`${level}.geojson`)) {
    const { name, capital: _, ...region } = byCode.get(String(id)) ?? expect.fail(`${id} is no region`);
    expect(properties).toEqual({ ...region, name_en: name.en, name_zh: name.zh });
  }
});

test('provinces and prefectures are all that there are', () => {
  const codes = (name: string) => areas(name).map(({ id }) => id);
  expect(codes('provinces.geojson')).toEqual(GEOGRAPHY.provinces);
  expect(codes('prefectures.geojson').sort()).toEqual([...GEOGRAPHY.prefectures].sort());
});

describe('areas of strategies', () => {
  const features = areas('strategies.geojson');
  const memberships = ATLAS.strategies.flatMap(({ id, memberships: own }) =>
    own.map((membership) => ({ key: `${id}:${membership.definition}`, ...membership })),
  );
  const unitAreas = new Map(areas('prefectures.geojson').map((unit) => [String(unit.id), areaOf(unit)]));

  test('are one for each documented membership', () => {
    expect(features.map(({ id }) => id)).toEqual(memberships.map(({ key }) => key));
    for (const { id, properties } of features) {
      const membership = memberships.find(({ key }) => key === id);
      expect(properties).toMatchObject({ default: membership?.default, origin: membership?.origin });
      expect(`${properties.strategy}:${properties.definition}`).toBe(id);
    }
  });

  test.each(memberships.map(({ key, prefectures }) => ({ key, prefectures })))(
    '$key is as large as its units together',
    ({ key, prefectures }) => {
      const sum = prefectures.reduce((total, code) => total + (unitAreas.get(code) ?? Number.NaN), 0);
      const area = features.find(({ id }) => id === key) ?? expect.fail(`no ${key}`);
      expect(areaOf(area)).toBeCloseTo(sum, 8);
    },
  );
});

interface KnownPlace {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly prefecture: string;
  readonly in: readonly string[];
  readonly notIn: readonly string[];
}

const KNOWN = JSON.parse(readFileSync(join(ROOT, 'scripts/geo/places.json'), 'utf8')) as readonly KnownPlace[];

test.each(KNOWN)('$name is where it belongs', ({ lon, lat, prefecture, ...place }) => {
  const around = (name: string) =>
    areas(name)
      .filter(({ geometry }) => booleanPointInPolygon([lon, lat], geometry))
      .map(({ id }) => String(id));
  expect(around('prefectures.geojson')).toEqual([prefecture]);
  expect(around('provinces.geojson')).toEqual([GEOGRAPHY.provinceOf(prefecture)]);
  const strategies = around('strategies.geojson');
  expect(strategies).toEqual(expect.arrayContaining([...place.in]));
  for (const key of place.notIn) expect(strategies).not.toContain(key);
});

test('a town of Heilongjiang that lies within Inner Mongolia is not in the West', () => {
  const jiagedaqi = KNOWN.find(({ name }) => name.startsWith('Jiagedaqi')) ?? expect.fail('not recorded');
  const around = areas('strategies.geojson').filter(({ geometry }) =>
    booleanPointInPolygon([jiagedaqi.lon, jiagedaqi.lat], geometry),
  );
  expect(new Set(around.map(({ properties }) => properties.strategy))).toEqual(new Set(['northeast']));
});

describe('places', () => {
  const recorded = ATLAS.places.filter(({ lon }) => lon !== null);

  test('are points with their accuracy, where one is recorded', () => {
    expect(recorded.length).toBeLessThan(ATLAS.places.length);
    expect(points('places.geojson')).toEqual(
      recorded.map(({ id, name, kinds, lon, lat, accuracy, adcode }) => ({
        type: 'Feature',
        id,
        properties: { id, name_en: name.en, name_zh: name.zh, kinds: kinds.join(' '), accuracy, adcode },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      })),
    );
  });

  test('Harbin is east of Greenwich by 126.64 degrees', () => {
    const harbin = points('places.geojson').find(({ id }) => id === 'harbin');
    expect(harbin?.geometry.coordinates).toEqual([126.64, 45.76]);
  });
});

import { describe, expect, test } from 'vitest';
import { GEOGRAPHY, REGIONS, regionOf } from '../../../src/content/atlas';
import { DETAIL_LEVELS } from '../../../src/map/geometry/atlas-geometry';
import { detailData, glData } from '../../../src/map/gl/sources';
import { CONTEXT, INDEX, REGIONS_AT } from '../geo-files';

const data = glData(REGIONS_AT.mid, CONTEXT, INDEX);
const idsIn = ({ features }: GeoJSON.FeatureCollection) => features.map(({ properties }) => properties?.id as unknown);

describe.each(Object.keys(data) as (keyof typeof data)[])('the source %s', (name) => {
  const collection = data[name];

  test('has features with ground, each with a text for an id of its own', () => {
    const ids = idsIn(collection);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(id).toEqual(expect.stringMatching(/^.+$/));
    // Areas around the map are never asked for one by one.
    if (!['land', 'neighbours', 'lakes'].includes(name)) {
      expect(ids).not.toContain('undefined');
      expect(new Set(ids).size).toBe(ids.length);
    }
    for (const { geometry } of collection.features) expect(geometry).not.toBeNull();
  });
});

test('divisions and labels go by the codes of the regions', () => {
  expect(idsIn(data.provinces).toSorted()).toEqual(GEOGRAPHY.provinces.toSorted());
  expect(idsIn(data.prefectures).toSorted()).toEqual(GEOGRAPHY.prefectures.toSorted());
  expect(idsIn(data.labels).toSorted()).toEqual(REGIONS.map(({ adcode }) => adcode).toSorted());
});

test('finer boundaries have the same ids, so that paint stays on them', () => {
  const [lo, ...finer] = DETAIL_LEVELS.map((level) => detailData(REGIONS_AT[level]));
  for (const detail of finer)
    for (const name of ['provinces', 'prefectures', 'borders'] as const)
      expect(idsIn(detail[name]).toSorted()).toEqual(idsIn(lo?.[name] ?? detail[name]).toSorted());
});

test('every run of outline on the finest boundaries is known to the ones that the map starts with', () => {
  const known = new Set(idsIn(detailData(REGIONS_AT.mid).outlines));
  const added = idsIn(detailData(REGIONS_AT.hi).outlines).filter((id) => !known.has(id));
  expect(added).toEqual([]);
});

test('labels carry the short names, and small units choose their place before large ones', () => {
  const rankOf = new Map(data.labels.features.map(({ properties }) => [properties?.id, properties?.rank as number]));
  for (const { properties } of data.labels.features)
    expect({ en: properties?.en, zh: properties?.zh }).toEqual(regionOf(properties?.id).short);
  const rank = (adcode: string) => rankOf.get(adcode) ?? Number.NaN;
  expect(rank('640000')).toBeLessThan(rank('650000'));
  expect(rank('440300')).toBeLessThan(rank('441800'));
  for (const province of GEOGRAPHY.provinces) expect(rank(province)).toBeLessThan(rank('441900'));
});

import type { FeatureCollection, Geometry } from 'geojson';
import { CLEAN, mapshape, type Shape, toGeoJson } from './clean';
import { decodeMap, type EchartsMap, type RawFeature } from './decode';
import { fromGcj02 } from './gcj02';
import { nestRings } from './rewind';
import type { Polygon } from './sphere';

/** Reads a JSON file of an input package; `inputs.ts` keeps the record for the manifest. */
export type ReadJson = (packageName: string, path: string) => unknown;

/**
 * Units that china-cities.json draws coarsely (Macao has six points) and the finer county file of the same package.
 * They also cause most of the gaps: Chongming, for one, is joined to Jiangsu there.
 */
const COUNTY_FILES: Readonly<Record<string, string>> = {
  110000: 'beijing',
  120000: 'tianjin',
  310000: 'shanghai',
  500000: 'chongqing',
  710000: 'taiwan',
  810000: 'xianggang',
  820000: 'aomen',
};

/** Features of taiwan.json that china-cities.json does not draw in this unit: the source's depiction stays what it was. */
const LEFT_OUT = new Set(['金门县', '连江县', '中国属钓鱼岛']);

/** Codes since changed, and Laiwu, which was merged into Jinan in 2019. */
export const CURRENT_CODES: Readonly<Record<string, string>> = {
  371200: '370100',
  469003: '460400',
  652100: '650400',
  652200: '650500',
  542200: '540500',
  542600: '540400',
  542400: '540600',
};

const TAIWAN = '710000';

function polygonsOf(geometry: Geometry): Polygon[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates as Polygon];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates as Polygon[];
  throw new Error(`Expected polygons, found ${geometry.type}.`);
}

/** One unit's geometry from its county file: cleaned, then dissolved. */
async function dissolveCounties(adcode: string, counties: readonly RawFeature[]): Promise<Polygon[]> {
  const shapes = counties
    .filter(({ name }) => !LEFT_OUT.has(name))
    .map(({ rings }): Shape => ({ adcode, polygons: nestRings(rings) }));
  const merged = (await mapshape(`-i counties.json -quiet ${CLEAN} -dissolve adcode -o out.json format=geojson`, {
    'counties.json': toGeoJson(shapes),
  })) as FeatureCollection;
  return merged.features.flatMap(({ geometry }) => polygonsOf(geometry));
}

/**
 * The 366 prefecture-level units in WGS84 with current codes, not yet cleaned against each other, sorted by code.
 * Jinan comes as two entries (with Laiwu), which the cleaning step dissolves.
 */
export async function readPrefectures(read: ReadJson): Promise<Shape[]> {
  const shapes: Shape[] = [];
  for (const { id, rings } of decodeMap(read('echarts', 'map/json/china-cities.json') as EchartsMap)) {
    const file = COUNTY_FILES[id];
    const polygons = file
      ? await dissolveCounties(id, decodeMap(read('echarts', `map/json/province/${file}.json`) as EchartsMap))
      : nestRings(rings);
    // Taiwan's county file fits WGS84 coastlines within 50 m as it is; all others carry the GCJ-02 offset.
    const placed = id === TAIWAN ? polygons : polygons.map((rs) => rs.map((ring) => ring.map(fromGcj02)));
    shapes.push({ adcode: CURRENT_CODES[id] ?? id, polygons: placed });
  }
  return shapes.sort((a, b) => (a.adcode < b.adcode ? -1 : a.adcode > b.adcode ? 1 : 0));
}

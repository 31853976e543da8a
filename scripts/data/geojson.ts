import type { Feature, FeatureCollection, Geometry, Point, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import type { Adcode } from '../../src/domain/region';
import type { Bilingual } from '../../src/domain/text';
import type { RegionsTopology } from '../../src/map/geometry/atlas-geometry';
import type { AtlasDocument, OpenRegion } from './atlas-document';

/** Decimals of a degree, about a metre: the outlines are drawn on a grid of some 40 to 60 m. */
const DECIMALS = 5;

/** A collection with the layer's name and description, which RFC 7946 allows and GIS tools show. */
type Layer<G extends Geometry> = FeatureCollection<G> & { readonly name: string; readonly description: string };

const rounded = (value: number): number => Number(value.toFixed(DECIMALS));

const lonLat = ([lon = Number.NaN, lat = Number.NaN]: Position): Position => [rounded(lon), rounded(lat)];

/** Twice the signed area of a ring on the plane of degrees: positive where it runs counter-clockwise. */
function turn(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  });
  return sum;
}

/** Follows the right-hand rule of RFC 7946: the outer ring counter-clockwise, holes clockwise. */
function wound(polygon: readonly Position[][]): Position[][] {
  return polygon.map((ring, i) => {
    const points = ring.map(lonLat);
    return turn(points) > 0 === (i === 0) ? points : points.toReversed();
  });
}

function tidy(geometry: Geometry | null): Geometry {
  if (geometry?.type === 'Polygon') return { type: 'Polygon', coordinates: wound(geometry.coordinates) };
  if (geometry?.type !== 'MultiPolygon') throw new TypeError(`An area is a ${geometry?.type ?? 'missing geometry'}`);
  const [only, ...others] = geometry.coordinates.map(wound);
  return only !== undefined && others.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(wound) };
}

function layer<G extends Geometry>(name: string, description: Bilingual, features: readonly Feature<G>[]): Layer<G> {
  return {
    type: 'FeatureCollection',
    name,
    description: `${description.en} ${description.zh}`,
    features: [...features],
  };
}

/** Province or prefecture outlines by adcode, degrees of WGS84. */
function outlines(topology: RegionsTopology, object: 'provinces' | 'prefectures'): ReadonlyMap<string, Geometry> {
  const { features } = feature(topology, topology.objects[object]);
  return new Map(features.map(({ id, geometry }) => [String(id), tidy(geometry)]));
}

function regionFeature(region: OpenRegion, geometry: Geometry | undefined): Feature {
  if (geometry === undefined) throw new RangeError(`${region.adcode} has no outline`);
  const { adcode, id, level, parent, name, area_km2, strategies, partly } = region;
  return {
    type: 'Feature',
    id: adcode,
    properties: { adcode, id, level, parent, name_en: name.en, name_zh: name.zh, area_km2, strategies, partly },
    geometry,
  };
}

/** The 34 provinces. */
export function provinceLayer({ regions }: AtlasDocument, topology: RegionsTopology, note: Bilingual): Layer<Geometry> {
  const shapes = outlines(topology, 'provinces');
  const provinces = regions.filter(({ level }) => level === 'province');
  return layer(
    'provinces',
    note,
    provinces.map((region) => regionFeature(region, shapes.get(region.adcode))),
  );
}

/** The 366 prefecture units: the prefectures, and the seven provinces without any. */
export function prefectureLayer(
  { regions }: AtlasDocument,
  topology: RegionsTopology,
  note: Bilingual,
): Layer<Geometry> {
  const shapes = outlines(topology, 'prefectures');
  const divided = new Set(regions.map(({ parent }) => parent));
  const units = regions.filter(({ adcode }) => !divided.has(adcode));
  return layer(
    'prefectures',
    note,
    units.map((region) => regionFeature(region, shapes.get(region.adcode))),
  );
}

/**
 * One area for each documented membership, dissolved of its prefecture units.
 *
 * Not the outlines drawn on the map: those leave out Jiagedaqi, a hole in Inner Mongolia that belongs to Heilongjiang,
 * which is right for a line and wrong for whoever asks which strategy a point is in.
 */
export function strategyLayer(
  { strategies }: AtlasDocument,
  topology: RegionsTopology,
  note: Bilingual,
): Layer<Geometry> {
  const units = topology.objects.prefectures.geometries as readonly (TopoPolygon | TopoMultiPolygon)[];
  const dissolved = (prefectures: readonly Adcode[]) => {
    const members = new Set<unknown>(prefectures);
    return tidy(
      merge(
        topology,
        units.filter(({ id }) => members.has(id)),
      ),
    );
  };
  const features = strategies.flatMap(({ id, group, name, memberships }) =>
    memberships.map(({ definition, origin, title, default: isDefault, prefectures }): Feature => {
      const properties = {
        strategy: id,
        definition,
        group,
        name_en: name.en,
        name_zh: name.zh,
        title_en: title.en,
        title_zh: title.zh,
        origin,
        default: isDefault,
      };
      return { type: 'Feature', id: `${id}:${definition}`, properties, geometry: dissolved(prefectures) };
    }),
  );
  return layer('strategies', note, features);
}

const POINT_NOTE: Bilingual = {
  en: 'Places that the source names. accuracy: high is about 0.1 degrees, approx 0.1 to 0.3; area is a label point. Places without a recorded point are in places.csv only.',
  zh: '原文所提地点。accuracy：high约0.1度，approx为0.1至0.3度，area仅为标注点。没有坐标记录的地点只见于places.csv。',
};

/** The places that have a recorded point. */
export function placeLayer({ places }: AtlasDocument): Layer<Point> {
  const features = places.flatMap(({ id, name, kinds, lon, lat, accuracy, adcode }): Feature<Point>[] => {
    if (lon === null || lat === null) return [];
    const properties = { id, name_en: name.en, name_zh: name.zh, kinds: kinds.join(' '), accuracy, adcode };
    return [{ type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: lonLat([lon, lat]) } }];
  });
  return layer('places', POINT_NOTE, features);
}

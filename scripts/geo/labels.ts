import type { GeometryCollection, Topology } from 'topojson-specification';
import { areal, degreeArcs, polygonsOn } from './arcs';
import { clearance, polylabel } from './polylabel';
import { areaKm2, type Box, boxOf, type Polygon, type Position } from './sphere';

/** [longitude, latitude] in degrees and the distance to the nearest border in kilometres. */
export type Label = [number, number, number];

interface HandPoint {
  readonly at: Position;
  readonly reason: string;
}

/** Where the farthest point from the border is not where a reader looks for the name. */
export const HAND_POINTS: Readonly<Record<string, HandPoint>> = {
  150000: {
    at: [112.5, 42.3],
    reason: 'the computed point lies in the far east; this one is near the middle of the arc',
  },
  620000: {
    at: [103.9, 35.9],
    reason: 'the computed point lies in the far west; this one is in the thick of the province',
  },
  500000: { at: [107.88, 30.05], reason: 'central and clear of the borders on both sides' },
  650000: { at: [85.19, 41.12], reason: 'central' },
  540000: { at: [88.44, 31.49], reason: 'central' },
  340000: { at: [117.23, 31.82], reason: 'central' },
};

/** Mean Earth radius in kilometres (IUGG). */
const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Spherical Mercator (EPSG:3857's projection) on the unit sphere; the map's own, so distances are as seen. */
const project = ([lon, lat]: Position): Position => [
  lon * RADIANS,
  Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)),
];
const unproject = ([x, y]: Position): Position => [x / RADIANS, (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIANS];

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** A label point for polygons in degrees: on their largest part, by hand where one is given. */
export function labelOf(polygons: readonly Polygon[], hand?: HandPoint): Label {
  const largest = polygons.reduce((a, b) => (areaKm2([b]) > areaKm2([a]) ? b : a));
  const flat = largest.map((ring) => ring.map(project));
  const [w, s, e, n] = boxOf(flat[0] ?? []);
  // A thousandth of the unit's size is far below what a label shows.
  const found = hand ? hand.at : unproject(polylabel(flat, Math.min(e - w, n - s) / 1000));
  const [lon, lat] = [round(found[0], 3), round(found[1], 3)];
  const [x, y] = project([lon, lat]);
  // Mercator enlarges by 1/cos(latitude); the clearance is short enough to use the label's own latitude.
  return [lon, lat, round(clearance(flat, x, y) * EARTH_KM * Math.cos(lat * RADIANS), 1)];
}

export interface Index {
  readonly bbox: {
    readonly china: Box;
    readonly regions: Readonly<Record<string, Box>>;
    readonly strategies: Readonly<Record<string, Box>>;
  };
  readonly labels: Readonly<Record<string, Label>>;
}

type Drawn = Topology<Record<'prefectures' | 'provinces' | 'strategies', GeometryCollection>>;

/** Extents and label points of everything that can be selected, from one level of detail. */
export function indexOf(topology: Drawn): Index {
  const arcs = degreeArcs(topology);
  const labels: Record<string, Label> = {};
  const regions: Record<string, Box> = {};
  const strategies: Record<string, Box> = {};
  const extent = (polygons: readonly Polygon[]): Box => boxOf(polygons.flat(2)).map((v) => round(v, 3)) as Box;
  const { prefectures, provinces } = topology.objects;
  for (const geometry of [...areal(provinces), ...areal(prefectures)]) {
    const id = String(geometry.id);
    const polygons = polygonsOn(arcs, geometry);
    regions[id] ??= extent(polygons);
    labels[id] ??= labelOf(polygons, HAND_POINTS[id]);
  }
  for (const geometry of areal(topology.objects.strategies))
    strategies[String(geometry.id)] = extent(polygonsOn(arcs, geometry));
  const sorted = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const china = boxOf(
    Object.values(regions).flatMap(([w, s, e, n]) => [
      [w, s],
      [e, n],
    ]),
  );
  return { bbox: { china, regions: sorted(regions), strategies: sorted(strategies) }, labels: sorted(labels) };
}

import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { absoluteArcs } from './arcs';
import { CLEAN, mapshape, type Shape, toGeoJson } from './clean';
import type { Position } from './sphere';

export interface Level {
  readonly name: 'lo' | 'mid' | 'hi';
  /** Share of removable points kept by weighted Visvalingam simplification, in percent. */
  readonly percent: number;
  /** Islands below this size are left out, in square kilometres. */
  readonly minIslandKm2: number;
}

/** lo: national map; mid: a few provinces; hi: to zoom 8.5, where 10 % looks angular and 25 % does not. */
export const LEVELS: readonly Level[] = [
  { name: 'lo', percent: 1.5, minIslandKm2: 20 },
  { name: 'mid', percent: 4, minIslandKm2: 4 },
  { name: 'hi', percent: 25, minIslandKm2: 0 },
];

/** 1e4 left a zero-area gap and seven self-touches at the lowest level. About 60 m here. */
const QUANTIZATION = 100_000;

export type RegionTopology = Topology<{ prefectures: GeometryCollection; provinces: GeometryCollection }>;

/**
 * Points closer than about one step of the source's grid (1/1024 degree) are one point. Without this, borders that meet
 * at the coast and were traced twice stay open towards the sea, up to 13 km inland between Guangzhou and Dongguan.
 */
const SNAP_DEGREES = 0.0011;

/** All units fitted to each other at full detail. The dissolve is for Jinan with Laiwu, which come as two features of one code. */
export function cleanPrefectures(shapes: readonly Shape[]): Promise<unknown> {
  return mapshape(
    `-i prefectures.json -quiet ${CLEAN} snap-interval=${SNAP_DEGREES} -dissolve adcode -o out.json format=topojson no-quantization`,
    { 'prefectures.json': toGeoJson(shapes) },
  );
}

/**
 * How many times the usual share of points a unit keeps. Hong Kong and Macao are small and drawn at a scale of their own
 * in insets; Shanghai, Zhoushan and Taiwan have islands (Chongming, Penghu) that would vanish with too few points.
 */
const FINER: Readonly<Record<string, number>> = { 310000: 4, 330900: 3, 710000: 4, 810000: 6, 820000: 100 };

/** The share of points that a unit keeps, as an expression in mapshaper's JavaScript. */
function pointsKept(percent: number): string {
  const finer = Object.entries(FINER).map(([adcode, times]) => `"${adcode}": "${Math.min(100, percent * times)}%"`);
  return `({ ${finer.join(', ')} })[adcode] || "${percent}%"`;
}

type Prefectures = Topology<{ prefectures: GeometryCollection }>;

/** Rounding can need a few rounds until nothing moves any more; each moves less than the one before. */
const MAX_ROUNDS = 8;

/** Points of a topology that lie between grid points. */
const offGrid = (topology: Topology): number =>
  topology.arcs.flat().filter((point) => !point.every(Number.isInteger)).length;

/** The shapes in grid integers, as mapshaper reads them. */
function roundedShapes({ arcs, objects }: Prefectures): FeatureCollection {
  const onGrid = arcs.map((arc) => arc.map((point) => point.map(Math.round)));
  return feature({ type: 'Topology', objects, arcs: onGrid }, objects.prefectures);
}

/**
 * Rounds a level to the grid so that it stays a clean division of the land.
 *
 * Rounding alone makes a few borders cross, and lays thin wedges flat: two borders then run on top of each other around
 * a gap without area. mapshaper's `fix-geometry` mends crossings only, with points off the grid. So: clean in grid
 * integers, where such meetings are exact, round the points that this adds, and again until it adds none.
 */
async function cleanOnGrid(rounded: Prefectures): Promise<Prefectures> {
  let level: Prefectures = { ...rounded, arcs: absoluteArcs(rounded) };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    level = (await mapshape(
      '-i prefectures.json -quiet -clean gap-width=10 rewind -o out.json format=topojson no-quantization',
      { 'prefectures.json': roundedShapes(level) },
    )) as Prefectures;
    if (offGrid(level) === 0) return level;
  }
  throw new Error(`${offGrid(level)} points are still off the grid after ${MAX_ROUNDS} rounds.`);
}

/** Writes absolute integer arcs as steps from point to point, as TopoJSON wants them on a grid. */
const toSteps = (arc: readonly number[][]): Position[] =>
  arc.map(([x = 0, y = 0], i) => {
    const [fromX = 0, fromY = 0] = arc[i - 1] ?? [];
    return [x - fromX, y - fromY];
  });

/** One level of detail: prefectures simplified and cleaned again, provinces dissolved from them, both on the same arcs. */
export async function buildLevel(full: unknown, { percent, minIslandKm2 }: Level): Promise<RegionTopology> {
  const islands = `-filter-islands min-vertices=4${minIslandKm2 > 0 ? ` min-area=${minIslandKm2}km2` : ''}`;
  const simplified = (await mapshape(
    `-i prefectures.json -quiet -simplify variable percentage='${pointsKept(percent)}' weighted keep-shapes ${CLEAN} ` +
      `${islands} -o out.json format=topojson quantization=${QUANTIZATION}`,
    { 'prefectures.json': full },
  )) as Prefectures;
  const { transform } = simplified;
  if (!transform) throw new Error('The level was not quantized.');
  const commands = [
    '-i prefectures.json -quiet -sort adcode',
    `-each 'province = adcode.slice(0, 2) + "0000"'`,
    '-dissolve province + name=provinces',
    `-each 'adcode = province' target=provinces`,
    '-sort adcode target=provinces',
    '-filter-fields adcode target=*',
    '-o out.json format=topojson no-quantization id-field=adcode target=prefectures,provinces',
  ];
  const level = (await mapshape(commands.join(' '), {
    'prefectures.json': roundedShapes(await cleanOnGrid(simplified)),
  })) as RegionTopology;
  if (offGrid(level) > 0) throw new Error('Dissolving moved points off the grid.');
  for (const object of Object.values(level.objects))
    for (const geometry of object.geometries) delete geometry.properties;
  return { type: 'Topology', transform, objects: level.objects, arcs: level.arcs.map(toSteps) };
}

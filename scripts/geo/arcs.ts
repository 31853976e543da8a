import { meshArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiLineString, Topology } from 'topojson-specification';
import type { Polygon, Position } from './sphere';

/** Index of an arc regardless of the direction in which it is used. */
export const arcIndex = (arc: number): number => (arc < 0 ? ~arc : arc);

/** Rings of arc references of a polygon geometry, grouped by polygon. */
export function polygonArcs(geometry: GeometryObject): number[][][] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  if (geometry.type === 'MultiPolygon') return geometry.arcs;
  throw new Error(`${String(geometry.id)} is no polygon but ${geometry.type ?? 'empty'}.`);
}

/** All polygon geometries of a collection; a lost geometry stays lost and is reported by the checks. */
export const areal = (object: GeometryCollection): GeometryObject[] =>
  object.geometries.filter(({ type }) => type === 'Polygon' || type === 'MultiPolygon');

/** For each arc the ids of the units on its sides: one for a coast or national border, two between units. */
export function sidesOf(topology: Topology, object: GeometryCollection): string[][] {
  const sides: string[][] = topology.arcs.map(() => []);
  for (const geometry of areal(object))
    for (const arc of polygonArcs(geometry).flat(2)) sides[arcIndex(arc)]?.push(String(geometry.id));
  return sides;
}

/** Each arc as absolute quantized integers. */
export function absoluteArcs(topology: Topology): Position[][] {
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]): Position => [(x += dx), (y += dy)]);
  });
}

/** Joins ring arcs to one closed line on the given absolute arcs. */
export function ringPoints(arcs: readonly Position[][], ring: readonly number[]): Position[] {
  const points: Position[] = [];
  for (const arc of ring) {
    const line = arcs[arcIndex(arc)] ?? [];
    const directed = arc < 0 ? line.toReversed() : line;
    points.push(...(points.length > 0 ? directed.slice(1) : directed));
  }
  return points;
}

/** Polygons of a geometry on absolute arcs (integers or degrees alike). */
export const polygonsOn = (arcs: readonly Position[][], geometry: GeometryObject): Polygon[] =>
  polygonArcs(geometry).map((rings) => rings.map((ring) => ringPoints(arcs, ring)));

/** Absolute arcs in degrees. */
export function degreeArcs(topology: Topology): Position[][] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  return absoluteArcs(topology).map((arc) =>
    arc.map(([x, y]): Position => [x * scale[0] + translate[0], y * scale[1] + translate[1]]),
  );
}

/** Strings single arcs together to lines as long as possible. */
export function joinArcs(topology: Topology, arcs: readonly number[]): MultiLineString {
  const loose: MultiLineString = { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) };
  return meshArcs(topology, loose) as MultiLineString;
}

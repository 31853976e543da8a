import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiLineString, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { arcIndex, areal, degreeArcs, joinArcs, ringPoints, sidesOf } from './arcs';
import { type Definition, provinceOf } from './membership';
import { ringAreaKm2 } from './sphere';

const INNER_MONGOLIA = '150000';
/** Above Jiagedaqi's 1,340 km2, the only such hole; well below the smallest prefecture-sized hole that would matter. */
const DROPPED_HOLE_KM2 = 3000;

export interface StrategyShape {
  readonly geometry: MultiPolygon;
  /** Arcs of holes that are left out of the drawing. */
  readonly dropped: ReadonlySet<number>;
}

/**
 * A definition's area, merged on the shared arcs. Where it covers Inner Mongolia, small holes are dropped: Jiagedaqi
 * is Heilongjiang's by administration and lies inside Hulunbuir, and a ring there would read as an error of the map.
 */
function mergeDefinition(topology: Topology, prefectures: GeometryCollection, definition: Definition): StrategyShape {
  const members = areal(prefectures).filter(({ id }) => definition.prefectures.has(String(id)));
  const merged = mergeArcs(topology, members as (Polygon | MultiPolygon)[]) as MultiPolygon;
  const dropped = new Set<number>();
  const arcs = degreeArcs(topology);
  const polygons = merged.arcs.map((rings) =>
    rings.filter((ring, i) => {
      const keep =
        i === 0 ||
        !definition.provinces.has(INNER_MONGOLIA) ||
        Math.abs(ringAreaKm2(ringPoints(arcs, ring))) >= DROPPED_HOLE_KM2;
      if (!keep) for (const arc of ring) dropped.add(arcIndex(arc));
      return keep;
    }),
  );
  return { geometry: { type: 'MultiPolygon', id: definition.id, arcs: polygons }, dropped };
}

/** An arc bounds a definition if exactly one of its sides belongs to it; nothing lies beyond a coast or national border. */
export const bounds = (sides: readonly string[], members: ReadonlySet<string>): boolean =>
  sides.filter((id) => members.has(id)).length === 1;

export type Outline = MultiLineString<{ bounds: string[] }>;

/** Lines grouped by what they bound, so that several outlines on one line can be drawn in alternating colours. */
function outlinesOf(
  topology: Topology,
  prefectures: GeometryCollection,
  definitions: readonly Definition[],
  dropped: ReadonlyMap<string, ReadonlySet<number>>,
): Outline[] {
  const groups = new Map<string, { bounds: string[]; arcs: number[] }>();
  sidesOf(topology, prefectures).forEach((sides, arc) => {
    if (sides.length === 0) return;
    const ids = definitions
      .filter(({ id, prefectures: members }) => bounds(sides, members) && !dropped.get(id)?.has(arc))
      .map(({ id }) => id)
      .sort();
    if (ids.length === 0) return;
    const key = ids.join(' ');
    const group = groups.get(key) ?? { bounds: ids, arcs: [] };
    group.arcs.push(arc);
    groups.set(key, group);
  });
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({ ...joinArcs(topology, group.arcs), properties: { bounds: group.bounds } }));
}

export type BorderClass = 'national' | 'province' | 'prefecture';

/** What kind of border an arc is, from the prefectures on its sides. */
export function borderClass(sides: readonly string[]): BorderClass {
  const [a, b] = sides;
  if (a === undefined || b === undefined) return 'national';
  return provinceOf(a) === provinceOf(b) ? 'prefecture' : 'province';
}

/** Every arc once, as coast and national border, between provinces, or between prefectures of one province. */
export function bordersOf(topology: Topology, prefectures: GeometryCollection): MultiLineString[] {
  const classes: Record<BorderClass, number[]> = { national: [], province: [], prefecture: [] };
  sidesOf(topology, prefectures).forEach((sides, arc) => {
    if (sides.length > 0) classes[borderClass(sides)].push(arc);
  });
  return Object.entries(classes).map(([id, arcs]) => ({ ...joinArcs(topology, arcs), id }));
}

/** Adds `strategies`, `outlines` and `borders` to a level, all on its own arcs. */
export function addDerived<T extends { prefectures: GeometryCollection; provinces: GeometryCollection }>(
  topology: Topology<T>,
  definitions: readonly Definition[],
): Topology<T & Record<'strategies' | 'outlines' | 'borders', GeometryCollection>> {
  const { prefectures } = topology.objects;
  const shapes = definitions.map((definition) => mergeDefinition(topology, prefectures, definition));
  const dropped = new Map(definitions.map(({ id }, i) => [id, shapes[i]?.dropped ?? new Set<number>()]));
  const collect = (geometries: GeometryCollection['geometries']): GeometryCollection => ({
    type: 'GeometryCollection',
    geometries,
  });
  return {
    ...topology,
    objects: {
      ...topology.objects,
      strategies: collect(shapes.map(({ geometry }) => geometry)),
      outlines: collect(outlinesOf(topology, prefectures, definitions, dropped)),
      borders: collect(bordersOf(topology, prefectures)),
    },
  };
}

import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology, Polygon as TopoPolygon } from 'topojson-specification';
import { absoluteArcs, arcIndex, areal, polygonArcs, polygonsOn } from './arcs';
import { type Box, boxOf, contains, type Polygon, type Position } from './sphere';

export interface ArcUse {
  /** Arcs in neither one nor two units. */
  readonly wrongCount: number;
  /** Arcs used twice in the same direction: both units then lie on the same side. */
  readonly sameSide: number;
}

/** How often the units use each arc. An arc that no unit uses is wrong too: it would be drawn by nobody. */
export function arcUse(topology: Topology, object: GeometryCollection): ArcUse {
  const uses: number[][] = topology.arcs.map(() => []);
  for (const geometry of areal(object))
    for (const arc of polygonArcs(geometry).flat(2)) uses[arcIndex(arc)]?.push(Math.sign(arc < 0 ? -1 : 1));
  return {
    wrongCount: uses.filter(({ length }) => length !== 1 && length !== 2).length,
    sameSide: uses.filter(([a, b]) => b !== undefined && a === b).length,
  };
}

/** Holes in the union of all units. The source has no lake or enclave outside every unit, so each is a gap. */
export function gaps(topology: Topology, object: GeometryCollection): number {
  const union = mergeArcs(topology, areal(object) as (TopoPolygon | MultiPolygon)[]) as MultiPolygon;
  return union.arcs.reduce((n, rings) => n + rings.length - 1, 0);
}

/** A point in the inside of a polygon on the integer grid: the middle of the widest stretch of a line between two rows. */
export function innerPoint(polygon: Polygon): Position {
  const [, south, , north] = boxOf(polygon[0] ?? []);
  const y = Math.floor((south + north) / 2) + 0.5;
  const cuts: number[] = [];
  for (const ring of polygon)
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as Position;
      const [bx, by] = ring[i] as Position;
      if (ay > y !== by > y) cuts.push(ax + ((y - ay) * (bx - ax)) / (by - ay));
    }
  cuts.sort((a, b) => a - b);
  let best: Position = [Number.NaN, y];
  let width = 0;
  for (let i = 0; i + 1 < cuts.length; i += 2) {
    const [from = 0, to = 0] = [cuts[i], cuts[i + 1]];
    if (to - from > width) {
      width = to - from;
      best = [(from + to) / 2, y];
    }
  }
  return best;
}

interface Part {
  readonly id: string;
  readonly polygon: Polygon;
  readonly arcs: ReadonlySet<number>;
  readonly box: Box;
}

function partsOf(topology: Topology, object: GeometryCollection): Part[] {
  const arcs = absoluteArcs(topology);
  return areal(object).flatMap((geometry) => {
    const polygons = polygonsOn(arcs, geometry);
    return polygonArcs(geometry).map((rings, i): Part => {
      const polygon = polygons[i] ?? [];
      return {
        id: String(geometry.id),
        polygon,
        arcs: new Set(rings.flat().map(arcIndex)),
        box: boxOf(polygon.flat()),
      };
    });
  });
}

const holds = ({ box: [w, s, e, n], polygon }: Part, [x, y]: Position): boolean =>
  x >= w && x <= e && y >= s && y <= n && contains([polygon], [x, y]);

/**
 * Pairs of units that overlap, on grid integers without crossings, touches or doubled segments.
 *
 * An overlap is bounded by segments of the two units. Either one of them belongs to one unit alone and runs inside the
 * other, which the middle of the segment shows, or all are shared, and one part lies on the other, which an inner point
 * shows. So both tests together miss nothing.
 */
export function overlaps(topology: Topology, object: GeometryCollection): string[] {
  const parts = partsOf(topology, object);
  const pairs = new Set<string>();
  const note = (a: Part, b: Part) =>
    pairs.add(a.id === b.id ? `${a.id} over itself` : [a.id, b.id].sort().join(' over '));
  for (const part of parts) {
    const point = innerPoint(part.polygon);
    for (const other of parts) if (other !== part && holds(other, point)) note(part, other);
  }
  const owners: Part[][] = topology.arcs.map(() => []);
  for (const part of parts) for (const arc of part.arcs) owners[arc]?.push(part);
  absoluteArcs(topology).forEach((arc, index) => {
    const [owner] = owners[index] ?? [];
    if (!owner) return;
    for (let i = 1; i < arc.length; i++) {
      const [ax, ay] = arc[i - 1] as Position;
      const [bx, by] = arc[i] as Position;
      const middle: Position = [(ax + bx) / 2, (ay + by) / 2];
      for (const other of parts) if (!other.arcs.has(index) && holds(other, middle)) note(owner, other);
    }
  });
  return [...pairs].sort();
}

import type { GeometryObject, Topology } from 'topojson-specification';
import { type Box, type Point, project } from './mercator';

/** A topology's arcs in map units, rounded so that neighbours share every point. */
export type ProjectedArcs = readonly (readonly Point[])[];

const roundTo = (decimals: number) => {
  const factor = 10 ** decimals;
  return (value: number) => Math.round(value * factor) / factor;
};

/**
 * The arcs of a quantized topology in map units.
 *
 * @param decimals of a map unit to keep; points that fall together are dropped
 */
export function projectArcs({ arcs, transform }: Topology, decimals: number): ProjectedArcs {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const round = roundTo(decimals);
  return arcs.map((arc) => {
    const points: Point[] = [];
    let qx = 0;
    let qy = 0;
    for (const [px = 0, py = 0] of arc) {
      qx = transform ? qx + px : px;
      qy = transform ? qy + py : py;
      const [x, y] = project(qx * kx + dx, qy * ky + dy);
      const point: Point = [round(x), round(y)];
      const last = points.at(-1);
      if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
    }
    return points;
  });
}

/** The points of a chain of arc references; `~i` stands for arc i backwards, as in TopoJSON. */
function chain(refs: readonly number[], arcs: ProjectedArcs): Point[] {
  const points: Point[] = [];
  for (const ref of refs) {
    const arc = arcs[ref < 0 ? ~ref : ref] ?? [];
    const run = ref < 0 ? arc.toReversed() : arc;
    points.push(...(points.length === 0 ? run : run.slice(1)));
  }
  return points;
}

const trim = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');

/** A run of points as relative path commands, at a fixed number of decimals. */
function runPath(points: readonly Point[], closed: boolean, decimals: number): string {
  const first = points[0];
  if (first === undefined || points.length < (closed ? 4 : 2)) return '';
  const round = roundTo(decimals);
  let text = `M${trim(first[0])} ${trim(first[1])}l`;
  let previous = first;
  const rest = closed ? points.slice(1, -1) : points.slice(1);
  rest.forEach((point, index) => {
    const dx = trim(round(point[0] - previous[0]));
    const dy = trim(round(point[1] - previous[1]));
    text += `${index === 0 || dx.startsWith('-') ? '' : ' '}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
    previous = point;
  });
  return closed ? `${text}z` : text;
}

function ringsOf(geometry: GeometryObject): { readonly runs: readonly number[][]; readonly closed: boolean } {
  switch (geometry.type) {
    case 'Polygon':
      return { runs: geometry.arcs, closed: true };
    case 'MultiPolygon':
      return { runs: geometry.arcs.flat(), closed: true };
    case 'LineString':
      return { runs: [geometry.arcs], closed: false };
    case 'MultiLineString':
      return { runs: geometry.arcs, closed: false };
    case 'GeometryCollection': {
      const parts = geometry.geometries.map(ringsOf);
      return { runs: parts.flatMap((part) => part.runs), closed: parts.every((part) => part.closed) };
    }
    default:
      return { runs: [], closed: false };
  }
}

function reaches(points: readonly Point[], { x, y, width, height }: Box): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [px, py] of points) {
    left = Math.min(left, px);
    right = Math.max(right, px);
    top = Math.min(top, py);
    bottom = Math.max(bottom, py);
  }
  return left < x + width && right > x && top < y + height && bottom > y;
}

/**
 * The `d` attribute of a line or area. Rings of fewer than three distinct points vanish.
 *
 * @param window leaves out runs that stay outside of it; null: draws all
 */
export function pathOf(
  geometry: GeometryObject,
  arcs: ProjectedArcs,
  decimals: number,
  window: Box | null = null,
): string {
  const { runs, closed } = ringsOf(geometry);
  return runs
    .map((refs) => chain(refs, arcs))
    .filter((points) => window === null || reaches(points, window))
    .map((points) => runPath(points, closed, decimals))
    .join('');
}

/** The `d` attribute of several areas or lines drawn as one. */
export function pathOfAll(geometries: readonly GeometryObject[], arcs: ProjectedArcs, decimals: number): string {
  return geometries.map((geometry) => pathOf(geometry, arcs, decimals)).join('');
}

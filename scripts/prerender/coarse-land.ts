import { feature } from 'topojson-client';
import type { ContextTopology } from '../../src/map/geometry/atlas-geometry';
import { type Box, type Point, project } from '../../src/map/geometry/mercator';
import { node, type SvgNode } from '../../src/map/svg/nodes';

/** Grid of the coarse land in map units: about four pixels at the home view. */
const GRID = 20;
/** Rings smaller than this many grid cells' worth of points are islets that nobody would miss for a second. */
const FEWEST_POINTS = 6;

function snapped(ring: readonly (readonly number[])[], window: Box): Point[] {
  const points: Point[] = [];
  for (const [lng = 0, lat = 0] of ring) {
    const [x, y] = project(lng, lat);
    const inside = (value: number, low: number, size: number) => Math.min(low + size, Math.max(low, value));
    const point: Point = [
      Math.round(inside(x, window.x, window.width) / GRID) * GRID,
      Math.round(inside(y, window.y, window.height) / GRID) * GRID,
    ];
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last?.[1] !== point[1]) points.push(point);
  }
  return points;
}

/**
 * The surrounding land on a coarse grid, light enough to stand in the page until the real one is loaded.
 *
 * @param window the part of the map worth drawing
 */
export function coarseLand(context: ContextTopology, window: Box): readonly SvgNode[] {
  const collection = feature(context, context.objects.land);
  const rings = collection.features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates;
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  });
  const d = rings
    .map((ring) => snapped(ring, window))
    .filter((points) => points.length >= FEWEST_POINTS)
    .map((points) => {
      let [x, y] = points[0] ?? [0, 0];
      const steps = points.slice(1).map(([px, py]) => {
        const step = `${px - x} ${py - y}`;
        [x, y] = [px, py];
        return step;
      });
      return `M${points[0]?.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
    })
    .join('');
  return [node('path', { class: 'land', d })];
}

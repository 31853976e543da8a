/** [longitude, latitude] in degrees. */
export type Position = [number, number];
/** A closed line; whether the first point is repeated at the end does not matter to the functions here. */
export type Ring = Position[];
/** Exterior ring, then holes. */
export type Polygon = Ring[];
/** [west, south, east, north] in degrees. */
export type Box = [number, number, number, number];

/** Authalic radius of WGS84 in kilometres: a sphere of the same surface as the ellipsoid. */
const AUTHALIC_RADIUS_KM = 6371.0072;
const RADIANS = Math.PI / 180;

/**
 * Signed area of a ring in square kilometres; counter-clockwise is positive.
 * Formula: Chamberlain and Duquette, 'Some Algorithms for Polygons on a Sphere', JPL Publication 07-3 (2007).
 */
export function ringAreaKm2(ring: Ring): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [lonA, latA] = ring[i] as Position;
    const [lonB, latB] = ring[(i + 1) % ring.length] as Position;
    sum += (lonB - lonA) * RADIANS * (2 + Math.sin(latA * RADIANS) + Math.sin(latB * RADIANS));
  }
  return (-sum * AUTHALIC_RADIUS_KM * AUTHALIC_RADIUS_KM) / 2;
}

/** Area in square kilometres of polygons that do not overlap: exteriors less holes, whichever way they turn. */
export function areaKm2(polygons: readonly Polygon[]): number {
  let sum = 0;
  for (const [exterior, ...holes] of polygons) {
    sum += Math.abs(ringAreaKm2(exterior ?? []));
    for (const hole of holes) sum -= Math.abs(ringAreaKm2(hole));
  }
  return sum;
}

/** Where a point lies with regard to a ring (even-odd rule, exact boundary test on the given numbers). */
export function locate([x, y]: Position, ring: Ring): 'inside' | 'outside' | 'boundary' {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i] as Position;
    const [bx, by] = ring[j] as Position;
    const cross = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    if (cross === 0 && Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by))
      return 'boundary';
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside ? 'inside' : 'outside';
}

/** True if the point lies in one of the polygons and in none of its holes. */
export function contains(polygons: readonly Polygon[], point: Position): boolean {
  return polygons.some(
    ([exterior, ...holes]) =>
      locate(point, exterior ?? []) === 'inside' && !holes.some((hole) => locate(point, hole) === 'inside'),
  );
}

/** Smallest box around all points, in their own units. */
export function boxOf(points: Iterable<readonly number[]>): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = Number.NaN, y = Number.NaN] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

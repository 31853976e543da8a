import { boxOf, locate, type Polygon, type Position } from './sphere';

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Signed distance of the centre from the border, negative outside. */
  readonly distance: number;
  /** The largest distance that any point of the cell can have. */
  readonly reach: number;
}

function segmentDistance(x: number, y: number, [ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Distance from a point to a polygon's border in the polygon's units, negative outside. */
export function clearance(polygon: Polygon, x: number, y: number): number {
  let nearest = Infinity;
  for (const ring of polygon)
    for (let i = 1; i < ring.length; i++)
      nearest = Math.min(nearest, segmentDistance(x, y, ring[i - 1] as Position, ring[i] as Position));
  const inside = polygon.every((ring, i) => locate([x, y], ring) === (i === 0 ? 'inside' : 'outside'));
  return inside ? nearest : -nearest;
}

function cellAt(polygon: Polygon, x: number, y: number, half: number): Cell {
  const distance = clearance(polygon, x, y);
  return { x, y, half, distance, reach: distance + half * Math.SQRT2 };
}

/**
 * The point of a polygon that is farthest from its border, to within `precision` (in the polygon's units).
 * Method: V. Agafonkin, 'A new algorithm for finding a visual center of a polygon' (2016): cover the polygon with cells
 * and divide those that could still hold a better point. A plain list stands in for a queue: hundreds of cells, not millions.
 */
export function polylabel(polygon: Polygon, precision: number): Position {
  const [w, s, e, n] = boxOf(polygon[0] ?? []);
  const size = Math.min(e - w, n - s);
  let best = cellAt(polygon, (w + e) / 2, (s + n) / 2, 0);
  let open: Cell[] = [];
  for (let x = w; x < e; x += size)
    for (let y = s; y < n; y += size) open.push(cellAt(polygon, x + size / 2, y + size / 2, size / 2));
  while (open.length > 0) {
    for (const cell of open) if (cell.distance > best.distance) best = cell;
    const { distance: bar } = best;
    open = open
      .filter(({ reach }) => reach - bar > precision)
      .flatMap(({ x, y, half }) => {
        const h = half / 2;
        return [
          [x - h, y - h],
          [x + h, y - h],
          [x - h, y + h],
          [x + h, y + h],
        ].map(([cx = 0, cy = 0]) => cellAt(polygon, cx, cy, h));
      });
  }
  return [best.x, best.y];
}

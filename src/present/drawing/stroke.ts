import type { Point } from '../../map/geometry/mercator';

/** A point that a hand has touched, in pixels, and how hard it pressed, 0 to 1. */
export type Sample = readonly [x: number, y: number, pressure: number];

/** A cubic Bézier curve from one point to the next. */
interface Curve {
  readonly from: Point;
  readonly out: Point;
  readonly back: Point;
  readonly to: Point;
}

/** How far apart, as a distance in pixels, no pressure and full pressure are when a line is simplified. */
const PRESSURE_PIXELS = 12;
/** Where a line turns by more than this it has a corner, in degrees. */
const CORNER = 75;
/** Longest piece of a brush stroke that is drawn with straight edges, in pixels. */
const PIECE = 4;

/** Evens out the trembling of a hand: each point but the ends moves towards the middle of its neighbours. */
export function smoothed(samples: readonly Sample[]): readonly Sample[] {
  return samples.map((sample, i) => {
    const [before, after] = [samples[i - 1], samples[i + 1]];
    if (before === undefined || after === undefined) return sample;
    const mean = (axis: 0 | 1 | 2) => (before[axis] + 2 * sample[axis] + after[axis]) / 4;
    return [mean(0), mean(1), mean(2)];
  });
}

/**
 * Squared distance of a sample from the straight line between two others, its pressure taken as a third direction. Runs
 * for every sample of a line many times while somebody draws: it makes no arrays.
 */
function deviation(sample: Sample, from: Sample, to: Sample): number {
  const [dx, dy, dz] = [to[0] - from[0], to[1] - from[1], (to[2] - from[2]) * PRESSURE_PIXELS];
  const [x, y, z] = [sample[0] - from[0], sample[1] - from[1], (sample[2] - from[2]) * PRESSURE_PIXELS];
  const length = dx * dx + dy * dy + dz * dz;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy + z * dz) / length));
  return (x - share * dx) ** 2 + (y - share * dy) ** 2 + (z - share * dz) ** 2;
}

/**
 * The fewest of the samples that keep a line's shape and pressure (Ramer 1972, Douglas and Peucker 1973).
 *
 * @param tolerance how far a left out sample may lie from the line, in pixels
 */
export function simplified(samples: readonly Sample[], tolerance: number): readonly Sample[] {
  const kept = new Set([0, samples.length - 1]);
  const open: (readonly [number, number])[] = [[0, samples.length - 1]];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const [first, last] = range;
    const [from, to] = [samples[first], samples[last]];
    if (from === undefined || to === undefined) continue;
    let [farthest, most] = [-1, tolerance * tolerance];
    for (let i = first + 1; i < last; i++) {
      const away = deviation(samples[i] ?? from, from, to);
      if (away > most) [farthest, most] = [i, away];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    open.push([first, farthest], [farthest, last]);
  }
  return samples.filter((_, i) => kept.has(i));
}

const away = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The direction in which a line passes a point; null at its ends and corners. */
function tangentAt(points: readonly Point[], i: number): Point | null {
  const [before, at, after] = [points[i - 1], points[i], points[i + 1]];
  if (before === undefined || at === undefined || after === undefined) return null;
  const [there, onward, across] = [away(before, at), away(at, after), away(before, after)];
  if (there === 0 || onward === 0 || across === 0) return null;
  const cosine = ((at[0] - before[0]) * (after[0] - at[0]) + (at[1] - before[1]) * (after[1] - at[1])) / there / onward;
  if (cosine < Math.cos((CORNER * Math.PI) / 180)) return null;
  return [(after[0] - before[0]) / across, (after[1] - before[1]) / across];
}

/** Curves through all points in turn; their handles are a third of the way, so that none swings beyond its ends. */
function curvesThrough(points: readonly Point[]): readonly Curve[] {
  return points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    const length = away(from, to);
    const straight: Point = length === 0 ? [0, 0] : [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const [leaving, arriving] = [tangentAt(points, i) ?? straight, tangentAt(points, i + 1) ?? straight];
    const reach = length / 3;
    return {
      from,
      out: [from[0] + leaving[0] * reach, from[1] + leaving[1] * reach],
      back: [to[0] - arriving[0] * reach, to[1] - arriving[1] * reach],
      to,
    };
  });
}

const number = (value: number): string => String(Number(value.toFixed(2)));
const pair = ([x, y]: Point): string => `${number(x)} ${number(y)}`;

/** Path data of a smooth line through points; a single one is a dot under round caps. */
export function curvePath(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return '';
  if (points.length === 1) return `M${pair(first)}h.01`;
  return `M${pair(first)}${curvesThrough(points)
    .map(({ out, back, to }) => `C${pair(out)} ${pair(back)} ${pair(to)}`)
    .join('')}`;
}

/** Path data of a closed polygon. */
export function polygonPath(corners: readonly Point[]): string {
  return corners.length === 0 ? '' : `M${corners.map(pair).join('L')}Z`;
}

function onCurve({ from, out, back, to }: Curve, t: number): Point {
  const u = 1 - t;
  const at = (axis: 0 | 1) =>
    u ** 3 * from[axis] + 3 * u * u * t * out[axis] + 3 * u * t * t * back[axis] + t ** 3 * to[axis];
  return [at(0), at(1)];
}

/** A disc, run round clockwise as seen on the screen. */
function discPath([x, y]: Point, radius: number): string {
  const r = number(radius);
  return `M${pair([x - radius, y])}a${r} ${r} 0 1 1 ${number(2 * radius)} 0a${r} ${r} 0 1 1 ${number(-2 * radius)} 0Z`;
}

/** What a brush fills between two discs: the corners clockwise as seen on the screen, so that no overlap leaves a hole. */
function bandPath(from: Point, to: Point, start: number, end: number): string {
  const length = away(from, to);
  if (length === 0) return '';
  const [x, y] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const beside = ([px, py]: Point, by: number): Point => [px - y * by, py + x * by];
  return polygonPath([beside(from, -start), beside(to, -end), beside(to, end), beside(from, start)]);
}

/**
 * Path data of an area: a smooth line through points, as wide at each as its radius says. To be filled by the nonzero
 * rule.
 */
export function brushPath(points: readonly Point[], radii: readonly number[]): string {
  const [first] = points;
  if (first === undefined) return '';
  const start = discPath(first, radii[0] ?? 0);
  const pieces = curvesThrough(points).flatMap((curve, i) => {
    const [from, to] = [radii[i] ?? 0, radii[i + 1] ?? 0];
    const count = Math.max(1, Math.min(24, Math.ceil(away(curve.from, curve.to) / PIECE)));
    return Array.from({ length: count }, (_, step) => {
      const [t, next] = [step / count, (step + 1) / count];
      const [r, nextR] = [from + (to - from) * t, from + (to - from) * next];
      const end = onCurve(curve, next);
      return bandPath(onCurve(curve, t), end, r, nextR) + discPath(end, nextR);
    });
  });
  return start + pieces.join('');
}

import type { Ink } from '../../domain/ink';
import type { Point } from '../../map/geometry/mercator';
import { type InkFrame, isWithin, pixelsOf, placementOf } from './ink-frame';

/** Distance of a point from a piece of a line, in their unit. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** Width of words as most fonts set them, in heights of their letters: Chinese characters are as wide as high. */
export function wordsWidth(words: string): number {
  return [...words].reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.55), 0);
}

/**
 * Whether a mark lies under a pixel of the window.
 *
 * @param reach how far off the pixel may be, in pixels
 */
export function isHit(ink: Ink, pixel: Point, reach: number, frame: InkFrame): boolean {
  const place = placementOf(ink, frame);
  const points = pixelsOf(ink, frame);
  const [first] = points;
  if (place === null || first === undefined) return false;
  // What has slid out of the map is not seen, and not hit.
  if (ink.space === 'map' && !isWithin(pixel, frame.mapBox)) return false;
  const size = place.width * place.scale;
  if (ink.tool === 'text') {
    const [x, y] = [first[0] - reach, first[1] - size - reach];
    const box = { x, y, width: size * wordsWidth(ink.words) + 2 * reach, height: size + 2 * reach };
    return isWithin(pixel, box);
  }
  const near = size / 2 + reach;
  const lines = points.slice(1).map((to, i) => [points[i] ?? to, to] as const);
  const all = lines.length === 0 ? [[first, first] as const] : lines;
  return all.some(([from, to]) => distanceTo(pixel, from, to) <= near);
}

/** The topmost mark under a pixel of the window; null: none. */
export function markAt(ink: readonly Ink[], pixel: Point, reach: number, frame: InkFrame): Ink | null {
  return ink.findLast((mark) => isHit(mark, pixel, reach, frame)) ?? null;
}

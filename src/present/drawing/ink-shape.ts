import type { Ink } from '../../domain/ink';
import type { Point, Size } from '../../map/geometry/mercator';
import { ownPoints } from './ink-frame';
import { brushPath, curvePath, polygonPath } from './stroke';

/** What a mark looks like, in pixels of its own: a line of a width, a filled area, or words. */
export type InkShape =
  | { readonly kind: 'line'; readonly d: string; readonly width: number }
  | { readonly kind: 'area'; readonly d: string }
  | { readonly kind: 'words'; readonly at: Point; readonly size: number; readonly words: string };

/** How much of what lies under a highlighter it hides. */
export const HIGHLIGHT_OPACITY = 0.3;
/** Width of the light or dark edge about a mark that sets it off from any ground, in pixels of the window. */
export const CASING = 1.6;
/** From a text's lower edge to its base line, as a share of its height: what letters such as g hang down by. */
const DESCENT = 0.25;

/** Width of a pen's line by pressure, as a multiple of what it has at half pressure. */
const pressed = (pressure: number): number => 0.4 + 1.2 * pressure;

/** The corners of an arrow, from a start to a tip: a shaft with a head that a short arrow is nearly all of. */
export function arrowCorners(start: Point, tip: Point, width: number): readonly Point[] {
  const length = Math.hypot(tip[0] - start[0], tip[1] - start[1]);
  if (length === 0) return [];
  const [x, y] = [(tip[0] - start[0]) / length, (tip[1] - start[1]) / length];
  const head = Math.min(Math.max(14, width * 4), length * 0.7);
  const [shaft, wing] = [Math.min(width / 2, head / 3), head * 0.55];
  const at = (along: number, beside: number): Point => [
    start[0] + x * along - y * beside,
    start[1] + y * along + x * beside,
  ];
  const neck = length - head;
  return [
    at(0, -shaft),
    at(neck, -shaft),
    at(neck, -wing),
    at(length, 0),
    at(neck, wing),
    at(neck, shaft),
    at(0, shaft),
  ];
}

/**
 * The shape of a mark, in pixels of its own; null where there is nothing to draw.
 *
 * @param width of its line or height of its letters, in pixels of its own
 */
export function shapeOf(ink: Ink, width: number, window: Size): InkShape | null {
  const points = ownPoints(ink, window);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  switch (ink.tool) {
    case 'text': {
      const at: Point = [first[0], first[1] - width * DESCENT];
      return ink.words === '' ? null : { kind: 'words', at, size: width, words: ink.words };
    }
    case 'arrow': {
      const corners = arrowCorners(first, last, width);
      return corners.length === 0 ? null : { kind: 'area', d: polygonPath(corners) };
    }
    case 'pen': {
      if (ink.pressure.length !== points.length) return { kind: 'line', d: curvePath(points), width };
      const radii = ink.pressure.map((pressure) => (pressed(pressure) * width) / 2);
      return { kind: 'area', d: brushPath(points, radii) };
    }
    case 'highlighter':
      return { kind: 'line', d: curvePath(points), width };
  }
}

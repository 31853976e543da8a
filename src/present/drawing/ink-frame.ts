import type { Ink, InkPoint, InkTool } from '../../domain/ink';
import { fromScreen, type Point, project, type Size, scaleOf, toScreen, unproject } from '../../map/geometry/mercator';
import type { Camera } from '../../view/camera';

/** A rectangle of the window, in pixels from its upper left corner. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What decides where a mark lies in a window. */
export interface InkFrame {
  /** Null where there is no map: marks over it are not drawn then. */
  readonly camera: Camera | null;
  readonly mapBox: PixelBox;
  readonly window: Size;
}

/** Where a mark lies in a window and how large: pixels of it are `origin + scale * its own`. */
export interface Placement {
  readonly origin: Point;
  readonly scale: number;
  /** Width of its line or height of its letters, in pixels of its own. */
  readonly width: number;
}

/** Sizes on the page are told for a window so many pixels wide. */
const PAGE_WIDTH = 1000;

/** Least and greatest size on the screen, in pixels, however far the map is zoomed: nothing vanishes or covers all. */
const SIZES: Readonly<Record<InkTool, readonly [least: number, most: number]>> = {
  pen: [2, 40],
  highlighter: [8, 96],
  arrow: [3, 40],
  text: [24, 96],
};

/** Where and how large a mark is; null where it can't be placed: without a point, or over a map that isn't there. */
export function placementOf(ink: Ink, { camera, mapBox, window }: InkFrame): Placement | null {
  const [first] = ink.points;
  if (first === undefined) return null;
  const [least, most] = SIZES[ink.tool];
  const sized = (scale: number) => Math.min(most, Math.max(least, ink.size * scale)) / scale;
  if (ink.space === 'page')
    return { origin: [0, 0], scale: 1, width: sized(window.width / PAGE_WIDTH) * (window.width / PAGE_WIDTH) };
  if (camera === null) return null;
  const [x, y] = toScreen(project(...first), camera, mapBox);
  const scale = 2 ** (camera.zoom - (ink.zoom ?? camera.zoom));
  return { origin: [mapBox.x + x, mapBox.y + y], scale, width: sized(scale) };
}

/**
 * A mark's points in pixels of its own: over the map those of the zoom it was drawn at, from its first point; on the page
 * those of the window.
 */
export function ownPoints(ink: Ink, window: Size): readonly Point[] {
  const [first] = ink.points;
  if (first === undefined) return [];
  if (ink.space === 'page') return ink.points.map(([x, y]) => [x * window.width, y * window.height]);
  const [x0, y0] = project(...first);
  const scale = scaleOf(ink.zoom ?? 0);
  return ink.points.map((point) => {
    const [x, y] = project(...point);
    return [(x - x0) * scale, (y - y0) * scale];
  });
}

/** A mark's points in pixels of the window; none where it can't be placed. */
export function pixelsOf(ink: Ink, frame: InkFrame): readonly Point[] {
  const place = placementOf(ink, frame);
  if (place === null) return [];
  const { origin, scale } = place;
  return ownPoints(ink, frame.window).map(([x, y]) => [origin[0] + scale * x, origin[1] + scale * y]);
}

/** A pixel of the window as a point of a mark; null over a map that isn't there. */
export function inkPointAt([x, y]: Point, space: Ink['space'], { camera, mapBox, window }: InkFrame): InkPoint | null {
  const rounded = (value: number) => Number(value.toFixed(5));
  if (space === 'page') return [rounded(x / window.width), rounded(y / window.height)];
  if (camera === null) return null;
  const [lng, lat] = unproject(fromScreen([x - mapBox.x, y - mapBox.y], camera, mapBox));
  return [rounded(lng), rounded(lat)];
}

/** A point of a mark as a pixel of the window; null over a map that isn't there. */
export function pixelAt(point: InkPoint, space: Ink['space'], { camera, mapBox, window }: InkFrame): Point | null {
  if (space === 'page') return [point[0] * window.width, point[1] * window.height];
  if (camera === null) return null;
  const [x, y] = toScreen(project(...point), camera, mapBox);
  return [mapBox.x + x, mapBox.y + y];
}

/** A size in pixels of the window as a mark keeps it. */
export function inkSize(pixels: number, space: Ink['space'], { window }: InkFrame): number {
  return Number((space === 'map' ? pixels : (pixels * PAGE_WIDTH) / window.width).toFixed(2));
}

/** A size on the page in pixels of the window. */
export function pageSize(size: number, { window }: InkFrame): number {
  return (size * window.width) / PAGE_WIDTH;
}

/** Whether a pixel of the window lies in a rectangle of it. */
export function isWithin([x, y]: Point, box: PixelBox): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}

import type { Camera } from '../../view/camera';

/** A point in map units: Web Mercator with the world WORLD units wide, x to the east and y to the south. */
export type Point = readonly [x: number, y: number];

/** A rectangle in map units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Size of a viewport in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Degrees west, south, east, north. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** Width of the world in map units: at the home view one unit is about a quarter of a pixel. */
export const WORLD = 16384;
/** Width of the world in pixels at zoom 0, as MapLibre counts it. */
const TILE = 512;

/** Web Mercator (EPSG:3857, spherical) of a point in degrees, in map units. */
export function project(lng: number, lat: number): Point {
  const phi = (lat * Math.PI) / 180;
  return [((lng + 180) / 360) * WORLD, (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)) * WORLD];
}

/** The inverse of `project`: degrees of longitude and latitude. */
export function unproject([x, y]: Point): readonly [lng: number, lat: number] {
  const phi = 2 * Math.atan(Math.exp((0.5 - y / WORLD) * 2 * Math.PI)) - Math.PI / 2;
  return [(x / WORLD) * 360 - 180, (phi * 180) / Math.PI];
}

/** Pixels per map unit at a zoom. */
export function scaleOf(zoom: number): number {
  return (TILE * 2 ** zoom) / WORLD;
}

/** The part of the map that a camera shows in a viewport. */
export function viewBoxOf(camera: Camera, { width, height }: Size): Box {
  const scale = scaleOf(camera.zoom);
  const [x, y] = project(camera.lng, camera.lat);
  return { x: x - width / scale / 2, y: y - height / scale / 2, width: width / scale, height: height / scale };
}

/** The rectangle of a bounding box, widened on each side by a share of its larger side. */
export function boxOf([west, south, east, north]: Bbox, margin = 0): Box {
  const [x, y] = project(west, north);
  const [right, bottom] = project(east, south);
  const extra = Math.max(right - x, bottom - y) * margin;
  return { x: x - extra, y: y - extra, width: right - x + 2 * extra, height: bottom - y + 2 * extra };
}

/** The camera that shows a whole rectangle in the middle of a viewport, as `preserveAspectRatio="xMidYMid meet"` does. */
export function cameraFor(box: Box, { width, height }: Size): Camera {
  const scale = Math.min(Math.max(width, 1) / box.width, Math.max(height, 1) / box.height);
  const [lng, lat] = unproject([box.x + box.width / 2, box.y + box.height / 2]);
  return { zoom: Math.log2((scale * WORLD) / TILE), lat, lng };
}

/** Where a map point lies in a viewport, in CSS pixels from its upper left corner. */
export function toScreen([x, y]: Point, camera: Camera, { width, height }: Size): Point {
  const scale = scaleOf(camera.zoom);
  const [cx, cy] = project(camera.lng, camera.lat);
  return [(x - cx) * scale + width / 2, (y - cy) * scale + height / 2];
}

/** The map point under a pixel of a viewport. */
export function fromScreen([px, py]: Point, camera: Camera, { width, height }: Size): Point {
  const scale = scaleOf(camera.zoom);
  const [cx, cy] = project(camera.lng, camera.lat);
  return [cx + (px - width / 2) / scale, cy + (py - height / 2) / scale];
}

/** The camera moved by pixels: positive dx and dy push the land right and down. */
export function panned(camera: Camera, dx: number, dy: number): Camera {
  const scale = scaleOf(camera.zoom);
  const [cx, cy] = project(camera.lng, camera.lat);
  const [lng, lat] = unproject([cx - dx / scale, cy - dy / scale]);
  return { ...camera, lng, lat };
}

/** The camera at another zoom with the land under one pixel kept in its place. */
export function zoomedAbout(camera: Camera, zoom: number, pixel: Point, size: Size): Camera {
  const anchor = fromScreen(pixel, camera, size);
  const scale = scaleOf(zoom);
  const [lng, lat] = unproject([
    anchor[0] - (pixel[0] - size.width / 2) / scale,
    anchor[1] - (pixel[1] - size.height / 2) / scale,
  ]);
  return { zoom, lat, lng };
}

/** A north-up Web Mercator camera; `zoom` as in MapLibre (the world is 512 * 2^zoom pixels wide). */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

export const MIN_ZOOM = 2;
/** Beyond this the boundaries' accuracy of about 1 km shows. */
export const MAX_ZOOM = 8.5;

/** Where the middle of the map may be: degrees west, south, east, north. */
export const CAMERA_BOUNDS = [68, 12, 142, 58] as const;

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Decimals of a degree that one pixel can show at a zoom. */
function degreeDecimals(zoom: number): number {
  return Math.max(0, Math.ceil(Math.log10((512 * 2 ** zoom) / 360) + 0.3));
}

/** The camera inside its limits and rounded to what a pixel can show, as it stands in an address. */
export function roundCamera({ zoom, lat, lng }: Camera): Camera {
  const z = Number(clamp(zoom, MIN_ZOOM, MAX_ZOOM).toFixed(2));
  const decimals = degreeDecimals(z);
  const [west, south, east, north] = CAMERA_BOUNDS;
  return {
    zoom: z,
    lat: Number(clamp(lat, south, north).toFixed(decimals)),
    lng: Number(clamp(lng, west, east).toFixed(decimals)),
  };
}

export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  return a === b || (a !== null && b !== null && a.zoom === b.zoom && a.lat === b.lat && a.lng === b.lng);
}

import type { Camera } from '../../view/camera';

const EQUATOR_KM = 40075.017;
const TILE = 512;
const LONGEST_PIXELS = 110;

/**
 * The longest round distance (1, 2 or 5 times a power of ten km) whose bar stays within 110 pixels.
 * On Web Mercator one pixel covers `cos(latitude)` times what it covers at the equator.
 */
export function scaleLength({ zoom, lat }: Pick<Camera, 'zoom' | 'lat'>): {
  readonly km: number;
  readonly pixels: number;
} {
  const kmPerPixel = (EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / (TILE * 2 ** zoom);
  const longest = kmPerPixel * LONGEST_PIXELS;
  const power = 10 ** Math.floor(Math.log10(longest));
  const km = [5, 2, 1].map((factor) => factor * power).find((length) => length <= longest) ?? power;
  return { km, pixels: km / kmPerPixel };
}

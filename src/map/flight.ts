import type { Camera } from '../view/camera';
import { project, unproject } from './geometry/mercator';

/** Duration of a flight of the camera, in milliseconds. */
const FLIGHT_MS = 420;

const ease = (t: number) => 1 - (1 - t) ** 3;

/** The camera on the straight way between two others, at share t of 0 to 1; the ground moves as the eye expects it. */
export function between(from: Camera, to: Camera, t: number): Camera {
  const [fx, fy] = project(from.lng, from.lat);
  const [tx, ty] = project(to.lng, to.lat);
  const growth = 2 ** (to.zoom - from.zoom);
  // Share of the way that keeps the flight's speed on the screen steady while the scale changes.
  const share = Math.abs(growth - 1) < 1e-6 ? t : (1 - growth ** -t) / (1 - 1 / growth);
  const [lng, lat] = unproject([fx + (tx - fx) * share, fy + (ty - fy) * share]);
  return { zoom: from.zoom + (to.zoom - from.zoom) * t, lat, lng };
}

/**
 * Flies from one camera to another.
 *
 * @returns a function that ends the flight where it is
 */
export function fly(
  from: Camera,
  to: Camera,
  still: boolean,
  onMove: (camera: Camera, settled: boolean) => void,
): () => void {
  if (still) {
    onMove(to, true);
    return () => undefined;
  }
  let frame = 0;
  const start = performance.now();
  const advance = (now: number) => {
    const t = Math.min(1, Math.max(0, (now - start) / FLIGHT_MS));
    if (t < 1) frame = requestAnimationFrame(advance);
    onMove(t < 1 ? between(from, to, ease(t)) : to, t === 1);
  };
  frame = requestAnimationFrame(advance);
  return () => cancelAnimationFrame(frame);
}

import { type Camera, MAX_ZOOM, MIN_ZOOM } from '../../view/camera';
import { listenForDrags, middle, pixelIn } from '../drag';
import { type Point, panned, type Size, zoomedAbout } from '../geometry/mercator';

/** What gestures need to know and tell. */
export interface GestureTarget {
  readonly camera: () => Camera;
  readonly size: () => Size;
  /** The camera that the gesture asks for. `settled`: the gesture is over. */
  readonly move: (camera: Camera, settled: boolean) => void;
}

/** Zoom levels per pixel of a wheel with a notch of 100 pixels. */
const WHEEL_RATE = 1 / 360;
const WHEEL_REST_MS = 160;

const clampZoom = (zoom: number) => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));

/** Mean distance of points from their middle; 0 for a single one. */
function spread(points: readonly Point[]): number {
  const [cx, cy] = middle(points);
  return points.reduce((sum, [x, y]) => sum + Math.hypot(x - cx, y - cy), 0) / points.length;
}

/** Lets a pointer drag, two fingers pinch and a wheel zoom the map. */
export function listenForGestures(element: SVGSVGElement, target: GestureTarget): void {
  let wheelRest: ReturnType<typeof setTimeout> | undefined;
  const settle = () => target.move(target.camera(), true);

  listenForDrags(element, {
    begin: target.camera,
    move: (held, from, to) => {
      const [[fromX, fromY], [toX, toY]] = [middle(from), middle(to)];
      const stretch = to.length > 1 ? spread(to) / Math.max(1, spread(from)) : 1;
      const zoom = clampZoom(held.zoom + Math.log2(stretch));
      const moved = panned(held, toX - fromX, toY - fromY);
      target.move(zoom === moved.zoom ? moved : zoomedAbout(moved, zoom, [toX, toY], target.size()), false);
    },
    end: settle,
  });

  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 33 : event.deltaY;
    const zoom = clampZoom(target.camera().zoom - Math.max(-300, Math.min(300, pixels)) * WHEEL_RATE);
    target.move(zoomedAbout(target.camera(), zoom, pixelIn(element, event), target.size()), false);
    clearTimeout(wheelRest);
    wheelRest = setTimeout(settle, WHEEL_REST_MS);
  };
  element.addEventListener('wheel', onWheel, { passive: false });
}

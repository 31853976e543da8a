import { type Camera, MAX_ZOOM, MIN_ZOOM } from '../../view/camera';
import { type Point, panned, type Size, zoomedAbout } from '../geometry/mercator';

/** What gestures need to know and tell. */
export interface GestureTarget {
  readonly camera: () => Camera;
  readonly size: () => Size;
  /** The camera that the gesture asks for. `settled`: the gesture is over. */
  readonly move: (camera: Camera, settled: boolean) => void;
}

/** Pixels that a pointer may wander and still click. */
const CLICK_SLOP = 5;
/** Zoom levels per pixel of a wheel with a notch of 100 pixels. */
const WHEEL_RATE = 1 / 360;
const WHEEL_REST_MS = 160;

const clampZoom = (zoom: number) => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));

const middle = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

/** Mean distance of points from their middle; 0 for a single one. */
function spread(points: readonly Point[]): number {
  const [cx, cy] = middle(points);
  return points.reduce((sum, [x, y]) => sum + Math.hypot(x - cx, y - cy), 0) / points.length;
}

/**
 * Lets a pointer drag, two fingers pinch and a wheel zoom an element. A press that stays within a few pixels is left
 * alone, so that links inside keep their clicks.
 */
export function listenForGestures(element: SVGSVGElement, target: GestureTarget): void {
  const pointers = new Map<number, Point>();
  let start: { readonly points: readonly Point[]; readonly camera: Camera } | null = null;
  let dragging = false;
  let wheelRest: ReturnType<typeof setTimeout> | undefined;

  const local = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const restart = () => {
    start = pointers.size === 0 ? null : { points: [...pointers.values()], camera: target.camera() };
  };

  const onDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    pointers.set(event.pointerId, local(event));
    if (pointers.size > 1) dragging = true;
    restart();
  };
  const onMove = (event: PointerEvent) => {
    if (start === null || !pointers.has(event.pointerId)) return;
    // The button was let go where the map could not hear it.
    if (event.buttons === 0) return onUp(event);
    pointers.set(event.pointerId, local(event));
    const points = [...pointers.values()];
    const [from, to] = [middle(start.points), middle(points)];
    if (!dragging && Math.hypot(to[0] - from[0], to[1] - from[1]) < CLICK_SLOP) return;
    if (!dragging) {
      dragging = true;
      element.setPointerCapture(event.pointerId);
      element.classList.add('dragging');
      restart();
      return;
    }
    const stretch = points.length > 1 ? spread(points) / Math.max(1, spread(start.points)) : 1;
    const zoom = clampZoom(start.camera.zoom + Math.log2(stretch));
    const moved = panned(start.camera, to[0] - from[0], to[1] - from[1]);
    target.move(zoom === moved.zoom ? moved : zoomedAbout(moved, zoom, to, target.size()), false);
  };
  const onUp = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    restart();
    if (pointers.size > 0 || !dragging) return;
    element.classList.remove('dragging');
    target.move(target.camera(), true);
    // The click that ends a drag comes after pointerup: it is swallowed, then clicks count again.
    setTimeout(() => {
      dragging = false;
    });
  };
  const onClick = (event: MouseEvent) => {
    if (!dragging) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const zoomAt = (event: MouseEvent, zoom: number) =>
    target.move(zoomedAbout(target.camera(), clampZoom(zoom), local(event), target.size()), false);
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 33 : event.deltaY;
    zoomAt(event, target.camera().zoom - Math.max(-300, Math.min(300, pixels)) * WHEEL_RATE);
    clearTimeout(wheelRest);
    wheelRest = setTimeout(() => target.move(target.camera(), true), WHEEL_REST_MS);
  };
  const onDragStart = (event: Event) => event.preventDefault();

  element.addEventListener('pointerdown', onDown);
  element.addEventListener('pointermove', onMove);
  element.addEventListener('pointerup', onUp);
  element.addEventListener('pointercancel', onUp);
  element.addEventListener('click', onClick, { capture: true });
  element.addEventListener('wheel', onWheel, { passive: false });
  element.addEventListener('dragstart', onDragStart);
}

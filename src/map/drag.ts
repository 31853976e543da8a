import type { Point } from './geometry/mercator';

/** What a drag of one pointer or a pinch of several moves. Points are pixels from the element's upper left corner. */
export interface DragTarget<Held> {
  /** What the pointers take hold of: asked at each press, once it proves a drag, and when one of several leaves. */
  readonly begin: () => Held;
  /** The pointers have gone from some points, where they took hold, to others, in the same order. */
  readonly move: (held: Held, from: readonly Point[], to: readonly Point[]) => void;
  /** The last pointer of a drag is gone. */
  readonly end?: () => void;
  /** `x`: only going sideways makes a press a drag. */
  readonly axis?: 'x';
}

/** Pixels that a pointer may wander and still click. */
const CLICK_SLOP = 5;

/** Where the middle of some points is. */
export const middle = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

/** Where a pointer is, in pixels from an element's upper left corner. */
export function pixelIn(element: Element, event: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
}

/**
 * Lets a pointer drag and several pinch an element, which has the class `dragging` while one drags it. A press that
 * stays within a few pixels is left alone, so that what is inside keeps its clicks; the click that ends a drag is
 * swallowed.
 *
 * @returns what ends the listening
 */
export function listenForDrags<Held>(element: Element & GlobalEventHandlers, target: DragTarget<Held>): () => void {
  const pointers = new Map<number, Point>();
  const ending = new AbortController();
  const { signal } = ending;
  let start: { readonly points: readonly Point[]; readonly held: Held } | null = null;
  let dragging = false;

  const restart = () => {
    start = pointers.size === 0 ? null : { points: [...pointers.values()], held: target.begin() };
  };
  const wandered = ([x, y]: Point, [toX, toY]: Point) =>
    target.axis === 'x' ? Math.abs(toX - x) : Math.hypot(toX - x, toY - y);

  const onDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    // A new press is no part of the drag before, even where it comes before that one's timer.
    if (pointers.size === 0) dragging = false;
    pointers.set(event.pointerId, pixelIn(element, event));
    if (pointers.size > 1) dragging = true;
    restart();
  };
  const onMove = (event: PointerEvent) => {
    if (start === null || !pointers.has(event.pointerId)) return;
    // The button was let go where the element could not hear it.
    if (event.buttons === 0) return onUp(event);
    pointers.set(event.pointerId, pixelIn(element, event));
    const points = [...pointers.values()];
    if (dragging) return target.move(start.held, start.points, points);
    if (wandered(middle(start.points), middle(points)) < CLICK_SLOP) return;
    dragging = true;
    element.setPointerCapture(event.pointerId);
    element.classList.add('dragging');
    restart();
  };
  const onUp = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    restart();
    if (pointers.size > 0 || !dragging) return;
    element.classList.remove('dragging');
    target.end?.();
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
  // A browser's own dragging of links would take the pointer away.
  const onDragStart = (event: Event) => event.preventDefault();

  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('click', onClick, { signal, capture: true });
  element.addEventListener('dragstart', onDragStart, { signal });
  return () => {
    ending.abort();
    element.classList.remove('dragging');
  };
}

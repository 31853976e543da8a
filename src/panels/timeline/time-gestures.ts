import { panned, type TimeScale, type TimeWindow, zoomed } from '../../charts/timeline/time-window';

/** What gestures need to know and tell. */
export interface TimeGestureTarget {
  readonly window: () => TimeWindow;
  readonly scale: () => TimeScale;
  readonly move: (window: TimeWindow) => void;
}

/** Pixels that a pointer may wander and still click. */
const CLICK_SLOP = 5;
/** Doublings of the zoom per pixel of a wheel with a notch of 100 pixels. */
const WHEEL_RATE = 1 / 240;
const LINE_PIXELS = 33;

/**
 * Lets a pointer drag, two fingers pinch and a wheel zoom a timeline; returns what ends that. A press that stays
 * within a few pixels is left to the marks, and a wheel that can go no further to the page.
 */
export function listenForTimeGestures(element: HTMLElement, target: TimeGestureTarget): () => void {
  const pointers = new Map<number, number>();
  const ending = new AbortController();
  const { signal } = ending;
  let start: { readonly xs: readonly number[]; readonly window: TimeWindow; readonly scale: TimeScale } | null = null;
  let dragging = false;

  const local = (event: MouseEvent): number => event.clientX - element.getBoundingClientRect().left;
  const restart = () => {
    start = pointers.size === 0 ? null : { xs: [...pointers.values()], window: target.window(), scale: target.scale() };
  };

  const onDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    pointers.set(event.pointerId, local(event));
    if (pointers.size > 1) dragging = true;
    restart();
  };
  const onMove = (event: PointerEvent) => {
    if (start === null || !pointers.has(event.pointerId)) return;
    // The button was let go where the timeline could not hear it.
    if (event.buttons === 0) return onUp(event);
    pointers.set(event.pointerId, local(event));
    const xs = [...pointers.values()];
    const [from, to] = [middle(start.xs), middle(xs)];
    if (!dragging && Math.abs(to - from) < CLICK_SLOP) return;
    if (!dragging) {
      dragging = true;
      element.setPointerCapture(event.pointerId);
      restart();
      return;
    }
    const stretch = xs.length > 1 ? reach(xs) / Math.max(8, reach(start.xs)) : 1;
    const held = zoomed(start.window, stretch, start.scale.day(from));
    target.move(panned(held, (from - to) / (start.scale.pixelsPerDay * stretch)));
  };
  const onUp = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    restart();
    if (pointers.size > 0 || !dragging) return;
    // The click that ends a drag comes after pointerup: it is swallowed, then clicks count again.
    setTimeout(() => {
      dragging = false;
    });
  };
  const onClick = (event: MouseEvent) => {
    if (dragging) event.stopPropagation();
  };
  const onWheel = (event: WheelEvent) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PIXELS : 1;
    const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const before = target.window();
    const scale = target.scale();
    const next = sideways
      ? panned(before, ((event.deltaX || event.deltaY) * unit) / scale.pixelsPerDay)
      : zoomed(before, 2 ** (-event.deltaY * unit * WHEEL_RATE), scale.day(local(event)));
    if (Math.abs(next.from - before.from) + Math.abs(next.to - before.to) < 0.01) return;
    event.preventDefault();
    target.move(next);
  };

  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('click', onClick, { signal, capture: true });
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => ending.abort();
}

const middle = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / xs.length;

/** Distance of the outermost two. */
const reach = (xs: readonly number[]): number => Math.max(...xs) - Math.min(...xs);

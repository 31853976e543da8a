import { panned, type TimeScale, type TimeWindow, zoomed } from '../../charts/timeline/time-window';
import { listenForDrags, middle, pixelIn } from '../../map/drag';
import type { Point } from '../../map/geometry/mercator';

/** What gestures need to know and tell. */
export interface TimeGestureTarget {
  readonly window: () => TimeWindow;
  readonly scale: () => TimeScale;
  readonly move: (window: TimeWindow) => void;
}

/** Doublings of the zoom per pixel of a wheel with a notch of 100 pixels. */
const WHEEL_RATE = 1 / 240;
const LINE_PIXELS = 33;

/** How far apart the outermost two are along the timeline. */
function reach(points: readonly Point[]): number {
  const xs = points.map(([x]) => x);
  return Math.max(...xs) - Math.min(...xs);
}

/**
 * Lets a pointer drag, two fingers pinch and a wheel zoom a timeline; returns what ends that. A wheel that can go no
 * further is left to the page.
 */
export function listenForTimeGestures(element: HTMLElement, target: TimeGestureTarget): () => void {
  const endDrags = listenForDrags(element, {
    axis: 'x',
    begin: () => ({ window: target.window(), scale: target.scale() }),
    move: ({ window, scale }, from, to) => {
      const [[fromX], [toX]] = [middle(from), middle(to)];
      const stretch = to.length > 1 ? reach(to) / Math.max(8, reach(from)) : 1;
      const held = zoomed(window, stretch, scale.day(fromX));
      target.move(panned(held, (fromX - toX) / (scale.pixelsPerDay * stretch)));
    },
  });

  const onWheel = (event: WheelEvent) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PIXELS : 1;
    const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const before = target.window();
    const scale = target.scale();
    const [x] = pixelIn(element, event);
    const next = sideways
      ? panned(before, ((event.deltaX || event.deltaY) * unit) / scale.pixelsPerDay)
      : zoomed(before, 2 ** (-event.deltaY * unit * WHEEL_RATE), scale.day(x));
    if (Math.abs(next.from - before.from) + Math.abs(next.to - before.to) < 0.01) return;
    event.preventDefault();
    target.move(next);
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    endDrags();
    element.removeEventListener('wheel', onWheel);
  };
}

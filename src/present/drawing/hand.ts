import type { Ink } from '../../domain/ink';
import type { Point } from '../../map/geometry/mercator';
import type { ViewState } from '../../view/view-state';
import type { HandTool, PresentationStore } from '../presentation-store';
import { drafted } from './drafted';
import { markAt } from './hit-test';
import { addInk, editInk, SPOTLIGHT } from './ink-edits';
import { type InkFrame, inkPointAt, isWithin } from './ink-frame';
import { shownInk } from './shown-ink';
import type { Sample } from './stroke';

/** What a hand works on. */
export interface HandSetting {
  readonly store: PresentationStore;
  readonly view: () => Pick<ViewState, 'lesson' | 'step'>;
  /** Null before the page has been measured. */
  readonly frame: () => InkFrame | null;
  /** Whether the map, and nothing that stands on it, lies under a pixel of the window. */
  readonly overMap: (pixel: Point) => boolean;
}

/** One go of the hand, from touching down to lifting. */
interface Go {
  readonly pointer: number;
  readonly kind: string;
  readonly tool: HandTool;
  readonly at: Pick<ViewState, 'lesson' | 'step'>;
  readonly overMap: boolean;
  readonly samples: Sample[];
  /** Whether the eraser has met something in this go: one undo brings all of it back. */
  erased: boolean;
}

/** How far off an eraser meets a mark, in pixels: fingers are broader than a mouse's tip. */
const REACH: Readonly<Record<string, number>> = { mouse: 8, pen: 8, touch: 18 };
/** Least distance between two samples of a line, in pixels. */
const SPACING = 1.5;
/** The eraser's end of a stylus, among a pointer's buttons. */
const ERASER_BUTTON = 32;

const pixelOf = ({ clientX, clientY }: PointerEvent): Point => [clientX, clientY];

/** Every position since the last event: browsers put several into one. */
const eventsIn = (event: PointerEvent): readonly PointerEvent[] => {
  const all = event.getCoalescedEvents?.() ?? [];
  return all.length === 0 ? [event] : all;
};

const pressureOf = (event: PointerEvent): number => (event.pointerType === 'pen' ? event.pressure : 0.5);

/** Turns what pointers do over the page into marks and pointing. */
export function createHand({ store, view, frame, overMap }: HandSetting) {
  let go: Go | null = null;

  const point = (event: PointerEvent) => {
    const { tool, pointer } = store.getState();
    const now = frame();
    if ((tool !== 'laser' && tool !== 'spotlight') || now === null) return;
    const pixel = pixelOf(event);
    const space: Ink['space'] = now.camera !== null && isWithin(pixel, now.mapBox) && overMap(pixel) ? 'map' : 'page';
    const at = inkPointAt(pixel, space, now);
    if (at !== null) store.setState({ pointer: { tool, space, at, radius: pointer?.radius ?? SPOTLIGHT } });
  };

  const rub = (event: PointerEvent, { at, ...current }: Go) => {
    const now = frame();
    if (now === null) return;
    const reach = REACH[event.pointerType] ?? REACH.mouse ?? 0;
    const ink = shownInk(store.getState(), at);
    const gone = new Set(eventsIn(event).map((each) => markAt(ink, pixelOf(each), reach, now)));
    const left = ink.filter((mark) => !gone.has(mark));
    if (left.length === ink.length) return;
    editInk(store, at, left, current.erased);
    if (go !== null) go.erased = true;
  };

  const draft = ({ tool, samples, overMap }: Go): Ink | null => {
    const now = frame();
    if (now === null || tool === 'eraser' || tool === 'laser' || tool === 'spotlight' || tool === 'text') return null;
    return drafted(samples, { tool, overMap, brush: store.getState().brush, frame: now });
  };

  const follow = (event: PointerEvent, current: Go) => {
    if (current.tool === 'eraser') return rub(event, current);
    if (current.tool === 'laser' || current.tool === 'spotlight') return point(event);
    if (current.tool === 'text') return;
    for (const each of eventsIn(event)) {
      const [x, y] = pixelOf(each);
      const last = current.samples.at(-1);
      // A hand that rests sends many positions in one place.
      if (last === undefined || Math.hypot(x - last[0], y - last[1]) >= SPACING)
        current.samples.push([x, y, pressureOf(each)]);
    }
    store.setState({ draft: draft(current) });
  };

  /** Ends the go; what is being drawn is kept or dropped. */
  const end = (keeps: boolean) => {
    if (go === null) return;
    const { at } = go;
    const mark = keeps ? draft(go) : null;
    go = null;
    store.setState({ draft: null });
    if (mark !== null) addInk(store, at, mark);
  };

  return {
    /** @returns whether the pointer is the hand's now */
    down: (event: PointerEvent): boolean => {
      const chosen = store.getState().tool;
      const isEraser = (event.buttons & ERASER_BUTTON) !== 0;
      const tool = isEraser ? 'eraser' : chosen;
      if (tool === null || (event.button !== 0 && !isEraser)) return false;
      // The ball of the hand often lands before the stylus: the stylus takes over. Another finger does not.
      if (go !== null && !(event.pointerType === 'pen' && go.kind === 'touch')) return false;
      end(false);
      const pixel = pixelOf(event);
      go = {
        pointer: event.pointerId,
        kind: event.pointerType,
        tool,
        at: view(),
        overMap: overMap(pixel),
        samples: [],
        erased: false,
      };
      follow(event, go);
      return true;
    },
    move: (event: PointerEvent): void => {
      if (go?.pointer === event.pointerId) follow(event, go);
      // A mouse and a hovering stylus point without being pressed.
      else if (go === null && event.pointerType !== 'touch') point(event);
    },
    up: (event: PointerEvent): void => {
      if (go?.pointer !== event.pointerId) return;
      end(true);
      if (event.pointerType === 'touch') rest();
    },
    cancel: (event: PointerEvent): void => {
      if (go?.pointer === event.pointerId) end(false);
    },
    leave: (): void => {
      if (go === null) rest();
    },
    /** Keeps what is being drawn, where it began. */
    finish: (): void => end(true),
  };

  /** A laser goes out with the hand; a spotlight stays where it is. */
  function rest(): void {
    if (store.getState().pointer?.tool === 'laser') store.setState({ pointer: null });
  }
}

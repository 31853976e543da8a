import type { Ink } from '../../domain/ink';
import type { ViewState } from '../../view/view-state';
import { inkKey } from '../ink-key';
import type { HandTool, InkHistory, Presentation, PresentationStore } from '../presentation-store';
import { shownInk } from './shown-ink';

/** The part of a view that says what a drawing belongs to. */
type At = Pick<ViewState, 'lesson' | 'step'>;

/** So many edits can be undone. */
const MOST_EDITS = 100;
/** Radius that a spotlight begins with, in pixels of a window 1000 pixels wide. */
export const SPOTLIGHT = 140;
const SPOTLIGHTS = [40, 480] as const;

const NO_HISTORY: InkHistory = { past: [], future: [] };

const historyAt = ({ inkHistory }: Presentation, at: At): InkHistory => inkHistory[inkKey(at)] ?? NO_HISTORY;

export const canUndo = (presentation: Presentation, at: At): boolean => historyAt(presentation, at).past.length > 0;
export const canRedo = (presentation: Presentation, at: At): boolean => historyAt(presentation, at).future.length > 0;

function put(store: PresentationStore, at: At, next: readonly Ink[], history: InkHistory): void {
  const key = inkKey(at);
  store.setState(({ ink, inkHistory }) => ({
    ink: { ...ink, [key]: next },
    inkHistory: { ...inkHistory, [key]: history },
  }));
}

/**
 * Replaces what is drawn over a view.
 *
 * @param amends whether it goes on with the newest edit, so that one undo takes both back
 */
export function editInk(store: PresentationStore, at: At, next: readonly Ink[], amends = false): void {
  const before = shownInk(store.getState(), at);
  const { past } = historyAt(store.getState(), at);
  put(store, at, next, { past: amends ? past : [...past, before].slice(-MOST_EDITS), future: [] });
}

export function addInk(store: PresentationStore, at: At, mark: Ink): void {
  editInk(store, at, [...shownInk(store.getState(), at), mark]);
}

/** Takes all marks off a view; nothing happens where there are none. */
export function clearInk(store: PresentationStore, at: At): void {
  if (shownInk(store.getState(), at).length > 0) editInk(store, at, []);
}

export function undoInk(store: PresentationStore, at: At): void {
  const { past, future } = historyAt(store.getState(), at);
  const before = past.at(-1);
  if (before === undefined) return;
  put(store, at, before, { past: past.slice(0, -1), future: [...future, shownInk(store.getState(), at)] });
}

export function redoInk(store: PresentationStore, at: At): void {
  const { past, future } = historyAt(store.getState(), at);
  const after = future.at(-1);
  if (after === undefined) return;
  put(store, at, after, { past: [...past, shownInk(store.getState(), at)], future: future.slice(0, -1) });
}

/** Takes up a tool; null: the page itself can be used again. A spotlight falls on the middle until it is led. */
export function chooseTool(store: PresentationStore, tool: HandTool | null): void {
  const pointer = tool === 'spotlight' ? ({ tool, space: 'page', at: [0.5, 0.5], radius: SPOTLIGHT } as const) : null;
  store.setState({ tool, pointer, draft: null });
}

/** Makes the spotlight larger or smaller by a factor, within limits; nothing happens where there is none. */
export function resizeSpotlight(store: PresentationStore, factor: number): void {
  const { pointer } = store.getState();
  if (pointer?.tool !== 'spotlight') return;
  const [least, most] = SPOTLIGHTS;
  store.setState({ pointer: { ...pointer, radius: Math.min(most, Math.max(least, pointer.radius * factor)) } });
}

import type { Ink } from '../../domain/ink';
import type { Point } from '../../map/geometry/mercator';
import type { ViewState } from '../../view/view-state';
import type { PresentationStore } from '../presentation-store';
import { brushWidth, draftedText } from './drafted';
import { markAt } from './hit-test';
import { addInk, editInk } from './ink-edits';
import type { InkFrame } from './ink-frame';
import { shownInk } from './shown-ink';

/** A text that is being written. */
export interface Entry {
  /** With the words so far. */
  readonly ink: Ink;
  /** The text that is written anew. */
  readonly replaces: Ink | null;
  /** Where it belongs to. */
  readonly at: Pick<ViewState, 'lesson' | 'step'>;
}

/** How far off a press still means a text that is there, in pixels. */
const REACH = 4;

/** What pressing at a pixel of the window begins: the text that is there anew, else one of its own; null: none can be. */
export function entryAt(
  pixel: Point,
  {
    store,
    at,
    frame,
    overMap,
  }: { readonly store: PresentationStore; readonly frame: InkFrame; readonly overMap: boolean } & Pick<Entry, 'at'>,
): Entry | null {
  const texts = shownInk(store.getState(), at).filter(({ tool }) => tool === 'text');
  const old = markAt(texts, pixel, REACH, frame);
  if (old !== null) return { ink: old, replaces: old, at };
  const { brush } = store.getState();
  // The press is in the middle of the letters' height.
  const ink = draftedText([pixel[0], pixel[1] + brushWidth('text', brush) * 0.6], { brush, overMap, frame });
  return ink === null ? null : { ink, replaces: null, at };
}

/** Keeps what has been written; a text without words is none, and one that had some goes. */
export function keepText(store: PresentationStore, { ink, replaces, at }: Entry): void {
  const words = ink.words.trim();
  if (words === (replaces?.words ?? '')) return;
  if (replaces === null) return addInk(store, at, { ...ink, words });
  const anew = words === '' ? [] : [{ ...ink, words }];
  editInk(
    store,
    at,
    shownInk(store.getState(), at).flatMap((mark) => (mark === replaces ? anew : [mark])),
  );
}

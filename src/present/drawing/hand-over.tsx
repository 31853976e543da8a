import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import type { Point } from '../../map/geometry/mercator';
import { useStores, useView } from '../../view/hooks';
import { inkKey } from '../ink-key';
import { type HandTool, usePresentationStore } from '../presentation-store';
import { createHand } from './hand';
import { TextEntry } from './text-entry';
import { useDrawingKeys } from './use-drawing-keys';
import { useInkFrame } from './use-ink-frame';
import { useNoGestures } from './use-no-gestures';
import { useWheel } from './use-wheel';
import { type Entry, entryAt, keepText } from './writing';

interface HandOverProps {
  readonly stage: HTMLElement;
  readonly tool: HandTool;
  /** The text that is being written. */
  readonly entry: Entry | null;
  readonly onEntry: (entry: Entry | null) => void;
}

/** What lies under a pixel of the window besides the hand and the drawing. */
function under([x, y]: Point): Element | null {
  const all = document.elementsFromPoint(x, y);
  return all.find((element) => element.closest('.drawing-hand, .drawn-over, .drawing-entry') === null) ?? null;
}

/** Takes what mouse, fingers and stylus do over the whole page. */
export function HandOver({ stage, tool, entry, onEntry }: HandOverProps) {
  const store = usePresentationStore();
  const { view } = useStores();
  const cover = useRef<HTMLDivElement>(null);
  const [frame, measure] = useInkFrame(stage, cover);
  const key = useView(inkKey);

  const { hand, overMap } = useMemo(() => {
    const overMap = (pixel: Point) => {
      const element = under(pixel);
      // The inset is a map of its own that stays in its place.
      return element !== null && stage.contains(element) && element.closest('.inset') === null;
    };
    return { overMap, hand: createHand({ store, view: () => view.getState().view, frame: measure, overMap }) };
  }, [store, view, stage, measure]);

  const written = useRef(entry);
  useEffect(() => {
    written.current = entry;
  }, [entry]);
  // Who goes on to another step, or takes another tool, leaves what is begun with the step it was begun on.
  useEffect(
    () => () => {
      hand.finish();
      if (written.current === null) return;
      keepText(store, written.current);
      onEntry(null);
    },
    [hand, store, onEntry, tool, key],
  );
  useDrawingKeys(store, view);
  useWheel(cover, store, under);
  useNoGestures(cover, tool !== 'text');

  const onClick = ({ clientX, clientY }: MouseEvent) => {
    const now = measure();
    if (tool !== 'text' || now === null) return;
    const pixel: Point = [clientX, clientY];
    onEntry(entryAt(pixel, { store, at: view.getState().view, frame: now, overMap: overMap(pixel) }));
  };
  const end = (keeps: boolean) => {
    // Taking the line away makes it lose the focus, which would end it once more.
    if (written.current !== entry || entry === null) return;
    written.current = null;
    if (keeps) keepText(store, entry);
    onEntry(null);
  };
  return (
    <>
      <div
        ref={cover}
        className="drawing-hand"
        data-tool={tool}
        onPointerDown={({ nativeEvent, currentTarget }) => {
          if (hand.down(nativeEvent)) currentTarget.setPointerCapture?.(nativeEvent.pointerId);
        }}
        onPointerMove={({ nativeEvent }) => hand.move(nativeEvent)}
        onPointerUp={({ nativeEvent }) => hand.up(nativeEvent)}
        onPointerCancel={({ nativeEvent }) => hand.cancel(nativeEvent)}
        onPointerLeave={() => hand.leave()}
        onClick={onClick}
      />
      {entry !== null && frame !== null && (
        <TextEntry
          key={entry.ink.points.join(' ')}
          entry={entry}
          frame={frame}
          onChange={(words) => onEntry({ ...entry, ink: { ...entry.ink, words } })}
          onKeep={() => end(true)}
          onCancel={() => end(false)}
        />
      )}
    </>
  );
}

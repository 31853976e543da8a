import './drawing.css';
import { useMemo, useRef } from 'react';
import type { Ink } from '../../domain/ink';
import { DRAWING } from '../../i18n/messages/drawing';
import { useEphemeral, useMessages, useView } from '../../view/hooks';
import { usePresentation } from '../presentation-store';
import { InkView } from './ink-view';
import { PointerView } from './pointer-view';
import { shownInk } from './shown-ink';
import { useInkFrame } from './use-ink-frame';

interface DrawnOverProps {
  /** The element that holds the map. */
  readonly stage: HTMLElement;
  /** A mark that is left out while somebody writes it anew. */
  readonly without?: Ink | null;
}

/** What has been drawn over the page and where somebody points: seen, never in the way of a hand. */
export function DrawnOver({ stage, without = null }: DrawnOverProps) {
  const cover = useRef<HTMLDivElement>(null);
  const [frame] = useInkFrame(stage, cover);
  const text = useMessages(DRAWING);
  const lesson = useView((view) => view.lesson);
  const step = useView((view) => view.step);
  // What lies over panels means those of the room; a reader's are elsewhere.
  const inRoom = useEphemeral(({ presenting, audience }) => presenting || audience);
  const all = usePresentation((presentation) => shownInk(presentation, { lesson, step }));
  const ink = useMemo(() => all.filter(({ space }) => inRoom || space === 'map'), [all, inRoom]);
  const draft = usePresentation((presentation) => presentation.draft);
  const pointer = usePresentation((presentation) => presentation.pointer);
  const marks = useMemo(
    () => [...ink.filter((mark) => mark !== without), ...(draft === null ? [] : [draft])],
    [ink, draft, without],
  );
  const words = ink.map((mark) => mark.words).filter((each) => each !== '');
  return (
    <div ref={cover} className="drawn-over">
      {frame !== null && (
        <>
          {marks.length > 0 && (
            <div role="img" aria-label={text.drawn(ink.length, words)}>
              <InkView ink={marks} camera={frame.camera} mapBox={frame.mapBox} size={frame.window} />
            </div>
          )}
          {pointer !== null && <PointerView pointer={pointer} frame={frame} />}
        </>
      )}
    </div>
  );
}

import { type CSSProperties, type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { DRAWING } from '../../i18n/messages/drawing';
import { useMessages } from '../../view/hooks';
import { wordsWidth } from './hit-test';
import { type InkFrame, pixelsOf, placementOf } from './ink-frame';
import type { Entry } from './writing';

interface TextEntryProps {
  readonly entry: Entry;
  readonly frame: InkFrame;
  readonly onChange: (words: string) => void;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

/** Nobody reads a longer text on a map. */
const MOST_CHARACTERS = 200;

/** A line to write in, on the page where the hand has pressed: Enter and leaving it keep what is written, Esc does not. */
export function TextEntry({ entry, frame, onChange, onKeep, onCancel }: TextEntryProps) {
  const text = useMessages(DRAWING);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  // A clicker goes on whatever is being written; its keys are only listened to, where nobody can keep them from here.
  useEffect(() => {
    const onKey = ({ key }: globalThis.KeyboardEvent) => {
      if (key === 'PageDown' || key === 'PageUp') onKeep();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [onKeep]);

  const place = placementOf(entry.ink, frame);
  const [corner] = pixelsOf(entry.ink, frame);
  if (place === null || corner === undefined) return null;

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') onKeep();
    else onCancel();
  };
  const size = place.width * place.scale;
  // The letters stand where those of the mark will: the line has an edge about them.
  const style: CSSProperties = {
    left: corner[0] - size * 0.1,
    bottom: frame.window.height - corner[1] - size * 0.11,
    maxWidth: Math.max(size * 4, frame.window.width - corner[0]),
    width: (wordsWidth(entry.ink.words) + 2) * size,
    fontSize: size,
  };
  return (
    <input
      ref={input}
      type="text"
      className={`drawing-entry drawing-colour-${entry.ink.colour}`}
      style={style}
      aria-label={text.entry}
      autoComplete="off"
      maxLength={MOST_CHARACTERS}
      value={entry.ink.words}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={onKeep}
    />
  );
}

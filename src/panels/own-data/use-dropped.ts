import { type RefObject, useEffect, useEffectEvent } from 'react';
import { useEphemeral, useStores } from '../../view/hooks';

/** What above it is still loading has come by then. */
const SETTLED_MS = 6000;

/** What a reader does to look elsewhere. */
const OWN_WAY = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Brings a part of a panel into sight and keeps it there while what stands above it grows, unless the reader moves. */
function keepInSight(part: HTMLElement): () => void {
  const bring = () => part.scrollIntoView({ block: 'start' });
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(bring);
  for (const one of part.closest('.panel')?.parentElement?.children ?? []) observer?.observe(one);
  const stop = () => {
    observer?.disconnect();
    clearTimeout(timer);
    for (const name of OWN_WAY) removeEventListener(name, stop, true);
  };
  const timer = setTimeout(stop, SETTLED_MS);
  for (const name of OWN_WAY) addEventListener(name, stop, { capture: true, passive: true });
  bring();
  return stop;
}

/**
 * Reads a file that was dropped on the page.
 *
 * @param part what tells of it, which is brought into sight
 */
export function useDropped(part: RefObject<HTMLElement | null>, readFile: (file: File) => void): void {
  const { ephemeral } = useStores();
  const dropped = useEphemeral((state) => state.droppedFile);
  const take = useEffectEvent((file: File) => {
    // It is read once: taking it out of the store ends the effect's cause.
    ephemeral.setState({ droppedFile: null });
    readFile(file);
    if (part.current !== null) keepInSight(part.current);
  });
  useEffect(() => {
    if (dropped !== null) take(dropped);
  }, [dropped]);
}

import { useEffect } from 'react';
import type { ViewStore } from '../../view/store';
import type { PresentationStore } from '../presentation-store';
import { redoInk, resizeSpotlight, undoInk } from './ink-edits';

/** How many times larger a key or a turn of the wheel makes the spotlight. */
export const SPOTLIGHT_STEP = 1.15;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null;

/**
 * The keys of the hand while a tool is chosen: Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, and + and - for the spotlight. All others,
 * a clicker's above all, are left alone.
 */
export function useDrawingKeys(store: PresentationStore, view: ViewStore): void {
  useEffect(() => {
    const actionOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): (() => void) | null => {
      const at = view.getState().view;
      if (altKey) return null;
      if (ctrlKey || metaKey) {
        const letter = key.toLowerCase();
        if (letter === 'z') return () => (shiftKey ? redoInk : undoInk)(store, at);
        return letter === 'y' ? () => redoInk(store, at) : null;
      }
      if (store.getState().tool !== 'spotlight') return null;
      if (key === '+' || key === '=') return () => resizeSpotlight(store, SPOTLIGHT_STEP);
      return key === '-' ? () => resizeSpotlight(store, 1 / SPOTLIGHT_STEP) : null;
    };
    const onKey = (event: KeyboardEvent) => {
      const act = isTyping(event.target) ? null : actionOf(event);
      if (act === null) return;
      act();
      event.preventDefault();
      // The map would zoom by the same keys.
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [store, view]);
}

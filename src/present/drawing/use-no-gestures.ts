import { type RefObject, useEffect } from 'react';

/**
 * Keeps the browser from taking fingers that draw for a gesture of its own: a stroke that ends fast would be a fling, and
 * the press that follows on a button would only stop it.
 *
 * @param on false for a tool that waits for the click that a touch ends in
 */
export function useNoGestures(cover: RefObject<HTMLElement | null>, on: boolean): void {
  useEffect(() => {
    const element = cover.current;
    if (element === null || !on) return;
    const onTouch = (event: TouchEvent) => {
      if (event.cancelable) event.preventDefault();
    };
    element.addEventListener('touchstart', onTouch, { passive: false });
    return () => element.removeEventListener('touchstart', onTouch);
  }, [cover, on]);
}

import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the keyboard where it was: a button that goes away with what it did hands the focus to the element around it.
 *
 * @param cause what changes when the button goes
 * @returns the element's ref, and what to call when such a button is pressed
 */
export function useRefocus<T extends HTMLElement>(
  cause: unknown,
): { readonly around: RefObject<T | null>; readonly pressed: () => void } {
  const around = useRef<T>(null);
  const wanted = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change is what it waits for
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    if (document.activeElement === null || document.activeElement === document.body)
      around.current?.focus({ preventScroll: true });
  }, [cause]);
  return {
    around,
    pressed: () => {
      wanted.current = true;
    },
  };
}

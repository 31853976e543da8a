import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

interface Roving<T extends HTMLElement> {
  readonly ref: RefObject<T | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** One Tab stop for all buttons of an element; arrow keys, Home and End walk them (the toolbar pattern of ARIA). */
export function useRoving<T extends HTMLElement>(): Roving<T> {
  const ref = useRef<T>(null);
  const current = useRef<Element | null>(null);
  const buttons = () => [...(ref.current?.querySelectorAll('button') ?? [])];
  const settle = () => {
    const all = buttons();
    const stop = all.find((button) => button === current.current) ?? all[0];
    for (const button of all) button.tabIndex = button === stop ? 0 : -1;
  };
  // After every render: buttons come and go.
  useLayoutEffect(settle);
  return {
    ref,
    onFocus: ({ target }) => {
      current.current = target;
      settle();
    },
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const all = buttons();
      const at = all.findIndex((button) => button === document.activeElement);
      const to: Readonly<Record<string, number>> = {
        ArrowRight: (at + 1) % all.length,
        ArrowLeft: (at - 1 + all.length) % all.length,
        Home: 0,
        End: all.length - 1,
      };
      const next = to[event.key];
      if (at < 0 || next === undefined) return;
      all[next]?.focus();
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

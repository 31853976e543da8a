import type { ViewStore } from '../view/store';
import type { ViewState } from '../view/view-state';

/** What a change of the view is timed as; null for changes that are not timed. */
export function timedAs(now: ViewState, before: ViewState): 'atlas:select' | 'atlas:filter' | 'atlas:recolour' | null {
  if (now.region !== before.region) return 'atlas:select';
  const filters = ['include', 'exclude', 'match', 'definitions'] as const;
  if (filters.some((field) => now[field] !== before[field])) return 'atlas:filter';
  const colours = ['theme', 'lens', 'vintage', 'year', 'classes'] as const;
  return colours.some((field) => now[field] !== before[field]) ? 'atlas:recolour' : null;
}

/** Measures (User Timing) from an input to the paint that answers it. */
export function timeChanges(store: ViewStore): void {
  let input = performance.now();
  const remember = (event: Event) => {
    input = event.timeStamp;
  };
  for (const type of ['pointerup', 'click', 'keydown', 'change'])
    window.addEventListener(type, remember, { capture: true, passive: true });
  store.subscribe(({ view, change }, { view: before }) => {
    const name = change === 'step' ? timedAs(view, before) : null;
    if (name === null) return;
    const start = input;
    // The frame after the next is the first that surely has the change on the screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => performance.measure(name, { start, end: performance.now() })),
    );
  });
}

import { LANGUAGES, type Language } from '../domain/text';
import { type AddressProblem, parseAddress, serialiseView } from './address/codec';
import type { ViewStore } from './store';
import type { ViewState } from './view-state';

/** The language that the browser prefers among the atlas's, else English. */
export function browserLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** The whole address of a view on this page. */
export function addressOf(view: ViewState): string {
  return window.location.origin + window.location.pathname + serialiseView(view);
}

/** The view that the address bar stands for now, and what of it could not be understood. */
export function readAddress(): { readonly view: ViewState; readonly problems: readonly AddressProblem[] } {
  return parseAddress(window.location.search);
}

/**
 * Keeps the address bar and a view store in step: a step adds a history entry, a motion replaces the newest, Back and
 * Forward bring the view of their entry. Equal texts end the circle.
 *
 * @param onProblems hears what of an address could not be understood
 * @returns a function that stops
 */
export function bindAddress(store: ViewStore, onProblems: (problems: readonly AddressProblem[]) => void): () => void {
  const write = (view: ViewState, replace: boolean) => {
    const search = serialiseView(view);
    if (search === window.location.search) return;
    const address = window.location.pathname + search + window.location.hash;
    try {
      if (replace) window.history.replaceState(null, '', address);
      else window.history.pushState(null, '', address);
    } catch {
      // Browsers limit how often the address may change; the next change carries this one along.
    }
  };
  const onPop = () => {
    const { view, problems } = readAddress();
    store.arrive(view);
    onProblems(problems);
  };
  // What arrived with the page is put into its canonical form.
  write(store.getState().view, true);
  const stop = store.subscribe(({ view, change }) => {
    write(view, change !== 'step');
  });
  window.addEventListener('popstate', onPop);
  return () => {
    stop();
    window.removeEventListener('popstate', onPop);
  };
}

/** Whether the reader has asked the system for little motion. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

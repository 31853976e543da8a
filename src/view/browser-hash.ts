import { PACKED } from '../domain/lesson';
import type { ViewState } from './view-state';

/** The `#` part of the address: what is too long for the query, and never sent to a server. */
export const addressHash = (): string => window.location.hash;

/** Takes the `#` part out of the address. */
export function dropHash(): void {
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
}

/** Hears that another `#` part has come, as from a link to this page that differs in it alone. */
export function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The `#` part that the address of a view needs: the lesson that travels in it, else none. */
export const hashOf = ({ lesson }: ViewState): string => (lesson === PACKED ? addressHash() : '');

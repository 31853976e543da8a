import { useSyncExternalStore } from 'react';
import type { Resource, ResourceState } from '../../content/library';
import type { TextSearch } from './text-source';

export interface Texts {
  /** How far loading is. */
  readonly phase: ResourceState<TextSearch>['phase'];
  readonly search: TextSearch | null;
  /** Asks for the index and the texts; asking again matters only after a failure. */
  readonly ask: () => void;
}

/** The search by words, which waits to be asked for. */
export function useTexts(source: Resource<TextSearch>): Texts {
  const state = useSyncExternalStore(source.subscribe, source.state);
  return {
    phase: state.phase,
    search: state.phase === 'ready' ? state.value : null,
    // The popup tells of a failure.
    ask: () => void source.load().catch(() => undefined),
  };
}

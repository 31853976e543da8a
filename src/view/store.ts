import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Transition } from './transitions';
import type { ViewState } from './view-state';

/** How a change enters the browser's history: a deliberate step adds an entry, a motion replaces the newest one. */
export type ChangeKind = 'step' | 'motion';

interface ViewStoreState {
  readonly view: ViewState;
  /** How the present view came about; `arrival` when it was read from the address. */
  readonly change: ChangeKind | 'arrival';
}

export interface ViewStore extends Pick<StoreApi<ViewStoreState>, 'getState' | 'subscribe' | 'getInitialState'> {
  /** Takes a deliberate step. */
  readonly step: (...transitions: Transition[]) => void;
  /** Follows a motion of the map. */
  readonly motion: (transition: Transition) => void;
  /** Takes a view that arrived whole: from the address, a lesson, another window. */
  readonly arrive: (view: ViewState) => void;
}

/** The store that holds the one ViewState of a page. */
export function createViewStore(initial: ViewState): ViewStore {
  const store = createStore<ViewStoreState>(() => ({ view: initial, change: 'arrival' }));
  const apply = (change: ViewStoreState['change'], transition: Transition) => {
    const { view } = store.getState();
    const next = transition(view);
    if (next !== view) store.setState({ view: next, change });
  };
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    step: (...transitions) => apply('step', (view) => transitions.reduce((v, transition) => transition(v), view)),
    motion: (transition) => apply('motion', transition),
    arrive: (view) => apply('arrival', () => view),
  };
}

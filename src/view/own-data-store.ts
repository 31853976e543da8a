import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OwnDataset } from '../own-data/dataset';

interface OwnDataState {
  readonly datasets: readonly OwnDataset[];
}

/** The reader's own tables, as long as the page; kept from visit to visit by the browser's edge. */
export interface OwnDataStore extends StoreApi<OwnDataState> {
  /** Adds a table, or puts it in the place of one with the same id. */
  readonly put: (dataset: OwnDataset) => void;
  readonly remove: (id: string) => void;
}

export function createOwnDataStore(datasets: readonly OwnDataset[] = []): OwnDataStore {
  const store = createStore<OwnDataState>(() => ({ datasets }));
  const others = (id: string) => store.getState().datasets.filter((dataset) => dataset.id !== id);
  return {
    ...store,
    put: (dataset) =>
      store.setState(({ datasets: here }) => ({
        datasets: here.some(({ id }) => id === dataset.id)
          ? here.map((one) => (one.id === dataset.id ? dataset : one))
          : [...here, dataset],
      })),
    remove: (id) => store.setState({ datasets: others(id) }),
  };
}

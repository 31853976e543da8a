import type { OwnDataset } from '../own-data/dataset';
import type { ReadAnswer, ReadRequest } from '../own-data/messages';
import { pack, unpack } from '../own-data/packed';
import type { ReadResult } from '../own-data/report';
import type { OwnDataStore } from './own-data-store';

const KEY = 'atlas:own-data';

/** The tables that this browser keeps; what can't be read is passed over. */
export function keptOwnData(): readonly OwnDataset[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap((one: unknown) => unpack(one, false) ?? []) : [];
  } catch {
    return [];
  }
}

/**
 * Keeps a store's tables in the browser as they change, all but those from links.
 *
 * @param onFull hears that the browser has no room for them, or forbids to keep anything
 */
export function keepOwnData(store: OwnDataStore, onFull: () => void): void {
  store.subscribe(({ datasets }) => {
    try {
      const own = datasets.filter(({ fromLink }) => !fromLink);
      if (own.length === 0) window.localStorage.removeItem(KEY);
      else window.localStorage.setItem(KEY, JSON.stringify(own.map(pack)));
    } catch {
      onFull();
    }
  });
}

/** The `#` part of the address, which may hold data. */
export const addressHash = (): string => window.location.hash;

/** Takes the data out of the address, once they are in the page. */
export function dropHash(): void {
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
}

/** A file that is being read. */
export interface Reading {
  readonly result: Promise<ReadResult>;
  readonly cancel: () => void;
}

/** Reads a file in a worker, away from the page. Cancelled or crashed, it answers with a refusal. */
export function readInWorker(request: ReadRequest, onProgress: (share: number) => void): Reading {
  const worker = new Worker(new URL('../own-data/worker.ts', import.meta.url), { type: 'module' });
  let finish: (result: ReadResult) => void = () => {};
  const result = new Promise<ReadResult>((resolve) => {
    finish = (answer) => {
      worker.terminate();
      resolve(answer);
    };
  });
  worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
    if (data.kind === 'progress') onProgress(data.share);
    else finish(data.result);
  });
  worker.addEventListener('error', () => finish({ ok: false, refusal: 'failed' }));
  worker.postMessage(request, { transfer: [] });
  return { result, cancel: () => finish({ ok: false, refusal: 'failed' }) };
}

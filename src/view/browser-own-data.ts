import type { OwnDataset } from '../own-data/dataset';
import type { ReadAnswer, ReadRequest } from '../own-data/messages';
import { pack, unpack } from '../own-data/packed';
import type { ReadResult } from '../own-data/report';
import type { OwnDataStore } from './own-data-store';

const KEY = 'atlas:own-data';

/** Browsers give a page about five million characters; other things of the page need some. */
const MOST_CHARACTERS = 4_000_000;

interface Kept {
  readonly datasets: readonly OwnDataset[];
  /** What another edition of the atlas has kept in a form that this one does not know. */
  readonly foreign: readonly unknown[];
}

function parseKept(text: string | null): Kept {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    const all: readonly unknown[] = Array.isArray(kept) ? kept : [];
    return {
      datasets: all.flatMap((one) => unpack(one, false) ?? []),
      foreign: all.filter((one) => unpack(one, false) === null),
    };
  } catch {
    return { datasets: [], foreign: [] };
  }
}

function readKept(): Kept {
  try {
    return parseKept(window.localStorage.getItem(KEY));
  } catch {
    // The browser forbids to keep anything.
    return { datasets: [], foreign: [] };
  }
}

/** The tables that this browser keeps; what can't be read is passed over. */
export const keptOwnData = (): readonly OwnDataset[] => readKept().datasets;

/** Writes as many tables as there is room for, the small ones first, and returns those that are left over. */
function writeKept(own: readonly OwnDataset[], foreign: readonly unknown[]): readonly OwnDataset[] {
  const texts = own.map((dataset) => ({ dataset, text: JSON.stringify(pack(dataset)) }));
  const others = foreign.map((one) => JSON.stringify(one));
  let room = MOST_CHARACTERS - others.reduce((sum, { length }) => sum + length, 0);
  const fitting = new Set<OwnDataset>();
  for (const { dataset, text } of texts.toSorted((a, b) => a.text.length - b.text.length)) {
    room -= text.length;
    if (room >= 0) fitting.add(dataset);
  }
  try {
    const kept = [...others, ...texts.filter(({ dataset }) => fitting.has(dataset)).map(({ text }) => text)];
    if (kept.length === 0) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, `[${kept.join(',')}]`);
    return own.filter((dataset) => !fitting.has(dataset));
  } catch {
    return own;
  }
}

/**
 * Keeps a store's tables in the browser as they change, all but those from links, and follows what other windows of
 * the atlas bring in and remove.
 *
 * @param onFull hears which tables the browser has no room for; they last as long as the page
 */
export function keepOwnData(store: OwnDataStore, onFull: (names: readonly string[]) => void): void {
  let left: readonly OwnDataset[] = [];
  let following = false;
  store.subscribe(({ datasets }, before) => {
    if (following || datasets === before.datasets) return;
    const own = datasets.filter(({ fromLink }) => !fromLink);
    const known = left;
    left = writeKept(own, readKept().foreign);
    const news = left.filter((dataset) => !known.includes(dataset));
    if (news.length > 0) onFull(news.map(({ name }) => name));
  });
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY) return;
    const { datasets: kept } = parseKept(newValue);
    const here = store.getState().datasets;
    const stays = here.filter((dataset) => dataset.fromLink || left.includes(dataset));
    const fresh = kept.filter(({ id }) => !stays.some((dataset) => dataset.id === id));
    following = true;
    store.setState({ datasets: [...fresh, ...stays] });
    following = false;
  });
}

/** A file that is being read. */
export interface Reading {
  readonly result: Promise<ReadResult>;
  readonly cancel: () => void;
}

/** Reads a file in a worker, away from the page. Cancelled or crashed, it answers with a refusal; it never rejects. */
export function readInWorker(request: ReadRequest, onProgress: (share: number) => void): Reading {
  let worker: Worker | null = null;
  let finish: (result: ReadResult) => void = () => {};
  const result = new Promise<ReadResult>((resolve) => {
    finish = (answer) => {
      worker?.terminate();
      resolve(answer);
    };
  });
  const failed = () => finish({ ok: false, refusal: 'failed' });
  try {
    worker = new Worker(new URL('../own-data/worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.kind === 'progress') onProgress(data.share);
      else finish(data.result);
    });
    worker.addEventListener('error', failed);
    worker.addEventListener('messageerror', failed);
    worker.postMessage(request, { transfer: [] });
  } catch {
    failed();
  }
  return { result, cancel: () => finish({ ok: false, refusal: 'cancelled' }) };
}

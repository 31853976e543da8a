import type { ReadAnswer, ReadRequest } from '../../src/own-data/messages';
import { readOwnData } from '../../src/own-data/read-own-data';

/**
 * A worker for surroundings that have none: it reads the table with the atlas's own reader in a later turn, and copies
 * what goes in and out as a browser does.
 */
export class InProcessWorker extends EventTarget {
  /** Workers that wait until `release` lets them go on. */
  static held: (() => void)[] | null = null;
  static terminated = 0;
  #alive = true;

  postMessage(message: ReadRequest): void {
    const { bytes, name, decisions } = structuredClone(message);
    const answer = (data: ReadAnswer) => {
      if (this.#alive) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
    };
    const work = () => {
      const result = readOwnData(bytes, name, decisions, (share) => answer({ kind: 'progress', share }));
      answer({ kind: 'result', result });
    };
    if (InProcessWorker.held === null) setTimeout(work, 0);
    else InProcessWorker.held.push(work);
  }

  terminate(): void {
    this.#alive = false;
    InProcessWorker.terminated += 1;
  }
}

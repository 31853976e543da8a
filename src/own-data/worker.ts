import type { ReadAnswer, ReadRequest } from './messages';
import { readOwnData } from './read-own-data';

const answer = (message: ReadAnswer) => postMessage(message);

// A file is read away from the page, which goes on answering while it lasts.
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  try {
    const result = readOwnData(data.bytes, data.name, data.decisions, (share) => answer({ kind: 'progress', share }));
    answer({ kind: 'result', result });
  } catch {
    answer({ kind: 'result', result: { ok: false, refusal: 'failed' } });
  }
});

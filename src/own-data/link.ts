import { figureCount, type OwnDataset } from './dataset';
import { pack, unpack } from './packed';

/** The longest data part of a link that is offered: chat programs and mail cut what is much longer. */
export const MOST_LINK_CHARACTERS = 6000;

/** No more than this is inflated, whatever a link's data promise to be. */
const MOST_INFLATED = 1024 * 1024;

const KEY = 'data=';

async function piped(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const toBase64Url = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

/** No table of more figures is packed to see whether it fits: none does, unless its figures are all the same. */
const MOST_FIGURES = 20_000;

/** A dataset as the `#` part of an address, which no server gets to see. Null where it has far too many figures. */
export async function linkPart(dataset: OwnDataset): Promise<string | null> {
  if (figureCount(dataset) > MOST_FIGURES) return null;
  const bytes = new TextEncoder().encode(JSON.stringify(pack(dataset)));
  const packed = await piped(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
  return `#${KEY}${toBase64Url(packed ?? new Uint8Array())}`;
}

/** Whether the `#` part of an address holds data. */
export const hasData = (hash: string): boolean => hash.startsWith(`#${KEY}`);

/** The dataset in the `#` part of an address; null where it is broken, too large, or not one. Never rejects. */
export async function readLinkPart(hash: string): Promise<OwnDataset | null> {
  const text = hash.slice(KEY.length + 1);
  if (!hasData(hash) || text.length > 4 * MOST_LINK_CHARACTERS || !/^[\w-]+$/.test(text)) return null;
  try {
    const bytes = await piped(fromBase64Url(text), new DecompressionStream('deflate-raw'), MOST_INFLATED);
    if (bytes === null) return null;
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return unpack(value, true);
  } catch {
    return null;
  }
}

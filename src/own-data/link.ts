import { packText, unpackText } from '../domain/packed-text';
import { figureCount, type OwnDataset } from './dataset';
import { pack, unpack } from './packed';

/** The longest data part of a link that is offered: chat programs and mail cut what is much longer. */
export const MOST_LINK_CHARACTERS = 6000;

/** No more than this is inflated, whatever a link's data promise to be. */
const MOST_INFLATED = 1024 * 1024;

const KEY = 'data=';

/** No table of more figures is packed to see whether it fits: none does, unless its figures are all the same. */
const MOST_FIGURES = 20_000;

/** A dataset as the `#` part of an address, which no server gets to see. Null where it has far too many figures. */
export async function linkPart(dataset: OwnDataset): Promise<string | null> {
  if (figureCount(dataset) > MOST_FIGURES) return null;
  return `#${KEY}${await packText(JSON.stringify(pack(dataset)))}`;
}

/** Whether the `#` part of an address holds data. */
export const hasData = (hash: string): boolean => hash.startsWith(`#${KEY}`);

/** The dataset in the `#` part of an address; null where it is broken, too large, or not one. Never rejects. */
export async function readLinkPart(hash: string): Promise<OwnDataset | null> {
  const packed = hash.slice(KEY.length + 1);
  if (!hasData(hash) || packed.length > 4 * MOST_LINK_CHARACTERS) return null;
  const text = await unpackText(packed, MOST_INFLATED);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return unpack(value, true);
  } catch {
    return null;
  }
}

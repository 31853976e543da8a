export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** A text by one encoding; null where the bytes are none of its. */
function attempt(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte);

/** UTF-16 without a mark shows in zero bytes at every second place, since most of a table is digits and commas. */
function silentUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of head.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = head.length / 8;
  if (odd > many && even < odd / 4) return 'utf-16le';
  return even > many && odd < even / 4 ? 'utf-16be' : null;
}

/**
 * The text of a file: UTF-8 and UTF-16 by their marks, else UTF-16 by its zero bytes, else UTF-8 where the bytes are
 * sound, else GB18030, which holds GBK and GB2312. Null where it is none of these.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked: Encoding | null = startsWith(bytes, 0xef, 0xbb, 0xbf)
    ? 'utf-8'
    : startsWith(bytes, 0xff, 0xfe)
      ? 'utf-16le'
      : startsWith(bytes, 0xfe, 0xff)
        ? 'utf-16be'
        : null;
  const order: readonly (Encoding | null)[] = marked === null ? [silentUtf16(bytes), 'utf-8', 'gb18030'] : [marked];
  for (const encoding of order) {
    const text = encoding === null ? null : attempt(bytes, encoding);
    // A table has no zero characters; what has is a picture or a program.
    if (encoding !== null && text !== null && !text.includes('\0'))
      return { text: text.replace(/^\uFEFF/, ''), encoding };
  }
  return null;
}

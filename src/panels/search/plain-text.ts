/** A text as names are compared: lower case, without accents and punctuation. */
export interface PlainText {
  readonly words: readonly string[];
  /** The words run together, so that `ha er bin` finds `Haerbin`. */
  readonly compact: string;
}

/** Prepares a name, an alias or a query for comparison. */
export function plainText(text: string): PlainText {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return { words, compact: words.join('') };
}

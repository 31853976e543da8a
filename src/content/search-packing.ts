import type { AsPlainObject } from 'minisearch';

/**
 * An index as it travels. Written as MiniSearch writes it, it would be half as big again (gzip): here words are in
 * order and each leaves out what it begins with in common with the one before, and documents are told by their distance.
 */
export interface PackedIndex {
  readonly fields: readonly string[];
  /** Ids of the documents, in the order of their numbers. */
  readonly ids: string;
  /** For each document the number of different words in each field. */
  readonly lengths: string;
  readonly averages: readonly number[];
  /** For each word a capital letter, which counts the characters in common with the word before, and the rest. */
  readonly words: string;
  /** For each field and word the documents: distance to the one before, and after a dot how often, where more than once. */
  readonly documents: readonly string[];
}

type Entries = AsPlainObject['index'];
type Frequencies = Entries[number][1][string];

const A = 'A'.charCodeAt(0);
const MOST_IN_COMMON = 25;
const RADIX = 36;

/** Packs an index of which nothing was ever taken out, as the build makes it. */
export function packIndex(index: AsPlainObject): PackedIndex {
  const fields = Object.keys(index.fieldIds);
  const numbers = Array.from({ length: index.documentCount }, (_, i) => String(i));
  const entries = index.index.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    fields,
    ids: numbers.map((number) => index.documentIds[number]).join(' '),
    lengths: numbers.map((number) => fields.map((_, i) => index.fieldLength[number]?.[i] ?? 0).join('.')).join(' '),
    averages: index.averageFieldLength,
    words: entries.map(([word], i) => shortened(word, entries[i - 1]?.[0] ?? '')).join(''),
    documents: fields.map((field) =>
      entries.map(([, found]) => packed(found[String(index.fieldIds[field])] ?? {})).join(','),
    ),
  };
}

/** Unpacks an index into what `MiniSearch.loadJS` takes. */
export function unpackIndex({ fields, ids, lengths, averages, words, documents }: PackedIndex): AsPlainObject {
  const byNumber = <T>(values: readonly T[]): Record<string, T> => Object.fromEntries(values.entries());
  const found = documents.map((field) => field.split(','));
  const documentIds = ids === '' ? [] : ids.split(' ');
  return {
    documentCount: documentIds.length,
    nextId: documentIds.length,
    documentIds: byNumber(documentIds),
    fieldIds: Object.fromEntries(fields.map((field, i) => [field, i])),
    fieldLength: byNumber(documentIds.length === 0 ? [] : lengths.split(' ').map((row) => row.split('.').map(Number))),
    averageFieldLength: [...averages],
    storedFields: {},
    dirtCount: 0,
    index: wordsOf(words).map((word, i) => [
      word,
      Object.fromEntries(found.flatMap((field, f) => (field[i] ? [[String(f), unpacked(field[i])] as const] : []))),
    ]),
    serializationVersion: 2,
  };
}

function shortened(word: string, before: string): string {
  const most = Math.min(MOST_IN_COMMON, word.length, before.length);
  let common = 0;
  while (common < most && word[common] === before[common]) common += 1;
  return `${String.fromCharCode(A + common)}${word.slice(common)}`;
}

function wordsOf(words: string): readonly string[] {
  let before = '';
  return (words.match(/[A-Z][^A-Z]*/g) ?? []).map((word) => {
    before = `${before.slice(0, word.charCodeAt(0) - A)}${word.slice(1)}`;
    return before;
  });
}

function packed(frequencies: Frequencies): string {
  const rows = Object.entries(frequencies).map(([number, times]) => [Number(number), times] as const);
  rows.sort(([a], [b]) => a - b);
  return rows
    .map(([number, times], i) => {
      const distance = (number - (rows[i - 1]?.[0] ?? -1)).toString(RADIX);
      return times === 1 ? distance : `${distance}.${times}`;
    })
    .join(' ');
}

function unpacked(text: string): Frequencies {
  let number = -1;
  return Object.fromEntries(
    text.split(' ').map((row) => {
      const [distance = '', times = '1'] = row.split('.');
      number += Number.parseInt(distance, RADIX);
      return [String(number), Number(times)];
    }),
  );
}

import { isHan } from './han';

/** A word of a text as the search knows it, with where it stands. */
interface SearchWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What counts as one word: an ISO date or month, a number with its separators, a run of Chinese characters, or letters
 * and digits with apostrophes inside.
 */
const WORD =
  /\d{4}-\d{2}(?:-\d{2})?(?!\d)|\d+(?:,\d{3})*(?:\.\d+)?(?!\d|[^\P{L}\p{Script=Han}])|\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['’](?:(?!\p{Script=Han})\p{L})+)*/gu;

/** Words without a meaning of their own, which nearly every English text holds. */
const STOP_WORDS = new Set(
  'a an and are as at be been but by for from had has have in into is it its of on or that the their this to was were which with'.split(
    ' ',
  ),
);

/** Lower case, without accents, apostrophes and the commas of thousands: `Ürümqi’s` and `urumqi` are one word. */
function plainWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’,]/g, '');
}

/**
 * The words of a text. A run of Chinese characters, where no space tells words apart, gives every pair of neighbours,
 * a lone character itself.
 */
export function searchWords(text: string): readonly SearchWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    if (!isHan(found)) return [{ word: plainWord(found), start: index, end: index + found.length }];
    const characters = [...found];
    if (characters.length === 1) return [{ word: found, start: index, end: index + found.length }];
    let start = index;
    return characters.slice(1).map((next, i) => {
      const word = `${characters[i]}${next}`;
      const at = start;
      start += characters[i]?.length ?? 0;
      return { word, start: at, end: at + word.length };
    });
  });
}

/**
 * The words of a text under which it is indexed: without stop words, and with the last character of each Chinese run by
 * itself, so that every single character begins a word.
 */
export function indexWords(text: string): string[] {
  const lastOfRuns = [...text.matchAll(/\p{Script=Han}(?!\p{Script=Han})/gu)].map(([character]) => character);
  return [...searchWords(text).map(({ word }) => word), ...lastOfRuns].filter((word) => !STOP_WORDS.has(word));
}

/** The words that a query asks for, each once; stop words only where there is nothing else. */
export function queryWords(query: string): readonly string[] {
  const words = [...new Set(searchWords(query).map(({ word }) => word))];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

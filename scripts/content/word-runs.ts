import { createHash } from 'node:crypto';

/** How many words in a row count as a run, and how many hexadecimal digits of a run's hash are kept. */
export const RUN_WORDS = 7;
export const HASH_DIGITS = 10;

/** The words of a text without case, markup and punctuation; hyphens separate words, decimal points do not. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? []
  );
}

/** All runs of consecutive words, in order. */
export function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN_WORDS - 1).map((_, start) => words.slice(start, start + RUN_WORDS).join(' '));
}

/** Ten digits: with some 7,000 hashes, one run in 160 million is taken for a run of the source by chance. */
export function hashOf(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, HASH_DIGITS);
}

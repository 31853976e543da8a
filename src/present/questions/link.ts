import { QUESTION_KINDS, type QuestionKind } from './question';
import { LARGEST_SEED, MOST_QUESTIONS, type SharedRound } from './round-plan';

const KEY = 'questions';

/** One letter for each kind. */
const LETTERS: Readonly<Record<QuestionKind, string>> = {
  find: 'f',
  members: 'm',
  'odd-one-out': 'o',
  order: 'r',
  higher: 'h',
  'true-false': 't',
  misleads: 'x',
};

/** The `#` part of an address for a round: `questions=<seed>.<kinds>.<count>`, without the `#`. */
export function encodeRound({ seed, kinds, count }: SharedRound): string {
  const letters = QUESTION_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => LETTERS[kind]);
  return `${KEY}=${seed}.${letters.join('')}.${count}`;
}

/**
 * The round that the `#` part of an address stands for; null where it names none or one that can't be.
 *
 * @param hash with or without `#`; other parts are parted by `&`
 */
export function decodeRound(hash: string): SharedRound | null {
  const part = hash
    .replace(/^#/, '')
    .split('&')
    .find((text) => text.startsWith(`${KEY}=`));
  const found = /^(\d{1,6})\.([a-z]+)\.(\d{1,2})$/.exec(part?.slice(KEY.length + 1) ?? '');
  if (found === null) return null;
  const [, seed = '', letters = '', count = ''] = found;
  const kinds = QUESTION_KINDS.filter((kind) => letters.includes(LETTERS[kind]));
  const isWhole = kinds.length === letters.length && Number(count) >= 1 && Number(count) <= MOST_QUESTIONS;
  return isWhole && Number(seed) <= LARGEST_SEED ? { seed: Number(seed), kinds, count: Number(count) } : null;
}

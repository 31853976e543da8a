import { isHan } from '../../content/han';
import { editDistances } from './edit-distance';
import type { PlainText } from './plain-text';

/** How well a name answers a query; higher is better, 0 is no answer. */
const EXACT = 100;
export const PREFIX = 80;
const WORD_PREFIX = 65;
const SUBSTRING = 50;
/** Shorter letters lie inside of nearly every name. */
const SHORTEST_INSIDE = 4;
/** One slip in a whole name. */
export const SLIP = 35;
const SLIPS = 25;
const SLIPS_AT_BEGINNING = 15;
const FAR = Number.POSITIVE_INFINITY;

/** How many slips a typed text may hold: none in figures, nor in short ones, where nearly everything would be near. */
function slipsAllowed(typed: string): number {
  if (/^\d+$/.test(typed)) return 0;
  const length = [...typed].length;
  if (isHan(typed)) return length >= 3 ? 1 : 0;
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Scores one name against a query: exact, then prefix, beginnings of its words, substring, and last with slips. */
export function nameScore(query: PlainText, name: PlainText): number {
  const typed = query.compact;
  if (typed === '') return 0;
  if (name.compact === typed) return EXACT;
  const surplus = Math.min(8, Math.max(0, name.compact.length - typed.length)) / 2;
  if (name.compact.startsWith(typed)) return PREFIX - surplus;
  const everyWord = query.words.every((word) => name.words.some((own) => own.startsWith(word)));
  const laterWord = name.words.some((_, i) => name.words.slice(i).join('').startsWith(typed));
  if (everyWord || laterWord) return WORD_PREFIX - surplus;
  if ((typed.length >= SHORTEST_INSIDE || isHan(typed)) && name.words.some((word) => word.includes(typed)))
    return SUBSTRING - surplus;
  return slipScore(typed, name);
}

function slipScore(typed: string, name: PlainText): number {
  const allowed = slipsAllowed(typed);
  if (allowed === 0) return 0;
  const near = (word: string) => Math.abs(word.length - typed.length) <= allowed;
  const sameStart = typed[0] === name.compact[0];
  const { whole, beginning } =
    near(name.compact) || sameStart ? editDistances(typed, name.compact) : { whole: FAR, beginning: FAR };
  if (whole <= allowed) return whole === 1 ? SLIP : SLIPS;
  const oneWord = Math.min(FAR, ...name.words.filter(near).map((word) => editDistances(typed, word).whole));
  if (oneWord <= allowed) return SLIPS - oneWord;
  return beginning <= allowed && sameStart ? SLIPS_AT_BEGINNING - beginning : 0;
}

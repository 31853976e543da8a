import { editDistances } from './edit-distance';
import { nameScore, PREFIX, SLIP, slipsAllowed } from './name-score';
import { isHan, type PlainText, plainText } from './plain-text';
import type { Entry, FactEntry, NamedEntry } from './search-entry';

/** A list of more is not read. */
const MOST_NAMED = 8;
const MOST_FACTS = 6;
/** Beside a sure answer only the nearest slips are worth showing: Shaanxi for Shanxi, but not all that is like it. */
const MOST_TWINS = 2;
/** The share of a Chinese query's character pairs that a fact must hold where it lacks the whole. */
const ENOUGH_PAIRS = 0.6;

interface Scored<E> {
  readonly entry: E;
  readonly score: number;
}

/** What a query finds, best first: strategies and regions by name, then facts by their words. */
export function findEntries(
  query: string,
  named: readonly NamedEntry[],
  facts: readonly FactEntry[],
): readonly Entry[] {
  const plain = plainText(query);
  if (plain.compact === '') return [];
  return [...findNamed(plain, named).slice(0, MOST_NAMED), ...findFacts(plain, facts).slice(0, MOST_FACTS)];
}

function findNamed(query: PlainText, entries: readonly NamedEntry[]): readonly NamedEntry[] {
  const scored = ranked(entries, (entry) => bestKey(query, entry));
  const sure = (scored[0]?.score ?? 0) > PREFIX - 10;
  const meant = scored.filter(({ score }) => !sure || score > SLIP);
  const twins = scored.filter(({ score }) => sure && score <= SLIP && score > SLIP - 5);
  return [...meant, ...twins.slice(0, MOST_TWINS)].map(({ entry }) => entry);
}

function bestKey(query: PlainText, { keys }: NamedEntry): number {
  return Math.max(
    ...keys.map(({ text, handicap }) => {
      const score = nameScore(query, text);
      return score === 0 ? 0 : score - handicap;
    }),
  );
}

function findFacts(query: PlainText, entries: readonly FactEntry[]): readonly FactEntry[] {
  const score = isHan(query.compact) ? chineseScore : wordScore;
  return ranked(entries, (entry) => score(query, entry)).map(({ entry }) => entry);
}

/** Every word must be in the text, or begin a word of it; long words may hold a slip. */
function wordScore(query: PlainText, { words }: FactEntry): number {
  const scores = query.words.map((typed) => {
    if (words.includes(typed)) return 3;
    if (typed.length > 1 && words.some((word) => word.startsWith(typed))) return 2;
    const slips = Math.min(1, slipsAllowed(typed));
    const near = slips > 0 && words.some((word) => word[0] === typed[0] && editDistances(typed, word).whole <= slips);
    return near ? 1 : 0;
  });
  return scores.includes(0) ? 0 : scores.reduce<number>((sum, score) => sum + score, 0) / scores.length;
}

/** The whole query in the text, or most of its character pairs. */
function chineseScore({ compact }: PlainText, { chinese }: FactEntry): number {
  if (chinese.includes(compact)) return 3;
  const pairs = [...compact].slice(1).map((character, i) => `${[...compact][i]}${character}`);
  const share = pairs.filter((pair) => chinese.includes(pair)).length / Math.max(1, pairs.length);
  return pairs.length > 1 && share >= ENOUGH_PAIRS ? share : 0;
}

/** Entries with a score, best first; equals keep their order. */
function ranked<E>(entries: readonly E[], scoreOf: (entry: E) => number): readonly Scored<E>[] {
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

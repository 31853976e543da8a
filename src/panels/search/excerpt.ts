import { isHan } from '../../content/han';
import { searchWords } from '../../content/search-words';
import { type Part, partsOf, type Range } from './marked-parts';

/** Marks every word of a text that matched. */
export function markedText(text: string, words: ReadonlySet<string>): readonly Part[] {
  return partsOf(text, rangesOf(text, words));
}

/** How much of a long text stands before its match, in characters: Chinese says more with fewer. */
const LEAD = { latin: 60, han: 26 };
/** How much of a text is read at a glance. */
const GLANCE = { latin: 90, han: 40 };

/** The same, but a long text begins a little before the place where the most of it is marked. */
export function excerpt(text: string, words: ReadonlySet<string>): readonly Part[] {
  const script = isHan(text) ? 'han' : 'latin';
  const ranges = rangesOf(text, words);
  const within = (from: Range) =>
    ranges.filter(({ start, end }) => start >= from.start && end <= from.start + GLANCE[script]).length;
  const best = ranges.reduce<Range | null>(
    (top, range) => (top === null || within(range) > within(top) ? range : top),
    null,
  );
  if (best === null || best.start <= 1.5 * LEAD[script]) return partsOf(text, ranges);
  const from = beginningNear(text, best.start - LEAD[script]);
  const kept = ranges
    .filter(({ start }) => start >= from)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  return [{ text: '…', marked: false }, ...partsOf(text.slice(from), kept)];
}

/** The next beginning of a word; Chinese has one everywhere. */
function beginningNear(text: string, at: number): number {
  const half = /^[\p{Script=Latin}\d]+[^\p{L}\p{N}]*/u.exec(text.slice(at))?.[0] ?? '';
  return at + half.length;
}

function rangesOf(text: string, words: ReadonlySet<string>): readonly Range[] {
  const whole = searchWords(text).filter(({ word }) => words.has(word));
  // A lone character that was asked for stands inside of pairs.
  const lone = [...words].filter((word) => isHan(word) && [...word].length === 1);
  const single = lone.flatMap((character) =>
    [...text.matchAll(new RegExp(character, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + character.length,
    })),
  );
  const sorted = [...whole, ...single].sort((a, b) => a.start - b.start);
  return sorted.reduce<readonly Range[]>((ranges, { start, end }) => {
    const last = ranges.at(-1);
    if (last === undefined || start > last.end) return [...ranges, { start, end }];
    return [...ranges.slice(0, -1), { start: last.start, end: Math.max(last.end, end) }];
  }, []);
}

import type { GlossaryEntry } from '../../domain/fact';
import type { Language } from '../../domain/text';

/** Terms under the letter with which they begin, in Chinese in pinyin; the letter is empty for numbers. */
export interface LetterGroup {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

const COLLATORS: Readonly<Record<Language, Intl.Collator>> = {
  en: new Intl.Collator('en', { numeric: true }),
  zh: new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true }),
};

/** The first character of each letter in the order of pinyin; no syllable begins with I, U or V. */
const PINYIN: readonly (readonly [letter: string, first: string])[] = [
  ...'阿A八B嚓C哒D妸E发F旮G哈H讥J咔K垃L痳M拏N噢O妑P七Q呥R仨S它T穵W夕X丫Y帀Z'.matchAll(/(.)([A-Z])/gu),
].map(([, first = '', letter = '']) => [letter, first] as const);

/** Characters with two sounds that terms begin with in the other one, and one that has that sound alone: 长江 is Chang. */
const SOUNDS: readonly (readonly [beginning: RegExp, same: string])[] = [[/^长(?=[江三期征])/, '常']];

/** A term as alphabets take it: without quotation marks and the like before its first word, by its sound. */
const sortedAs = (term: string): string =>
  SOUNDS.reduce((text, [beginning, same]) => text.replace(beginning, same), term.replace(/^[^\p{L}\p{N}]+/u, ''));

function letterOf(term: string, language: Language): string {
  const first = sortedAs(term).charAt(0).toUpperCase();
  if (/[A-Z]/.test(first)) return first;
  if (!/\p{L}/u.test(first)) return '';
  if (language === 'en') return first.normalize('NFD').charAt(0);
  return PINYIN.findLast(([, character]) => COLLATORS.zh.compare(character, first) <= 0)?.[0] ?? '';
}

/** Terms in the order of a language's alphabet, under their letters; numbers come last. */
export function byLetter(entries: readonly GlossaryEntry[], language: Language): readonly LetterGroup[] {
  const sorted = entries.toSorted((a, b) =>
    COLLATORS[language].compare(sortedAs(a.term[language]), sortedAs(b.term[language])),
  );
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of sorted) {
    const letter = letterOf(entry.term[language], language);
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  const last = '\u{10ffff}';
  return [...groups]
    .map(([letter, members]) => ({ letter, entries: members }))
    .toSorted((a, b) => ((a.letter || last) < (b.letter || last) ? -1 : 1));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** Terms that have some words in them: in their names, their forms or their explanation, in either language. */
export function filterTerms(entries: readonly GlossaryEntry[], query: string): readonly GlossaryEntry[] {
  const wanted = plain(query.trim());
  if (wanted === '') return entries;
  return entries.filter(({ term, text, match }) =>
    [term.en, term.zh, text.en, text.zh, ...match.en, ...match.zh].some((words) => plain(words).includes(wanted)),
  );
}

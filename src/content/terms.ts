import type { GlossaryEntry } from '../domain/fact';
import { LANGUAGES, type Language } from '../domain/text';

/** A piece of a text: plain words, or words that stand for a term of the glossary. */
export interface TextPart {
  readonly text: string;
  readonly term: GlossaryEntry | null;
}

/** Where a term stands in a text; `end` is the place after its last character. */
export interface FoundTerm {
  readonly start: number;
  readonly end: number;
  readonly entry: GlossaryEntry;
}

/** The terms of a text in their order: no two overlap, and each term stands there once, where it comes first. */
export type TermFinder = (text: string) => readonly FoundTerm[];

interface Form {
  readonly text: string;
  readonly entry: GlossaryEntry;
}

const NOTHING_FOUND: readonly FoundTerm[] = [];

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** An abbreviation is not looked for in small letters, or 'Who' would be taken for the WHO. */
const isAbbreviation = (form: string): boolean => /\p{Lu}/u.test(form) && !/\p{Ll}/u.test(form);

const keyOf = (language: Language, form: string): string => (language === 'en' ? form.toLowerCase() : form);

/** Every form of every term once, the longest first; a form that two terms claim is the first one's. */
function formsOf(entries: readonly GlossaryEntry[], language: Language): ReadonlyMap<string, Form> {
  const all = entries.flatMap((entry) => entry.match[language].map((text) => ({ text, entry })));
  const forms = new Map<string, Form>();
  for (const form of all.toSorted((a, b) => b.text.length - a.text.length)) {
    const key = keyOf(language, form.text);
    if (form.text !== '' && !forms.has(key)) forms.set(key, form);
  }
  return forms;
}

/**
 * One pattern for all forms. English ones must be whole words, and not part of a compound: 'Tianjin' isn't found in
 * 'Beijing-Tianjin-Hebei'. Chinese has no spaces between words, so a form is found wherever it stands.
 */
function patternOf(forms: Iterable<string>, language: Language): RegExp {
  const any = [...forms].map(escape).join('|');
  return language === 'en'
    ? new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-‐–])(?:${any})(?![\\p{L}\\p{N}]|[-‐–][\\p{L}\\p{N}])`, 'giu')
    : new RegExp(any, 'gu');
}

/** Of terms that overlap, the longest stays; of equally long ones, and of one term's places, the first. */
function settle(candidates: readonly FoundTerm[]): readonly FoundTerm[] {
  const kept: FoundTerm[] = [];
  const byLength = candidates.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const found of byLength) {
    if (kept.every(({ start, end }) => found.end <= start || end <= found.start)) kept.push(found);
  }
  const first = new Map<string, FoundTerm>();
  for (const found of kept.toSorted((a, b) => a.start - b.start)) {
    if (!first.has(found.entry.id)) first.set(found.entry.id, found);
  }
  return [...first.values()];
}

/** Makes the finder of a language's terms: compiled once, and what it found in a text is kept. */
function createTermFinder(entries: readonly GlossaryEntry[], language: Language): TermFinder {
  const forms = formsOf(entries, language);
  if (forms.size === 0) return () => NOTHING_FOUND;
  const pattern = patternOf(forms.keys(), language);

  const find = (text: string): readonly FoundTerm[] => {
    const candidates: FoundTerm[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const form = forms.get(keyOf(language, match[0]));
      if (form !== undefined && (match[0] === form.text || !isAbbreviation(form.text)))
        candidates.push({ start: match.index, end: match.index + match[0].length, entry: form.entry });
      // A longer term may begin inside of this one.
      pattern.lastIndex = match.index + 1;
    }
    return candidates.length === 0 ? NOTHING_FOUND : settle(candidates);
  };

  const known = new Map<string, readonly FoundTerm[]>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    known.set(text, found);
    return found;
  };
}

const FINDERS = new WeakMap<readonly GlossaryEntry[], Readonly<Record<Language, TermFinder>>>();

/** The finder of a glossary's terms in a language; always the same one for the same glossary. */
export function termFinder(entries: readonly GlossaryEntry[], language: Language): TermFinder {
  let finders = FINDERS.get(entries);
  if (finders === undefined) {
    finders = { en: createTermFinder(entries, 'en'), zh: createTermFinder(entries, 'zh') };
    FINDERS.set(entries, finders);
  }
  return finders[language];
}

/** A text in pieces, its terms apart; put together again they are the text. Terms in `without` are left plain. */
export function textParts(text: string, find: TermFinder, without: ReadonlySet<string>): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { start, end, entry } of find(text)) {
    if (without.has(entry.id)) continue;
    if (start > from) parts.push({ text: text.slice(from, start), term: null });
    parts.push({ text: text.slice(start, end), term: entry });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), term: null });
  return parts;
}

/**
 * For each of some texts that are read one after another, the terms that stood in those before it. Marking a term only
 * where it comes first keeps a long list quiet: a reader who wanted to know has been offered the explanation already.
 */
export function termsBefore(texts: readonly string[], find: TermFinder): readonly ReadonlySet<string>[] {
  const seen = new Set<string>();
  return texts.map((text) => {
    const before = new Set(seen);
    for (const { entry } of find(text)) seen.add(entry.id);
    return before;
  });
}

/** The items that use each term, by its id: in the text of either language, so that both languages count the same. */
export function usesOfTerms<T>(
  items: readonly T[],
  textOf: (item: T) => Readonly<Record<Language, string>>,
  entries: readonly GlossaryEntry[],
): ReadonlyMap<string, readonly T[]> {
  const uses = new Map<string, T[]>(entries.map(({ id }) => [id, []]));
  for (const item of items) {
    const used = LANGUAGES.flatMap((language) => termFinder(entries, language)(textOf(item)[language]));
    for (const id of new Set(used.map(({ entry }) => entry.id))) uses.get(id)?.push(item);
  }
  return uses;
}

import MiniSearch, { type SearchResult } from 'minisearch';
import { isHan } from '../../content/han';
import { type SearchContent, type SearchDocument, searchDocuments } from '../../content/search-documents';
import { INDEX_OPTIONS } from '../../content/search-index';
import { type PackedIndex, unpackIndex } from '../../content/search-packing';
import { queryWords } from '../../content/search-words';
import type { Check, Fact } from '../../domain/fact';
import type { Bilingual } from '../../domain/text';
import { formatDate, formatPages } from '../../i18n/format';
import { editDistances } from './edit-distance';
import { plainText } from './plain-text';
import { type TextEntry, TIERS, type Tier } from './search-entry';
import { wordForms } from './word-forms';

/** What a query finds among the places, terms, statements and checks, best first. */
export type FindTexts = (query: string) => readonly TextEntry[];

/** A name says more than a text, a text more than what it is about. */
const WEIGHTS = { name: 4, text: 1, about: 0.5 };
/** The share of a query's pairs of Chinese characters that a text must hold. */
const ENOUGH_PAIRS = 0.6;
/** Other forms of a word count less than the word. */
const FORM_WEIGHT = 0.7;
/** Shorter words are too like one another for slips. */
const SHORTEST_WITH_SLIP = 5;

/** How one word of a query is found in one document. */
interface WordHit {
  readonly score: number;
  /** The words of the document that it stands for. */
  readonly words: readonly string[];
  readonly inName: boolean;
  /** It stands in a name or the text itself, in this form. */
  readonly asWritten: boolean;
  readonly slip: boolean;
}

interface Found {
  readonly document: SearchDocument;
  readonly tier: Tier;
  readonly score: number;
  readonly words: ReadonlySet<string>;
}

/**
 * Opens the index that the build made. It only refers to documents: their texts are those of the library, which what
 * is chosen shows anyway.
 */
export function openTextSearch(index: PackedIndex, content: SearchContent): FindTexts {
  const texts = MiniSearch.loadJS<SearchDocument>(unpackIndex(index), INDEX_OPTIONS);
  const documents = new Map(searchDocuments(content).map((document) => [document.id, document]));
  const facts = new Map(content.facts.map((fact) => [`fact:${fact.id}`, fact]));
  const grave = content.checks.filter(({ severity, verdict }) => severity === 'critical' && verdict === 'wrong');
  return (query) =>
    foundBy(query, texts, documents)
      .sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.score - a.score)
      .map((found) => entryOf(found, facts.get(found.document.id), grave));
}

function foundBy(
  query: string,
  texts: MiniSearch<SearchDocument>,
  documents: ReadonlyMap<string, SearchDocument>,
): Found[] {
  const asked = queryWords(query);
  const { compact } = plainText(query);
  const hits = asked.map((word) => hitsOf(word, texts));
  const ids = new Set(hits.flatMap((hit) => [...hit.keys()]));
  return [...ids].flatMap((id) => {
    const own = hits.map((hit) => hit.get(id));
    const document = documents.get(id);
    if (document === undefined || !answers(asked, own)) return [];
    const words = own.filter((hit) => hit !== undefined);
    return {
      document,
      tier: tierOf(document, compact, own),
      score: words.reduce((sum, { score }) => sum + score, 0),
      words: new Set(words.flatMap((hit) => hit.words)),
    };
  });
}

/** Every English word and figure must be there, and of Chinese most pairs. */
function answers(asked: readonly string[], own: readonly (WordHit | undefined)[]): boolean {
  const pairs = own.filter((_, i) => isHan(asked[i] ?? ''));
  const others = own.filter((_, i) => !isHan(asked[i] ?? ''));
  const held = pairs.filter((hit) => hit !== undefined).length;
  return !others.includes(undefined) && held >= pairs.length * ENOUGH_PAIRS;
}

/** The documents that hold a word, a beginning or another form of it; where none does, those that hold it but for a slip. */
function hitsOf(word: string, texts: MiniSearch<SearchDocument>): ReadonlyMap<string, WordHit> {
  const look = (text: string, prefix: boolean, fuzzy: number | false = false) =>
    texts.search(text, { prefix, fuzzy, boost: WEIGHTS, tokenize: (whole) => [whole] });
  // A lone character begins pairs; a pair is whole.
  const begins = isHan(word) ? [...word].length === 1 : word.length > 1;
  const found = [
    ...look(word, begins).map((result) => wordHit(word, result, 1)),
    ...wordForms(word).flatMap((form) =>
      look(form.word, form.begins).map((result) => wordHit(word, result, FORM_WEIGHT)),
    ),
  ];
  if (found.length > 0 || isHan(word) || word.length < SHORTEST_WITH_SLIP || /\d/.test(word)) return merged(found);
  // Two steps in the index are one slip where neighbours are swapped.
  const like = (other: string) => other[0] === word[0] && editDistances(word, other).whole <= 1;
  return merged(
    look(word, false, 2)
      .map((result) => ({ ...result, terms: result.terms.filter(like) }))
      .filter(({ terms }) => terms.length > 0)
      .map((result): [string, WordHit] => [result.id, { ...wordHit(word, result, 1)[1], slip: true }]),
  );
}

function wordHit(word: string, { id, score, match, terms }: SearchResult, weight: number): readonly [string, WordHit] {
  // A lone character is meant itself, not the pairs that it begins.
  const words = isHan(word) ? [word] : terms;
  const fields = Object.entries(match).flatMap(([term, own]) => (isHan(word) || term === word ? own : []));
  const inName = Object.values(match).some((own) => own.includes('name'));
  const asWritten = fields.some((field) => field !== 'about');
  return [String(id), { score: score * weight, words, inName, asWritten, slip: false }];
}

function merged(hits: readonly (readonly [string, WordHit])[]): ReadonlyMap<string, WordHit> {
  const byId = new Map<string, WordHit>();
  for (const [id, hit] of hits) {
    const other = byId.get(id);
    byId.set(
      id,
      other === undefined
        ? hit
        : {
            score: Math.max(hit.score, other.score),
            words: [...other.words, ...hit.words],
            inName: hit.inName || other.inName,
            asWritten: hit.asWritten || other.asWritten,
            slip: hit.slip && other.slip,
          },
    );
  }
  return byId;
}

function tierOf({ kind, names, text }: SearchDocument, compact: string, own: readonly (WordHit | undefined)[]): Tier {
  if (own.some((hit) => hit?.slip)) return 'slip';
  if (names.some((name) => isIn(name, (plain) => plain === compact))) return 'exact';
  // What a check is called tells what it checks: who looks for grain wants what is said of it first.
  if (own.every((hit) => hit?.inName)) return kind === 'check' ? 'text' : 'name';
  const asWritten = own.every((hit) => hit?.asWritten);
  const inOne = own.length === 1 || (text !== null && isIn(text, (plain) => plain.includes(compact)));
  return asWritten && inOne ? 'phrase' : 'text';
}

const isIn = (text: Bilingual, fits: (compact: string) => boolean): boolean =>
  [text.en, text.zh].some((own) => fits(plainText(own).compact));

function entryOf({ document, tier, words }: Found, fact: Fact | undefined, graveChecks: readonly Check[]): TextEntry {
  const { id, kind, names, text, further } = document;
  const [record, ...rest] = id.split(':');
  const target = { kind: record as TextEntry['target']['kind'], id: rest.join(':') };
  const grave = graveChecks.find((check) => fact?.checks.includes(check.id)) ?? null;
  return { target, kind, tier, name: names[0] ?? null, text, note: noteOf(document, fact), grave, further, words };
}

/** What a statement is about, when, and its pages; the other name of a place or a term stands in the option. */
function noteOf({ about, kind }: SearchDocument, fact: Fact | undefined): Bilingual {
  const pages = fact !== undefined && /\d/.test(fact.cite.pages) ? formatPages(fact.cite.pages) : null;
  const date = kind === 'event' ? (fact?.date ?? null) : null;
  const note = (language: keyof Bilingual) =>
    [date === null ? null : formatDate(language, date), about[0]?.[language], pages]
      .filter((part) => part !== null && part !== undefined)
      .join(' · ');
  return { en: note('en'), zh: note('zh') };
}

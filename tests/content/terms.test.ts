import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termFinder, termsBefore, textParts, usesOfTerms } from '../../src/content/terms';
import type { GlossaryEntry } from '../../src/domain/fact';
import { LANGUAGES, type Language } from '../../src/domain/text';
import { FACTS, GLOSSARY } from './facts-rows';

const entry = (id: string, en: readonly string[], zh: readonly string[] = []): GlossaryEntry => ({
  id,
  term: { en: id, zh: id },
  text: { en: '', zh: '' },
  match: { en, zh },
  basis: 'general-knowledge',
});

const TERMS = [
  entry('province', ['provinces', 'province'], ['省']),
  entry('border-province', ['border provinces'], ['边境省区']),
  entry('who', ['WHO']),
  entry('soe', ['state-owned enterprises', 'state-owned'], ['国有企业', '国企']),
  entry('delta', ['Yangtze Delta'], ['长三角']),
  entry('tianjin', ['Tianjin'], ['天津']),
  entry('heavy', ['heavy industry']),
  entry('base', ['industry base of Jilin']),
  entry('two-corridors', ['two corridors (and more)'], ['“两廊”']),
];

const NONE: ReadonlySet<string> = new Set();
const parts = (text: string, language: Language = 'en', without = NONE) =>
  textParts(text, termFinder(TERMS, language), without);
/** The words that are marked, with their terms. */
const marked = (text: string, language: Language = 'en', without = NONE) =>
  parts(text, language, without).flatMap(({ text: words, term }) => (term === null ? [] : [`${words}=${term.id}`]));

describe('terms in English', () => {
  test.each([
    ['whole words alone', 'A province, not provincial', ['province=province']],
    ['in any case', 'PROVINCES', ['PROVINCES=province']],
    ['abbreviations only as they are written', 'Who asked the WHO?', ['WHO=who']],
    ['the longest form', 'in border provinces', ['border provinces=border-province']],
    ['of two that overlap the longer', 'a heavy industry base of Jilin', ['industry base of Jilin=base']],
    ['no part of a compound', 'Greater-Tianjin, Tianjin-wide and Beijing-Tianjin-Hebei', []],
    ['hyphens within a form', 'State-owned firms', ['State-owned=soe']],
    ['before a possessive', "the Yangtze Delta's ports", ['Yangtze Delta=delta']],
    ['each term once, where it comes first', 'Provinces and a province', ['Provinces=province']],
    ['signs of patterns as they are', 'two corridors (and more)', ['two corridors (and more)=two-corridors']],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('terms in Chinese', () => {
  test.each([
    ['wherever they stand', '深化国企改革', ['国企=soe']],
    ['the longest form', '边境省区和三个省', ['边境省区=border-province', '省=province']],
    ['quotation marks of a form', '建设“两廊”', ['“两廊”=two-corridors']],
  ])('%s', (_, text, expected) => {
    expect(marked(text, 'zh')).toEqual(expected);
  });
});

test('terms that were marked further up are left plain', () => {
  expect(marked('A province in the Yangtze Delta', 'en', new Set(['province']))).toEqual(['Yangtze Delta=delta']);
});

test('a text after others leaves to them what they marked', () => {
  const before = termsBefore(['A province', 'provinces, Tianjin', 'Tianjin'], termFinder(TERMS, 'en'));
  expect(before.map((ids) => [...ids])).toEqual([[], ['province'], ['province', 'tianjin']]);
});

test('without terms every text is plain', () => {
  expect(textParts('A province', termFinder([], 'en'), NONE)).toEqual([{ text: 'A province', term: null }]);
});

const WORDS = [
  'province',
  'border',
  'provinces',
  'Tianjin',
  'state-owned',
  'enterprises',
  '边境',
  '省区',
  '国企',
  '两廊',
  '“',
  ' ',
  '-',
  'x',
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 3 })))
  .map((words) => words.join(''));

describe.each(LANGUAGES)('of any text (%s)', (language) => {
  test('the parts put together are the text, none is empty', () => {
    fc.assert(
      fc.property(anyText, fc.subarray(TERMS.map(({ id }) => id)), (text, without) => {
        const found = parts(text, language, new Set(without));
        expect(found.map((part) => part.text).join('')).toBe(text);
        expect(found.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });

  test('each term is marked once, in one of its forms, and what is marked is in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = termFinder(TERMS, language)(text);
        expect(new Set(found.map((term) => term.entry.id)).size).toBe(found.length);
        for (const [index, { start, end, entry: term }] of found.entries()) {
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          const words = text.slice(start, end).toLowerCase();
          expect(term.match[language].map((form) => form.toLowerCase())).toContain(words);
        }
      }),
    );
  });
});

describe('the glossary of the atlas', () => {
  test('uses count a statement once, whichever language uses the term', () => {
    const items = [
      { en: 'a province', zh: '省' },
      { en: 'nothing', zh: '省' },
      { en: 'x', zh: 'x' },
    ];
    expect(usesOfTerms(items, (item) => item, TERMS).get('province')).toEqual(items.slice(0, 2));
  });

  test('statements come back whole, and most of them use a term', () => {
    const uses = new Set<string>();
    for (const fact of FACTS) {
      for (const language of LANGUAGES) {
        const found = textParts(fact.text[language], termFinder(GLOSSARY, language), NONE);
        expect(found.map((part) => part.text).join('')).toBe(fact.text[language]);
        if (found.some(({ term }) => term !== null)) uses.add(fact.id);
      }
    }
    expect(uses.size).toBeGreaterThan(FACTS.length / 2);
  });
});

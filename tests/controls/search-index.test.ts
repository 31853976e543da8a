import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { INDEX } from 'virtual:search-index';
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/data/content';
import { buildIndex } from '../../scripts/search/build-index';
import { type SearchDocument, searchDocuments } from '../../src/content/search-documents';
import { packIndex, unpackIndex } from '../../src/content/search-packing';
import { indexWords } from '../../src/content/search-words';
import { findGroups } from '../../src/panels/search/group-results';
import { type Entry, namedEntries } from '../../src/panels/search/search-entry';
import { openTextSearch } from '../../src/panels/search/text-search';

const { facts, places, glossary, checks } = readContent(process.cwd());
const CONTENT = { facts, places, terms: glossary, checks };
const documents = searchDocuments(CONTENT);
const findTexts = openTextSearch(INDEX, CONTENT);

const address = ({ target }: Entry): string =>
  'adcode' in target ? `region:${target.adcode}` : `${target.kind}:${target.id}`;
const groups = (query: string) => findGroups(query, namedEntries(), findTexts);

/** Queries with the group and, where there is one right answer, the result that stands first. */
describe('finds first', () => {
  test.each([
    // Names beat mentions.
    ['Harbin', 'named', 'region:230100'],
    ['大庆', 'named', 'region:230600'],
    ['liaoning', 'named', 'region:210000'],
    ['Yangtze', 'named', 'strategy:yangtze-belt'],
    ['京津冀', 'named', 'strategy:jing-jin-ji'],
    ['港珠澳大桥', 'place', 'place:hzmb'],
    ['Hong Kong-Zhuhai-Macao Bridge', 'place', 'place:hzmb'],
    ['梨树', 'place', 'place:lishu'],
    ['Changbai', 'place', 'place:changbai'],
    ['black soil', 'term', 'term:black-soil'],
    ['黑土', 'term', 'term:black-soil'],
    ['new quality productive forces', 'term', 'term:new-quality-productive-forces'],
    ['新质生产力', 'term', 'term:new-quality-productive-forces'],
    ['food security', 'term', 'term:food-security'],
    ['粮食安全', 'term', 'term:food-security'],
    ['business environment', 'term', 'term:business-environment'],
    ['营商环境', 'term', 'term:business-environment'],
    ['private economy', 'term', 'term:private-economy'],
    ['rare earth', 'term', 'term:rare-earths'],
    ['GDP', 'term', 'term:gdp'],
    ['old industrial base', 'term', 'term:old-industrial-base'],
    ['冰雪', 'term', 'term:ice-snow-economy'],
    ['A01', 'check', 'check:A01'],
    ['a14', 'check', 'check:A14'],
    // Figures and dates find what states them.
    ['187,400', 'statement', 'fact:jilin-area'],
    ['187400', 'statement', 'fact:jilin-area'],
    ['5.6', 'statement', 'fact:hlj-gdp-growth-2024q1'],
    ['696.12', 'statement', 'fact:ln-gdp-2024q1'],
    ['306.72', 'statement', 'fact:hlj-gdp-2024q1'],
    ['113.3', 'statement', 'fact:hlj-tourists-growth-2024q1'],
    ['2024 Q1', 'statement', null],
    ['2020-07-22', 'event', null],
    ['2024-05-15', 'event', 'fact:photo-lng-carrier'],
    ['22 July 2020', 'event', 'fact:photo-lishu'],
    // Words of a text, in part, in another form, with a slip, in both languages and in a mixture.
    ['Dalian LNG', 'event', 'fact:photo-lng-carrier'],
    ['大连 LNG', 'event', 'fact:photo-lng-carrier'],
    ['辽宁 港口', 'statement', null],
    ['辽宁港口', 'statement', null],
    ['Liaoning 港口', 'statement', null],
    ['photovolt', 'term', 'term:photovoltaic'],
    ['photovoltiac', 'term', 'term:photovoltaic'],
    ['machnery', 'event', null],
    ['soybeans', 'statement', null],
    ['大豆', 'statement', null],
    ['核电', 'measure', 'fact:m-nuclear'],
    ['wind power', 'measure', 'fact:m-wind'],
    ['high-speed rail', 'measure', 'fact:m-rail'],
    ['Steel Capital', 'statement', 'fact:anshan-steel-capital'],
    ['Ding Xuexiang', 'measure', null],
  ] as const)('%s → %s %s', (query, kind, first) => {
    const [group] = groups(query);
    expect(group?.kind).toBe(kind);
    if (first !== null) expect(group?.entries[0] && address(group.entries[0])).toBe(first);
  });
});

test('what a check says stands beside the statements that it concerns', () => {
  const found = groups('A01').flatMap(({ entries }) => entries.map(address));
  for (const id of checks.find((check) => check.id === 'A01')?.facts ?? []) expect(found).toContain(`fact:${id}`);
});

test('what is said of a thing stands before what was checked of it', () => {
  const kinds = groups('grain').map(({ kind }) => kind);
  expect(kinds[0]).toBe('term');
  expect(kinds.at(-1)).toBe('check');
  expect(kinds).toContain('measure');
});

test.each([
  ['306.72', 'A01'],
  ['18,495.9', 'A02'],
])('the grave check of %s stands beside it', (figure, check) => {
  const statements = findTexts(figure).filter(({ target, kind }) => target.kind === 'fact' && kind !== 'event');
  expect(statements.length).toBeGreaterThan(0);
  expect(statements.map(({ grave }) => grave?.id)).toContain(check);
});

test('every document is found by its own rarest word in each language', () => {
  const frequency = new Map<string, number>();
  const wordsOf = (texts: readonly (string | undefined)[]) => new Set(indexWords(texts.join('\n')));
  const sides = documents.flatMap(({ id, names, text }) =>
    (['en', 'zh'] as const).map((language) => ({
      id,
      words: wordsOf([...names.map((name) => name[language]), text?.[language]]),
    })),
  );
  for (const { words } of sides) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  for (const { id, words } of sides) {
    const rarest = [...words].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0))[0];
    expect(rarest, id).toBeDefined();
    expect(findTexts(rarest ?? '').map(address), `${id} by ${rarest}`).toContain(id);
  }
});

test('every place and term is found by its name, before all others of its kind', () => {
  for (const { id, kind, names } of documents.filter((document) => document.names.length > 0))
    for (const query of [names[0]?.en ?? '', names[0]?.zh ?? '']) {
      const found = findTexts(query).filter((entry) => entry.kind === kind);
      // Two may bear one name.
      const named = found.filter(({ tier }) => tier === 'exact');
      expect(named.map(address), query).toContain(id);
      expect(named.length, query).toBeLessThan(4);
    }
});

describe('the index', () => {
  test('is the same at every build', () => {
    const hash = (index: unknown) => createHash('sha256').update(JSON.stringify(index)).digest('hex');
    expect(hash(buildIndex(CONTENT))).toBe(hash(INDEX));
    expect(hash(buildIndex(structuredClone(CONTENT)))).toBe(hash(INDEX));
  });

  test('is small', () => {
    expect(gzipSync(JSON.stringify(INDEX), { level: 9 }).length).toBeLessThan(150_000);
  });

  test('holds no text: only words, and where they are', () => {
    expect(JSON.stringify(INDEX).includes(facts[0]?.text.en ?? '')).toBe(false);
  });

  test('comes back from packing as it was', () => {
    const options = { fields: ['name', 'text'], tokenize: (text: string) => text.split(' ').filter(Boolean) };
    const texts = fc
      .array(fc.constantFrom('soil', 'soils', 'so', '黑土', '黑地', '5.6', '2024', 'a'))
      .map((own) => own.join(' '));
    fc.assert(
      fc.property(fc.array(fc.record({ name: texts, text: texts }), { maxLength: 50 }), (rows) => {
        const index = new MiniSearch({ ...options, processTerm: (term) => term });
        index.addAll(rows.map((row, i) => ({ id: `fact:${i}`, ...row })));
        const before = index.toJSON();
        const after = unpackIndex(packIndex(before));
        const sorted = before.index.toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect({ ...after, fieldLength: null }).toEqual({
          ...before,
          index: sorted,
          storedFields: {},
          fieldLength: null,
        });
        for (const word of ['soil', '黑土', '5.6'])
          expect(
            MiniSearch.loadJS<SearchDocument>(after, { ...options, processTerm: (term) => term }).search(word),
          ).toEqual(index.search(word));
      }),
      { numRuns: 50 },
    );
  });
});

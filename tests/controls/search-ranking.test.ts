import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../scripts/search/build-index';
import { findRegion, REGIONS, STRATEGIES } from '../../src/content/atlas';
import { editDistances } from '../../src/panels/search/edit-distance';
import { findGroups, rowsOf } from '../../src/panels/search/group-results';
import { markedName } from '../../src/panels/search/marked-parts';
import { plainText } from '../../src/panels/search/plain-text';
import { namedEntries, type Target } from '../../src/panels/search/search-entry';
import { openTextSearch } from '../../src/panels/search/text-search';
import { fact } from './facts';

const CONTENT = {
  facts: [
    fact('soil', 'Wide plains of black soil make it a grain base.', '平原广阔，黑土肥沃，为商品粮基地。'),
    fact('harbin', 'Harbin is named as a centre of machinery.', '哈尔滨被列为机械工业中心。'),
    fact('ports', 'Dalian and Yingkou are named as ports.', '大连、营口被列为港口。'),
  ],
  places: [],
  terms: [],
  checks: [],
};
const findTexts = openTextSearch(buildIndex(CONTENT), CONTENT);

const word = (target: Target): string =>
  target.kind === 'region'
    ? (findRegion(target.adcode)?.id ?? '')
    : target.kind === 'strategy'
      ? target.id
      : `${target.kind}:${target.id}`;
const groups = (query: string) => findGroups(query, namedEntries(), findTexts);
const find = (query: string) =>
  groups(query)
    .flatMap(({ entries }) => entries)
    .map(({ target }) => word(target));

describe('finds first', () => {
  test.each([
    ['Heilongjiang', 'heilongjiang'],
    ['heilongjaing', 'heilongjiang'],
    ['heilonjiang', 'heilongjiang'],
    ['黑龙将', 'heilongjiang'],
    ['haerbin', 'harbin'],
    ['ha er bin', 'harbin'],
    ['qiqihaer', 'qiqihar'],
    ['Qiqihar', 'qiqihar'],
    ['辽', 'liaoning'],
    ['辽宁省', 'liaoning'],
    ['aomen', 'macao'],
    ['Macau', 'macao'],
    ['xianggang', 'hong-kong'],
    ['hongkong', 'hong-kong'],
    ['hong k', 'hong-kong'],
    ['neimenggu', 'inner-mongolia'],
    ['mongolia', 'inner-mongolia'],
    ['Xizang', 'tibet'],
    ['xian', 'xian'],
    ["xi'an", 'xian'],
    ['Ürümqi', 'urumqi'],
    ['urumqi', 'urumqi'],
    ['GBA', 'gba'],
    ['gba', 'gba'],
    ['dawanqu', 'gba'],
    ['大湾区', 'gba'],
    ['greater bay', 'gba'],
    ['bay area', 'gba'],
    ['area bay', 'gba'],
    ['京津冀', 'jing-jin-ji'],
    ['jingjinji', 'jing-jin-ji'],
    ['长三角', 'yangtze-delta'],
    ['huanghe', 'yellow-river'],
    ['yelow river', 'yellow-river'],
    ['dongbei', 'northeast'],
    ['东北', 'northeast'],
    ['jilin', 'jilin'],
    ['hainan', 'hainan'],
    ['210000', 'liaoning'],
  ])('%s → %s', (query, expected) => {
    expect(find(query)[0]).toBe(expected);
  });

  test('every region by each of its names', () => {
    for (const { id, short, name } of REGIONS)
      for (const query of [short.en, short.zh, name.zh]) {
        const found = find(query);
        expect(found, `${query} for ${id}`).toContain(id);
        expect(found.indexOf(id), `${query} for ${id}`).toBeLessThan(4);
      }
  });

  test('every strategy by its short name', () => {
    for (const { id, short } of STRATEGIES) for (const query of [short.en, short.zh]) expect(find(query)[0]).toBe(id);
  });
});

describe('ranks', () => {
  test('Shanxi and Shaanxi: the one that was typed first, the other beside it, in either case', () => {
    expect(find('shanxi').slice(0, 2)).toEqual(['shanxi', 'shaanxi']);
    expect(find('shaanxi')[0]).toBe('shaanxi');
    expect(find('shaanxi')).toContain('shanxi');
  });

  test('exact before beginning before middle', () => {
    expect(find('liao')).toEqual(expect.arrayContaining(['liaoning', 'liaoyang', 'tongliao']));
    expect(find('liao').indexOf('liaoning')).toBeLessThan(find('liao').indexOf('tongliao'));
    expect(find('beijing').slice(0, 2)).toEqual(['beijing', 'jing-jin-ji']);
  });

  test('a sure answer is not drowned in near ones', () => {
    expect(find('liaoning')).toEqual(['liaoning']);
    expect(find('liaonin').length).toBeLessThan(3);
  });

  test('names before facts', () => {
    expect(find('harbin')).toEqual(['harbin', 'fact:harbin']);
  });

  test('but a name with a slip after what holds the very word', () => {
    expect(find('ports')[0]).toBe('fact:ports');
    const mining = fact('mining', 'Mining is named.', '列有采矿业。');
    const content = { ...CONTENT, facts: [mining] };
    const found = findGroups('mining', namedEntries(), openTextSearch(buildIndex(content), content));
    expect(found.map(({ kind }) => kind)).toEqual(['statement', 'named']);
  });

  test('what holds the words as they were asked for before what holds their forms', () => {
    const content = {
      ...CONTENT,
      facts: [
        {
          ...fact('measure', 'Ports with power from the wind are wanted.', '发展港口风能。'),
          kind: 'measure' as const,
        },
        fact('statement', 'A port with wind power.', '港口利用风电。'),
      ],
    };
    const search = openTextSearch(buildIndex(content), content);
    const first = (query: string) => findGroups(query, namedEntries(), search).map(({ kind }) => kind);
    expect(first('wind power')).toEqual(['statement', 'measure']);
    expect(first('port')).toEqual(['statement', 'measure']);
    expect(first('ports')).toEqual(['measure', 'statement']);
    expect(first('winds')).toEqual(['measure', 'statement']);
    expect(first('港口')).toEqual(['measure', 'statement']);
  });

  test('figures hold no slips', () => {
    expect(find('473000')).toEqual([]);
    expect(find('430000')).toEqual(['hunan']);
  });
});

describe('facts', () => {
  test.each([
    ['black soil', 'fact:soil'],
    ['soil plains', 'fact:soil'],
    ['machnery', 'fact:harbin'],
    ['黑土', 'fact:soil'],
    ['黑土肥沃平原', 'fact:soil'],
    ['港口', 'fact:ports'],
  ])('%s finds %s', (query, expected) => {
    expect(find(query)).toEqual([expected]);
  });

  test('all words must be there', () => {
    expect(find('black ports')).toEqual([]);
  });
});

test('nothing, spaces and signs find nothing', () => {
  for (const query of ['', '  ', '…', '—?!', 'zzzzzz', '火星']) expect(find(query)).toEqual([]);
});

test('any text can be asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (query) => {
      for (const group of groups(query)) {
        expect(group.entries.length).toBeGreaterThan(0);
        expect(rowsOf(group, false).length).toBeLessThanOrEqual(7);
        expect(rowsOf(group, true)).toHaveLength(group.entries.length);
      }
    }),
  );
});

describe('edit distance', () => {
  test.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['', 'abc', 3],
    ['heilongjaing', 'heilongjiang', 1],
    ['kitten', 'sitting', 3],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(editDistances(a, b).whole).toBe(distance);
    expect(editDistances(b, a).whole).toBe(distance);
  });

  test('of a beginning', () => {
    expect(editDistances('heilo', 'heilongjiang').beginning).toBe(0);
    expect(editDistances('hielo', 'heilongjiang').beginning).toBe(1);
  });
});

test('texts are compared without accents, case and signs', () => {
  expect(plainText('Xi’an, Ürümqi').words).toEqual(['xian', 'urumqi']);
  expect(plainText('Beijing–Tianjin–Hebei').compact).toBe('beijingtianjinhebei');
});

test('what matched of a name is marked', () => {
  const marked = (name: string, query: string) =>
    markedName(name, query)
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join('');
  expect(marked('Liaoning', 'liao')).toBe('[Liao]ning');
  expect(marked('Yellow River Basin', 'basin yellow')).toBe('Yellow River [Basin]');
  expect(marked('Harbin', 'haerbin')).toBe('Harbin');
});

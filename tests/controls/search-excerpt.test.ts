import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexWords, queryWords, searchWords } from '../../src/content/search-words';
import { excerpt, markedText } from '../../src/panels/search/excerpt';
import type { Part } from '../../src/panels/search/marked-parts';
import { wordForms } from '../../src/panels/search/word-forms';

const words = (text: string) => searchWords(text).map(({ word }) => word);
const written = (parts: readonly Part[]) => parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('words', () => {
  test.each([
    ['Xi’an and Ürümqi', ['xian', 'and', 'urumqi']],
    ['Liaoning’s 187,400 km²', ['liaoning', '187400', 'km2']],
    ['5.6 percent, 696.12.', ['5.6', 'percent', '696.12']],
    ['2024 Q1, 14th, A01, 5G', ['2024', 'q1', '14th', 'a01', '5g']],
    ['on 2020-07-22/2020-08', ['on', '2020-07-22', '2020-08']],
    ['high-tech', ['high', 'tech']],
    ['黑土地', ['黑土', '土地']],
    ['2020年7月，好', ['2020', '年', '7', '月', '好']],
    ['大连LNG船', ['大连', 'lng', '船']],
  ])('of %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('stand where they are said to', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('黑', '土', '𠮷', 'é', 'Q1', '5.6', ' ', '，', "'", 'soil')), (pieces) => {
        const text = pieces.join('');
        for (const { word, start, end } of searchWords(text))
          expect(searchWords(text.slice(start, end)).map((own) => own.word)).toContain(word);
      }),
    );
  });

  test('of an index: no stop words, and the last character of a run by itself', () => {
    expect(indexWords('The grain of the plains')).toEqual(['grain', 'plains']);
    expect(indexWords('黑土，肥')).toEqual(['黑土', '肥', '土', '肥']);
  });

  test('of a query: each once, stop words only by themselves', () => {
    expect(queryWords('the grain of the grain')).toEqual(['grain']);
    expect(queryWords('the')).toEqual(['the']);
    expect(queryWords('…')).toEqual([]);
  });

  test.each([
    ['ports', 'port'],
    ['industries', 'industry'],
    ['industry', 'industries'],
    ['marshes', 'marsh'],
    ['processing', 'process'],
    ['planned', 'plann'],
  ])('%s is also %s', (word, form) => {
    expect(wordForms(word).map((own) => own.word)).toEqual([form]);
  });

  test.each(['gas', 'mass', 'status', 'mining', 'q1', '黑土'])('%s has no other form', (word) => {
    expect(wordForms(word)).toEqual([]);
  });
});

describe('in context', () => {
  test('every word that matched is marked, neighbours of Chinese as one', () => {
    const text = 'Black soil, and soil again.';
    expect(written(markedText(text, new Set(['black', 'soil'])))).toBe('[Black] [soil], and [soil] again.');
    expect(written(markedText('辽宁省三大港口之一', new Set(['辽宁', '港口'])))).toBe('[辽宁]省三大[港口]之一');
    expect(written(markedText('新质生产力', new Set(['新质', '质生', '生产', '产力'])))).toBe('[新质生产力]');
    expect(written(markedText('黑土地，土', new Set(['土'])))).toBe('黑[土]地，[土]');
    expect(written(markedText('187,400 square kilometers', new Set(['187400'])))).toBe('[187,400] square kilometers');
    expect(written(markedText('nothing', new Set(['other'])))).toBe('nothing');
  });

  test('a long text begins near the match, a short one at its beginning', () => {
    expect(written(excerpt(`${'word '.repeat(30)}black soil`, new Set(['soil'])))).toMatch(
      /^…(word ){8,12}black \[soil\]$/,
    );
    expect(written(excerpt(`${'一二三四五'.repeat(10)}黑土`, new Set(['黑土'])))).toMatch(/^….{20,30}\[黑土\]$/);
    // Who or what a statement is about often stands at its beginning: that is kept while there is room.
    const short = excerpt('The source calls Heilongjiang the largest base of commodity grain.', new Set(['grain']));
    expect(written(short)).toMatch(/^The source calls Heilongjiang/);
  });

  test('where the most is marked, not where the first is', () => {
    const text = `Soil. ${'word '.repeat(30)}black soil.`;
    expect(written(excerpt(text, new Set(['black', 'soil'])))).toMatch(/^….*\[black\] \[soil\]\.$/);
  });

  test('nothing of the text is lost or added', () => {
    const wordSet = fc.uniqueArray(fc.constantFrom('黑土', '土', 'soil', '5.6')).map((own) => new Set(own));
    const text = fc.array(fc.constantFrom('黑土', '地', ' ', 'soil', '5.6', '，', 'x')).map((own) => own.join(''));
    fc.assert(
      fc.property(text, wordSet, (whole, asked) => {
        expect(
          markedText(whole, asked)
            .map((part) => part.text)
            .join(''),
        ).toBe(whole);
        const cut = excerpt(whole, asked)
          .map((part) => part.text)
          .join('');
        expect(whole.endsWith(cut.replace(/^…/, ''))).toBe(true);
      }),
    );
  });
});

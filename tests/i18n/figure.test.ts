import { describe, expect, test } from 'vitest';
import { formatFigure } from '../../src/i18n/figure';
import { FACTS } from '../content/facts-rows';

describe('a figure of the source with its unit', () => {
  test.each([
    [306.72, 'billion yuan', '306.72 billion yuan', '3067.2 亿元'],
    [3, 'trillion yuan', '3 trillion yuan', '3 万亿元'],
    [5.6, 'percent', '5.6 percent', '5.6%'],
    [3.5, 'percentage points', '3.5 percentage points', '3.5 个百分点'],
    [187_400, 'km2', '187,400 km²', '18.74 万平方公里'],
    [24.05, 'million persons', '24.05 million persons', '2405 万人'],
    [18_495.9, 'million tons', '18,495.9 million tons', '184.959 亿吨'],
    [4.5, 'million tons', '4.5 million tons', '450 万吨'],
    [42.94, 'billion US dollars', '42.94 billion US dollars', '429.4 亿美元'],
    [1, 'national rank', 'no. 1 in the country', '全国第 1 位'],
    [2013, 'year', '2013', '2013 年'],
    [7, 'unheard-of units', '7 unheard-of units', '7 unheard-of units'],
    [7, null, '7', '7'],
  ])('%s %s', (value, unit, en, zh) => {
    expect(formatFigure('en', value, unit)).toBe(en);
    expect(formatFigure('zh', value, unit)).toBe(zh);
  });

  test('no unit of the atlas is left in English in Chinese', () => {
    const figures = FACTS.filter(({ value }) => value !== null);
    expect(
      figures.map(({ value, unit }) => formatFigure('zh', value ?? 0, unit)).filter((t) => /[a-z]/i.test(t)),
    ).toEqual([]);
  });
});

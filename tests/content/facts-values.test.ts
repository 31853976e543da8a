import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/domain/fact';
import { FACTS } from './facts-rows';

/** Every figure as the source prints it, wrong ones included: a change here means that the source was misread. */
const PRINTED: readonly (readonly [id: string, value: number, unit: string])[] = [
  // Contents, imprint and P2-P5
  ['doc-contents', 5, 'chapters'],
  ['doc-websites', 6, 'websites'],
  ['national-four-macro-initiatives', 4, 'macro-regional strategies'],
  ['national-five-regional-strategies', 5, 'regional strategies'],
  ['gba-framework', 4, 'corridors and pivots'],
  // P6-P9
  ['ne-area', 1, 'million km2'],
  ['ne-population', 100, 'million persons'],
  ['ne-borders', 3, 'countries'],
  ['jilin-area', 187_400, 'km2'],
  ['jilin-population', 23_476_900, 'persons'],
  ['jilin-border-province', 9, 'provincial-level regions'],
  ['jilin-five-key-industries', 5, 'industries'],
  ['jilin-rank-grain-per-capita', 1, 'national rank'],
  ['jilin-rank-commodity-rate', 1, 'national rank'],
  ['jilin-rank-grain-output', 1, 'national rank'],
  ['jilin-rank-corn-exports', 1, 'national rank'],
  ['jilin-nature-reserves', 51, 'nature reserves'],
  ['jilin-nature-reserve-share', 13.56, 'percent'],
  ['hlj-rank-timber-reserve', 1, 'national rank'],
  ['hlj-rank-timber-production', 1, 'national rank'],
  ['ln-history', 6000, 'years'],
  ['im-ordos-origin', 2000, 'years ago'],
  ['im-rare-earth-national', 1, 'national rank'],
  ['im-natural-alkali', 1, 'national rank'],
  ['im-population', 24.05, 'million persons'],
  ['china-new-minerals', 50, 'new minerals'],
  ['im-new-minerals', 10, 'new minerals'],
  ['im-minerals-first', 20, 'kinds of minerals'],
  ['im-minerals-top-three', 45, 'kinds of minerals'],
  ['im-minerals-top-ten', 95, 'kinds of minerals'],
  ['im-rare-earth-world', 1, 'world rank'],
  // P10-P19
  ['three-spirits', 3, 'traditions'],
  ['m-three-distinctions', 3, 'distinctions'],
  ['discourses-collection', 13, 'extracts'],
  ['d12-three-regions', 3, 'black soil regions'],
  // P20-P22
  ['jilin-gdp-growth-2024q1', 6.5, 'percent'],
  ['jilin-growth-rank-2024q1', 1, 'national rank'],
  ['jilin-q1-two-years', 2, 'years'],
  ['provincial-regions-31', 31, 'provincial-level regions'],
  ['jilin-secondary-growth-2024q1', 9.5, 'percent'],
  ['jilin-secondary-lead-2024q1', 3.5, 'percentage points'],
  ['ln-net-inflow-2023', 86_000, 'persons'],
  ['ln-outflow-years', 11, 'years'],
  ['ln-gdp-2024q1', 696.12, 'billion yuan'],
  ['ln-gdp-2024q1-usd', 97.46, 'billion US dollars'],
  ['ln-gdp-growth-2024q1', 5.4, 'percent'],
  ['ln-primary-2024q1', 32.44, 'billion yuan'],
  ['ln-primary-2024q1-usd', 4.54, 'billion US dollars'],
  ['ln-primary-growth-2024q1', 5.3, 'percent'],
  ['ln-secondary-2024q1', 264.12, 'billion yuan'],
  ['ln-secondary-2024q1-usd', 36.98, 'billion US dollars'],
  ['ln-secondary-growth-2024q1', 5.9, 'percent'],
  ['ln-tertiary-2024q1', 399.57, 'billion yuan'],
  ['ln-tertiary-2024q1-usd', 55.94, 'billion US dollars'],
  ['ln-tertiary-growth-2024q1', 5, 'percent'],
  ['ln-gdp-2023', 3, 'trillion yuan'],
  ['ln-gdp-2023-usd', 420, 'billion US dollars'],
  ['ln-growth-above-national-2023', 10, 'years'],
  ['ln-fai-above-national-2023', 2013, 'year'],
  ['ln-retail-above-national-2023', 2013, 'year'],
  ['hlj-tourists-growth-2024q1', 113.3, 'percent'],
  ['hlj-tourism-income-growth-2024q1', 303.2, 'percent'],
  ['hlj-gdp-2024q1', 306.72, 'billion yuan'],
  ['hlj-gdp-2024q1-usd', 42.94, 'billion US dollars'],
  ['hlj-gdp-growth-2024q1', 5.6, 'percent'],
  ['hlj-primary-growth-2024q1', 4.3, 'percent'],
  ['hlj-secondary-growth-2024q1', 4, 'percent'],
  ['hlj-tertiary-growth-2024q1', 6.6, 'percent'],
  ['hlj-graduates', 5, 'years'],
  ['ne-fai-growth-2024q1', 9.6, 'percent'],
  ['ne-fai-lead-2024q1', 5.1, 'percentage points'],
  ['ne-grain-2023', 18_495.9, 'million tons'],
  ['ne-grain-share-2023', 25, 'percent'],
  ['ne-commodity-grain-share', 33.3, 'percent'],
  ['ne-grain-exports-share', 40, 'percent'],
  ['ln-high-tech-2023', 16, 'percent'],
  ['jilin-high-tech-2023', 15.36, 'percent'],
  ['hlj-high-tech-2023', 22.9, 'percent'],
  ['im-gdp-2024q1', 560.4, 'billion yuan'],
  ['im-gdp-2024q1-usd', 81.2, 'billion US dollars'],
  ['im-gdp-growth-2024q1', 5.9, 'percent'],
  ['im-primary-2024q1', 17.7, 'billion yuan'],
  ['im-primary-2024q1-usd', 2.6, 'billion US dollars'],
  ['im-primary-growth-2024q1', 7.2, 'percent'],
  ['im-secondary-2024q1', 273, 'billion yuan'],
  ['im-secondary-2024q1-usd', 39.5, 'billion US dollars'],
  ['im-secondary-growth-2024q1', 8.1, 'percent'],
  ['im-tertiary-2024q1', 269.7, 'billion yuan'],
  ['im-tertiary-2024q1-usd', 39.2, 'billion US dollars'],
  ['im-tertiary-growth-2024q1', 4.1, 'percent'],
];

/** A number as an English text prints it. */
const english = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 2 });
/** A number as a Chinese text prints it: no separators, no trailing zeros, and no traces of floating point. */
const chinese = (value: number) => String(Number(value.toFixed(6)));

/** How a figure in this unit reads in either language. */
const READINGS: Readonly<Record<string, (value: number) => readonly [en: string, zh: string]>> = {
  'billion yuan': (value) => [`${english(value)}`, `${chinese(value * 10)}亿元`],
  'billion US dollars': (value) => [`US$${english(value)} billion`, `${chinese(value * 10)}亿美元`],
  'trillion yuan': (value) => [`${english(value)} trillion yuan`, `${chinese(value)}万亿元`],
  percent: (value) => [`${english(value)} percent`, `${chinese(value)}%`],
  'percentage points': (value) => [`${english(value)} percentage points`, `${chinese(value)}个百分点`],
  persons: (value) => [english(value), `${chinese(value / 10_000)}万人`],
  km2: (value) => [`${english(value)} square kilometers`, `${chinese(value / 10_000)}万平方公里`],
  'kinds of minerals': (value) => [`${value} minerals`, `${value}种矿产`],
  'nature reserves': (value) => [`${value}`, `${value}个`],
};
/** The shares of grain are printed as 'over a quarter' and 'one-third'. */
const IN_WORDS = new Set(['ne-grain-share-2023', 'ne-commodity-grain-share']);
/** Their year follows from the sentence before them in the source. */
const YEAR_BY_CONTEXT = ['ne-commodity-grain-share', 'ne-grain-exports-share'];

/** US dollar amounts that the source prints beside amounts in yuan: billions, in the text and in a row of their own. */
const DOLLARS: readonly (readonly [id: string, dollars: number])[] = [
  ['ln-gdp-2024q1', 97.46],
  ['ln-primary-2024q1', 4.54],
  ['ln-secondary-2024q1', 36.98],
  ['ln-tertiary-2024q1', 55.94],
  ['ln-gdp-2023', 420],
  ['hlj-gdp-2024q1', 42.94],
  ['im-gdp-2024q1', 81.2],
  ['im-primary-2024q1', 2.6],
  ['im-secondary-2024q1', 39.5],
  ['im-tertiary-2024q1', 39.2],
];

function fact(id: string): Fact {
  const found = FACTS.find((row) => row.id === id);
  if (found === undefined) throw new Error(`No fact has the id ${id}`);
  return found;
}

function value(id: string): number {
  const found = fact(id).value;
  if (found === null) throw new Error(`Fact ${id} has no value`);
  return found;
}

describe('figures', () => {
  it('are those of the source, all of them and no others', () => {
    const stored = FACTS.filter((row) => row.value !== null).map((row) => [row.id, row.value, row.unit]);
    expect(stored).toEqual(PRINTED);
  });

  it('stand in the sentences of both languages', () => {
    const faults = FACTS.flatMap((row) => {
      const reading = READINGS[row.unit ?? ''];
      if (reading === undefined || row.value === null || IN_WORDS.has(row.id)) return [];
      const [en, zh] = reading(row.value);
      return row.text.en.includes(en) && row.text.zh.includes(zh) ? [] : [`${row.id}: ${en} / ${zh}`];
    });
    expect(faults).toEqual([]);
  });

  it('in dollars stand in the sentences of both languages', () => {
    for (const [id, dollars] of DOLLARS) {
      expect(fact(id).text.en, id).toMatch(new RegExp(`dollar figure.* ${english(dollars)} billion`));
      expect(fact(id).text.zh, id).toContain(`括注${chinese(dollars * 10)}亿美元`);
      expect(value(`${id}-usd`), id).toBe(dollars);
      expect(fact(`${id}-usd`).plot, id).toBe(false);
    }
  });

  it('that name a year or a quarter name it in both languages', () => {
    const faults = FACTS.filter(({ period, text }) => {
      const [, year, quarter] = /^(\d{4})(?: Q(\d))?$/.exec(period ?? '') ?? [];
      if (year === undefined) return false;
      const zh = quarter === undefined ? year : `${year}年一季度`;
      return !text.zh.includes(zh) || !text.en.includes(year);
    });
    expect(faults.map((row) => row.id)).toEqual(YEAR_BY_CONTEXT);
  });
});

describe('what the checks say of the figures', () => {
  const sum = (...ids: string[]) => ids.reduce((total, id) => total + value(id), 0);
  const sectors = (unit: string) => ['primary', 'secondary', 'tertiary'].map((sector) => `${unit}-${sector}`);
  /** Growth of the whole, rebuilt from the sectors' values and growth. */
  const rebuilt = (unit: string) => {
    const parts = sectors(unit).map((id) => [value(`${id}-2024q1`), value(`${id}-growth-2024q1`)] as const);
    const now = parts.reduce((total, [amount]) => total + amount, 0);
    const before = parts.reduce((total, [amount, growth]) => total + amount / (1 + growth / 100), 0);
    return (now / before - 1) * 100;
  };

  it('sectors add up to the whole (A14, A15)', () => {
    expect(sum(...sectors('ln').map((id) => `${id}-2024q1`))).toBeCloseTo(696.13, 6);
    expect(sum(...sectors('im').map((id) => `${id}-2024q1`))).toBeCloseTo(value('im-gdp-2024q1'), 6);
  });

  it('growth rebuilt from the sectors (A16, A17)', () => {
    expect(rebuilt('im')).toBeCloseTo(6.1, 1);
    expect(rebuilt('ln')).toBeCloseTo(5.35, 1);
    expect(Math.round(rebuilt('ln') * 10) / 10).toBeCloseTo(value('ln-gdp-growth-2024q1'), 6);
  });

  it('national rates that the leads imply (A19)', () => {
    expect(value('jilin-secondary-growth-2024q1') - value('jilin-secondary-lead-2024q1')).toBeCloseTo(6, 6);
    expect(value('ne-fai-growth-2024q1') - value('ne-fai-lead-2024q1')).toBeCloseTo(4.5, 6);
  });

  it('rates of exchange (A04)', () => {
    for (const [id, dollars] of DOLLARS) {
      const yuan = value(id) * (fact(id).unit === 'trillion yuan' ? 1000 : 1);
      const [low, high] = id.startsWith('im-') ? [6.8, 6.92] : [7.14, 7.15];
      expect(yuan / dollars, id).toBeGreaterThan(low);
      expect(yuan / dollars, id).toBeLessThan(high);
    }
  });

  it('the grain, read in units of 10,000 tons, is over a quarter of the nation (A02)', () => {
    const national = 695.41;
    expect(value('ne-grain-2023') / national).toBeCloseTo(26.6, 1);
    expect((value('ne-grain-2023') / 100 / national) * 100).toBeGreaterThan(value('ne-grain-share-2023'));
  });

  it('shares, spans and counts (A22, A31, A51, A65, A74)', () => {
    expect(2022 - 2012 + 1).toBe(value('ln-outflow-years'));
    expect(value('im-minerals-first')).toBeLessThan(value('im-minerals-top-three'));
    expect(value('im-minerals-top-three')).toBeLessThan(value('im-minerals-top-ten'));
    expect((value('im-primary-2024q1') / value('im-gdp-2024q1')) * 100).toBeCloseTo(3.2, 1);
    expect(2023 - value('ln-fai-above-national-2023')).toBe(value('ln-growth-above-national-2023'));
    expect((value('jilin-area') * value('jilin-nature-reserve-share')) / 100).toBeCloseTo(25_411, -1);
  });
});

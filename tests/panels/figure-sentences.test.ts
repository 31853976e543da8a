import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAINLAND } from '../../src/content/indicator-values';
import { INDICATORS } from '../../src/content/indicators';
import { FIGURES, LIBRARY } from '../../src/content/library';
import { SOURCE_CHARTS } from '../../src/content/source-charts';
import type { IndicatorId } from '../../src/domain/indicator';
import type { Adcode } from '../../src/domain/region';
import type { Language } from '../../src/domain/text';
import { type Classed, correlationSentence, labSentence, manySentence } from '../../src/panels/figures/sentences';
import { sourceBars } from '../../src/panels/figures/source-bars';
import { chosenMembers, twoSeries, twoSeriesSentence } from '../../src/panels/figures/two-series';
import { contrastOf, medianOf, type Ranked, regionOfLens, standingOf, standingSentence } from '../../src/ui/standing';
import { signed, trendSentence } from '../../src/ui/trend-sentence';
import { INITIAL_VIEW } from '../../src/view/view-state';

const LANGUAGES: readonly Language[] = ['en', 'zh'];

/** Values of an indicator for as many provinces as there are numbers. */
function ranked(id: IndicatorId, numbers: readonly number[]): Ranked {
  const indicator = INDICATORS[id];
  const values = new Map<Adcode, number>(numbers.map((value, i) => [MAINLAND[i] ?? '', value]));
  return { indicator, column: null, kind: indicator.kind, level: 'province', values, units: MAINLAND };
}

/** Beijing, Tianjin, Hebei, Shanxi: the first of the region list. */
const [BEIJING, TIANJIN, HEBEI] = ['110000', '120000', '130000'];

describe('where a region stands', () => {
  test('between the highest and the lowest, by ratio', () => {
    const lens = ranked('gdp-per-person', [80_000, 40_000, 20_000]);
    expect(standingSentence('en', lens, TIANJIN)).toBe(
      'Tianjin stands at no. 2 of 3 with 40,000 yuan. The highest, Beijing, has 2 times as much. Tianjin has 2 times as much as the lowest, Hebei.',
    );
    expect(standingSentence('zh', lens, TIANJIN)).toBe(
      '天津在 3 个地区中居第 2 位，为 40,000 元。最高的北京是它的 2 倍。天津是最低的河北的 2 倍。',
    );
  });

  test('the highest and the lowest are not held against themselves', () => {
    const lens = ranked('gdp-per-person', [80_000, 40_000, 20_000]);
    expect(standingSentence('en', lens, BEIJING)).toBe(
      'Beijing is highest of 3 with 80,000 yuan. Beijing has 4 times as much as the lowest, Hebei.',
    );
    expect(standingSentence('en', lens, HEBEI)).toBe(
      'Hebei is lowest of 3 with 20,000 yuan. The highest, Beijing, has 4 times as much.',
    );
  });

  test('growth and sector shares by percentage points, never by ratio', () => {
    const lens = ranked('gdp-growth', [6, 2, -3]);
    const sentence = standingSentence('en', lens, TIANJIN);
    expect(sentence).toBe(
      'Tianjin stands at no. 2 of 3 with +2%. The highest, Beijing, lies 4 percentage points above it. The lowest, Hebei, lies 5 percentage points below it.',
    );
    expect(contrastOf(lens)).toBe('points');
    expect(contrastOf(ranked('primary-share', [6, 2]))).toBe('points');
    expect(contrastOf(ranked('gdp-share', [6, 2]))).toBe('times');
  });

  test('numbers of both signs of the reader’s own have no ratio', () => {
    const lens = { ...ranked('gdp', [5, -1, 2]), indicator: null };
    expect(contrastOf(lens)).toBe('none');
    expect(standingSentence('en', lens, HEBEI)).toContain('Highest: Beijing (5); lowest: Tianjin (-1).');
  });

  test('nothing selected, no data, all alike, none at all', () => {
    expect(standingSentence('en', ranked('gdp-per-person', [3, 1, 2]), null)).toBe(
      'Beijing is highest with 3 yuan, Tianjin lowest with 1 yuan. The median is 2 yuan. 28 regions have no data.',
    );
    expect(standingSentence('en', ranked('gdp-per-person', [3, 1]), HEBEI)).toMatch(
      /^Hebei: no data\. Beijing is highest/,
    );
    expect(standingSentence('en', ranked('gdp-per-person', [7, 7]), BEIJING)).toMatch(
      /^All 2 regions with data have the same value, 7 yuan\./,
    );
    for (const language of LANGUAGES) expect(standingSentence(language, ranked('gdp', []), null)).not.toBe('');
  });

  test('a prefecture is shown in its province, but not where prefectures themselves have values', () => {
    expect(regionOfLens({ level: 'province' }, '210200')).toBe('210000');
    expect(regionOfLens({ level: 'prefecture' }, '210200')).toBe('210200');
    expect(regionOfLens({ level: 'province' }, null)).toBeNull();
  });

  test('ranks: equals share one, the highest is 1, and every region is placed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 31 }), (numbers) => {
        const { values } = ranked('gdp', numbers);
        const places = [...values.keys()].map((adcode) => standingOf(values, adcode));
        expect(Math.min(...places.map((place) => place?.rank ?? 0))).toBe(1);
        for (const a of places)
          for (const b of places) {
            if (a === null || b === null) throw new Error('A region with a value has no place');
            expect(Math.sign(a.rank - b.rank)).toBe(Math.sign(b.value - a.value));
          }
      }),
    );
  });

  test('half of the values lie on either side of the median', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 40 }), (numbers) => {
        const median = medianOf(numbers) ?? Number.NaN;
        expect(numbers.filter((value) => value <= median).length * 2).toBeGreaterThanOrEqual(numbers.length);
        expect(numbers.filter((value) => value >= median).length * 2).toBeGreaterThanOrEqual(numbers.length);
      }),
    );
    expect(medianOf([])).toBeNull();
  });
});

describe('what a trend shows', () => {
  const line = (label: string, numbers: readonly (number | null)[], role?: 'reference') => ({
    id: role === undefined ? label : 'nation',
    label,
    points: numbers.map((value, i) => ({ year: 2000 + i, value })),
    ...(role === undefined ? {} : { role }),
  });
  const lens = ranked('gdp-per-person', []);

  test('against the nation where it stands behind', () => {
    expect(trendSentence('en', lens, [line('A', [10, 30]), line('Nation', [20, 40], 'reference')])).toBe(
      'A: 10 yuan in 2000, 30 yuan in 2001; 50% of the nation’s level, then 75%.',
    );
  });

  test('as a multiple of the start, about the same, or in points', () => {
    expect(trendSentence('en', ranked('gdp', []), [line('A', [10, 30])])).toContain(', 3 times as much.');
    expect(trendSentence('en', ranked('gdp', []), [line('A', [100, 100.1])])).toContain(', about as much.');
    expect(trendSentence('en', ranked('primary-share', []), [line('A', [8, 5.5])])).toContain(
      '(−2.5 percentage points)',
    );
    expect(trendSentence('zh', ranked('primary-share', []), [line('甲', [8, 5.5])])).toContain('（−2.5 个百分点）');
  });

  test('begins and ends with known years; no data and a single year are said', () => {
    expect(trendSentence('en', lens, [line('A', [null, 10, null, 20, null])])).toContain(
      '10 yuan in 2001, 20 yuan in 2003',
    );
    expect(trendSentence('en', lens, [line('A', [null, null])])).toBe('A: no data.');
    expect(trendSentence('en', lens, [line('A', [null, 5])])).toBe('A: 5 yuan in 2001.');
  });

  test('a signed difference has no sign where it rounds to nothing', () => {
    expect([0.04, -0.04, 0.06, -1].map((value) => signed('en', value))).toEqual(['0', '0', '+0.1', '−1']);
  });
});

describe('both series of GDP', () => {
  test('their distance is that of the last year that both have', async () => {
    const figures = await FIGURES.load();
    const chosen = chosenMembers({ ...INITIAL_VIEW, region: '230000' }, 'en');
    const lines = twoSeries(figures, INDICATORS.gdp, chosen, 'en');
    expect(lines.map(({ id }) => id)).toEqual(['after-2023-census', 'before-2023-census']);
    expect(twoSeriesSentence(INDICATORS.gdp, chosen, lines, 'en')).toMatch(/^Heilongjiang in 2023: .*\(\+3\.7%\)/);
  });

  test('nothing selected: the nation; a filter: its members', () => {
    expect(chosenMembers(INITIAL_VIEW, 'en').members).toEqual(MAINLAND);
    expect(chosenMembers({ ...INITIAL_VIEW, include: ['northeast'] }, 'en').members).toContain('210000');
  });
});

describe('many small trends', () => {
  const series = (label: string, first: number, last: number) => ({
    label,
    points: [
      { year: 2006, value: first },
      { year: 2007, value: null },
      { year: 2024, value: last },
    ],
  });

  test('totals and ratios as a multiple, also where all fell', () => {
    expect(manySentence('en', ranked('population', []), [series('A', 10, 9), series('B', 10, 5)])).toBe(
      'Residents at the end of the year, 2006–2024: multiplied by 0.9 in A, the most, and by 0.5 in B, the least.',
    );
  });

  test('shares in percentage points, yearly changes by their last year', () => {
    expect(manySentence('en', ranked('tertiary-share', []), [series('A', 40, 45), series('B', 40, 38)])).toContain(
      'changed by +5 percentage points in A and by −2 in B',
    );
    expect(manySentence('en', ranked('gdp-growth', []), [series('A', -9, 4), series('B', 9, -1)])).toBe(
      'Nominal GDP growth on the year before in 2024: highest in A with +4%, lowest in B with −1%.',
    );
    expect(manySentence('zh', ranked('gdp', []), [])).toBe('没有任何地区的数据。');
  });
});

describe('two figures and classes', () => {
  test('a correlation is no cause; too few points and the same figure twice are said', () => {
    expect(correlationSentence('en', { r: 0.82, n: 31, log: true, same: false })).toBe(
      '31 provinces: they rise strongly together (r = +0.82, on axes by ratio). That two figures go together does not say that one makes the other.',
    );
    expect(correlationSentence('en', { r: 0.9, n: 3, log: false, same: false })).toContain('too few');
    expect(correlationSentence('en', { r: null, n: 31, log: false, same: false })).toContain('too few');
    expect(correlationSentence('en', { r: 1, n: 31, log: false, same: true })).toBe('Both axes show the same figure.');
  });

  test('the lab counts regions that change class with the method alone', () => {
    const classed = (method: Classed['method'], classOf: readonly number[], fit: number) => ({ method, classOf, fit });
    const three = [
      classed('quantile', [0, 1, 2], 0.8),
      classed('jenks', [0, 0, 2], 0.9),
      classed('equal', [0, 0, 1], 0.7),
    ];
    expect(labSentence('en', three)).toBe(
      '2 of 3 regions change class with the method alone. Natural breaks (Jenks) keep most of the differences (90%), Equal intervals least (70%).',
    );
    const alike = three.map((one) => ({ ...one, classOf: [0, 1, 1], fit: 0.5 }));
    expect(labSentence('en', alike)).toBe(
      'All 3 regions are in the same class under all three methods. All three keep the same part of the differences (50%).',
    );
    expect(labSentence('zh', [])).toBe('没有任何地区的数据。');
  });
});

describe('figures of the source', () => {
  test('every bar has its statement on P20–P22; what may not be drawn has a check', async () => {
    const library = await LIBRARY.load();
    for (const chart of SOURCE_CHARTS) {
      for (const { fact } of chart.bars)
        if (fact !== null) expect(library.fact(fact)?.cite.pages, fact).toBe('P20-P22');
      const { drawn, left } = sourceBars(chart, library, 'en');
      expect(drawn.length, chart.id).toBeGreaterThan(0);
      for (const { checks, fact } of left) expect(checks.length, fact).toBeGreaterThan(0);
      for (const { fact } of drawn) expect(library.fact(fact)?.plot, fact).toBe(true);
    }
  });

  test('all bars of a chart have the unit of its heading: billion yuan are tenfold 亿元', async () => {
    const library = await LIBRARY.load();
    for (const chart of SOURCE_CHARTS) {
      const units = new Set(chart.bars.flatMap(({ fact }) => (fact === null ? [] : (library.fact(fact)?.unit ?? []))));
      expect([...units], chart.id).toEqual([chart.unit.en === '%' ? 'percent' : chart.unit.en]);
      expect(chart.factor.zh, chart.id).toBe(chart.unit.zh === '亿元' ? 10 : 1);
    }
    const [gdp] = SOURCE_CHARTS;
    if (gdp === undefined) throw new Error('There is no chart');
    expect(sourceBars(gdp, library, 'zh').drawn.map(({ value }) => value)).toEqual([6961.2, 5604]);
    expect(sourceBars(gdp, library, 'en').left.map(({ label }) => label)).toEqual(['Heilongjiang']);
    expect(sourceBars(gdp, library, 'en').unsaid).toEqual(['Jilin']);
  });
});

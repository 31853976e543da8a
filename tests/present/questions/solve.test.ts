import { describe, expect, test } from 'vitest';
import { surelyApart } from '../../../src/present/questions/margin';
import type { Claim, DescribedMap, Membering, Question, Reading } from '../../../src/present/questions/question';
import { isProven } from '../../../src/present/questions/round';
import { solve } from '../../../src/present/questions/solve';
import { faultsOf } from '../../../src/present/questions/solve-maps';
import { coverOf } from '../../../src/present/questions/solve-membering';
import { loadData } from './data';

const data = await loadData();

const [BEIJING, TIANJIN, HEBEI, SHANXI, INNER_MONGOLIA] = ['110000', '120000', '130000', '140000', '150000'] as const;
const [LIAONING, JILIN, HEILONGJIANG] = ['210000', '220000', '230000'] as const;

const gdp: Reading = { indicator: 'gdp', year: 2024, vintage: 'after-2023-census' };
const any = { form: 'region', region: BEIJING } as const;
const claimed = (claim: Claim): Question => ({ kind: 'true-false', claim, answer: { form: 'truth', isTrue: true } });

describe('the lists of members', () => {
  const of = (strategy: Membering['strategy'], definition: string): Membering => ({ strategy, definition });

  test.each([
    [INNER_MONGOLIA, of('northeast', 'provinces-and-leagues'), 'part'],
    [INNER_MONGOLIA, of('northeast', 'whole-inner-mongolia'), 'whole'],
    [INNER_MONGOLIA, of('northeast', 'provinces'), 'none'],
    ['150400', of('northeast', 'provinces-and-leagues'), 'whole'],
    ['150100', of('northeast', 'provinces-and-leagues'), 'none'],
    ['440300', of('gba', 'guangdong'), 'whole'],
    ['440000', of('gba', 'nine-plus-two'), 'part'],
    ['810000', of('gba', 'nine-plus-two'), 'whole'],
    [BEIJING, of('jing-jin-ji', 'three'), 'whole'],
  ] as const)('%s in %j: %s', (unit, membering, cover) => {
    expect(coverOf(unit, membering)).toBe(cover);
  });

  test('what is covered in part is never asked about', () => {
    const partly = of('northeast', 'provinces-and-leagues');
    const options = [LIAONING, JILIN, INNER_MONGOLIA, HEBEI];
    expect(solve({ kind: 'members', of: partly, options, answer: { form: 'set', regions: [] } }, data)).toEqual([]);
    expect(solve(claimed({ about: 'membering', region: INNER_MONGOLIA, of: partly }), data)).toEqual([]);
  });
});

describe('the odd one out', () => {
  const ask = (options: readonly string[]): Question => ({ kind: 'odd-one-out', of: null, options, answer: any });

  test('one strategy, one outsider', () => {
    expect(solve(ask([LIAONING, JILIN, HEILONGJIANG, HEBEI]), data)).toEqual([{ form: 'region', region: HEBEI }]);
  });

  test('two outsiders of two strategies are two answers', () => {
    // All four are on the Yellow River.
    expect(solve(ask([SHANXI, INNER_MONGOLIA, '370000', '410000']), data)).toEqual([]);
    // Hubei, Hunan and Henan are central; Hubei, Hunan and Zhejiang are in the Yangtze River Economic Belt.
    const two = solve(ask(['420000', '430000', '410000', '330000']), data);
    expect(two).toEqual([
      { form: 'region', region: '410000' },
      { form: 'region', region: '330000' },
    ]);
  });

  test('a membership that another definition disputes leaves the question open', () => {
    // The older division counts Liaoning as eastern: then no one is odd, and in the usual one it is Liaoning.
    const disputed: Question = {
      kind: 'odd-one-out',
      of: { strategy: 'eastern', definition: 'three-belt' },
      options: [BEIJING, TIANJIN, HEBEI, LIAONING],
      answer: any,
    };
    expect(solve(disputed, data)).toEqual([]);
  });
});

describe('figures', () => {
  const higher = (reading: Reading, options: readonly string[]): Question => ({
    kind: 'higher',
    reading,
    options,
    answer: any,
  });

  test('no data, no question: Hong Kong has no yearly series, sectors no older vintage, 1991 no figures', () => {
    expect(solve(higher(gdp, [BEIJING, '810000']), data)).toEqual([]);
    const older: Reading = { indicator: 'gdp-primary', year: 2020, vintage: 'before-2023-census' };
    expect(solve(higher(older, [BEIJING, HEBEI]), data)).toEqual([]);
    expect(solve(higher({ ...gdp, vintage: 'before-2023-census', year: 1991 }, [BEIJING, HEBEI]), data)).toEqual([]);
  });

  test('ties are never asked', () => {
    expect(solve(higher(gdp, [BEIJING, BEIJING]), data)).toEqual([]);
    const order: Question = {
      kind: 'order',
      reading: gdp,
      options: [HEBEI, BEIJING, BEIJING, TIANJIN],
      answer: { form: 'order', regions: [] },
    };
    expect(solve(order, data)).toEqual([]);
  });

  test('differences below rounding and below what the source is good for are never asked', () => {
    expect(surelyApart('gdp-share', 2.04, 1.96)).toBe(false);
    expect(surelyApart('gdp-share', 2.1, 1.9)).toBe(true);
    // Chinese would show a difference of 40 million yuan, English would not.
    expect(surelyApart('gdp', 100.2, 100.1)).toBe(false);
    expect(surelyApart('gdp-per-person', 50_000, 49_000)).toBe(false);
    expect(surelyApart('area', 140_100, 139_400)).toBe(false);
    expect(surelyApart('gdp-growth', 5.1, 4.9)).toBe(false);
    expect(surelyApart('gdp-growth', 5.5, -5.5)).toBe(true);
  });

  test('each vintage answers for itself', () => {
    const growth = (vintage: Reading['vintage']) =>
      solve(higher({ indicator: 'gdp-growth', year: 2015, vintage }, [BEIJING, '320000']), data);
    expect(growth('before-2023-census')).toEqual([{ form: 'region', region: '320000' }]);
    expect(growth('after-2023-census')).toEqual([{ form: 'region', region: BEIJING }]);
  });
});

describe('finding', () => {
  test('a clue that fits two units has two answers', () => {
    const central: Membering = { strategy: 'central', definition: 'six' };
    const belt: Membering = { strategy: 'yangtze-belt', definition: 'eleven' };
    const found = solve({ kind: 'find', clue: { by: 'both', first: central, second: belt }, answer: any }, data);
    expect(found.map((answer) => answer.form === 'region' && answer.region)).toEqual([
      '340000',
      '360000',
      '420000',
      '430000',
    ]);
  });

  test('the first of a group with a member covered in part, or without data, can not be told', () => {
    const among = (strategy: Membering['strategy'], definition: string): Question => ({
      kind: 'find',
      clue: { by: 'extreme', end: 'highest', reading: gdp, among: { strategy, definition } },
      answer: any,
    });
    expect(solve(among('northeast', 'provinces-and-leagues'), data)).toEqual([]);
    expect(solve(among('gba', 'guangdong'), data)).toEqual([]);
    expect(solve(among('northeast', 'provinces'), data)).toEqual([{ form: 'region', region: LIAONING }]);
  });
});

describe('statements', () => {
  const said = (fact: string, value: number) => solve(claimed({ about: 'fact', fact, value }), data);

  test('as printed: true; with another figure: false', () => {
    expect(said('jilin-high-tech-2023', 15.36)).toEqual([{ form: 'truth', isTrue: true }]);
    expect(said('jilin-high-tech-2023', 22.9)).toEqual([{ form: 'truth', isTrue: false }]);
  });

  test('one that a check found wrong is undecidable, whatever its figure', () => {
    expect(said('hlj-gdp-growth-2024q1', 5.6)).toEqual([]);
    expect(said('hlj-gdp-growth-2024q1', 2.2)).toEqual([]);
    expect(said('no-such-fact', 1)).toEqual([]);
  });
});

describe('maps', () => {
  const classed = (indicator: Reading['indicator'], method: 'quantile' | 'equal' | 'symbols' = 'quantile') =>
    ({
      shows: 'figure',
      reading: { ...gdp, indicator },
      classes: method === 'symbols' ? { method } : { method, count: 5 },
    }) satisfies DescribedMap;
  const changed = (from: Reading['vintage'], to: Reading['vintage']): DescribedMap => ({
    shows: 'change',
    from: { year: 2010, vintage: from },
    to: { year: 2020, vintage: to },
  });

  test.each([
    [classed('gdp'), ['total']],
    [classed('gdp-share'), ['total']],
    [classed('gdp', 'symbols'), []],
    [classed('gdp-per-person'), []],
    [classed('gdp-growth'), []],
    [classed('density', 'equal'), ['crowded']],
    [classed('density'), []],
    [classed('area'), null],
    [changed('before-2023-census', 'after-2023-census'), ['spliced']],
    [changed('before-2023-census', 'before-2023-census'), []],
    [{ ...changed('after-2023-census', 'after-2023-census'), from: { ...gdp, year: 1995 } } as DescribedMap, null],
  ] as const)('%j: %j', (map, faults) => {
    expect(faultsOf(map, data)).toEqual(faults);
  });

  test('two that mislead are two answers, none is none, one that can’t be judged leaves it open', () => {
    const ask = (...maps: readonly DescribedMap[]) =>
      solve({ kind: 'misleads', maps, answer: { form: 'map', index: 0 } }, data).length;
    expect(ask(classed('gdp'), classed('population'), classed('density'))).toBe(2);
    expect(ask(classed('gdp', 'symbols'), classed('density'))).toBe(0);
    expect(ask(classed('gdp'), classed('area'))).toBe(0);
  });
});

test('a question with a wrong answer is not proven', () => {
  const question: Question = {
    kind: 'higher',
    reading: gdp,
    options: [BEIJING, HEBEI],
    answer: { form: 'region', region: HEBEI },
  };
  expect(isProven(question, data)).toBe(false);
  expect(isProven({ ...question, answer: { form: 'region', region: BEIJING } }, data)).toBe(true);
});

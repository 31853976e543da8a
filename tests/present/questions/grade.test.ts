import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../../src/present/questions/grade';
import { decodeRound, encodeRound } from '../../../src/present/questions/link';
import { QUESTION_KINDS, type Question } from '../../../src/present/questions/question';
import { createRandom } from '../../../src/present/questions/random';
import { LARGEST_SEED, MOST_QUESTIONS } from '../../../src/present/questions/round-plan';

const UNITS = ['110000', '120000', '130000', '140000', '150000', '210000'] as const;
const reading = { indicator: 'gdp', year: 2024, vintage: 'after-2023-census' } as const;

const setOf = (regions: readonly string[]): Question => ({
  kind: 'members',
  of: { strategy: 'central', definition: 'six' },
  options: UNITS,
  answer: { form: 'set', regions },
});
const orderOf = (regions: readonly string[]): Question => ({
  kind: 'order',
  reading,
  options: regions.toReversed(),
  answer: { form: 'order', regions },
});

describe('sets', () => {
  const some = fc.subarray([...UNITS], { minLength: 1 });
  const ticked = (right: readonly string[], regions: readonly string[]) =>
    grade(setOf(right), { form: 'set', regions });

  test('(hits − false alarms) / size', () => {
    expect(ticked(['110000', '120000', '130000', '140000'], ['110000', '120000', '130000']).points).toBe(0.75);
    expect(ticked(['110000', '120000', '130000', '140000'], ['110000', '120000', '150000']).points).toBe(0.25);
    expect(ticked(['110000'], ['120000', '130000'])).toEqual({ points: 0, correct: false });
  });

  test('from 0 to 1; 1 for the right set in any order, and for it alone', () => {
    fc.assert(
      fc.property(some, fc.shuffledSubarray([...UNITS]), (right, given) => {
        const { points, correct } = ticked(right, given);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(1);
        expect(correct).toBe(points === 1);
        expect(correct).toBe(right.toSorted().join() === given.toSorted().join());
      }),
    );
  });

  test('one more false alarm never pays', () => {
    fc.assert(
      fc.property(some, fc.subarray([...UNITS]), (right, given) => {
        const wrong = UNITS.find((unit) => !right.includes(unit) && !given.includes(unit));
        if (wrong === undefined) return;
        expect(ticked(right, [...given, wrong]).points).toBeLessThanOrEqual(ticked(right, given).points);
      }),
    );
  });
});

describe('orders', () => {
  const four = UNITS.slice(0, 4);
  const ordered = (regions: readonly string[]) => grade(orderOf(four), { form: 'order', regions }).points;

  test('Kendall’s tau, not below 0', () => {
    expect(ordered(four)).toBe(1);
    // One neighboring pair changed of six: (5 − 1) / 6.
    expect(ordered([UNITS[1], UNITS[0], UNITS[2], UNITS[3]])).toBeCloseTo(4 / 6);
    expect(ordered(four.toReversed())).toBe(0);
  });

  test('from 0 to 1; 1 for the right order alone', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...four], { minLength: 4 }), (given) => {
        const points = ordered(given);
        expect(points >= 0 && points <= 1).toBe(true);
        expect(points === 1).toBe(given.join() === four.join());
      }),
    );
  });
});

test('no answer, and an answer of another form, are worth nothing', () => {
  expect(grade(setOf(['110000']), null)).toEqual({ points: 0, correct: false });
  expect(grade(setOf(['110000']), { form: 'region', region: '110000' })).toEqual({ points: 0, correct: false });
});

describe('the link of a round', () => {
  const rounds = fc.record({
    seed: fc.integer({ min: 0, max: LARGEST_SEED }),
    kinds: fc.subarray([...QUESTION_KINDS], { minLength: 1 }),
    count: fc.integer({ min: 1, max: MOST_QUESTIONS }),
  });

  test('comes back as it was, alone or among other parts of the address', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const text = encodeRound(round);
        expect(decodeRound(`#${text}`)).toEqual(round);
        expect(decodeRound(`#a=1&${text}&b=2`)).toEqual(round);
        expect(encodeURI(text)).toBe(text);
      }),
    );
  });

  test('is short enough to be read out', () => {
    expect(encodeRound({ seed: 2024, kinds: ['find', 'true-false'], count: 5 })).toBe('questions=2024.ft.5');
  });

  test.each([
    '',
    '#',
    '#questions',
    '#questions=',
    '#questions=1.f',
    '#questions=-1.f.5',
    '#questions=1.f.0',
    `#questions=1.f.${MOST_QUESTIONS + 1}`,
    '#questions=1000000.f.5',
    '#questions=1.q.5',
    '#questions=1.ff.5',
    '#questions=1..5',
    '#questions=1.f.5.6',
    '#other=1.f.5',
  ])('%j is none', (hash) => {
    expect(decodeRound(hash)).toBeNull();
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeRound(`questions=${text}`)));
  });
});

describe('numbers by seed', () => {
  test('are those of mulberry32', () => {
    // The published code, run on its own for the state that seed 0 begins with.
    const { next } = createRandom(0x9e3779b9);
    expect([next(), next(), next()]).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
  });

  test('a shuffle keeps every item, and every place is as likely', () => {
    const random = createRandom(7);
    const firsts = new Map<number, number>();
    for (let i = 0; i < 4000; i++) {
      const mixed = random.shuffled([1, 2, 3, 4]);
      expect(mixed.toSorted()).toEqual([1, 2, 3, 4]);
      firsts.set(mixed[0] ?? 0, (firsts.get(mixed[0] ?? 0) ?? 0) + 1);
    }
    for (const count of firsts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

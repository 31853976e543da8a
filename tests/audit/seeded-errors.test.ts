import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explanation, findings, reruns } from '../../src/audit/audit';
import type { FamilyId } from '../../src/audit/family';
import type { Ground } from '../../src/audit/ground';
import type { Fact } from '../../src/domain/fact';
import { FACTS } from '../content/facts-rows';
import { GROUND, seeded, seededAt, withValue } from './ground';

/** Statements that a finding names which no check explains: a finding of one kind, or of any. */
const blamed = (ground: Ground, family?: FamilyId): readonly string[] =>
  findings(ground)
    .filter((finding) => (family ?? finding.family) === finding.family && explanation(ground, finding) === null)
    .flatMap(({ facts }) => facts);

const verdict = (ground: Ground, id: string) => reruns(ground).find((rerun) => rerun.id === id)?.verdict;

const ids = (choose: (fact: Fact) => boolean): readonly string[] => FACTS.filter(choose).map(({ id }) => id);
const SECTORS = ids(({ id }) => /^(ln|im)-(primary|secondary|tertiary)-2024q1$/.test(id));
const OUTPUTS = ids(({ id }) => /-gdp-\d{4}(q1)?$/.test(id));
const SIZES = ids(({ id, value }) => /-(area|population)$/.test(id) && value !== null);
const RATES = ids(({ unit, value }) => unit === 'percent' && value !== 0);
const DOLLARS = ids(({ id }) => id.endsWith('-usd'));
const DATED = ids(({ date, status }) => date !== null && !status.endsWith('aim'));
const QUARTERS = ids(({ period, value, id }) => period === '2024 Q1' && value !== null && !id.endsWith('-usd'));

/** Every seed is found in every statement that it can be put into, by one rule or any; the finding names the statement. */
function foundIn<T>(
  where: readonly string[],
  seed: fc.Arbitrary<T>,
  plant: (id: string, seed: T) => Ground,
  family?: FamilyId,
): void {
  expect(where.length).toBeGreaterThan(1);
  fc.assert(
    fc.property(fc.constantFrom(...where), seed, (id, value) => {
      expect(blamed(plant(id, value), family)).toContain(id);
    }),
    { numRuns: 30 },
  );
}

test('clean content: nothing that no check explains', () => {
  expect(blamed(GROUND)).toEqual([]);
});

describe('a seeded error is found', () => {
  test('a sector that does not fit the sum', () => {
    const off = fc.oneof(
      fc.double({ min: 0.5, max: 500, noNaN: true }),
      fc.double({ min: -15, max: -0.5, noNaN: true }),
    );
    foundIn(SECTORS, off, (id, delta) => withValue(id, (value) => value + delta), 'sums');
  });

  test.each([10, 100, 1000, 10_000])('output off by a factor of %d, either way', (factor) => {
    foundIn(
      OUTPUTS,
      fc.constantFrom(factor, 1 / factor),
      (id, by) => withValue(id, (value) => value * by),
      'magnitude',
    );
  });

  test.each([10, 100, 10_000])('an area or a population off by a factor of %d, either way', (factor) => {
    foundIn(
      SIZES,
      fc.constantFrom(factor, 1 / factor),
      (id, by) => withValue(id, (value) => value * by),
      'public-statistics',
    );
  });

  test('a population that has lost a digit', () => {
    expect(blamed(withValue('jilin-population', (value) => Math.floor(value / 10)))).toContain('jilin-population');
  });

  test('a percentage that has lost its decimal point', () => {
    foundIn(RATES, fc.constant(10), (id, by) => withValue(id, (value) => value * by));
  });

  test('growth of the whole outside the growth of its sectors', () => {
    const off = fc.double({ min: 3, max: 9, noNaN: true });
    foundIn(
      ['ln-gdp-growth-2024q1', 'im-gdp-growth-2024q1'],
      off,
      (id, by) => withValue(id, (value) => value + by),
      'growth',
    );
  });

  test('a lead that does not fit the national rate', () => {
    const leads = ['jilin-secondary-lead-2024q1', 'ne-fai-lead-2024q1'];
    foundIn(leads, fc.constantFrom(-2, -0.3, 0.3, 2), (id, by) => withValue(id, (value) => value + by), 'growth');
  });

  test('a dollar amount at no official rate', () => {
    const factor = fc.oneof(
      fc.double({ min: 1.25, max: 10, noNaN: true }),
      fc.double({ min: 0.1, max: 0.8, noNaN: true }),
    );
    foundIn(DOLLARS, factor, (id, by) => withValue(id, (value) => value * by), 'exchange-rates');
  });

  test('a dollar amount at an official rate that the others do not have', () => {
    const pairs = DOLLARS.filter((id) => !id.startsWith('im-'));
    foundIn(pairs, fc.constantFrom(1.03, 0.97), (id, by) => withValue(id, (value) => value * by), 'exchange-rates');
  });

  test('a date after the issue, before 1900, or on no day', () => {
    const bad = fc.constantFrom('2026-03-01', '2025', '1821-03-11', '2023-02-31', '2023-13-01', '11 March 2021');
    foundIn(DATED, bad, (id, date) => seededAt(id, () => ({ date })), 'dates');
  });

  test('a range that runs backwards', () => {
    const ranges = fc.constantFrom('2023-09-08/2023-09-06', '2021/2019', '2024-05/2024-01');
    foundIn(DATED, ranges, (id, date) => seededAt(id, () => ({ date })), 'dates');
    expect(blamed(seededAt('ln-outflow-years', () => ({ period: '2022/2012' })))).toContain('ln-outflow-years');
  });

  test('a period that is not the year of the sentence', () => {
    const year = fc.integer({ min: 1990, max: 2023 });
    foundIn(QUARTERS, year, (id, other) => seededAt(id, () => ({ period: `${other} Q1` })), 'dates');
  });

  test.each([
    ['im-minerals-first', 'im-minerals-top-three'],
    ['im-minerals-top-three', 'im-minerals-top-ten'],
    ['im-new-minerals', 'china-new-minerals'],
  ])('counts that contain one another, swapped: %s and %s', (inner, outer) => {
    const value = (id: string) => FACTS.find((fact) => fact.id === id)?.value ?? null;
    const other = { [inner]: value(outer), [outer]: value(inner) };
    const ground = seeded((fact) => (fact.id in other ? { ...fact, value: other[fact.id] ?? null } : fact));
    expect(blamed(ground, 'nesting')).toEqual(expect.arrayContaining([inner, outer]));
  });
});

/** The accounts of a province told of another year, sentences and dates included: nothing in them gives it away. */
function retold(prefix: string, year: number): Ground {
  const told = new RegExp(`^${prefix}-(gdp|primary|secondary|tertiary)(-growth)?-2024q1$`);
  const tell = (text: string) => text.replaceAll('2024', String(year));
  return seeded((fact) =>
    told.test(fact.id)
      ? {
          ...fact,
          period: `${year} Q1`,
          date: fact.date === null ? null : tell(fact.date),
          text: { en: tell(fact.text.en), zh: tell(fact.text.zh) },
        }
      : fact,
  );
}

describe('figures of one period printed for another', () => {
  test.each([
    ['ln', ['ln-gdp-2024q1', 'ln-gdp-growth-2024q1']],
    ['im', ['im-gdp-2024q1', 'im-primary-2024q1', 'im-tertiary-2024q1', 'im-gdp-growth-2024q1']],
  ])('are found by the figures published for theirs (%s)', (prefix, facts) => {
    fc.assert(
      fc.property(fc.integer({ min: 2010, max: 2023 }), (year) => {
        expect(blamed(retold(prefix, year), 'other-periods')).toEqual(expect.arrayContaining(facts));
      }),
      { numRuns: 14 },
    );
  });

  test('Heilongjiang’s are found, and are none once they are told of 2018 (A01)', () => {
    expect(verdict(GROUND, 'A01')).toBe('wrong');
    const told = retold('hlj', 2018);
    expect(verdict(told, 'A01')).toBe('ok');
    expect(findings(told).filter(({ family }) => family === 'other-periods')).toEqual([]);
  });

  test('a figure that a report gives otherwise for the same period is found', () => {
    expect(blamed(withValue('jilin-gdp-growth-2024q1', () => 5.6))).toContain('jilin-gdp-growth-2024q1');
  });
});

describe('grain', () => {
  test('in its right unit passes (A02)', () => {
    const repaired = withValue('ne-grain-2023', (value) => value / 100);
    expect(verdict(GROUND, 'A02')).toBe('wrong');
    expect(verdict(repaired, 'A02')).toBe('ok');
    expect(findings(repaired).flatMap(({ facts }) => facts)).not.toContain('ne-grain-2023');
  });

  test('too little of it to be a quarter of the nation’s does not', () => {
    const small = withValue('ne-grain-2023', (value) => value / 1000);
    expect(verdict(small, 'A02')).toBe('wrong');
  });
});

/** What a change of one figure makes of a check. */
const VERDICTS: readonly (readonly [
  check: string,
  fact: string,
  change: (value: number) => number,
  becomes: string,
])[] = [
  ['A11', 'jilin-population', () => 24_730_000, 'wrong'],
  ['A12', 'im-population', () => 24.5, 'wrong'],
  ['A13', 'ne-area', () => 2, 'wrong'],
  ['A13', 'ne-population', () => 95, 'note'],
  ['A14', 'ln-tertiary-2024q1', () => 395.97, 'wrong'],
  ['A15', 'im-gdp-2024q1', () => 506.4, 'wrong'],
  ['A16', 'im-gdp-growth-2024q1', () => 6.1, 'ok'],
  ['A16', 'im-gdp-growth-2024q1', () => 7, 'wrong'],
  ['A17', 'ln-gdp-growth-2024q1', () => 5.2, 'note'],
  ['A18', 'hlj-gdp-growth-2024q1', () => 7.6, 'wrong'],
  ['A19', 'ne-fai-lead-2024q1', () => 1.5, 'wrong'],
  ['A20', 'provincial-regions-31', () => 34, 'wrong'],
  ['A22', 'ln-outflow-years', () => 10, 'wrong'],
  ['A30', 'im-new-minerals', () => 60, 'wrong'],
  ['A31', 'im-minerals-first', () => 54, 'wrong'],
  ['A51', 'im-primary-2024q1', () => 217, 'ok'],
  ['A52', 'ln-gdp-2023', () => 2, 'wrong'],
  ['A65', 'ln-fai-above-national-2023', () => 2014, 'wrong'],
  ['A74', 'jilin-nature-reserve-share', () => 135.6, 'wrong'],
];

test.each(VERDICTS)('%s on another figure for %s', (check, fact, change, becomes) => {
  expect(verdict(withValue(fact, change), check)).toBe(becomes);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coefficientOfVariation,
  gini,
  maxMin,
  theilL,
  theilT,
  theilTContributions,
  type WeightedUnit,
} from '../../src/domain/inequality';
import { theilLSplit, theilTSplit } from '../../src/domain/theil-split';

const INDICES = { theilT, theilL, gini, coefficientOfVariation, maxMin };
const figure = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const unit: fc.Arbitrary<WeightedUnit> = fc.record({ value: figure, weight: figure });
const units = fc.array(unit, { minLength: 1, maxLength: 40 });
const groups = fc
  .array(fc.array(unit, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 })
  .map((members) => new Map(members.map((all, i) => [`group ${i}`, all])));

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const close = (a: number, b: number, within = 1e-9) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(within * Math.max(1, Math.abs(b)));

/** The indices as the textbooks write them, with means and double sums. */
function longForm(all: readonly WeightedUnit[]) {
  const people = total(all.map(({ weight }) => weight));
  const mean = total(all.map(({ value, weight }) => value * weight)) / people;
  const average = (term: (value: number) => number) => total(all.map((u) => (u.weight / people) * term(u.value)));
  return {
    theilT: average((value) => (value / mean) * Math.log(value / mean)),
    theilL: average((value) => Math.log(mean / value)),
    gini: average((a) => average((b) => Math.abs(a - b))) / (2 * mean),
    coefficientOfVariation: Math.sqrt(average((value) => (value - mean) ** 2)) / mean,
    maxMin: Math.max(...all.map(({ value }) => value)) / Math.min(...all.map(({ value }) => value)),
  };
}

describe('indices of inequality', () => {
  it('have their values of a worked example', () => {
    // One person has 1 and another 3: shares of 1/4 and 3/4.
    const two = [
      { value: 1, weight: 1 },
      { value: 3, weight: 1 },
    ];
    close(theilT(two), 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 1e-15);
    close(theilL(two), 0.5 * Math.log(2) + 0.5 * Math.log(2 / 3), 1e-15);
    close(gini(two), 0.25, 1e-15);
    close(coefficientOfVariation(two), 0.5, 1e-15);
    expect(maxMin(two)).toBe(3);
  });

  it('equal the long form', () => {
    fc.assert(
      fc.property(units, (all) => {
        const expected = longForm(all);
        close(theilT(all), expected.theilT);
        close(theilL(all), expected.theilL);
        close(gini(all), expected.gini);
        close(coefficientOfVariation(all), expected.coefficientOfVariation);
        expect(maxMin(all)).toBe(expected.maxMin);
      }),
    );
  });

  it.each(Object.entries(INDICES))('%s does not change with the scale of values or of weights', (_, index) => {
    fc.assert(
      fc.property(units, figure, figure, (all, byValue, byWeight) => {
        const scaled = all.map(({ value, weight }) => ({ value: value * byValue, weight: weight * byWeight }));
        close(index(scaled), index(all));
      }),
    );
  });

  it.each(Object.entries(INDICES))('%s does not change when everyone comes more than once', (_, index) => {
    fc.assert(
      fc.property(units, fc.integer({ min: 2, max: 4 }), (all, times) => {
        close(index(Array.from({ length: times }, () => all).flat()), index(all));
        // Nor when a unit is cut into parts that have the same.
        close(
          index(all.flatMap((one) => [0.25, 0.75].map((part) => ({ ...one, weight: one.weight * part })))),
          index(all),
        );
      }),
    );
  });

  it('are 0 for equality, and the ratio 1', () => {
    fc.assert(
      fc.property(figure, fc.array(figure, { minLength: 1, maxLength: 400 }), (value, weights) => {
        const all = weights.map((weight) => ({ value, weight }));
        for (const index of [theilT, theilL, gini, coefficientOfVariation]) {
          expect(index(all)).toBeGreaterThanOrEqual(0);
          expect(index(all)).toBeLessThan(1e-15);
        }
        expect(maxMin(all)).toBe(1);
      }),
    );
  });

  it('are never below 0, and Gini stays below 1', () => {
    fc.assert(
      fc.property(units, (all) => {
        for (const index of [theilT, theilL, gini, coefficientOfVariation])
          expect(index(all)).toBeGreaterThanOrEqual(0);
        expect(gini(all)).toBeLessThan(1);
        expect(maxMin(all)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('fall when the richer give to the poorer without changing places (Pigou and Dalton)', () => {
    const moderate = fc.double({ min: 1, max: 100, noNaN: true });
    const society = fc.array(fc.record({ value: moderate, weight: moderate }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(society, fc.double({ min: 0.1, max: 1, noNaN: true }), (all, part) => {
        const [poor, rich] = all
          .toSorted((a, b) => a.value - b.value)
          .filter((_, i, row) => i === 0 || i === row.length - 1);
        if (poor === undefined || rich === undefined || rich.value - poor.value < 0.1) return;
        // Both would meet at their common mean; a part of the way there.
        const meet = (poor.value * poor.weight + rich.value * rich.weight) / (poor.weight + rich.weight);
        const moved = all.map((one) =>
          one === poor || one === rich ? { ...one, value: one.value + part * (meet - one.value) } : one,
        );
        for (const index of [theilT, theilL, gini, coefficientOfVariation])
          expect(index(moved)).toBeLessThan(index(all));
      }),
    );
  });

  it.each(Object.entries(INDICES))('%s refuses no units and figures that are not above 0', (_, index) => {
    const sound = { value: 1, weight: 1 };
    expect(() => index([])).toThrow(RangeError);
    for (const bad of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => index([sound, { ...sound, value: bad }])).toThrow(RangeError);
      expect(() => index([sound, { ...sound, weight: bad }])).toThrow(RangeError);
    }
    expect(() => index([sound, { value: 1e-200, weight: 1e-200 }])).toThrow(RangeError);
  });
});

describe.each([
  ['T', theilTSplit, theilT],
  ['L', theilLSplit, theilL],
] as const)('the split of Theil’s %s', (name, split, index) => {
  it('adds up: between and within give the total, and the groups give either part', () => {
    fc.assert(
      fc.property(groups, (grouped) => {
        const { total: whole, between, within, groups: parts } = split(grouped);
        close(whole, index([...grouped.values()].flat()), 1e-12);
        close(between + within, whole, 1e-12);
        const shown = [...parts.values()];
        close(total(shown.map((part) => part.between)), between, 1e-12);
        close(total(shown.map((part) => part.within)), within, 1e-12);
        close(total(shown.map((part) => part.share)), 1, 1e-12);
        expect(Math.min(between, within)).toBeGreaterThanOrEqual(0);
        for (const [key, part] of parts) {
          expect(part.inside).toBe(index(grouped.get(key) ?? []));
          expect(part.within).toBe(part.share * part.inside);
        }
      }),
    );
  });

  it('has between what is left when all in a group have its mean', () => {
    fc.assert(
      fc.property(groups, (grouped) => {
        const levelled = [...grouped.values()].map((members) => {
          const weight = total(members.map((one) => one.weight));
          return { value: total(members.map((one) => one.value * one.weight)) / weight, weight };
        });
        close(split(grouped).between, index(levelled), 1e-12);
      }),
    );
  });

  it('has all within for one group and all between for groups of one', () => {
    fc.assert(
      fc.property(units, (all) => {
        const one = split(new Map([['all', all]]));
        close(one.between, 0, 1e-12);
        close(one.within, index(all), 1e-12);
        const each = split(new Map(all.map((member, i) => [i, [member]])));
        close(each.within, 0, 1e-12);
        close(each.between, index(all), 1e-12);
      }),
    );
  });

  it(`weighs a group by its share of ${name === 'T' ? 'the product' : 'the people'}`, () => {
    const grouped = new Map([
      ['rich', [{ value: 3, weight: 1 }]],
      ['poor', [{ value: 1, weight: 2 }]],
    ]);
    const { groups: parts } = split(grouped);
    close(parts.get('rich')?.share ?? Number.NaN, name === 'T' ? 3 / 5 : 1 / 3, 1e-15);
    // More than its share of the people adds to T, and takes from L.
    expect(Math.sign(parts.get('rich')?.between ?? 0)).toBe(name === 'T' ? 1 : -1);
  });

  it('leaves out groups without units, and needs one', () => {
    const grouped = new Map([
      ['some', [{ value: 3, weight: 1 }]],
      ['none', []],
    ]);
    expect([...split(grouped).groups.keys()]).toEqual(['some']);
    expect(() => split(new Map([['none', []]]))).toThrow(RangeError);
  });
});

describe('the units’ terms of Theil’s T', () => {
  it('sum to T, above 0 for those with more than the mean', () => {
    fc.assert(
      fc.property(units, (all) => {
        const terms = theilTContributions(new Map(all.map((one, i) => [i, one])));
        close(total([...terms.values()]), theilT(all), 1e-12);
        const mean = total(all.map((u) => u.value * u.weight)) / total(all.map((u) => u.weight));
        all.forEach(({ value }, i) => {
          if (Math.abs(value / mean - 1) > 1e-9) expect(Math.sign(terms.get(i) ?? 0)).toBe(Math.sign(value - mean));
        });
      }),
    );
  });
});

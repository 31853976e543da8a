import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASS_COUNTS, CLASS_METHODS, type ClassedChoice } from '../../src/domain/class-choice';
import { breaksOf, classOf, goodnessOfVarianceFit, histogram } from '../../src/domain/classification';

// Whole numbers scaled by powers of 2 and shifted by whole numbers stay exact, so that breaks can be compared exactly.
const wholeNumber = fc.integer({ min: -1000, max: 1000 });
const someValues = fc.array(wholeNumber, { minLength: 1, maxLength: 60 });
// Added to 0, for -0 and 0 are one value.
const real = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0);
const someReals = fc.array(real, { minLength: 1, maxLength: 60 });
const methodChoice = fc.record({ method: fc.constantFrom(...CLASS_METHODS), count: fc.constantFrom(...CLASS_COUNTS) });
const anyChoice: fc.Arbitrary<ClassedChoice> = fc.oneof(
  methodChoice,
  fc.record({ method: fc.constant('manual' as const), breaks: fc.array(wholeNumber, { maxLength: 6 }) }),
);

function countsOf(values: readonly number[], breaks: readonly number[]): readonly number[] {
  const counts = Array.from({ length: breaks.length + 1 }, () => 0);
  for (const value of values) {
    const index = classOf(value, breaks);
    counts[index] = (counts[index] ?? Number.NaN) + 1;
  }
  return counts;
}

describe('breaks of every method', () => {
  it('are none without values', () => {
    for (const method of CLASS_METHODS) expect(breaksOf([], { method, count: 5 })).toEqual([]);
    expect(breaksOf([], { method: 'manual', breaks: [1, 2] })).toEqual([]);
  });

  it('ascend strictly and are fewer than the classes', () => {
    fc.assert(
      fc.property(someReals, methodChoice, (values, choice) => {
        const breaks = breaksOf(values, choice);
        expect(breaks.length).toBeLessThan(choice.count);
        breaks.slice(1).forEach((value, index) => expect(value).toBeGreaterThan(breaks[index] ?? Number.NaN));
      }),
    );
  });

  it('put every value into exactly one class, whose lower break belongs to it', () => {
    fc.assert(
      fc.property(someValues, anyChoice, (values, choice) => {
        const breaks = breaksOf(values, choice);
        for (const value of [...values, ...breaks]) {
          const homes = Array.from({ length: breaks.length + 1 }, (_, i) => i).filter((i) => {
            const from = breaks[i - 1] ?? Number.NEGATIVE_INFINITY;
            return from <= value && value < (breaks[i] ?? Number.POSITIVE_INFINITY);
          });
          expect(homes).toEqual([classOf(value, breaks)]);
        }
      }),
    );
  });

  it('do not depend on the order of the values', () => {
    fc.assert(
      fc.property(someValues, anyChoice, (values, choice) => {
        expect(breaksOf(values.toReversed(), choice)).toEqual(breaksOf(values, choice));
      }),
    );
  });

  it('class values alike when all are shifted or scaled', () => {
    const exact = fc.record({ shift: wholeNumber, scale: fc.constantFrom(0.25, 0.5, 2, 8) });
    fc.assert(
      fc.property(someValues, methodChoice, exact, (values, choice, { shift, scale }) => {
        const classes = (all: readonly number[]) => all.map((value) => classOf(value, breaksOf(all, choice)));
        const scaled = classes(values.map((value) => value * scale));
        expect(scaled).toEqual(classes(values));
        // Equal intervals and quantiles that fall between values are rounded; a shift may move them by a hair.
        const breaks = breaksOf(values, choice);
        const shifted = breaksOf(
          values.map((value) => value + shift),
          choice,
        );
        if (choice.method !== 'jenks') {
          expect(shifted.length).toBe(breaks.length);
          shifted.forEach((value, i) => expect(value).toBeCloseTo((breaks[i] ?? Number.NaN) + shift, 8));
        }
      }),
    );
  });

  it('leave no class empty by quantiles and by Jenks, and tell values apart wherever they differ', () => {
    fc.assert(
      fc.property(someValues, methodChoice, (values, choice) => {
        const breaks = breaksOf(values, choice);
        if (choice.method !== 'equal') expect(Math.min(...countsOf(values, breaks))).toBeGreaterThan(0);
        expect(breaks.length > 0).toBe(new Set(values).size > 1);
      }),
    );
  });
});

describe('quantiles', () => {
  it('are those of type 7', () => {
    // quantile(c(1, 2, 4, 8, 16, 32), c(.25, .5, .75)) in R
    expect(breaksOf([1, 2, 4, 8, 16, 32], { method: 'quantile', count: 4 })).toEqual([2.5, 6, 14]);
  });

  it('hold as many values in each class as divide evenly, give or take one', () => {
    const different = fc.uniqueArray(wholeNumber, { minLength: 7, maxLength: 80 });
    fc.assert(
      fc.property(different, fc.constantFrom(...CLASS_COUNTS), (values, count) => {
        const counts = countsOf(values, breaksOf(values, { method: 'quantile', count }));
        expect(counts).toHaveLength(count);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('stay balanced but for the values that tie with a break', () => {
    const tied = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 80 });
    fc.assert(
      fc.property(tied, fc.constantFrom(...CLASS_COUNTS), (values, count) => {
        const breaks = breaksOf(values, { method: 'quantile', count });
        if (breaks.length < count - 1) return;
        breaks.forEach((value, index) => {
          const below = values.filter((other) => other < value).length;
          const upTo = values.filter((other) => other <= value).length;
          const due = ((index + 1) * values.length) / count;
          expect(below).toBeLessThanOrEqual(due + 1);
          expect(upTo).toBeGreaterThanOrEqual(due - 1);
        });
      }),
    );
  });

  it('may be values themselves', () => {
    const values = Array.from({ length: 16 }, (_, i) => i / 10);
    expect(breaksOf(values, { method: 'quantile', count: 5 })).toEqual([0.3, 0.6, 0.9, 1.2]);
  });

  it('set the least value apart where most values tie for it', () => {
    expect(breaksOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 7], { method: 'quantile', count: 5 })).toEqual([7]);
  });
});

describe('equal intervals and breaks of one’s own', () => {
  it('divide the range evenly, a class without values included', () => {
    expect(breaksOf([0, 1, 2, 10], { method: 'equal', count: 5 })).toEqual([2, 4, 6, 8]);
    expect(countsOf([0, 1, 2, 10], [2, 4, 6, 8])).toEqual([2, 1, 0, 0, 1]);
  });

  it('are sorted and taken once', () => {
    expect(breaksOf([5], { method: 'manual', breaks: [30, 10, 30, 20] })).toEqual([10, 20, 30]);
  });
});

describe('goodness of variance fit', () => {
  it('runs from 0 for one class to 1 where classes hold equal values', () => {
    expect(goodnessOfVarianceFit([1, 2, 3], [])).toBe(0);
    expect(goodnessOfVarianceFit([1, 1, 5, 5], [5])).toBe(1);
    expect(goodnessOfVarianceFit([0.1, 0.1, 0.1], [])).toBe(1);
    // Mean 4, squares 26; the classes 1, 3 and 8 leave 2.
    expect(goodnessOfVarianceFit([1, 3, 8], [8])).toBeCloseTo(1 - 2 / 26, 12);
  });

  it('is never better by another method than by Jenks with as many classes', () => {
    fc.assert(
      fc.property(someReals, methodChoice, (values, choice) => {
        const fit = goodnessOfVarianceFit(values, breaksOf(values, choice));
        const best = goodnessOfVarianceFit(values, breaksOf(values, { ...choice, method: 'jenks' }));
        expect(fit).toBeGreaterThanOrEqual(0);
        expect(fit).toBeLessThanOrEqual(best + 1e-9);
        expect(best).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('histogram', () => {
  it('counts every value once, in bins that meet', () => {
    fc.assert(
      fc.property(someReals, fc.integer({ min: 1, max: 30 }), (values, bins) => {
        const counted = histogram(values, bins);
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        expect(counted[0]?.from).toBe(Math.min(...values));
        expect(counted.at(-1)?.to).toBe(Math.max(...values));
        counted.slice(1).forEach(({ from }, index) => expect(from).toBe(counted[index]?.to));
      }),
    );
  });

  it('includes the greatest value in its last bin', () => {
    expect(histogram([0, 1, 2, 3, 4], 2)).toEqual([
      { from: 0, to: 2, count: 2 },
      { from: 2, to: 4, count: 3 },
    ]);
  });

  it('has one bin for equal values and none for none', () => {
    expect(histogram([3, 3], 10)).toEqual([{ from: 3, to: 3, count: 2 }]);
    expect(histogram([], 10)).toEqual([]);
  });

  it('takes more values than a call has room for', () => {
    expect(
      histogram(
        Array.from({ length: 300_000 }, (_, i) => i),
        3,
      ).map(({ count }) => count),
    ).toEqual([100_000, 100_000, 100_000]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASS_COUNTS } from '../../src/domain/class-choice';
import { breaksOf, classOf, goodnessOfVarianceFit } from '../../src/domain/classification';

/** Squared deviations from the means of the classes, by two passes. */
function deviations(classes: readonly (readonly number[])[]): number {
  return classes.reduce((all, members) => {
    const mean = members.reduce((sum, value) => sum + value, 0) / members.length;
    return all + members.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  }, 0);
}

/** Every way to cut a row into so many parts, none empty. */
function partitions(row: readonly number[], parts: number): readonly (readonly (readonly number[])[])[] {
  if (parts === 1) return [[row]];
  return Array.from({ length: Math.max(0, row.length - parts + 1) }, (_, i) => i + 1).flatMap((size) =>
    partitions(row.slice(size), parts - 1).map((rest) => [row.slice(0, size), ...rest]),
  );
}

describe('natural breaks', () => {
  it('find the obvious groups, and begin each with its least value', () => {
    expect(breaksOf([1, 2, 3, 50, 51, 52, 53, 900], { method: 'jenks', count: 3 })).toEqual([50, 900]);
  });

  it('have squared deviations no larger than those of any other partition', () => {
    const few = fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(few, fc.constantFrom(...CLASS_COUNTS), (values, count) => {
        const breaks = breaksOf(values, { method: 'jenks', count });
        const sorted = values.toSorted((a, b) => a - b);
        const classes = Array.from({ length: breaks.length + 1 }, (_, i) =>
          sorted.filter((value) => classOf(value, breaks) === i),
        );
        expect(breaks).toHaveLength(Math.min(count, new Set(values).size) - 1);
        const least = Math.min(...partitions(sorted, Math.min(count, sorted.length)).map(deviations));
        expect(deviations(classes)).toBeLessThanOrEqual(least + 1e-9);
      }),
    );
  });

  it('are the same when every value comes twice, or is shifted', () => {
    // Neighbours at the distances 1, 2, 4 ... so that no two partitions are equally good.
    const values = Array.from({ length: 12 }, (_, i) => 2 ** i);
    for (const count of CLASS_COUNTS) {
      const breaks = breaksOf(values, { method: 'jenks', count });
      expect(breaksOf([...values, ...values], { method: 'jenks', count })).toEqual(breaks);
      const shifted = values.map((value) => value + 1_000_000);
      expect(breaksOf(shifted, { method: 'jenks', count })).toEqual(breaks.map((value) => value + 1_000_000));
    }
  });

  it('see small groups beside outliers on either side', () => {
    const values = [-1e12, 1, 2, 3, 50, 51, 52, 1e12];
    expect(breaksOf(values, { method: 'jenks', count: 4 })).toEqual([1, 50, 1e12]);
  });

  it('take a moment for 366 values and no more than a breath for 100,000', () => {
    const wild = (length: number) =>
      Array.from({ length }, (_, i) => Math.exp(Math.sin(i * 12.9898) * 4) * 1000 + i / 1e6);
    const took = (values: readonly number[]) => {
      const start = performance.now();
      expect(breaksOf(values, { method: 'jenks', count: 7 })).toHaveLength(6);
      return performance.now() - start;
    };
    took(wild(366));
    // Generous, for machines that do other things as well: alone it takes some milliseconds and some tenths of a second.
    expect(took(wild(366))).toBeLessThan(200);
    expect(took(wild(100_000))).toBeLessThan(4000);
  });

  it('lie close to the best fit where many values are joined', () => {
    const values = Array.from({ length: 5000 }, (_, i) => (i % 5) * 1000 + i / 100);
    expect(goodnessOfVarianceFit(values, breaksOf(values, { method: 'jenks', count: 5 }))).toBeGreaterThan(0.999);
  });
});

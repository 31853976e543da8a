import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLASS_COUNTS } from '../../src/domain/class-choice';
import { divergingSteps, RAMP_STEPS, rampSteps } from '../../src/theme/ramps';

const indexOf = (step: string) => Number(step.slice(4));
const isAscending = (numbers: readonly number[]) => numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? n));

test('there are nine steps of either ramp', () => {
  expect(new Set(RAMP_STEPS).size).toBe(18);
});

describe('classes in sequence', () => {
  test.each(CLASS_COUNTS)(
    '%i of them take as many steps, in order, from end to end and the same seen from either',
    (n) => {
      const indices = rampSteps('seq', n).map(indexOf);
      expect([indices.length, indices[0], indices.at(-1), isAscending(indices)]).toEqual([n, 0, 8, true]);
      expect(indices.map((index) => 8 - index).toReversed()).toEqual(indices);
    },
  );

  test('one or two, as data with few values have, are steps too', () => {
    expect([rampSteps('div', 1), rampSteps('seq', 2).length]).toEqual([['div-4'], 2]);
  });
});

const anyBreaks = fc
  .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 0, maxLength: 6 })
  .map((values) => values.toSorted((a, b) => a - b));

describe('classes about a middle', () => {
  test('whatever the breaks, each class has a step of its own, in order', () => {
    fc.assert(
      fc.property(anyBreaks, fc.integer({ min: -60, max: 60 }), (breaks, middle) => {
        const steps = divergingSteps(breaks, middle);
        expect(steps).toHaveLength(breaks.length + 1);
        expect(new Set(steps.map((step) => step.slice(0, 3))).size).toBe(1);
        expect(isAscending(steps.map(indexOf))).toBe(true);
      }),
    );
  });

  test('classes below it take the lower half, those above the upper, and the one around it the middle', () => {
    fc.assert(
      fc.property(anyBreaks, fc.integer({ min: -60, max: 60 }), (breaks, middle) => {
        const steps = divergingSteps(breaks, middle);
        fc.pre(steps[0]?.startsWith('div') === true);
        for (const [i, step] of steps.entries()) {
          const [from, to] = [breaks[i - 1] ?? Number.NEGATIVE_INFINITY, breaks[i] ?? Number.POSITIVE_INFINITY];
          const side = to <= middle ? -1 : from >= middle ? 1 : 0;
          expect([step, Math.sign(indexOf(step) - 4)]).toEqual([step, side]);
        }
      }),
    );
  });

  test('turned about the middle, they have the steps across', () => {
    expect(divergingSteps([-2, -1, 1, 2], 0).map(indexOf)).toEqual([0, 2, 4, 6, 8]);
    expect(divergingSteps([-1, 0, 1], 0).map(indexOf)).toEqual([0, 2, 6, 8]);
    expect(divergingSteps([0], 0).map(indexOf)).toEqual([1, 7]);
    expect(divergingSteps([1, 2, 3], 0).map(indexOf)).toEqual([4, 5, 7, 8]);
  });

  test('with more than four classes on one side there are no two sides: they stand in sequence', () => {
    expect(divergingSteps([1, 2, 3, 4, 5], 0)).toEqual(rampSteps('seq', 6));
    expect(divergingSteps([1, 2, 3, 4], 0)[0]).toBe('div-4');
  });
});

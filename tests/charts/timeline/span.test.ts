import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoOf, partsOf, spanOf } from '../../../src/charts/timeline/span';

describe('the days of a date', () => {
  test.each([
    ['1929', dayOf(1929), dayOf(1930)],
    ['2024-02', dayOf(2024, 1), dayOf(2024, 2)],
    ['2023-12', dayOf(2023, 11), dayOf(2024)],
    ['2023-09-07', dayOf(2023, 8, 7), dayOf(2023, 8, 8)],
    ['2023-09-06/2023-09-08', dayOf(2023, 8, 6), dayOf(2023, 8, 9)],
    ['2012/2022', dayOf(2012), dayOf(2023)],
    ['2024-01/2024-03', dayOf(2024), dayOf(2024, 3)],
  ])('%s', (iso, from, to) => {
    expect(spanOf(iso)).toEqual({ from, to });
  });

  test.each([
    '',
    'since 1958',
    '2023 flood season',
    '2024-13',
    '2023-02-30',
    '2024/2023',
    '2023/2024/2025',
    '23-01-01',
  ])('none in “%s”', (text) => {
    expect(spanOf(text)).toBeNull();
  });

  test('a day and its ISO date say the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1900), max: dayOf(2100) }), (day) => {
        expect(spanOf(isoOf(day))).toEqual({ from: day, to: day + 1 });
        expect(dayOf(...partsOf(day))).toBe(day);
      }),
    );
  });
});

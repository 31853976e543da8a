import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '../../../src/charts/timeline/span';
import { periodsOf, tickStep, ticksOf } from '../../../src/charts/timeline/ticks';
import { clampWindow, timeScale, WHOLE } from '../../../src/charts/timeline/time-window';

const ROOM = { year: 40, month: 36, day: 26 };
const day = fc.integer({ min: WHOLE.from, max: WHOLE.to });
const window = fc.tuple(day, day).map(([a, b]) => clampWindow({ from: Math.min(a, b), to: Math.max(a, b) }));

describe('ticks', () => {
  test('in order, inside the window, and never closer than their labels need', () => {
    fc.assert(
      fc.property(window, fc.integer({ min: 200, max: 1200 }), (w, width) => {
        const { pixelsPerDay } = timeScale(w, width);
        const step = tickStep(pixelsPerDay, ROOM);
        const ticks = ticksOf(w, step);
        for (const tick of ticks) expect(tick >= w.from && tick <= w.to).toBe(true);
        for (const [index, tick] of ticks.slice(1).entries())
          expect((tick - (ticks[index] ?? 0)) * pixelsPerDay).toBeGreaterThanOrEqual(ROOM[step.unit] - 1e-6);
      }),
      { numRuns: 400 },
    );
  });

  test('there are some at every zoom', () => {
    fc.assert(
      fc.property(window, (w) => {
        const step = tickStep(timeScale(w, 600).pixelsPerDay, ROOM);
        expect(ticksOf(w, step).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test('years on round years, months on firsts, days on 1, 8, 15, 22', () => {
    const isos = (from: number, to: number, unit: 'year' | 'month' | 'day', every: number) =>
      ticksOf({ from, to }, { unit, every }).map((tick) => isoOf(tick));
    expect(isos(dayOf(1925), dayOf(1985), 'year', 20)).toEqual(['1940-01-01', '1960-01-01', '1980-01-01']);
    expect(isos(dayOf(2023, 10, 15), dayOf(2024, 6, 2), 'month', 3)).toEqual([
      '2024-01-01',
      '2024-04-01',
      '2024-07-01',
    ]);
    expect(isos(dayOf(2024, 0, 20), dayOf(2024, 1, 16), 'day', 7)).toEqual([
      '2024-01-22',
      '2024-02-01',
      '2024-02-08',
      '2024-02-15',
    ]);
  });

  test('months are in years, days in months, years in nothing', () => {
    const w = { from: dayOf(2023, 10, 15), to: dayOf(2024, 1, 10) };
    expect(periodsOf(w, 'month').map((start) => isoOf(start))).toEqual(['2023-01-01', '2024-01-01']);
    expect(periodsOf(w, 'day').map((start) => isoOf(start, 'month'))).toEqual([
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
    ]);
    expect(periodsOf(w, 'year')).toEqual([]);
  });
});

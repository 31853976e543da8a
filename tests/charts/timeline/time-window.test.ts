import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, type Span } from '../../../src/charts/timeline/span';
import {
  around,
  busiest,
  clampWindow,
  following,
  panned,
  SHORTEST_DAYS,
  timeScale,
  WHOLE,
  zoomed,
} from '../../../src/charts/timeline/time-window';

const day = fc.double({ min: WHOLE.from, max: WHOLE.to, noNaN: true });
const window = fc.tuple(day, day).map(([a, b]) => clampWindow({ from: Math.min(a, b), to: Math.max(a, b) }));
const close = (a: Span, b: Span) => {
  expect(a.from).toBeCloseTo(b.from, 3);
  expect(a.to).toBeCloseTo(b.to, 3);
};
const length = ({ from, to }: Span) => to - from;
const isWindow = (w: Span) => {
  expect(w.from).toBeGreaterThanOrEqual(WHOLE.from - 1e-6);
  expect(w.to).toBeLessThanOrEqual(WHOLE.to + 1e-6);
  expect(length(w)).toBeGreaterThanOrEqual(SHORTEST_DAYS - 1e-6);
};

describe('a window', () => {
  test('is never too short nor beyond 1925 to 2026, whatever is done to it', () => {
    const factor = fc.double({ min: 0.001, max: 1000, noNaN: true });
    const days = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(window, factor, day, days, (w, f, about, d) => {
        for (const next of [
          w,
          zoomed(w, f, about),
          panned(w, d),
          around(w),
          following(w, { from: about, to: about + 1 }),
        ])
          isWindow(next);
      }),
    );
  });

  test('zooming in and out again about a day leads back, and that day stays where it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(1960), max: dayOf(1990) }),
        fc.integer({ min: 400, max: 4000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1.01, max: 20, noNaN: true }),
        (from, days, part, factor) => {
          const w = { from, to: from + days };
          const about = from + days * part;
          const nearer = zoomed(w, factor, about);
          close(zoomed(nearer, 1 / factor, about), w);
          const x = (view: Span) => timeScale(view, 300).x(about);
          expect(x(nearer)).toBeCloseTo(x(w), 3);
        },
      ),
    );
  });

  test('panning there and back again leads back, and keeps the length', () => {
    fc.assert(
      fc.property(window, fc.double({ min: -1e5, max: 1e5, noNaN: true }), (w, days) => {
        const there = panned(w, days);
        expect(length(there)).toBeCloseTo(length(w), 3);
        const moved = there.from - w.from;
        close(panned(there, -moved), w);
      }),
    );
  });

  test('following a span shows it, and does not move where it is on show', () => {
    fc.assert(
      fc.property(window, day, fc.integer({ min: 1, max: 900 }), (w, from, days) => {
        const span = { from: Math.min(from, WHOLE.to - days), to: Math.min(from + days, WHOLE.to) };
        const next = following(w, span);
        expect(next.from).toBeLessThanOrEqual(span.from + 1e-6);
        expect(next.to).toBeGreaterThanOrEqual(span.to - 1e-6);
        expect(following(next, span)).toEqual(next);
      }),
    );
  });

  test('the busiest part holds the share asked for', () => {
    const spans = fc.array(
      day.map((from) => ({ from, to: from + 1 })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(spans, (all) => {
        const w = busiest(all, 0.8);
        const held = all.filter(({ from }) => from >= w.from - 1 && from <= w.to + 1);
        expect(held.length).toBeGreaterThanOrEqual(Math.floor(all.length * 0.8));
      }),
    );
    expect(busiest([])).toEqual(WHOLE);
    const years = [1929, 1947, 2018, 2019, 2020, 2021, 2022, 2023].map((year) => ({
      from: dayOf(year),
      to: dayOf(year) + 1,
    }));
    expect(busiest(years, 0.75).from).toBeGreaterThan(dayOf(2017));
  });
});

test('a scale leads from days to pixels and back', () => {
  fc.assert(
    fc.property(
      window,
      day,
      fc.integer({ min: 100, max: 2000 }),
      fc.integer({ min: 0, max: 30 }),
      (w, d, width, inset) => {
        const scale = timeScale(w, width, inset);
        expect(scale.day(scale.x(d))).toBeCloseTo(d, 3);
        expect(scale.x(w.from)).toBeCloseTo(inset, 6);
        expect(scale.x(w.to)).toBeCloseTo(width - inset, 6);
      },
    ),
  );
});

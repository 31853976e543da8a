import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBars } from '../../src/charts/bars/placed-bars';
import { placeLegend, wrapped } from '../../src/charts/frame/legend-rows';
import { axisOf, roundTicks, yearTicks } from '../../src/charts/frame/linear-scale';
import { placeScatter } from '../../src/charts/scatter/placed-scatter';
import { placeStack } from '../../src/charts/stack/placed-stack';
import { placeTrend } from '../../src/charts/trend/placed-trend';
import { runsOf } from '../../src/charts/trend/runs';
import { overlaps, textBox, textWidth } from '../../src/map/text-boxes';

const SIZE = { width: 340, scale: { text: 12.5, stroke: 2 } };
const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const plain = (value: number) => value.toFixed(1);

describe('axes', () => {
  test('ticks are round, ascending and hold all values', () => {
    fc.assert(
      fc.property(
        figure,
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 8 }),
        (least, span, parts) => {
          const ticks = roundTicks(least, least + span, parts);
          expect(ticks.length).toBeGreaterThanOrEqual(2);
          expect(ticks[0]).toBeLessThanOrEqual(least + span * 1e-6);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(least + span - span * 1e-6);
          for (const [i, tick] of ticks.entries()) if (i > 0) expect(tick).toBeGreaterThan(ticks[i - 1] ?? tick);
        },
      ),
    );
    expect(roundTicks(0, 0.3, 3)).toEqual([0, 0.1, 0.2, 0.3]);
  });

  test('equal values and no values still make an axis', () => {
    expect(roundTicks(5, 5, 4).length).toBeGreaterThanOrEqual(2);
    expect(axisOf({ values: [], from: 0, to: 10, parts: 4 }).ticks.length).toBeGreaterThanOrEqual(2);
  });

  test('an axis from zero has 0 at its end', () => {
    expect(axisOf({ values: [3, 9], from: 100, to: 0, parts: 3, zero: true }).at(0)).toBe(100);
  });

  test('equal ratios lie equally far apart on a logarithmic axis', () => {
    const { at } = axisOf({ values: [10, 1000], from: 0, to: 100, parts: 4, log: true });
    expect(at(100) - at(10)).toBeCloseTo(at(1000) - at(100), 9);
  });

  test('labels of years don’t touch, and the last year has one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 100, max: 1200 }), (count, width) => {
        const years = Array.from({ length: count }, (_, i) => 1990 + i);
        const ticks = yearTicks(years, width, 28);
        expect(ticks.at(-1)).toBe(years.at(-1));
        const step = width / (count - 1);
        for (const [i, year] of ticks.entries())
          if (i > 0) expect((year - (ticks[i - 1] ?? year)) * step).toBeGreaterThanOrEqual(28);
      }),
    );
  });
});

describe('a year without data is a gap', () => {
  test('and is never drawn at 0', () => {
    const points = [1, null, 3, 4, null, null, 7].map((value, i) => ({ year: 2000 + i, value }));
    expect(runsOf(points, ({ year }, value) => [year, value])).toEqual([
      [[2000, 1]],
      [
        [2002, 3],
        [2003, 4],
      ],
      [[2006, 7]],
    ]);
  });

  test('a column that lacks a part is left out', () => {
    const parts = ['a', 'b'].map((id) => ({ id, label: id, tone: 'plain' as const }));
    const { columns } = placeStack(
      parts,
      [
        { year: 2000, values: [1, 2] },
        { year: 2001, values: [1, null] },
      ],
      SIZE,
      plain,
    );
    expect(columns.map(({ year }) => year)).toEqual([2000]);
  });
});

test('a stack’s segments lie on each other and make the sum', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 3, maxLength: 3 }), (values) => {
      const parts = values.map((_, i) => ({ id: String(i), label: String(i), tone: 'plain' as const }));
      const { columns, axis } = placeStack(parts, [{ year: 2000, values }], SIZE, plain);
      const segments = columns[0]?.segments ?? [];
      let floor = axis.at(0);
      for (const { y, height } of segments) {
        expect(y + height).toBeCloseTo(floor, 6);
        floor = y;
      }
      expect(floor).toBeCloseTo(axis.at(values.reduce((sum, value) => sum + value, 0)), 6);
    }),
  );
});

test('points of a trend stay within its plot', () => {
  fc.assert(
    fc.property(fc.array(fc.option(figure, { nil: null }), { minLength: 1, maxLength: 30 }), (values) => {
      const points = values.map((value, i) => ({ year: 2000 + i, value }));
      const placed = placeTrend([{ id: 'a', label: '长江经济带', tone: 'plain', points }], SIZE, {
        zero: false,
        log: false,
        format: plain,
      });
      for (const { runs } of placed.lines)
        for (const [x, y] of runs.flat()) {
          expect(x).toBeGreaterThanOrEqual(placed.plot.left - 0.01);
          expect(x).toBeLessThanOrEqual(SIZE.width);
          expect(y).toBeGreaterThanOrEqual(placed.plot.top - 0.01);
          expect(y).toBeLessThanOrEqual(placed.plot.top + placed.plot.height + 0.01);
        }
    }),
  );
});

describe('bars', () => {
  test('lie on their side of zero, in proportion, with their values inside the picture', () => {
    fc.assert(
      fc.property(fc.array(fc.option(figure, { nil: null }), { minLength: 1, maxLength: 12 }), (values) => {
        const bars = values.map((value, i) => ({ id: String(i), label: `Region ${i}`, value, tone: 'plain' as const }));
        const placed = placeBars(bars, SIZE, plain, 'no data');
        for (const { bar, from, to, valueX, anchor } of placed.bars) {
          const width = textWidth(bar.value === null ? 'no data' : plain(bar.value), SIZE.scale.text);
          if (anchor === 'start') expect(valueX + width).toBeLessThanOrEqual(SIZE.width + 0.5);
          else expect(valueX - width).toBeGreaterThanOrEqual(placed.labels.x - 0.5);
          if ((bar.value ?? 0) >= 0) expect(from).toBeCloseTo(placed.zero, 6);
          else expect(to).toBeCloseTo(placed.zero, 6);
          if (bar.value === null) expect(to - from).toBe(0);
        }
      }),
    );
  });
});

describe('scatter', () => {
  test('no label lies on another or leaves the picture', () => {
    const point = fc.record({ x: figure, y: figure, emphasis: fc.boolean() });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 31 }), (points) => {
        const named = points.map((p, i) => ({ ...p, id: String(i), label: `内蒙古 ${i}`, group: 'plain' as const }));
        const axis = { label: 'x', format: plain };
        const placed = placeScatter(named, axis, axis, ['West'], SIZE);
        const boxes = placed.points.flatMap(({ point: { label }, label: at }) =>
          at === null ? [] : [textBox(label, [at.x, at.y], SIZE.scale.text, at.anchor)],
        );
        for (const [i, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(SIZE.width);
          for (const b of boxes.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('legends and wrapped lines', () => {
  const label = fc.constantFrom('Yangtze River Economic Belt', '长江经济带', 'GDP', '黄河流域生态保护和高质量发展');

  test('entries never run into each other', () => {
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 200, max: 900 }),
        (labels, width) => {
          const { entries, height } = placeLegend(labels, width, 12.5);
          for (const [i, { x, y }] of entries.entries()) {
            expect(y).toBeLessThan(height);
            const next = entries[i + 1];
            if (next !== undefined && next.y === y)
              expect(next.x).toBeGreaterThanOrEqual(x + textWidth(labels[i] ?? '', 12.5));
          }
        },
      ),
    );
  });

  test('a wrapped text keeps every character and fits where its words do', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 6 }), (labels) => {
        const text = labels.join(' ');
        const lines = wrapped(text, 180, 12.5);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(textWidth(line, 12.5)).toBeLessThanOrEqual(181);
      }),
    );
  });
});

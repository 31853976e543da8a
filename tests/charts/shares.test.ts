import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLegend } from '../../src/charts/frame/legend-rows';
import { placeShares } from '../../src/charts/stack/placed-shares';
import { textWidth } from '../../src/map/text-boxes';

const words = {
  parts: ['Primary', 'Secondary', 'Tertiary'],
  format: (value: number) => value.toFixed(1),
  noData: 'no data',
};
const size = (width: number, text = 12.5) => ({ width, scale: { text, stroke: 2 } });

const shares = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 3, maxLength: 3 });
const label = fc.constantFrom(
  'Liaoning',
  'Yangtze River Economic Belt',
  '长江经济带',
  '西部大开发或者东北全面振兴，不含黄河流域',
);
const rows = fc.array(fc.record({ label, values: shares }), { minLength: 1, maxLength: 4 });

describe('shares side by side', () => {
  test('a bar’s parts fill it, in their order and in proportion', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 280, max: 900 }), (values, width) => {
        const [placed] = placeShares([{ id: 'a', label: 'A', values }], size(width), words).rows;
        const sum = values.reduce((all, value) => all + value, 0);
        expect(placed?.segments.map((segment) => segment.width / width)).toEqual(
          values.map((value) => expect.closeTo(value / sum, 9)),
        );
        const last = placed?.segments.at(-1);
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(width, 6);
      }),
    );
  });

  test('labels, values and bars never lie on each other, and the labels fit', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 280, max: 900 }), fc.constantFrom(12.5, 24), (given, width, text) => {
        const placed = placeShares(
          given.map((row, index) => ({ id: String(index), ...row })),
          size(width, text),
          words,
        );
        let below = 0;
        for (const { lines, values, top } of placed.rows) {
          for (const line of lines) {
            expect(line.y - text / 2).toBeGreaterThanOrEqual(below);
            below = line.y + text / 2;
            const together = textWidth(line.text, text) + textWidth(values.text, text);
            if (line.y === values.y) expect(together).toBeLessThan(width);
          }
          expect(values.y + text / 2).toBeLessThanOrEqual(top);
          below = top + placed.bar;
        }
        expect(placed.height).toBeGreaterThanOrEqual(below);
      }),
    );
  });

  test('what lacks a part has no bar, never one of 0', () => {
    const [placed] = placeShares([{ id: 'a', label: 'Hong Kong', values: [null, 30, 70] }], size(330), words).rows;
    expect(placed?.segments).toEqual([]);
    expect(placed?.values.text).toBe('no data');
  });
});

test('a legend’s label that is wider than the legend takes several lines, and the next one stands below them', () => {
  fc.assert(
    fc.property(
      fc.array(label, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 280, max: 400 }),
      (labels, width) => {
        const text = 24;
        const { entries, height } = placeLegend(labels, width, text);
        const sample = text * 2.2;
        entries.forEach(({ x, y, lines }, index) => {
          for (const line of lines) expect(x + sample + textWidth(line, text)).toBeLessThanOrEqual(width + 1e-9);
          const bottom = y + (lines.length - 0.5) * text;
          const next = entries[index + 1];
          if (next !== undefined && next.x === 0) expect(next.y - text / 2).toBeGreaterThanOrEqual(bottom);
          expect(bottom).toBeLessThanOrEqual(height);
        });
      },
    ),
  );
});

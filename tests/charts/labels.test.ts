import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBars } from '../../src/charts/bars/placed-bars';
import { wrapped } from '../../src/charts/frame/legend-rows';
import { clipped, placeScatter } from '../../src/charts/scatter/placed-scatter';
import { APART, spread } from '../../src/charts/trend/line-ends';
import { placeTrend } from '../../src/charts/trend/placed-trend';
import { textWidth } from '../../src/map/text-boxes';

const size = (width: number, text = 12.5) => ({ width, scale: { text, stroke: 2 } });
const plain = (value: number) => value.toFixed(0);
const label = fc.constantFrom(
  'Heilongjiang',
  'Inner Mongolia',
  'Yangtze River Economic Belt (11 provinces)',
  'Ecological Protection and High-Quality Development of the Yellow River Basin',
  '辽宁',
  '粤港澳大湾区（按原文所称的广东全省）',
);

describe('labels of bars', () => {
  test('stay in the picture, off the bars and off each other, however long they are', () => {
    const bar = fc.record({ label, value: fc.option(fc.integer({ min: -900, max: 900 }), { nil: null }) });
    fc.assert(
      fc.property(
        fc.array(bar, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 280, max: 1100 }),
        fc.constantFrom(12.5, 24),
        (given, width, text) => {
          const bars = given.map((one, i) => ({ ...one, id: String(i), tone: 'plain' as const, emphasis: i === 1 }));
          const placed = placeBars(bars, size(width, text), plain, 'no data');
          let below = 0;
          for (const { bar: of, lines, y, middle, height, from } of placed.bars) {
            for (const line of lines) {
              const end = textWidth(line.text, text) * (of.emphasis ? 1.08 : 1);
              if (placed.labels.anchor === 'end') {
                expect(placed.labels.x - end).toBeGreaterThanOrEqual(-0.01);
                expect(placed.labels.x).toBeLessThanOrEqual(from);
              } else {
                expect(end).toBeLessThanOrEqual(width + 0.01);
                expect(line.y + text / 2).toBeLessThanOrEqual(middle - placed.thickness / 2 + 1);
              }
              expect(y + line.y - text / 2).toBeGreaterThanOrEqual(below - 0.01);
              below = y + line.y + text / 2;
            }
            expect(
              lines
                .map((line) => line.text)
                .join('')
                .replaceAll(' ', ''),
            ).toBe(of.label.replaceAll(' ', ''));
            expect(middle + placed.thickness / 2).toBeLessThanOrEqual(height);
          }
        },
      ),
    );
  });

  test('short ones stand beside their bars, long ones above', () => {
    const of = (name: string) => ({ id: name, label: name, value: 3, tone: 'plain' as const });
    const anchor = (...names: string[]) => placeBars(names.map(of), size(340), plain, '–').labels.anchor;
    expect(anchor('Liaoning', 'Inner Mongolia')).toBe('end');
    expect(anchor('Liaoning', 'Ecological Protection and High-Quality Development of the Yellow River Basin')).toBe(
      'start',
    );
  });
});

describe('labels at the ends of lines', () => {
  const wishes = fc.array(fc.double({ min: -50, max: 450, noNaN: true }), { minLength: 1, maxLength: 9 });

  test('are apart, in the order of the lines, and within the plot', () => {
    fc.assert(
      fc.property(wishes, (wished) => {
        const placed = spread(wished, 20, 0, 400);
        const order = wished.map((_, i) => i).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
        const sorted = order.map((i) => placed[i] ?? Number.NaN);
        for (const [rank, y] of sorted.entries()) {
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(400 + 1e-9);
          if (rank > 0) expect(y - (sorted[rank - 1] ?? y)).toBeGreaterThanOrEqual(20 - 1e-9);
        }
      }),
    );
  });

  test('stand at their lines where they don’t touch, and around their middle where they do', () => {
    expect(spread([300, 100], 20, 0, 400)).toEqual([300, 100]);
    expect(spread([100, 104], 20, 0, 400)).toEqual([92, 112]);
  });

  const line = (id: string, values: readonly (number | null)[]) => ({
    id,
    label: id,
    tone: 'plain' as const,
    points: values.map((value, i) => ({ year: 2000 + i, value })),
  });
  const place = (width: number, ...lines: ReturnType<typeof line>[]) =>
    placeTrend(lines, size(width), { zero: true, log: false, format: plain });

  test('are used on wide charts only, and not where a line ends early', () => {
    const lines = [line('West', [1, 2]), line('East', [2, 4])];
    expect(place(900, ...lines).direct).toBe(true);
    expect(place(340, ...lines).direct).toBe(false);
    expect(place(900, ...lines, line('North', [3, null])).direct).toBe(false);
    expect(place(900, line('West', [1, 2])).direct).toBe(false);
  });

  test('have room to the right of the plot and in its height', () => {
    const { lines, plot } = place(900, ...['a', 'b', 'c', 'd', 'e'].map((id) => line(`${id} of many`, [1, 1])));
    const middles = lines.map(({ end }) => end?.labelY ?? Number.NaN).sort((a, b) => a - b);
    for (const [i, y] of middles.entries())
      if (i > 0) expect(y - (middles[i - 1] ?? y)).toBeGreaterThanOrEqual(12.5 * APART - 1e-9);
    expect(plot.left + plot.width + textWidth('a of many', 12.5)).toBeLessThan(900);
  });
});

describe('a scatter', () => {
  const axis = { label: '人均地区生产总值（按年末常住人口计算，元）', format: plain };
  // So close on all sides that no label has room beside its point.
  const crowd = Array.from({ length: 225 }, (_, i) => ({
    id: String(i),
    label: `Region ${i}`,
    x: i % 15,
    y: Math.floor(i / 15),
    group: 'plain' as const,
    emphasis: i === 112,
  }));

  test('names the emphasised point even in a crowd', () => {
    const { points } = placeScatter(crowd, axis, axis, ['West'], size(340));
    expect(points.find(({ point }) => point.emphasis)?.label).not.toBeNull();
    expect(points.find(({ point }) => point.id === '111')?.label).toBeNull();
  });

  test('breaks the names of its axes where they are longer than it is wide', () => {
    const { xName, yName, plot, height } = placeScatter(crowd, axis, axis, ['West'], size(340, 24));
    for (const { lines } of [xName, yName])
      for (const text of lines) expect(textWidth(text, 24)).toBeLessThanOrEqual(340);
    expect(yName.y + (yName.lines.length - 0.5) * 24 * 1.3).toBeLessThanOrEqual(plot.top);
    expect(xName.y + (xName.lines.length - 0.5) * 24 * 1.3).toBeLessThanOrEqual(height);
  });

  test('draws a line only as far as the plot goes', () => {
    const plot = { left: 0, top: 10, width: 100, height: 80 };
    expect(clipped([0, 20], [100, 70], plot)).toEqual([0, 20, 100, 70]);
    expect(clipped([0, 190], [100, -10], plot)).toEqual([50, 90, 90, 10]);
    expect(clipped([0, 100], [100, 140], plot)).toBeNull();
  });
});

test('no line of Chinese begins with a closing mark or ends with an opening one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 400 }), (width) => {
      const text = '粤港澳大湾区（按原文所称的广东全省）、黄河流域（9 个省级单位），均为常住人口。';
      const lines = wrapped(text, width, 12.5);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) {
        expect(line).not.toMatch(/^[）、，。]/);
        expect(line).not.toMatch(/（$/);
      }
    }),
  );
});

import { textWidth } from '../../map/text-boxes';
import type { ChartSize, ChartTone, Plot } from '../frame/chart-size';
import { placeLegend } from '../frame/legend-rows';
import { type Axis, axisOf, yearTicks } from '../frame/linear-scale';

export interface StackPart {
  readonly id: string;
  readonly label: string;
  readonly tone: ChartTone;
}

export interface StackColumn {
  readonly year: number;
  /** One value a part; null where there are no data, which leaves the whole column out. */
  readonly values: readonly (number | null)[];
}

export interface PlacedColumn {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  /** From the bottom up, one a part. */
  readonly segments: readonly { readonly y: number; readonly height: number }[];
}

export interface PlacedStack {
  readonly height: number;
  readonly plot: Plot;
  readonly axis: Axis;
  readonly yearAt: (year: number) => number;
  readonly years: readonly number[];
  readonly columns: readonly PlacedColumn[];
}

/**
 * Places columns of parts, one a year, on an axis from zero. A year that lacks a part has no column.
 *
 * @param end what the axis need not reach beyond: rounded parts of a whole may add up to a little more than it
 */
export function placeStack(
  parts: readonly StackPart[],
  columns: readonly StackColumn[],
  { width, scale }: ChartSize,
  format: (value: number) => string,
  end = Number.POSITIVE_INFINITY,
): PlacedStack {
  const { text } = scale;
  const legend = placeLegend(
    parts.map(({ label }) => label),
    width,
    text,
  );
  const whole = columns.flatMap(({ year, values }) => {
    const known = values.filter((value) => value !== null);
    return known.length === values.length ? [{ year, values: known }] : [];
  });
  const top = legend.height + text * 0.9;
  const inner = Math.max(110, Math.min(340, width * 0.42));
  const sums = whole.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const axis = axisOf({
    values: sums.map((sum) => Math.min(sum, end)),
    from: top + inner,
    to: top,
    parts: 4,
    zero: true,
  });
  const left = Math.max(...axis.ticks.map((tick) => textWidth(format(tick), text))) + 10;
  const plot: Plot = { left, top, width: Math.max(40, width - left - textWidth('2024', text) / 2), height: inner };
  const all = columns.map(({ year }) => year);
  const step = plot.width / Math.max(1, all.length);
  const yearAt = (year: number) => plot.left + (all.indexOf(year) + 0.5) * step;
  return {
    height: top + inner + text * 1.9,
    plot,
    axis,
    yearAt,
    years: yearTicks(all, plot.width, textWidth('2024', text)),
    columns: whole.map(({ year, values }) => {
      let below = 0;
      const segments = values.map((value) => {
        const y = axis.at(below + value);
        const segment = { y, height: axis.at(below) - y };
        below += value;
        return segment;
      });
      const own = Math.min(step * 0.8, 60);
      return { year, x: yearAt(year) - own / 2, width: own, segments };
    }),
  };
}

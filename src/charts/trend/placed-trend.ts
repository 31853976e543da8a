import { textWidth } from '../../map/text-boxes';
import type { ChartSize, ChartTone, Plot } from '../frame/chart-size';
import { placeLegend } from '../frame/legend-rows';
import { type Axis, axisOf, yearTicks } from '../frame/linear-scale';

export interface YearPoint {
  readonly year: number;
  /** Null where there are no data: the line has a gap there. */
  readonly value: number | null;
}

/** One line of a trend. */
export interface TrendLine {
  readonly id: string;
  readonly label: string;
  readonly tone: ChartTone;
  readonly points: readonly YearPoint[];
  /** A reference is drawn thinly, behind the others. */
  readonly role?: 'main' | 'reference';
}

/** An unbroken run of points on the screen, in pixels. */
export type Run = readonly (readonly [x: number, y: number])[];

export interface PlacedTrend {
  readonly height: number;
  readonly plot: Plot;
  readonly axis: Axis;
  readonly yearAt: (year: number) => number;
  readonly years: readonly number[];
  readonly lines: readonly { readonly line: TrendLine; readonly runs: readonly Run[] }[];
}

interface TrendOptions {
  readonly zero: boolean;
  readonly log: boolean;
  readonly format: (value: number) => string;
}

/** Points of a line in unbroken runs: a year without data ends one. */
export function runsOf(
  points: readonly YearPoint[],
  at: (point: YearPoint, value: number) => readonly [number, number],
): readonly Run[] {
  const runs: (readonly [number, number])[][] = [];
  let open = false;
  for (const point of points) {
    if (point.value === null) {
      open = false;
      continue;
    }
    if (!open) runs.push([]);
    runs.at(-1)?.push(at(point, point.value));
    open = true;
  }
  return runs;
}

/** Places a trend: legend above, values on the left, years below. */
export function placeTrend(
  lines: readonly TrendLine[],
  { width, scale }: ChartSize,
  { zero, log, format }: TrendOptions,
): PlacedTrend {
  const { text } = scale;
  const legend = placeLegend(
    lines.map(({ label }) => label),
    width,
    text,
  );
  const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  const top = legend.height + text * 0.9;
  const inner = Math.max(110, Math.min(360, width * 0.45));
  const axis = axisOf({ values, from: top + inner, to: top, parts: 4, zero, log });
  const left = Math.max(...axis.ticks.map((tick) => textWidth(format(tick), text))) + 10;
  const plot: Plot = { left, top, width: Math.max(40, width - left - textWidth('2024', text) / 2 - 2), height: inner };
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const yearAt = (year: number) =>
    plot.left + (last === first ? plot.width / 2 : ((year - first) / (last - first)) * plot.width);
  return {
    height: top + inner + text * 1.9,
    plot,
    axis,
    yearAt,
    years: yearTicks(years, plot.width, textWidth('2024', text)),
    lines: lines.map((line) => ({
      line,
      runs: runsOf(line.points, ({ year }, value) => [yearAt(year), axis.at(value)]),
    })),
  };
}

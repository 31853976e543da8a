import { textWidth } from '../../map/text-boxes';
import type { ChartSize, ChartTone, Plot } from '../frame/chart-size';
import { placeLegend } from '../frame/legend-rows';
import { type Axis, axisOf, yearTicks } from '../frame/linear-scale';
import { APART, roomForEnds, spread } from './line-ends';
import { type Run, runsOf, type YearPoint } from './runs';

/** One line of a trend. */
export interface TrendLine {
  readonly id: string;
  readonly label: string;
  readonly tone: ChartTone;
  readonly points: readonly YearPoint[];
  /** A reference is drawn thinly, behind the others. */
  readonly role?: 'main' | 'reference';
}

interface PlacedLine {
  readonly line: TrendLine;
  readonly runs: readonly Run[];
  /** Where the line ends, and the middle of the label beside it; null where labels stand in a legend. */
  readonly end: { readonly x: number; readonly y: number; readonly labelY: number } | null;
}

export interface PlacedTrend {
  readonly height: number;
  readonly plot: Plot;
  readonly axis: Axis;
  readonly yearAt: (year: number) => number;
  readonly years: readonly number[];
  readonly lines: readonly PlacedLine[];
  /** Labels stand at the lines' ends, not in a legend. */
  readonly direct: boolean;
}

interface TrendOptions {
  readonly zero: boolean;
  readonly log: boolean;
  readonly format: (value: number) => string;
}

/** Places a trend: values on the left, years below, labels at the lines' ends where there is room, else above. */
export function placeTrend(
  lines: readonly TrendLine[],
  { width, scale }: ChartSize,
  { zero, log, format }: TrendOptions,
): PlacedTrend {
  const { text } = scale;
  const beside = roomForEnds(lines, width, text);
  const legend = placeLegend(beside === null ? lines.map(({ label }) => label) : [], width, text);
  const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  const top = legend.height + text * 0.9;
  const inner = Math.max(110, Math.min(360, width * 0.45));
  const axis = axisOf({ values, from: top + inner, to: top, parts: 4, zero, log });
  const left = Math.max(...axis.ticks.map((tick) => textWidth(format(tick), text))) + 10;
  const right = Math.max(textWidth('2024', text) / 2 + 2, beside ?? 0);
  const plot: Plot = { left, top, width: Math.max(40, width - left - right), height: inner };
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const yearAt = (year: number) =>
    plot.left + (last === first ? plot.width / 2 : ((year - first) / (last - first)) * plot.width);
  const placed = lines.map((line) => ({
    line,
    runs: runsOf(line.points, ({ year }, value) => [yearAt(year), axis.at(value)]),
  }));
  const ends = placed.map(({ runs }) => runs.at(-1)?.at(-1) ?? ([plot.left, top] as const));
  const labels = spread(
    ends.map(([, y]) => y),
    text * APART,
    top,
    top + inner,
  );
  return {
    height: top + inner + text * 1.9,
    plot,
    axis,
    yearAt,
    years: yearTicks(years, plot.width, textWidth('2024', text)),
    direct: beside !== null,
    lines: placed.map((one, index) => {
      const [x, y] = ends[index] ?? [plot.left, top];
      return { ...one, end: beside === null ? null : { x, y, labelY: labels[index] ?? y } };
    }),
  };
}

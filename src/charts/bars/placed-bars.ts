import { textWidth } from '../../map/text-boxes';
import type { ChartSize, ChartTone } from '../frame/chart-size';

export interface Bar {
  readonly id: string;
  readonly label: string;
  /** Null: no data. */
  readonly value: number | null;
  readonly tone: ChartTone;
  readonly emphasis?: boolean;
}

export interface PlacedBar {
  readonly bar: Bar;
  /** Upper edge of its row. */
  readonly y: number;
  /** Ends of the bar, left to right; both at 0's place where there are no data. */
  readonly from: number;
  readonly to: number;
  /** Where the value is written, and which end of the text stands there. */
  readonly valueX: number;
  readonly anchor: 'start' | 'end';
}

export interface PlacedBars {
  readonly height: number;
  readonly row: number;
  readonly thickness: number;
  readonly zero: number;
  /** Right end of the labels. */
  readonly labels: number;
  readonly bars: readonly PlacedBar[];
  readonly at: (value: number) => number;
}

const GAP = 6;

/**
 * Places horizontal bars in the caller's order: labels on the left, values beside the bars' ends, bars of negative values
 * to the left of zero. Room is left for the widest value on either side.
 */
export function placeBars(
  bars: readonly Bar[],
  { width, scale }: ChartSize,
  format: (value: number) => string,
  noData: string,
  reference: number | null = null,
): PlacedBars {
  const { text } = scale;
  const row = text * 1.75;
  const labels = Math.min(width * 0.42, Math.max(0, ...bars.map(({ label }) => textWidth(label, text)))) + GAP;
  const written = (value: number | null) => textWidth(value === null ? noData : format(value), text) + GAP;
  const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
  const most = Math.max(0, ...values, reference ?? 0);
  const least = Math.min(0, ...values, reference ?? 0);
  const room = Math.max(0, ...bars.filter(({ value }) => (value ?? 0) >= 0).map(({ value }) => written(value)));
  const roomLeft = Math.max(0, ...bars.filter(({ value }) => (value ?? 0) < 0).map(({ value }) => written(value)));
  const left = labels + roomLeft;
  const right = Math.max(left + 20, width - room);
  const span = most - least || 1;
  const at = (value: number) => left + ((value - least) / span) * (right - left);
  return {
    height: bars.length * row + 2,
    row,
    thickness: text * 0.95,
    zero: at(0),
    labels,
    at,
    bars: bars.map((bar, index) => {
      const value = bar.value ?? 0;
      return {
        bar,
        y: index * row,
        from: Math.min(at(0), at(value)),
        to: Math.max(at(0), at(value)),
        valueX: value < 0 ? at(value) - GAP : at(value) + GAP,
        anchor: value < 0 ? 'end' : 'start',
      };
    }),
  };
}

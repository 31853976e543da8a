import { textWidth } from '../../map/text-boxes';
import { BOLD, type ChartSize, type ChartTone } from '../frame/chart-size';
import { wrapped } from '../frame/legend-rows';

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
  /** Upper edge and height of its row. */
  readonly y: number;
  readonly height: number;
  /** The label's lines and the middle of each, from the row's upper edge. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** Middle of the bar, from the row's upper edge. */
  readonly middle: number;
  /** Ends of the bar, left to right; both at 0's place where there are no data. */
  readonly from: number;
  readonly to: number;
  /** Where the value is written, and which end of the text stands there. */
  readonly valueX: number;
  readonly anchor: 'start' | 'end';
}

export interface PlacedBars {
  readonly height: number;
  readonly thickness: number;
  readonly zero: number;
  /** Where the labels stand, and which end of them stands there. */
  readonly labels: { readonly x: number; readonly anchor: 'start' | 'end' };
  readonly bars: readonly PlacedBar[];
  readonly at: (value: number) => number;
}

const GAP = 6;
/** The most that labels may take of the width beside the bars. */
const LABEL_SHARE = 0.42;
/** The least of the width that is left to the bars where labels stand beside them. */
const BARS_SHARE = 0.2;

/** Width of a bar's text, with the room that bold letters need. */
const widthOf = (text: string, size: number, { emphasis }: Bar): number =>
  textWidth(text, size) * (emphasis === true ? BOLD : 1);

interface Labelled {
  readonly bar: Bar;
  readonly lines: readonly string[];
  /** Width of the widest line. */
  readonly wide: number;
}

/** Each bar with its label in lines of a width. */
function labelled(bars: readonly Bar[], most: number, text: number): readonly Labelled[] {
  return bars.map((bar) => {
    const lines = wrapped(bar.label, most / (bar.emphasis === true ? BOLD : 1), text);
    return { bar, lines, wide: Math.max(0, ...lines.map((line) => widthOf(line, text, bar))) };
  });
}

/**
 * Places horizontal bars in the caller's order, values beside the bars' ends, bars of negative values to the left of
 * zero. Labels stand on the left, in two lines where they need them; where one is longer still, or labels and values
 * would leave the bars no room, all stand above their bars. Room is left for the widest value on either side.
 */
export function placeBars(
  bars: readonly Bar[],
  { width, scale }: ChartSize,
  format: (value: number) => string,
  noData: string,
  reference: number | null = null,
): PlacedBars {
  const { text } = scale;
  const line = text * 1.25;
  const narrow = labelled(bars, width * LABEL_SHARE, text);
  const written = (bar: Bar) => widthOf(bar.value === null ? noData : format(bar.value), text, bar) + GAP;
  const room = Math.max(0, ...bars.filter(({ value }) => (value ?? 0) >= 0).map(written));
  const roomLeft = Math.max(0, ...bars.filter(({ value }) => (value ?? 0) < 0).map(written));
  const taken = Math.max(0, ...narrow.map(({ wide }) => wide)) + GAP + roomLeft + room;
  const beside =
    taken + width * BARS_SHARE <= width &&
    narrow.every(({ lines, wide }) => lines.length <= 2 && wide <= width * LABEL_SHARE);
  const rows = beside ? narrow : labelled(bars, width, text);
  const start = beside ? Math.max(0, ...rows.map(({ wide }) => wide)) + GAP : 0;
  const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
  const most = Math.max(0, ...values, reference ?? 0);
  const least = Math.min(0, ...values, reference ?? 0);
  const left = start + roomLeft;
  const right = Math.max(left + 20, width - room);
  const span = most - least || 1;
  const at = (value: number) => left + ((value - least) / span) * (right - left);
  let y = 0;
  const placed = rows.map(({ bar, lines }): PlacedBar => {
    const value = bar.value ?? 0;
    const block = lines.length * line;
    const height = beside ? Math.max(text * 1.75, block + text * 0.5) : block + text * 1.9;
    const first = beside ? (height - block) / 2 : text * 0.2;
    const row: PlacedBar = {
      bar,
      y,
      height,
      lines: lines.map((one, i) => ({ text: one, y: first + (i + 0.5) * line })),
      middle: beside ? height / 2 : text * 0.8 + block,
      from: Math.min(at(0), at(value)),
      to: Math.max(at(0), at(value)),
      valueX: value < 0 ? at(value) - GAP : at(value) + GAP,
      anchor: value < 0 ? 'end' : 'start',
    };
    y += height;
    return row;
  });
  return {
    height: y + 2,
    thickness: text * 0.95,
    zero: at(0),
    labels: beside ? { x: start - GAP, anchor: 'end' } : { x: 0, anchor: 'start' },
    at,
    bars: placed,
  };
}

import { textWidth } from '../../map/text-boxes';
import type { ChartSize } from '../frame/chart-size';
import { placeLegend, wrapped } from '../frame/legend-rows';

/** A thing whose parts make up a whole. */
export interface SharesRow {
  readonly id: string;
  readonly label: string;
  /** One a part; null where there are no data, which leaves the whole bar out. */
  readonly values: readonly (number | null)[];
}

export interface PlacedShares {
  readonly height: number;
  /** Thickness of a bar. */
  readonly bar: number;
  readonly rows: readonly PlacedSharesRow[];
}

export interface PlacedSharesRow {
  readonly row: SharesRow;
  /** The label's lines and the middle of each. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** The values in words, at the right end of the line with this middle. */
  readonly values: { readonly text: string; readonly y: number };
  /** Upper edge of the bar. */
  readonly top: number;
  /** From left to right, one a part, as wide together as the chart; none without data. */
  readonly segments: readonly { readonly x: number; readonly width: number }[];
}

interface SharesWords {
  readonly parts: readonly string[];
  readonly format: (value: number) => string;
  readonly noData: string;
}

/**
 * Places bars of equal length, each cut into its parts: a label above on the left, the values above on the right, under
 * the label where the line has no room for both. Values that don't make up 100 are taken as shares of their sum.
 */
export function placeShares(
  rows: readonly SharesRow[],
  { width, scale }: ChartSize,
  { parts, format, noData }: SharesWords,
): PlacedShares {
  const { text } = scale;
  const line = text * 1.4;
  const bar = text * 1.3;
  let y = placeLegend(parts, width, text).height + text * 0.4;
  const placed = rows.map((row): PlacedSharesRow => {
    const known = row.values.filter((value) => value !== null);
    const whole = known.length === row.values.length && known.length > 0;
    const words = whole ? known.map(format).join(' · ') : noData;
    const label = wrapped(row.label, width, text);
    const ends = textWidth(label.at(-1) ?? '', text) + text + textWidth(words, text);
    const lines = label.map((written, index) => ({ text: written, y: y + (index + 0.5) * line }));
    const count = label.length + (ends > width ? 1 : 0);
    const values = { text: words, y: y + (count - 0.5) * line };
    const top = y + count * line + 2;
    const sum = known.reduce((all, value) => all + value, 0);
    let x = 0;
    const segments =
      whole && sum > 0
        ? known.map((value) => {
            const segment = { x, width: (value / sum) * width };
            x += segment.width;
            return segment;
          })
        : [];
    y = top + (segments.length > 0 ? bar : 0) + text * 0.7;
    return { row, lines, values, top, segments };
  });
  return { height: y, bar, rows: placed };
}

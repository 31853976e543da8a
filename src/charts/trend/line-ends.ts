import { textWidth } from '../../map/text-boxes';
import type { YearPoint } from './runs';

/** Only charts as wide as this have room for labels beside their lines. */
const WIDE = 560;
/** The most that labels may take of a chart's width. */
const SHARE = 0.26;
/** Least distance between the middles of labels, in multiples of the type size. */
export const APART = 1.35;
/** Length of the lines that lead to labels, in multiples of the type size. */
export const LEADER = 1.4;

interface Labelled {
  readonly label: string;
  readonly points: readonly YearPoint[];
}

/**
 * The room that labels at the ends of lines need on the right, in pixels; null where they have none: on narrow charts,
 * with labels too long or too many, and where a line ends before the last year.
 */
export function roomForEnds(lines: readonly Labelled[], width: number, text: number): number | null {
  const last = Math.max(...lines.flatMap(({ points }) => points.map(({ year }) => year)));
  const widest = Math.max(...lines.map(({ label }) => textWidth(label, text)));
  const whole = lines.every(({ points }) => points.some(({ year, value }) => year === last && value !== null));
  const fits = width >= WIDE && widest <= width * SHARE && lines.length * text * APART <= width * 0.4;
  return lines.length > 1 && whole && fits ? widest + text * (LEADER + 0.8) : null;
}

/**
 * Moves labels apart, so that their middles are at least a distance from each other and stay between two ends, in the
 * order of their wishes and as near to them as can be: those that touch are joined and stand around their common middle
 * (pool adjacent violators).
 *
 * @param wished middles in pixels, in any order
 * @returns middles in the same order
 */
export function spread(wished: readonly number[], apart: number, top: number, bottom: number): readonly number[] {
  const order = wished.map((_, index) => index).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
  // Less the distance that each has to keep from the first, middles need only be in order.
  const groups: { sum: number; count: number }[] = [];
  order.forEach((index, rank) => {
    let group = { sum: (wished[index] ?? 0) - rank * apart, count: 1 };
    for (let before = groups.at(-1); before !== undefined; before = groups.at(-1)) {
      if (before.sum / before.count <= group.sum / group.count) break;
      group = { sum: before.sum + group.sum, count: before.count + group.count };
      groups.pop();
    }
    groups.push(group);
  });
  const lowest = Math.max(top, bottom - (wished.length - 1) * apart);
  const bases = groups.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  const placed: number[] = [];
  order.forEach((index, rank) => {
    placed[index] = Math.min(lowest, Math.max(top, bases[rank] ?? 0)) + rank * apart;
  });
  return placed;
}

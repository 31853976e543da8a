import type { ClassedChoice } from './class-choice';
import { sumOf } from './compensated-sum';
import { jenksBreaks } from './jenks';

/** The value below which `part` of `parts` of the sorted values lie: type 7 of Hyndman & Fan (1996). */
function quantileAt(sorted: readonly number[], part: number, parts: number): number {
  const position = ((sorted.length - 1) * part) / parts;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

const ascending = (values: Iterable<number>): number[] => [...values].sort((a, b) => a - b);

/**
 * Quantiles without those that would leave a class empty, as ties and few values do. Where so many values tie for the
 * least that nothing is left, one break still sets them apart from the rest.
 */
function quantileBreaks(sorted: readonly number[], count: number): readonly number[] {
  const breaks: number[] = [];
  let below = 0;
  for (let part = 1; part < count; part++) {
    const value = quantileAt(sorted, part, count);
    const reached = sorted.filter((other) => other < value).length;
    if (reached <= below) continue;
    breaks.push(value);
    below = reached;
  }
  const second = sorted.find((value) => value > (sorted[0] ?? value));
  return breaks.length === 0 && second !== undefined ? [second] : breaks;
}

/** Breaks at equal distances; a class between them may be empty. */
function equalBreaks(least: number, most: number, count: number): readonly number[] {
  const breaks = Array.from({ length: count - 1 }, (_, i) => least + ((most - least) * (i + 1)) / count);
  return ascending(new Set(breaks.filter((value) => value > least && value <= most)));
}

/**
 * Inner breaks of a choropleth's classes, strictly ascending. A class runs from its lower break, included, to below its
 * upper one. Fewer breaks than asked for where the values don't carry more; none without values.
 *
 * @param values finite numbers in any order
 */
export function breaksOf(values: readonly number[], choice: ClassedChoice): readonly number[] {
  const sorted = ascending(values);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return [];
  if (choice.method === 'manual') return ascending(new Set(choice.breaks));
  if (choice.method === 'jenks') return jenksBreaks(sorted, choice.count);
  return choice.method === 'equal' ? equalBreaks(least, most, choice.count) : quantileBreaks(sorted, choice.count);
}

/** The class of a value, counted from 0: how many breaks it reaches. */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((lower) => value >= lower).length;
}

/** The squared deviations from the mean; taken from the first value on, so that equal values give exactly 0. */
function squaresOf(values: readonly number[]): number {
  const apart = values.map((value) => value - (values[0] ?? 0));
  const mean = sumOf(apart) / apart.length;
  return sumOf(apart.map((value) => (value - mean) ** 2));
}

/**
 * Goodness of variance fit (Jenks & Caspall 1971): the share of the values' squared deviations that the classes account
 * for, 0 (nothing) to 1 (every class holds equal values).
 */
export function goodnessOfVarianceFit(values: readonly number[], breaks: readonly number[]): number {
  const all = values.length === 0 ? 0 : squaresOf(values);
  if (all === 0) return 1;
  const classes = Array.from({ length: breaks.length + 1 }, (_, index) =>
    values.filter((value) => classOf(value, breaks) === index),
  );
  const inside = classes.reduce((sum, members) => sum + (members.length === 0 ? 0 : squaresOf(members)), 0);
  return Math.max(0, 1 - inside / all);
}

/** So many values lie from `from` to below `to`; in the last bin `to` is included. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Values counted in bins of equal width from the least to the greatest; equal values make one bin. */
export function histogram(values: readonly number[], bins: number): readonly Bin[] {
  if (values.length === 0) return [];
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  if (least === most) return [{ from: least, to: most, count: values.length }];
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    const index = Math.min(bins - 1, Math.floor(((value - least) / (most - least)) * bins));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const edge = (index: number) => (index === bins ? most : least + ((most - least) * index) / bins);
  return counts.map((count, index) => ({ from: edge(index), to: edge(index + 1), count }));
}

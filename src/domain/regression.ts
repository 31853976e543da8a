import { sumOf } from './compensated-sum';
import { criticalT, twoSidedP } from './student';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight line through points by ordinary least squares, with how sure its slope is. */
export interface Regression {
  readonly slope: number;
  readonly intercept: number;
  readonly n: number;
  /** Share of the spread of y that the line accounts for, 0 to 1; 1 where all y are the same. */
  readonly r2: number;
  /** Standard error of the slope. */
  readonly slopeError: number;
  /** Slope over its error. */
  readonly t: number;
  /** The chance of a slope at least so far from 0 if there were none (two-sided, n - 2 degrees of freedom). */
  readonly p: number;
  /** 95 % confidence interval of the slope. */
  readonly interval: readonly [low: number, high: number];
}

/** The mean, taken from the first number on: equal numbers have exactly themselves as their mean. */
function meanOf(numbers: readonly number[]): number {
  const first = numbers[0] ?? 0;
  return first + sumOf(numbers.map((number) => number - first)) / numbers.length;
}

/**
 * Ordinary least squares of y on x, with the usual errors under equal spread (e.g. Draper & Smith 1998, chapter 1); null
 * with fewer than three points, where all x are the same, and where a figure is not finite.
 */
export function regress(points: readonly Point[]): Regression | null {
  const n = points.length;
  if (n < 3 || !points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))) return null;
  const meanX = meanOf(points.map(({ x }) => x));
  const meanY = meanOf(points.map(({ y }) => y));
  const xx = sumOf(points.map(({ x }) => (x - meanX) ** 2));
  if (!(xx > 0)) return null;
  const slope = sumOf(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / xx;
  const rest = sumOf(points.map(({ x, y }) => (y - meanY - slope * (x - meanX)) ** 2));
  const yy = sumOf(points.map(({ y }) => (y - meanY) ** 2));
  const slopeError = Math.sqrt(rest / (n - 2) / xx);
  // All points on the line: a level one has t = 0, any other an infinite one.
  const t = slope === 0 ? 0 : slope / slopeError;
  const reach = criticalT(0.05, n - 2) * slopeError;
  return {
    slope,
    intercept: meanY - slope * meanX,
    n,
    r2: yy === 0 ? 1 : Math.max(0, 1 - rest / yy),
    slopeError,
    t,
    p: twoSidedP(t, n - 2),
    interval: [slope - reach, slope + reach],
  };
}

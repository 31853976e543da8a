import { sumOf } from './compensated-sum';
import { type Regression, regress } from './regression';

/**
 * Sigma: the standard deviation of natural logarithms, each unit counted once (Barro & Sala-i-Martin 1992). Sigma
 * convergence is its fall. Throws a RangeError on no values and on values that are not finite and above 0.
 */
export function sigmaOf(values: readonly number[]): number {
  if (values.length === 0 || !values.every((value) => value > 0 && Number.isFinite(value)))
    throw new RangeError('Sigma needs finite values above 0');
  const logs = values.map(Math.log);
  const mean = sumOf(logs) / logs.length;
  return Math.sqrt(sumOf(logs.map((log) => (log - mean) ** 2)) / logs.length);
}

/** Whether units that started lower grew faster. */
export interface BetaConvergence extends Regression {
  /** Speed per year: -ln(1 + slope x years) / years; null where units drift apart so fast that it has none. */
  readonly speed: number | null;
  /** Years until half of the distance is gone: ln 2 / speed; null where there is no convergence. */
  readonly halfLife: number | null;
}

/** A unit's figures at the start and at the end of a period, both above 0. */
export interface StartAndEnd {
  readonly start: number;
  readonly end: number;
}

/** A unit as the regression sees it: log of its start against its mean yearly log growth. */
export function growthPoint({ start, end }: StartAndEnd, years: number): { readonly x: number; readonly y: number } {
  return { x: Math.log(start), y: Math.log(end / start) / years };
}

/**
 * Unconditional beta convergence (Barro & Sala-i-Martin 1992): mean yearly log growth regressed on the log of the start,
 * each unit counted once. A slope below 0 means that poorer units grew faster. Null where `regress` gives none.
 */
export function betaConvergence(pairs: readonly StartAndEnd[], years: number): BetaConvergence | null {
  const line = regress(pairs.map((pair) => growthPoint(pair, years)));
  if (line === null) return null;
  const left = 1 + line.slope * years;
  const speed = left > 0 ? -Math.log(left) / years : null;
  return { ...line, speed, halfLife: speed !== null && speed > 0 ? Math.LN2 / speed : null };
}

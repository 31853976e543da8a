import type { Balance } from '../../content/balance';

/** The balance of a year, or of the nearest there is; without a year the latest. Undefined for no balances at all. */
export function shownBalance(series: readonly Balance[], year: number | null): Balance | undefined {
  if (year === null) return series.at(-1);
  return series.reduce<Balance | undefined>(
    (best, one) => (best === undefined || Math.abs(one.year - year) < Math.abs(best.year - year) ? one : best),
    undefined,
  );
}

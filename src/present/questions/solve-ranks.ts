import type { IndicatorId } from '../../domain/indicator';
import type { Adcode } from '../../domain/region';
import { surelyApart } from './margin';

/**
 * Units in the order of their figures; null where one has none, or where two that follow each other among the first
 * `told` places can't surely be told apart.
 */
export function ranked(
  indicator: IndicatorId,
  units: readonly Adcode[],
  valueOf: (unit: Adcode) => number | null,
  direction: 'high first' | 'low first',
  told: number,
): readonly Adcode[] | null {
  const rows: { readonly unit: Adcode; readonly value: number }[] = [];
  for (const unit of units) {
    const value = valueOf(unit);
    if (value === null) return null;
    rows.push({ unit, value });
  }
  const sign = direction === 'high first' ? -1 : 1;
  rows.sort((a, b) => sign * (a.value - b.value));
  const decided = rows.slice(1, told).every(({ value }, before) => {
    const other = rows[before];
    return other !== undefined && surelyApart(indicator, other.value, value);
  });
  return decided ? rows.map(({ unit }) => unit) : null;
}

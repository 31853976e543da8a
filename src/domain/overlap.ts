import { type CoverageSummary, summarise } from './coverage';
import type { Geography } from './geography';
import { intersection, type StrategySets } from './set-algebra';
import { STRATEGY_IDS, type StrategyId } from './strategy';

/** What any two strategies share. Symmetric; a strategy with itself gives its own extent. */
export type OverlapMatrix = Readonly<Record<StrategyId, Readonly<Record<StrategyId, CoverageSummary>>>>;

/** Every pair of strategies with the units they share, whole and in part. */
export function overlapMatrix(sets: StrategySets, geography: Geography): OverlapMatrix {
  return byStrategy((row) => byStrategy((column) => summarise(intersection(sets[row], sets[column]), geography)));
}

function byStrategy<T>(value: (id: StrategyId) => T): Record<StrategyId, T> {
  return Object.fromEntries(STRATEGY_IDS.map((id) => [id, value(id)])) as Record<StrategyId, T>;
}

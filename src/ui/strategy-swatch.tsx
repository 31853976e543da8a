import { strategyOf } from '../content/atlas';
import type { StrategyId } from '../domain/strategy';

/** The colour key of a strategy: filled for a macro-region, outlined for a regional strategy. */
export function StrategySwatch({ id }: { readonly id: StrategyId }) {
  return <span className={`swatch swatch-${id}`} data-group={strategyOf(id).group} aria-hidden="true" />;
}

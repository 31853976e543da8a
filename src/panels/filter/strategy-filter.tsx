import { useId } from 'react';
import { STRATEGIES } from '../../content/atlas';
import type { StrategyGroup, StrategyId } from '../../domain/strategy';
import { CONTROLS } from '../../i18n/messages/controls';
import { useMessages } from '../../view/hooks';
import { FilterResult } from './filter-result';
import { MatchSwitch } from './match-switch';
import { StrategyRow } from './strategy-row';

interface StrategyFilterProps {
  /** Brings a strategy's area into the map's frame; called when a strategy is switched on or opened. */
  readonly onFrame?: (id: StrategyId) => void;
}

const GROUPS: readonly StrategyGroup[] = ['macro-region', 'regional'];

/** The nine strategies as toggles, how they combine, and how much the combination covers. */
export function StrategyFilter({ onFrame }: StrategyFilterProps) {
  const text = useMessages(CONTROLS);
  const id = useId();
  const titles: Readonly<Record<StrategyGroup, string>> = {
    'macro-region': text.macroRegions,
    regional: text.regional,
  };

  return (
    <div className="filter" role="group" aria-labelledby={id}>
      <div className="filter-head">
        <h2 id={id}>{text.strategies}</h2>
        <MatchSwitch />
      </div>
      <div className="filter-groups">
        {GROUPS.map((group) => (
          <div key={group} className="filter-group">
            <h3 id={`${id}-${group}`}>{titles[group]}</h3>
            <ul aria-labelledby={`${id}-${group}`}>
              {STRATEGIES.filter((strategy) => strategy.group === group).map((strategy) => (
                <StrategyRow key={strategy.id} id={strategy.id} onFrame={onFrame} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <FilterResult />
    </div>
  );
}

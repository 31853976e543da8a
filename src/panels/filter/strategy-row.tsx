import { useId } from 'react';
import { strategyOf } from '../../content/atlas';
import type { StrategyId } from '../../domain/strategy';
import { CONTROLS } from '../../i18n/messages/controls';
import { strategySummaries } from '../../view/filter';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { openPanel, toggleExcluded, toggleStrategy } from '../../view/transitions';

interface StrategyRowProps {
  readonly id: StrategyId;
  readonly onFrame: ((id: StrategyId) => void) | undefined;
}

/** One strategy of the filter: its toggle, a button that leaves it out, and one that only opens its panel. */
export function StrategyRow({ id, onFrame }: StrategyRowProps) {
  const { view } = useStores();
  const language = useLanguage();
  const text = CONTROLS[language];
  const extentId = useId();
  const included = useView((v) => v.include.includes(id));
  const excluded = useView((v) => v.exclude.includes(id));
  const shown = useView((v) => v.panel === `strategy:${id}`);
  const { full, partial } = useView((v) => strategySummaries(v)[id]);

  const name = strategyOf(id).short[language];
  const parts = partial.reduce((sum, province) => sum + province.covered, 0);
  const extent = text.extent(full.length, parts, partial.length);

  const open = () => {
    view.step(openPanel(`strategy:${id}`));
    onFrame?.(id);
  };
  const toggle = () => {
    if (included || excluded) {
      view.step(toggleStrategy(id), ...(shown ? [openPanel(null)] : []));
      return;
    }
    view.step(toggleStrategy(id), openPanel(`strategy:${id}`));
    onFrame?.(id);
  };

  return (
    <li className="filter-row" data-state={included ? 'included' : excluded ? 'excluded' : undefined}>
      <button
        type="button"
        className="filter-toggle"
        aria-pressed={included}
        aria-describedby={extentId}
        title={extent}
        onClick={toggle}
      >
        <span className="strategy-swatch" data-strategy={id} aria-hidden="true" />
        <span className="filter-name">{name}</span>
        <span className="filter-count" aria-hidden="true">
          {text.counted(full.length, parts)}
        </span>
      </button>
      <span id={extentId} hidden>
        {excluded ? `${text.excluded}; ${extent}` : extent}
      </span>
      <button
        type="button"
        className="filter-act filter-exclude"
        aria-pressed={excluded}
        aria-label={text.exclude(name)}
        title={text.exclude(name)}
        onClick={() => view.step(toggleExcluded(id))}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 8h9" />
        </svg>
      </button>
      <button
        type="button"
        className="filter-act filter-about"
        aria-label={text.about(name)}
        aria-current={shown ? 'true' : undefined}
        title={text.about(name)}
        onClick={open}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m6 3.5 4.5 4.5L6 12.5" />
        </svg>
      </button>
    </li>
  );
}

import { useState } from 'react';
import { strategyOf } from '../../content/atlas';
import { LIBRARY } from '../../content/library';
import type { StrategyId } from '../../domain/strategy';
import { formatArea, formatPeople } from '../../i18n/format';
import { PANELS } from '../../i18n/messages/panels';
import { STRATEGY_PANEL } from '../../i18n/messages/strategy-panel';
import { CompareButton } from '../../ui/compare-button';
import { extentText, extentTotals, withoutText } from '../../ui/extent';
import { FigureNote } from '../../ui/figure-note';
import { lazyPanel } from '../../ui/lazy-panel';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { Section } from '../../ui/section';
import { StatTile } from '../../ui/stat-tile';
import { StrategySwatch } from '../../ui/strategy-swatch';
import { chosenDefinitions, chosenSets, strategySummaries } from '../../view/filter';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { toggleStrategy } from '../../view/transitions';
import { DefinitionChooser } from './definition-chooser';
import { MemberList } from './member-list';
import { OverlapTable } from './overlap-table';
import { Aims, OtherStatements } from './statements';

const StrategyCharts = lazyPanel<{ readonly id: StrategyId }>(
  async () => (await import('./strategy-charts')).StrategyCharts,
);

/** Charts on request: what the source says should not have to wait below them. */
function Charts({ id }: { readonly id: StrategyId }) {
  const text = STRATEGY_PANEL[useLanguage()];
  const [open, setOpen] = useState(false);
  return (
    <details className="chart-details" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.charts}</summary>
      {open && <StrategyCharts id={id} />}
    </details>
  );
}

/** What a strategy sets out to do, whom it covers and what it shares with the others. */
export function StrategyPanel({ id }: { readonly id: StrategyId }) {
  const { view } = useStores();
  const language = useLanguage();
  const text = STRATEGY_PANEL[language];
  const { extent } = PANELS[language];
  const strategy = strategyOf(id);
  const shown = useView((v) => v.include.includes(id));
  const membership = useView((v) => chosenDefinitions(v)[id]);
  const summary = useView((v) => strategySummaries(v)[id]);
  const set = useView((v) => chosenSets(v)[id]);
  const { area, population, twice } = extentTotals(set, summary);
  const without = withoutText(language, area, population);

  return (
    <div className="panel">
      <PanelHead title={strategy.name[language]} names={strategy.name}>
        <p className="strategy-key">
          <StrategySwatch id={id} />
          <span>
            {text.group[strategy.group]} · {text.key[strategy.group]}
          </span>
        </p>
        <div className="actions">
          <button type="button" className="button button-main" onClick={() => view.step(toggleStrategy(id))}>
            {shown ? text.hide : text.show}
          </button>
          <CompareButton item={id} />
        </div>
      </PanelHead>

      <Loaded resource={LIBRARY} what="library">
        {(library) => <Aims id={id} library={library} />}
      </Loaded>

      <Section title={text.members}>
        <p className="muted">{extentText(language, summary)}</p>
        {strategy.memberships.length > 1 ? (
          <DefinitionChooser strategy={strategy} />
        ) : (
          <div className="definition-note">
            <p className="origin" data-origin={membership.origin}>
              {text.membersOrigin[membership.origin]}
            </p>
            <p>{membership.note[language]}</p>
          </div>
        )}
        <MemberList id={id} />
        <dl className="stats">
          {area !== null && (
            <StatTile
              label={text.area}
              value={formatArea(language, area.sum)}
              source={<FigureNote source="official-areas" of={text.area} />}
            />
          )}
          {population !== null && (
            <StatTile
              label={text.population}
              value={formatPeople(language, population.sum)}
              source={<FigureNote source="census-2020" of={text.population} />}
            />
          )}
        </dl>
        {without !== null && <p className="fine">{without}</p>}
        {twice === 'surely' && <p className="fine">{extent.twice}</p>}
        {twice === 'perhaps' && <p className="fine">{extent.twicePerhaps}</p>}
        <Charts id={id} />
      </Section>

      <Section title={text.overlaps}>
        <OverlapTable id={id} />
      </Section>

      <Loaded resource={LIBRARY} what="library">
        {(library) => <OtherStatements id={id} library={library} />}
      </Loaded>
    </div>
  );
}

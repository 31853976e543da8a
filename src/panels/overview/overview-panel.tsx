import { STRATEGIES } from '../../content/atlas';
import type { StrategyGroup } from '../../domain/strategy';
import { EXPLORE } from '../../i18n/messages/explore';
import { PANELS } from '../../i18n/messages/panels';
import { extentTotals } from '../../ui/extent';
import { PanelHead } from '../../ui/panel-head';
import { Section } from '../../ui/section';
import { chosenSets, strategySummaries } from '../../view/filter';
import { useMessages, useStores, useView } from '../../view/hooks';
import { openPanel } from '../../view/transitions';
import { CLASS_ROOMS, Explore, NUMBER_ROOMS, SOURCE_ROOMS } from './explore';
import { StrategyCard } from './strategy-card';

/** What this is, and the nine strategies. */
export function OverviewPanel() {
  const { view } = useStores();
  const text = useMessages(PANELS);
  const explore = useMessages(EXPLORE);
  const sets = useView(chosenSets);
  const summaries = useView(strategySummaries);
  const twice = new Set(STRATEGIES.map(({ id }) => extentTotals(sets[id], summaries[id]).twice));
  const groups: readonly (readonly [StrategyGroup, string])[] = [
    ['macro-region', text.about.macro],
    ['regional', text.about.regional],
  ];

  return (
    <div className="panel">
      <PanelHead title={text.about.title} />
      <p className="lead">{text.about.lead}</p>
      <p className="one-source">
        {text.about.oneSource}{' '}
        <button type="button" className="link" onClick={() => view.step(openPanel('sources'))}>
          {text.about.aboutSource}
        </button>
      </p>
      <Section title={explore.classroom}>
        <Explore rooms={CLASS_ROOMS} />
      </Section>
      <Section title={explore.numbers}>
        <Explore rooms={NUMBER_ROOMS} />
      </Section>
      <Section title={explore.title}>
        <Explore rooms={SOURCE_ROOMS} />
      </Section>
      {groups.map(([group, title]) => (
        <Section key={group} title={title}>
          <ul className="cards">
            {STRATEGIES.filter((strategy) => strategy.group === group).map(({ id }) => (
              <li key={id}>
                <StrategyCard id={id} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <p className="fine">{text.about.covers}</p>
      {twice.has('perhaps') && <p className="fine">* {text.extent.twicePerhaps}</p>}
      {twice.has('surely') && <p className="fine">* {text.extent.twice}</p>}
    </div>
  );
}

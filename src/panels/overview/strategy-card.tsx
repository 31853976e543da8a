import { strategyOf } from '../../content/atlas';
import type { StrategyId } from '../../domain/strategy';
import { formatArea, formatPeople } from '../../i18n/format';
import { PANELS } from '../../i18n/messages/panels';
import { extentText, extentTotals, withoutText } from '../../ui/extent';
import { StrategySwatch } from '../../ui/strategy-swatch';
import { chosenSets, strategySummaries } from '../../view/filter';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { openPanel } from '../../view/transitions';

/** One strategy at a glance; opens its panel. */
export function StrategyCard({ id }: { readonly id: StrategyId }) {
  const { view } = useStores();
  const language = useLanguage();
  const summary = useView((v) => strategySummaries(v)[id]);
  const set = useView((v) => chosenSets(v)[id]);
  const { area, population, twice } = extentTotals(set, summary);
  const text = PANELS[language];
  const figures = [
    area === null ? null : formatArea(language, area.sum),
    population === null ? null : text.extent.people(formatPeople(language, population.sum)),
  ].filter((figure) => figure !== null);

  return (
    <button type="button" className="card" onClick={() => view.step(openPanel(`strategy:${id}`))}>
      <span className="card-top">
        <span className="card-name">
          <StrategySwatch id={id} />
          {strategyOf(id).short[language]}
        </span>
        <span className="card-line">{extentText(language, summary)}</span>
      </span>
      <span className="card-line">
        {figures.length === 0 ? text.noData : figures.join(' · ')}
        {twice !== 'no' && ' *'}
      </span>
      {[withoutText(language, area, population)].map((note) =>
        note === null ? null : (
          <span key={note} className="card-line">
            {note}
          </span>
        ),
      )}
    </button>
  );
}

import { GEOGRAPHY, regionOf, strategyOf } from '../../content/atlas';
import { type CoverageSummary, summarise } from '../../domain/coverage';
import { intersection } from '../../domain/set-algebra';
import { STRATEGY_IDS, type StrategyId } from '../../domain/strategy';
import type { Language } from '../../domain/text';
import { formatList } from '../../i18n/format';
import { PANELS } from '../../i18n/messages/panels';
import { STRATEGY_PANEL } from '../../i18n/messages/strategy-panel';
import { StrategySwatch } from '../../ui/strategy-swatch';
import { chosenSets } from '../../view/filter';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { clearFilter, setMatch, toggleStrategy } from '../../view/transitions';

/** Names up to so many are said; more are counted. */
const NAMED = 3;

function sharedText(language: Language, { units, partly, full, partial }: CoverageSummary): string {
  const text = PANELS[language].extent;
  if (units > NAMED) return partly === 0 ? text.whole(units) : text.partly(units, partly);
  const parts = partial.map(({ adcode, covered, total }) => text.of(covered, total, regionOf(adcode).short[language]));
  return formatList(language, [...full.map((adcode) => regionOf(adcode).short[language]), ...parts]);
}

/** What a strategy shares with each of the other eight; choosing one filters the map by both. */
export function OverlapTable({ id }: { readonly id: StrategyId }) {
  const { view } = useStores();
  const language = useLanguage();
  const text = STRATEGY_PANEL[language];
  const sets = useView(chosenSets);
  const include = useView((v) => v.include);
  const match = useView((v) => v.match);

  return (
    <table className="overlaps">
      <caption>{text.overlapsHint}</caption>
      <tbody>
        {STRATEGY_IDS.filter((other) => other !== id).map((other) => {
          const shared = summarise(intersection(sets[id], sets[other]), GEOGRAPHY);
          const name = strategyOf(other).short[language];
          const words = sharedText(language, shared);
          const shown = match === 'all' && include.length === 2 && include.includes(id) && include.includes(other);
          return (
            <tr key={other}>
              <th scope="row">
                <StrategySwatch id={other} />
                {name}
              </th>
              <td>
                {shared.units === 0 ? (
                  <span className="muted">{text.none}</span>
                ) : (
                  <button
                    type="button"
                    className="overlap"
                    aria-pressed={shown}
                    aria-label={text.overlapName(name, words)}
                    onClick={() => view.step(clearFilter, toggleStrategy(id), toggleStrategy(other), setMatch('all'))}
                  >
                    {words}
                  </button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

import { GEOGRAPHY, regionOf } from '../../content/atlas';
import type { Adcode } from '../../domain/region';
import type { StrategyId } from '../../domain/strategy';
import { STRATEGY_PANEL } from '../../i18n/messages/strategy-panel';
import { chosenSets, strategySummaries } from '../../view/filter';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { selectRegion } from '../../view/transitions';

/** The members of a strategy under the chosen definition; of a partly covered province the prefectures that count. */
export function MemberList({ id }: { readonly id: StrategyId }) {
  const language = useLanguage();
  const text = STRATEGY_PANEL[language];
  const set = useView((v) => chosenSets(v)[id]);
  const { full, partial } = useView((v) => strategySummaries(v)[id]);

  return (
    <div className="members">
      {full.length > 0 && (
        <ul className="members-list">
          {full.map((adcode) => (
            <li key={adcode}>
              <Member adcode={adcode} />
            </li>
          ))}
        </ul>
      )}
      {partial.map(({ adcode, covered, total }) => (
        <div key={adcode} className="members-part">
          <p>
            <Member adcode={adcode} /> <span className="muted">{text.partly(covered, total)}</span>
          </p>
          <ul className="members-list" aria-label={regionOf(adcode).short[language]}>
            {GEOGRAPHY.prefecturesOf(adcode)
              .filter((unit) => set.has(unit))
              .map((unit) => (
                <li key={unit}>
                  <Member adcode={unit} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Member({ adcode }: { readonly adcode: Adcode }) {
  const { view } = useStores();
  const language = useLanguage();
  return (
    <button type="button" className="chip" onClick={() => view.step(selectRegion(adcode))}>
      {regionOf(adcode).short[language]}
    </button>
  );
}

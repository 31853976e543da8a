import { GEOGRAPHY, strategyOf } from '../../content/atlas';
import { summarise } from '../../domain/coverage';
import { intersection, type StrategySets } from '../../domain/set-algebra';
import { STRATEGY_IDS, type StrategyId } from '../../domain/strategy';
import { formatList } from '../../i18n/format';
import { COMPARE } from '../../i18n/messages/compare';
import { Chip } from '../../ui/chip';
import { extentText } from '../../ui/extent';
import { StrategySwatch } from '../../ui/strategy-swatch';
import { chosenSets } from '../../view/filter';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { openPanel } from '../../view/transitions';
import type { ComparedItem } from './compared-item';
import { ItemSign } from './item-sign';

interface CompareMembershipsProps {
  readonly items: readonly ComparedItem[];
}

/** The strategies that reach an item, itself left out. */
const reaching = ({ item, units }: ComparedItem, sets: StrategySets): readonly StrategyId[] =>
  STRATEGY_IDS.filter((id) => id !== item && intersection(units, sets[id]).size > 0);

/** Which strategies cover each region, with which each set shares units, and which reach all of them or only one. */
export function CompareMemberships({ items }: CompareMembershipsProps) {
  const language = useLanguage();
  const text = COMPARE[language];
  const sets = useView(chosenSets);
  const reach = items.map((item) => reaching(item, sets));
  const short = (id: StrategyId) => strategyOf(id).short[language];
  const whole = items.map(({ item }, index) => new Set<string>([item, ...(reach[index] ?? [])]));
  const common = STRATEGY_IDS.filter((id) => whole.every((all) => all.has(id)));
  // Between two without anything in common all would be 'only here'.
  const telling = items.length > 2 || (items.length === 2 && common.length > 0);
  const alone = (id: StrategyId) => telling && whole.filter((all) => all.has(id)).length === 1;
  return (
    <>
      <div className="compare-list">
        {items.map((one, index) => (
          <Reached key={one.item} one={one} index={index} sets={sets} strategies={reach[index] ?? []} alone={alone} />
        ))}
      </div>
      {items.length > 1 && (
        <p>{common.length === 0 ? text.nothingInCommon : text.common(formatList(language, common.map(short)))}</p>
      )}
    </>
  );
}

interface ReachedProps {
  readonly one: ComparedItem;
  readonly index: number;
  readonly sets: StrategySets;
  readonly strategies: readonly StrategyId[];
  /** Whether a strategy reaches this item only. */
  readonly alone: (id: StrategyId) => boolean;
}

function Reached({ one, index, sets, strategies, alone }: ReachedProps) {
  const { view } = useStores();
  const language = useLanguage();
  const text = COMPARE[language];
  const asides = (id: StrategyId) => {
    const shared = intersection(one.units, sets[id]);
    const extent =
      one.kind === 'region'
        ? shared.size === one.units.size
          ? null
          : text.partly
        : extentText(language, summarise(shared, GEOGRAPHY));
    return [extent, alone(id) ? text.onlyHere : null].filter((aside) => aside !== null);
  };
  const none = one.units.size === 0 ? one.extent : one.kind === 'region' ? text.noneOfThese : text.onItsOwn;
  const label = one.kind === 'region' ? text.covering(one.name) : text.sharing(one.name);
  return (
    <div>
      <h3 className="compare-of">
        <ItemSign index={index} />
        {one.name}
      </h3>
      {strategies.length === 0 && <p className="empty">{none}</p>}
      {strategies.length > 0 && (
        <ul className="chips" aria-label={label}>
          {strategies.map((id) => (
            <li key={id}>
              <Chip onClick={() => view.step(openPanel(`strategy:${id}`))}>
                <StrategySwatch id={id} />
                <span>
                  {strategyOf(id).short[language]}
                  {asides(id).map((aside) => (
                    <span key={aside} className="chip-aside">
                      {' '}
                      · {aside}
                    </span>
                  ))}
                </span>
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

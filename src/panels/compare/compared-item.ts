import { GEOGRAPHY, regionOf, strategyOf } from '../../content/atlas';
import { membersOf } from '../../content/indicator-values';
import { summarise } from '../../domain/coverage';
import type { Adcode } from '../../domain/region';
import type { UnitSet } from '../../domain/set-algebra';
import { STRATEGY_IDS, type StrategyId } from '../../domain/strategy';
import type { Language } from '../../domain/text';
import { COMPARE } from '../../i18n/messages/compare';
import { extentText } from '../../ui/extent';
import { combinationText } from '../../ui/filter-sentence';
import { chosenDefinitions, chosenSets, filterMembers } from '../../view/filter';
import { keepLast } from '../../view/keep-last';
import { type Comparable, FILTERED, type ViewState } from '../../view/view-state';

/** Something in the comparison, with the units that it stands for. */
export interface ComparedItem {
  readonly item: Comparable;
  readonly kind: 'region' | 'strategy' | 'filter';
  readonly name: string;
  /** The name where there is little room: a filter's sentence may be long. */
  readonly label: string;
  /** How far a set reaches, and by which definition where there are several; null for a region. */
  readonly extent: string | null;
  readonly definition: string | null;
  readonly units: UnitSet;
  /** Its figures are sums over these: a region alone, or the provinces and prefectures of a set. */
  readonly members: readonly Adcode[];
}

interface Asked {
  readonly view: Pick<ViewState, 'compare' | 'include' | 'exclude' | 'match' | 'definitions'>;
  readonly language: Language;
}

/** Whether something compared is a strategy. */
export const isStrategy = (item: Comparable): item is StrategyId => (STRATEGY_IDS as readonly string[]).includes(item);

function strategyItem(item: StrategyId, { view, language }: Asked): ComparedItem {
  const units = chosenSets(view)[item];
  const { short, memberships } = strategyOf(item);
  return {
    item,
    kind: 'strategy',
    name: short[language],
    label: short[language],
    extent: extentText(language, summarise(units, GEOGRAPHY)),
    definition: memberships.length < 2 ? null : chosenDefinitions(view)[item].title[language],
    units,
    members: membersOf(units),
  };
}

function filterItem({ view, language }: Asked): ComparedItem {
  const picked = filterMembers(view);
  const units = picked ?? new Set<Adcode>();
  const { filter, noFilter } = COMPARE[language];
  return {
    item: FILTERED,
    kind: 'filter',
    name: picked === null ? filter : combinationText(view, language),
    label: filter,
    extent: picked === null ? noFilter : extentText(language, summarise(units, GEOGRAPHY)),
    definition: null,
    units,
    members: membersOf(units),
  };
}

function regionItem(item: Adcode, language: Language): ComparedItem {
  const { short } = regionOf(item);
  return {
    item,
    kind: 'region',
    name: short[language],
    label: short[language],
    extent: null,
    definition: null,
    units: new Set(GEOGRAPHY.prefecturesOf(item)),
    members: [item],
  };
}

/** What a view compares, in its order; a filter that picks nothing is an item without units. */
export const comparedItems: (asked: Asked) => readonly ComparedItem[] = keepLast(
  ({ view, language }) => [view.compare, view.include, view.exclude, view.match, view.definitions, language],
  (asked) =>
    asked.view.compare.map((item) => {
      if (item === FILTERED) return filterItem(asked);
      return isStrategy(item) ? strategyItem(item, asked) : regionItem(item, asked.language);
    }),
);

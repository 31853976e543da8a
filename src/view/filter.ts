import { GEOGRAPHY, STRATEGIES, strategyOf } from '../content/atlas';
import { type CoverageSummary, summarise } from '../domain/coverage';
import { chosenMembership } from '../domain/definition';
import type { Adcode } from '../domain/region';
import { combine, type StrategySets, strategySets } from '../domain/set-algebra';
import { type Membership, STRATEGY_IDS, type StrategyId } from '../domain/strategy';
import { keepLast } from './keep-last';
import type { ViewState } from './view-state';

/** The parts of a view that say which divisions count. */
type FilterFields = Pick<ViewState, 'include' | 'exclude' | 'match' | 'definitions'>;

const definitionInputs = (view: Pick<ViewState, 'definitions'>) => [view.definitions];
const filterInputs = (view: FilterFields) => [view.include, view.exclude, view.match, view.definitions];

/** The membership that each strategy has in a view: the chosen definition, else the documented default. */
export const chosenDefinitions: (view: Pick<ViewState, 'definitions'>) => Readonly<Record<StrategyId, Membership>> =
  keepLast(
    definitionInputs,
    ({ definitions }) =>
      Object.fromEntries(STRATEGY_IDS.map((id) => [id, chosenMembership(strategyOf(id), definitions)])) as Record<
        StrategyId,
        Membership
      >,
  );

/** The prefecture units that each strategy covers in a view. */
export const chosenSets: (view: Pick<ViewState, 'definitions'>) => StrategySets = keepLast(
  definitionInputs,
  ({ definitions }) => strategySets(STRATEGIES, GEOGRAPHY, definitions),
);

/** How many provinces, in whole and in part, each strategy covers in a view. */
export const strategySummaries: (
  view: Pick<ViewState, 'definitions'>,
) => Readonly<Record<StrategyId, CoverageSummary>> = keepLast(definitionInputs, (view) => {
  const sets = chosenSets(view);
  return Object.fromEntries(STRATEGY_IDS.map((id) => [id, summarise(sets[id], GEOGRAPHY)])) as Record<
    StrategyId,
    CoverageSummary
  >;
});

/** Whether a view asks for some strategies or leaves some out. */
export function isFiltered(view: Pick<ViewState, 'include' | 'exclude'>): boolean {
  return view.include.length > 0 || view.exclude.length > 0;
}

/** The prefecture units that the view's filter picks; null without a filter. The same set for the same filter. */
export const filterMembers: (view: FilterFields) => ReadonlySet<Adcode> | null = keepLast(filterInputs, (view) =>
  isFiltered(view) ? combine(view, chosenSets(view)) : null,
);

/** The filter's members counted by province; null without a filter. */
export const filterSummary: (view: FilterFields) => CoverageSummary | null = keepLast(filterInputs, (view) => {
  const members = filterMembers(view);
  return members === null ? null : summarise(members, GEOGRAPHY);
});

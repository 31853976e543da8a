import { againstRest, macroPartition } from '../../content/partitions';
import type { GroupId, MacroPartitionId, Partition } from '../../domain/partition';
import { MACRO_REGION_IDS, STRATEGY_IDS, type StrategyId } from '../../domain/strategy';
import type { Language } from '../../domain/text';
import { BALANCE } from '../../i18n/messages/balance';
import { combinationText } from '../../ui/filter-sentence';
import { filterMembers } from '../../view/filter';
import { keepLast } from '../../view/keep-last';
import { chooseDefinition, clearFilter, type Transition, toggleStrategy } from '../../view/transitions';
import type { ViewState } from '../../view/view-state';

type PartitionFields = Pick<ViewState, 'include' | 'exclude' | 'match' | 'definitions'>;

/** Whether the Northeast is read as the source's data page has it, with all of Inner Mongolia. */
const hasInnerMongolia = ({ definitions }: PartitionFields): boolean =>
  definitions.northeast === 'whole-inner-mongolia';

const macroOf = (view: PartitionFields): MacroPartitionId =>
  hasInnerMongolia(view) ? 'macro-regions-inner-mongolia' : 'macro-regions';

/** The groups that a view compares: the filter's members against the rest, and without a filter the four macro-regions. */
export const viewPartition: (view: PartitionFields) => Partition = keepLast(
  (view) => [view.include, view.exclude, view.match, view.definitions],
  (view) => {
    const members = filterMembers(view);
    const partition = members === null ? null : againstRest('filter', members);
    return partition !== null && partition.groups.size > 1 ? partition : macroPartition(macroOf(view));
  },
);

/** Whether a partition sets a filter's members against the rest; false where a filter leaves nothing to compare. */
export const isAgainstRest = ({ id }: Partition): boolean => id === 'filter';

/** What the choice of groups stands at: a macro partition, a strategy against the rest, or the filter. */
export type PartitionChoice = MacroPartitionId | StrategyId | 'filter';

export function partitionChoice(view: PartitionFields): PartitionChoice {
  if (filterMembers(view) === null) return macroOf(view);
  const [only, ...others] = view.include;
  return only !== undefined && others.length === 0 && view.exclude.length === 0 ? only : 'filter';
}

/** Steps that lead to a choice; the filter, its outlines on the map and the address follow. */
export function choosePartition(choice: PartitionChoice): readonly Transition[] {
  if (choice === 'filter') return [];
  const strategy = STRATEGY_IDS.find((id) => id === choice);
  if (strategy !== undefined) return [clearFilter, toggleStrategy(strategy)];
  const whole = choice === 'macro-regions-inner-mongolia';
  // Other definitions of the Northeast share out the provinces as the official one does, and stay chosen.
  return [
    clearFilter,
    (view) =>
      hasInnerMongolia(view) === whole
        ? view
        : chooseDefinition('northeast', whole ? 'whole-inner-mongolia' : null)(view),
  ];
}

/** The name of a group: a macro-region's, the filter's own words for its members, or 'all others'. */
export function groupName(group: GroupId, view: PartitionFields, language: Language): string {
  const { groups } = BALANCE[language];
  if (group !== 'inside') return groups[group];
  const region = MACRO_REGION_IDS.find((id) => id === partitionChoice(view));
  return region === undefined ? combinationText(view, language) : groups[region];
}

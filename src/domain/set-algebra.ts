import { chosenMembership, type Definitions } from './definition';
import type { Geography } from './geography';
import type { Adcode } from './region';
import { STRATEGY_IDS, type Strategy, type StrategyId } from './strategy';

/** A set of prefecture units. */
export type UnitSet = ReadonlySet<Adcode>;

/** The prefecture units that each strategy covers, under one choice of definitions. */
export type StrategySets = Readonly<Record<StrategyId, UnitSet>>;

/** A question to the strategies: which units are in any, or in all, of these and in none of those? */
export interface StrategyFilter {
  readonly include: readonly StrategyId[];
  readonly exclude: readonly StrategyId[];
  readonly match: 'any' | 'all';
}

/** Units in at least one of the sets; of no sets, the empty set. */
export function union(...sets: readonly UnitSet[]): UnitSet {
  return new Set(sets.flatMap((set) => [...set]));
}

/** Units in every one of the sets. At least one set is needed: 'in every one of none' has no finite answer. */
export function intersection(first: UnitSet, ...others: readonly UnitSet[]): UnitSet {
  return new Set([...first].filter((unit) => others.every((set) => set.has(unit))));
}

/** Units of the first set that are not in the second. */
export function difference(from: UnitSet, without: UnitSet): UnitSet {
  return new Set([...from].filter((unit) => !without.has(unit)));
}

/** Expands every strategy's chosen membership to prefecture units. Throws where a strategy is missing. */
export function strategySets(
  strategies: readonly Strategy[],
  geography: Geography,
  definitions: Definitions = {},
): StrategySets {
  const byId = new Map(strategies.map((strategy) => [strategy.id, strategy]));
  const expanded = STRATEGY_IDS.map((id) => {
    const strategy = byId.get(id);
    if (strategy === undefined) throw new RangeError(`Strategy ${id} is missing`);
    return [id, geography.expand(chosenMembership(strategy, definitions).adcodes)] as const;
  });
  return Object.fromEntries(expanded) as Record<StrategyId, UnitSet>;
}

/**
 * All units that some strategy covers: what is left when nothing is included and nothing excluded.
 *
 * Taiwan is in no strategy and therefore outside of the universe: 'not in the Yangtze River Delta' is asked of
 * the units that strategies speak about, and no answer should suggest that a strategy spoke about Taiwan.
 */
export function universe(sets: StrategySets): UnitSet {
  return union(...Object.values(sets));
}

/**
 * The units that a filter picks: those in any (or all) of the included strategies, less those in an excluded one.
 *
 * Without included strategies the exclusions are taken from the universe. 'No filter' is not a filter and is for the
 * caller to tell apart; asked all the same, the answer is the whole universe.
 */
export function combine(filter: StrategyFilter, sets: StrategySets): UnitSet {
  const [first, ...others] = filter.include.map((id) => sets[id]);
  const excluded = union(...filter.exclude.map((id) => sets[id]));
  if (first === undefined) return difference(universe(sets), excluded);
  return difference(filter.match === 'all' ? intersection(first, ...others) : union(first, ...others), excluded);
}

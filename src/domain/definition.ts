import type { Membership, Strategy, StrategyId } from './strategy';

/** The chosen definition of each strategy; a strategy left out takes its documented default. */
export type Definitions = Readonly<Partial<Record<StrategyId, string>>>;

/** The membership that holds where nothing else is chosen. */
function defaultMembership(strategy: Strategy): Membership {
  const found = strategy.memberships.find((membership) => membership.default);
  if (found === undefined) throw new RangeError(`Strategy ${strategy.id} has no default definition`);
  return found;
}

/** The membership of a strategy under the chosen definitions. Throws a RangeError on a definition it does not have. */
export function chosenMembership(strategy: Strategy, definitions: Definitions): Membership {
  const chosen = definitions[strategy.id];
  if (chosen === undefined) return defaultMembership(strategy);
  const found = strategy.memberships.find((membership) => membership.definition === chosen);
  if (found === undefined) throw new RangeError(`Strategy ${strategy.id} has no definition ${chosen}`);
  return found;
}

/** Every strategy's documented default. */
export function defaultDefinitions(strategies: readonly Strategy[]): Definitions {
  return Object.fromEntries(strategies.map((strategy) => [strategy.id, defaultMembership(strategy).definition]));
}

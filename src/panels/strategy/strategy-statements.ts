import type { Fact } from '../../domain/fact';

/** What the source says about a strategy, by what kind of statement it is. */
export interface StrategyStatements {
  readonly aims: readonly Fact[];
  readonly figures: readonly Fact[];
  readonly pictures: readonly Fact[];
  /** So many that they have a panel of their own. */
  readonly measures: readonly Fact[];
  readonly others: readonly Fact[];
}

export function sortStatements(facts: readonly Fact[]): StrategyStatements {
  const of = (...kinds: readonly Fact['kind'][]) => facts.filter(({ kind }) => kinds.includes(kind));
  const aims = of('strategy-aim');
  const figures = of('indicator');
  const pictures = of('photo', 'place');
  const measures = of('measure', 'person-role');
  const sorted = new Set([...aims, ...figures, ...pictures, ...measures]);
  return { aims, figures, pictures, measures, others: facts.filter((fact) => !sorted.has(fact)) };
}

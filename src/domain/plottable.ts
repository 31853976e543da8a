import type { Fact } from './fact';

/** A statement whose figure may be charted, ranked and added up. */
export interface PlottableFact extends Fact {
  readonly value: number;
  readonly unit: string;
  readonly plot: true;
}

/**
 * The statements whose figures may be charted, ranked and added up, in their order: the one way from statements to
 * charts, since a check forbids it for some.
 */
export function plottable(facts: readonly Fact[]): readonly PlottableFact[] {
  return facts.filter((fact): fact is PlottableFact => fact.plot && fact.value !== null && fact.unit !== null);
}

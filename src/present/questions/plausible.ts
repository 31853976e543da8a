import { GEOGRAPHY } from '../../content/atlas';
import type { Adcode } from '../../domain/region';
import { neighboursOf } from './neighbours';
import type { Random } from './random';

/** Borders to cross from some provinces to each other one, where there is a way by land. */
function stepsFrom(provinces: readonly Adcode[]): ReadonlyMap<Adcode, number> {
  const steps = new Map(provinces.map((province) => [province, 0]));
  for (const [province, crossed] of steps) {
    for (const next of neighboursOf(province)) if (!steps.has(next)) steps.set(next, crossed + 1);
  }
  return steps;
}

/**
 * Candidates with those in front that could most easily be taken for one of `others`: the fewer borders lie between, the
 * easier. Those alike in that stand in an order drawn by chance; islands come last.
 */
export function byPlausibility(
  random: Random,
  candidates: readonly Adcode[],
  others: readonly Adcode[],
): readonly Adcode[] {
  const steps = stepsFrom(others.map((other) => GEOGRAPHY.provinceOf(other)));
  const farness = (unit: Adcode) => steps.get(GEOGRAPHY.provinceOf(unit)) ?? Number.POSITIVE_INFINITY;
  return random.shuffled(candidates).toSorted((a, b) => farness(a) - farness(b) || 0);
}

import { sumOf } from './compensated-sum';

/** Measures of inequality by the names of the open data. */
export const INEQUALITY_MEASURES = ['theil_t', 'theil_l', 'gini', 'cv', 'max_min'] as const;
export type InequalityMeasure = (typeof INEQUALITY_MEASURES)[number];

/** One unit of a distribution: what each of its people has on average, and how many they are. */
export interface WeightedUnit {
  /** Above 0, e.g. GDP per person in yuan. */
  readonly value: number;
  /** Above 0, e.g. residents. */
  readonly weight: number;
}

/** A unit with its shares: of all people, and of all that they have; both sum to 1. */
interface Shares {
  readonly value: number;
  readonly people: number;
  readonly product: number;
}

/** Throws a RangeError on no units, and on values and weights that are not finite and above 0. */
function sharesOf(units: readonly WeightedUnit[]): readonly Shares[] {
  const sound = (figure: number) => figure > 0 && Number.isFinite(figure);
  if (units.length === 0 || !units.every(({ value, weight }) => [value, weight, value * weight].every(sound)))
    throw new RangeError('Inequality needs units with finite values and weights above 0');
  const people = sumOf(units.map(({ weight }) => weight));
  const product = sumOf(units.map(({ value, weight }) => value * weight));
  return units.map(({ value, weight }) => ({ value, people: weight / people, product: (value * weight) / product }));
}

/** Rounding can leave an index of equal values a hair below 0, which it cannot be. */
const atLeastZero = (index: number): number => Math.max(0, index);

/**
 * Theil's T (Theil 1967): sum of product share x ln(product share / people share). 0 where all have the same; weighs
 * differences among the rich more. Throws a RangeError as all indices here do on no units or figures not above 0.
 */
export function theilT(units: readonly WeightedUnit[]): number {
  return atLeastZero(sumOf(sharesOf(units).map(({ people, product }) => product * Math.log(product / people))));
}

/** Theil's L, the mean log deviation (Theil 1967; Shorrocks 1980): sum of people share x ln(people share / product share). */
export function theilL(units: readonly WeightedUnit[]): number {
  return atLeastZero(sumOf(sharesOf(units).map(({ people, product }) => people * Math.log(people / product))));
}

/**
 * The Gini coefficient of units weighted by people (Gini 1914): half the mean difference between any two people over the
 * mean, which is 1 less twice the area under the Lorenz curve; no correction for small samples. Within a unit all count
 * as having the same, so it is a lower bound of the Gini of persons.
 */
export function gini(units: readonly WeightedUnit[]): number {
  // Summed over the differences between neighbours, none of them negative: nothing cancels, and equality gives 0 exactly.
  let people = 0;
  let lead = 0;
  let last = 0;
  const terms = sharesOf(units)
    .toSorted((a, b) => a.value - b.value)
    .map((unit) => {
      lead += people * (unit.value - last);
      people += unit.people;
      last = unit.value;
      return unit.people * lead;
    });
  return sumOf(terms) / meanOf(units);
}

/** The mean of all people. */
function meanOf(units: readonly WeightedUnit[]): number {
  return sumOf(units.map(({ value, weight }) => value * weight)) / sumOf(units.map(({ weight }) => weight));
}

/** The coefficient of variation weighted by people (Williamson 1965): standard deviation over mean. */
export function coefficientOfVariation(units: readonly WeightedUnit[]): number {
  // A unit's value over the mean is its product share over its people share.
  return Math.sqrt(sumOf(sharesOf(units).map(({ people, product }) => people * (product / people - 1) ** 2)));
}

/** The largest value over the smallest, whatever their weights. */
export function maxMin(units: readonly WeightedUnit[]): number {
  const values = sharesOf(units).map(({ value }) => value);
  return Math.max(...values) / Math.min(...values);
}

/** Each unit's term of Theil's T: above 0 where it has more than the mean, below where it has less; they sum to T. */
export function theilTContributions<K>(units: ReadonlyMap<K, WeightedUnit>): ReadonlyMap<K, number> {
  const shares = sharesOf([...units.values()]);
  return new Map(
    [...units.keys()].map((key, index) => {
      const { people = 1, product = 1 } = shares[index] ?? {};
      return [key, product * Math.log(product / people)] as const;
    }),
  );
}

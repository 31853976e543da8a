import { figureOf } from '../../content/indicator-values';
import type { Claim } from './question';
import type { QuestionData } from './scope';
import { coverOf } from './solve-membering';
import { ranked } from './solve-ranks';

/** Whether a statement of the source gives a figure; null where a check doubts it or another statement gives that figure. */
function isFactGiven(id: string, value: number, { library }: QuestionData): boolean | null {
  const fact = library.fact(id);
  if (fact === undefined || fact.value === null || !fact.plot) return null;
  if (library.checks.some(({ verdict, facts }) => verdict === 'wrong' && facts.includes(id))) return null;
  if (fact.value === value) return true;
  const said = library
    .factsAbout(fact.subject)
    .some(
      (other) =>
        other.value === value && other.unit === fact.unit && other.period === fact.period && isAlike(id, other.id),
    );
  return said ? null : false;
}

/** Ids of statements about the same quantity begin alike: `jilin-gdp-growth-2024q1` and `jilin-gdp-growth-2023`. */
const isAlike = (id: string, other: string): boolean => {
  const stem = (text: string) => text.split('-').slice(0, 2).join('-');
  return stem(id) === stem(other);
};

/** Whether a claim holds in the data; null where they do not decide. */
export function isClaimTrue(claim: Claim, data: QuestionData): boolean | null {
  switch (claim.about) {
    case 'membering': {
      const cover = coverOf(claim.region, claim.of);
      return cover === 'part' ? null : cover === 'whole';
    }
    case 'figures': {
      const { indicator } = claim.reading;
      const value = (unit: string) => figureOf(data.figures, indicator, unit, claim.reading);
      const order = ranked(indicator, [claim.higher, claim.lower], value, 'high first', 2);
      return order === null ? null : order[0] === claim.higher;
    }
    case 'fact':
      return isFactGiven(claim.fact, claim.value, data);
  }
}

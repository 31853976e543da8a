import { changeableFacts } from './fact-figures';
import { nearPair } from './make-figures';
import { someMembering, unitsOf } from './membering';
import { byPlausibility } from './plausible';
import type { Claim, QuestionOf } from './question';
import type { Random } from './random';
import type { QuestionData, QuestionScope } from './scope';

/** So many of the most plausible non-members are drawn from. */
const PLAUSIBLE = 5;
/** A changed figure lies at least so far from the right one, in parts of the larger. */
const CHANGED = 0.1;

function memberingClaim(random: Random, scope: QuestionScope, isTrue: boolean): Claim | null {
  const of = someMembering(random, scope);
  if (of === null) return null;
  const { inside, outside } = unitsOf(of);
  const candidates = isTrue ? inside : byPlausibility(random, outside, inside).slice(0, PLAUSIBLE);
  const wished = candidates.find((region) => region === scope.region);
  const region = wished ?? random.pick(candidates);
  return region === undefined ? null : { about: 'membering', region, of };
}

function figuresClaim(random: Random, scope: QuestionScope, data: QuestionData, isTrue: boolean): Claim | null {
  const pair = nearPair(random, scope, data);
  if (pair === null) return null;
  const { reading, higher, lower } = pair;
  return isTrue
    ? { about: 'figures', reading, higher, lower }
    : { about: 'figures', reading, higher: lower, lower: higher };
}

/** A statement of the source as it is, or with the figure of another statement in the same unit. */
function factClaim(random: Random, { library }: QuestionData, isTrue: boolean): Claim | null {
  const facts = changeableFacts(library);
  const fact = random.pick(facts);
  if (fact === undefined) return null;
  if (isTrue) return { about: 'fact', fact: fact.id, value: fact.value };
  const others = facts.filter(
    ({ unit, value }) =>
      unit === fact.unit && Math.abs(value - fact.value) >= CHANGED * Math.max(value, fact.value) && value < 100,
  );
  const other = random.pick(others);
  return other === undefined ? null : { about: 'fact', fact: fact.id, value: other.value };
}

/** Something to be judged: a membership, a comparison, or a statement of the source, true as often as false. */
export function makeTrueFalse(
  random: Random,
  scope: QuestionScope,
  data: QuestionData,
): QuestionOf<'true-false'> | null {
  const isTrue = random.chance(0.5);
  const drawn = random.below(3);
  const claim =
    drawn === 0
      ? memberingClaim(random, scope, isTrue)
      : drawn === 1
        ? figuresClaim(random, scope, data, isTrue)
        : factClaim(random, data, isTrue);
  return claim === null ? null : { kind: 'true-false', claim, answer: { form: 'truth', isTrue } };
}

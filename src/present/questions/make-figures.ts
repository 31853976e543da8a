import { GEOGRAPHY } from '../../content/atlas';
import { figureOf, MAINLAND } from '../../content/indicator-values';
import { coverageOf } from '../../domain/coverage';
import type { Adcode } from '../../domain/region';
import { union } from '../../domain/set-algebra';
import { chosenSets } from '../../view/filter';
import { surelyApart } from './margin';
import type { QuestionOf, Reading } from './question';
import type { Random } from './random';
import { someReading } from './reading';
import type { QuestionData, QuestionScope } from './scope';

interface Valued {
  readonly region: Adcode;
  readonly value: number;
}

/** Units whose figures are compared lie within so many ranks of each other. */
const NEAR_RANKS = 7;

/** Units of the mainland that the scope's strategies cover whole; all where they are too few to be compared. */
function pool({ strategies, definitions }: QuestionScope, least: number): readonly Adcode[] {
  if (strategies.length === 0) return MAINLAND;
  const sets = chosenSets({ definitions });
  const set = union(...strategies.map((id) => sets[id]));
  const whole = MAINLAND.filter((province) => coverageOf(province, set, GEOGRAPHY) === 'full');
  return whole.length < least ? MAINLAND : whole;
}

/** Units with near figures that are surely different, the first as the scope wishes; null where there are too few. */
function nearOnes(
  random: Random,
  scope: QuestionScope,
  { indicator, ...moment }: Reading,
  { figures }: QuestionData,
  count: number,
): readonly Valued[] | null {
  const valued = pool(scope, count + 2)
    .flatMap((region): readonly Valued[] => {
      const value = figureOf(figures, indicator, region, moment);
      return value === null ? [] : [{ region, value }];
    })
    .toSorted((a, b) => b.value - a.value);
  const anchor = valued.findIndex(({ region }) => region === scope.region);
  const at = anchor >= 0 ? anchor : random.below(valued.length);
  const first = valued[at];
  if (first === undefined) return null;
  const near = valued.slice(Math.max(0, at - NEAR_RANKS), at + NEAR_RANKS + 1);
  const chosen = [first];
  for (const candidate of random.shuffled(near)) {
    if (chosen.length === count) break;
    if (chosen.every(({ value }) => surelyApart(indicator, value, candidate.value))) chosen.push(candidate);
  }
  return chosen.length < count ? null : chosen;
}

const ORDERED = 4;

/** Four units to be put in order by a figure; they don't stand in it already. */
export function makeOrder(random: Random, scope: QuestionScope, data: QuestionData): QuestionOf<'order'> | null {
  const reading = someReading(random, scope);
  const chosen = nearOnes(random, scope, reading, data, ORDERED);
  if (chosen === null) return null;
  const regions = chosen.toSorted((a, b) => b.value - a.value).map(({ region }) => region);
  const mixed = random.shuffled(regions);
  const options = mixed.every((region, i) => region === regions[i]) ? regions.toReversed() : mixed;
  return { kind: 'order', reading, options, answer: { form: 'order', regions } };
}

/** Two units with near figures, and how the figures stand. */
export function nearPair(
  random: Random,
  scope: QuestionScope,
  data: QuestionData,
): { readonly reading: Reading; readonly higher: Adcode; readonly lower: Adcode } | null {
  const reading = someReading(random, scope);
  const chosen = nearOnes(random, scope, reading, data, 2);
  const [higher, lower] = (chosen ?? []).toSorted((a, b) => b.value - a.value);
  return higher === undefined || lower === undefined ? null : { reading, higher: higher.region, lower: lower.region };
}

/** Which of two units has the higher figure. */
export function makeHigher(random: Random, scope: QuestionScope, data: QuestionData): QuestionOf<'higher'> | null {
  const pair = nearPair(random, scope, data);
  if (pair === null) return null;
  return {
    kind: 'higher',
    reading: pair.reading,
    options: random.shuffled([pair.higher, pair.lower]),
    answer: { form: 'region', region: pair.higher },
  };
}

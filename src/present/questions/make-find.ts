import { regionOf } from '../../content/atlas';
import { figureOf, MAINLAND } from '../../content/indicator-values';
import type { Adcode } from '../../domain/region';
import { surelyApart } from './margin';
import { ASKED_PROVINCES, provincesOf, someMembering } from './membering';
import type { Clue, QuestionOf } from './question';
import type { Random } from './random';
import { someReading } from './reading';
import type { QuestionData, QuestionScope } from './scope';

type Find = QuestionOf<'find'>;
type Made = Find | null;

const find = (clue: Clue, region: Adcode): Find => ({ kind: 'find', clue, answer: { form: 'region', region } });

/** Units that a question about a scope may have as its answer. */
function wished(random: Random, scope: QuestionScope): readonly Adcode[] {
  if (scope.strategies.length === 0) return ASKED_PROVINCES;
  const of = someMembering(random, scope);
  return of === null ? [] : provincesOf(of).inside;
}

function byName(random: Random, scope: QuestionScope): Made {
  const region = random.pick(wished(random, scope));
  return region === undefined ? null : find({ by: 'name', name: regionOf(region).short }, region);
}

/** Not of a municipality, whose capital is itself. */
function byCapital(random: Random, scope: QuestionScope): Made {
  const region = random.pick(wished(random, scope));
  if (region === undefined) return null;
  const { capital, short } = regionOf(region);
  return capital === null || capital.zh === short.zh ? null : find({ by: 'capital', capital }, region);
}

function byExtreme(random: Random, scope: QuestionScope, { figures }: QuestionData): Made {
  const among = scope.strategies.length > 0 || random.chance(0.4) ? someMembering(random, scope) : null;
  const reading = someReading(random, scope);
  const end = random.chance(0.5) ? 'highest' : 'lowest';
  const units = among === null ? MAINLAND : provincesOf(among).inside;
  const ranked = units
    .map((region) => ({ region, value: figureOf(figures, reading.indicator, region, reading) }))
    .flatMap(({ region, value }) => (value === null ? [] : [{ region, value }]))
    .toSorted((a, b) => (end === 'highest' ? b.value - a.value : a.value - b.value));
  const [first, second] = ranked;
  if (first === undefined || second === undefined || ranked.length < Math.max(3, units.length)) return null;
  if (!surelyApart(reading.indicator, first.value, second.value)) return null;
  return find({ by: 'extreme', end, reading, among }, first.region);
}

function byBoth(random: Random, scope: QuestionScope): Made {
  const first = someMembering(random, scope);
  const second = someMembering(random, { ...scope, strategies: [] }, (id) => id !== first?.strategy);
  if (first === null || second === null) return null;
  const other = provincesOf(second).inside;
  const shared = provincesOf(first).inside.filter((region) => other.includes(region));
  const [only] = shared;
  return only === undefined || shared.length > 1 ? null : find({ by: 'both', first, second }, only);
}

/** A unit to be found on the map: by its name, its capital, its rank, or as the only one in two strategies. */
export function makeFind(random: Random, scope: QuestionScope, data: QuestionData): Made {
  const drawn = random.below(10);
  if (drawn < 3) return byName(random, scope);
  if (drawn < 5) return byCapital(random, scope);
  return drawn < 8 ? byExtreme(random, scope, data) : byBoth(random, scope);
}

import { STRATEGIES } from '../../content/atlas';
import type { Adcode } from '../../domain/region';
import type { StrategyId } from '../../domain/strategy';
import { provincesOf, someMembering, unitsOf } from './membering';
import { byPlausibility } from './plausible';
import type { Membering, QuestionOf } from './question';
import type { Random } from './random';
import type { QuestionScope } from './scope';

const OPTIONS = 8;
const LEAST_MEMBERS = 3;
const MOST_MEMBERS = 5;
const ODD_OPTIONS = 4;

/** The names of the Beijing–Tianjin–Hebei region's members are its own. */
const isNoGiveaway = (id: StrategyId): boolean => id !== 'jing-jin-ji';

/** Eight units of which some are in a strategy; the others lie beside them or could well be taken for members. */
export function makeMembers(random: Random, scope: QuestionScope): QuestionOf<'members'> | null {
  const of = someMembering(random, scope, isNoGiveaway);
  if (of === null) return null;
  const { inside, outside } = unitsOf(of);
  const wished = LEAST_MEMBERS + random.below(MOST_MEMBERS - LEAST_MEMBERS + 1);
  const members = random.shuffled(inside).slice(0, wished);
  const others = byPlausibility(random, outside, members).slice(0, OPTIONS - members.length);
  if (members.length < LEAST_MEMBERS || members.length + others.length < OPTIONS) return null;
  const options = random.shuffled([...members, ...others]);
  const regions = options.filter((option) => members.includes(option));
  return { kind: 'members', of, options, answer: { form: 'set', regions } };
}

/** Units that a strategy covers, or does not, under each of its definitions. */
function undisputed(id: StrategyId): { readonly inside: readonly Adcode[]; readonly outside: readonly Adcode[] } {
  const units = (STRATEGIES.find((strategy) => strategy.id === id)?.memberships ?? []).map(({ definition }) =>
    provincesOf({ strategy: id, definition }),
  );
  const [first, ...rest] = units;
  if (first === undefined) return { inside: [], outside: [] };
  return {
    inside: first.inside.filter((unit) => rest.every(({ inside }) => inside.includes(unit))),
    outside: first.outside.filter((unit) => rest.every(({ outside }) => outside.includes(unit))),
  };
}

/**
 * Three members of one strategy and a unit that is none. Mostly the strategy is to be found out; then all four must be
 * undisputed. Where too few are, as for the Greater Bay Area, the question names strategy and definition.
 */
export function makeOddOneOut(random: Random, scope: QuestionScope): QuestionOf<'odd-one-out'> | null {
  const drawn = someMembering(random, scope, isNoGiveaway);
  if (drawn === null) return null;
  const open = undisputed(drawn.strategy);
  const of: Membering | null = open.inside.length < ODD_OPTIONS - 1 ? drawn : null;
  const { inside, outside } = of === null ? open : unitsOf(of);
  const members = random.shuffled(inside).slice(0, ODD_OPTIONS - 1);
  const odd = random.pick(byPlausibility(random, outside, members).slice(0, ODD_OPTIONS));
  if (members.length < ODD_OPTIONS - 1 || odd === undefined) return null;
  return {
    kind: 'odd-one-out',
    of,
    options: random.shuffled([...members, odd]),
    answer: { form: 'region', region: odd },
  };
}

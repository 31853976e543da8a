import { GEOGRAPHY, strategyOf } from '../../content/atlas';
import { coverageOf } from '../../domain/coverage';
import { chosenMembership } from '../../domain/definition';
import type { Adcode } from '../../domain/region';
import { type Membership, STRATEGY_IDS, type StrategyId } from '../../domain/strategy';
import type { Membering } from './question';
import type { Random } from './random';
import type { QuestionScope } from './scope';

/** The list of members that a strategy has under a definition. Throws a RangeError on a definition it does not have. */
export function membershipOf({ strategy, definition }: Membering): Membership {
  return chosenMembership(strategyOf(strategy), { [strategy]: definition });
}

/** No strategy speaks of Taiwan, and no question should suggest that one did. */
const TAIWAN: Adcode = '710000';

/** Province-level units that are asked about. */
export const ASKED_PROVINCES: readonly Adcode[] = GEOGRAPHY.provinces.filter((province) => province !== TAIWAN);

/** Units in and outside of a strategy that can be asked about; what is covered in part is in neither. */
export interface Units {
  readonly inside: readonly Adcode[];
  readonly outside: readonly Adcode[];
}

/** The province-level units that a definition covers whole, or not at all. */
export function provincesOf(of: Membering): Units {
  const set = GEOGRAPHY.expand(membershipOf(of).adcodes);
  const covered = (province: Adcode) => coverageOf(province, set, GEOGRAPHY);
  return {
    inside: ASKED_PROVINCES.filter((province) => covered(province) === 'full'),
    outside: ASKED_PROVINCES.filter((province) => covered(province) === 'none'),
  };
}

/**
 * Members as the definition lists them, and what lies outside: provinces, and the rest of those covered in part. Beside
 * nothing but cities only other cities of the same provinces can be taken for members.
 */
export function unitsOf(of: Membering): Units {
  const { adcodes } = membershipOf(of);
  const set = GEOGRAPHY.expand(adcodes);
  const cut = GEOGRAPHY.provinces.filter((province) => coverageOf(province, set, GEOGRAPHY) === 'partial');
  const left = cut.flatMap((province) => GEOGRAPHY.prefecturesOf(province).filter((unit) => !set.has(unit)));
  const onlyCities = adcodes.every((unit) => GEOGRAPHY.prefecturesOf(unit).length === 1);
  return { inside: adcodes, outside: onlyCities ? left : [...left, ...provincesOf(of).outside] };
}

/** A definition is asked about as often as this where the view chooses none and it is the documented default. */
const DEFAULT_SHARE = 0.7;

/** A strategy within a scope, under the definition that the view chooses, else by chance one that is documented. */
export function someMembering(
  random: Random,
  scope: QuestionScope,
  usable: (id: StrategyId) => boolean = () => true,
): Membering | null {
  const wished = scope.strategies.length > 0 ? scope.strategies : STRATEGY_IDS;
  const strategy = random.pick(wished.filter(usable));
  if (strategy === undefined) return null;
  const { memberships } = strategyOf(strategy);
  const usual = memberships.find((membership) => membership.default);
  const drawn = random.chance(DEFAULT_SHARE) ? usual : random.pick(memberships);
  const definition = scope.definitions[strategy] ?? drawn?.definition;
  return definition === undefined ? null : { strategy, definition };
}

import type { Fact } from '../domain/fact';
import { type Account, type Aggregate, accountOf, accountsOf, figure } from './accounts';
import { type Family, type Finding, outcome, outOf } from './family';
import type { Ground } from './ground';
import { agree, yuanOf } from './printed-number';
import { RELEASES, type Release } from './published-figures';

/** A printed figure beside the one that a report gives for the same thing. */
interface Match {
  readonly fact: Fact;
  readonly printed: number;
  readonly published: number;
  readonly isLevel: boolean;
}

/** What an account and a report both have a figure for. */
function matches({ level, growth }: Account, release: Release): readonly Match[] {
  const pairs = (printed: Account['level'], published: Release['level'], isLevel: boolean) =>
    (Object.entries(published) as [Aggregate, number][]).flatMap(([aggregate, value]) => {
      const fact = printed[aggregate];
      if (fact === undefined) return [];
      const amount = (isLevel ? yuanOf(fact) : fact.value) ?? Number.NaN;
      return [{ fact, printed: amount, published: value, isLevel }];
    });
  return [...pairs(level, release.level, true), ...pairs(growth, release.growth, false)];
}

const same = ({ printed, published }: Match): boolean => agree(printed, published, 0);

/**
 * Whether figures are those of another period: a level to the last digit, or three and more growth rates, do not come
 * out the same by chance.
 */
function isRepeated(found: readonly Match[]): boolean {
  const equal = found.filter(same);
  return equal.some(({ isLevel }) => isLevel) || (equal.length >= 3 && equal.length === found.length);
}

/** How far a printed figure may be from the reported one: a tenth of a point, or what rounding to trillions does. */
const allowance = ({ fact, isLevel, published }: Match): number =>
  isLevel ? (fact.unit === 'trillion yuan' ? published * 0.01 : 0.05) : 0.05;

function find(ground: Ground): readonly Finding[] {
  return accountsOf(ground).flatMap((account) =>
    RELEASES.filter(({ subject }) => subject === account.subject).flatMap((release) => {
      const found = matches(account, release);
      if (release.period === account.period) {
        return found.flatMap((match) => {
          const slack = allowance(match);
          return outOf('other-periods', [match.fact], match.printed, match.published - slack, match.published + slack);
        });
      }
      if (!isRepeated(found)) return [];
      const facts = found.filter(same).map(({ fact }) => fact);
      return outOf('other-periods', facts, facts.length, 0, 0);
    }),
  );
}

/** Figures printed for one period and published for another, or published otherwise for the same. */
export const OTHER_PERIODS: Family = {
  id: 'other-periods',
  find,
  checks: [
    (ground) => {
      const own = accountsOf(ground).filter(({ subject }) => subject === 'heilongjiang');
      const account = accountOf(ground, 'heilongjiang') ?? own[0];
      const older = RELEASES.find(({ subject, period }) => subject === 'heilongjiang' && period === '2018 Q1');
      const reported = RELEASES.find(({ subject, period }) => subject === 'heilongjiang' && period === '2024 Q1');
      const found = account === undefined || older === undefined ? [] : matches(account, older);
      const repeated = account?.period !== older?.period && isRepeated(found);
      const { gdp, primary, secondary, tertiary } = account?.growth ?? {};
      return outcome(
        'A01',
        repeated ? 'wrong' : 'ok',
        [
          account?.period ?? '',
          figure(account?.level.gdp),
          figure(gdp),
          figure(primary),
          figure(secondary),
          figure(tertiary),
        ],
        [found.filter(same).length, older?.period ?? '', reported?.growth.gdp ?? Number.NaN],
      );
    },
  ],
};

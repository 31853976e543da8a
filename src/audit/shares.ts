import type { Fact } from '../domain/fact';
import { accountOf, figure } from './accounts';
import { type Family, type Finding, outcome, outOf } from './family';
import { type Ground, valueOf } from './ground';
import { rounded } from './printed-number';
import { NATION } from './published-figures';

/** Bounds of what a percentage can be: a share of a whole, growth of an economy, growth of anything else. */
const SHARE = { low: 0, high: 100 } as const;
const OUTPUT_GROWTH = { low: -15, high: 30 } as const;
const OTHER_GROWTH = { low: -60, high: 100 } as const;

function boundsOf({ id, unit }: Fact) {
  if (/-share(-|$)/.test(id)) return SHARE;
  return /-(gdp|primary|secondary|tertiary)-growth-/.test(id) || unit === 'percentage points'
    ? OUTPUT_GROWTH
    : OTHER_GROWTH;
}

function find({ facts }: Ground): readonly Finding[] {
  return facts
    .filter(({ unit, value }) => value !== null && (unit === 'percent' || unit === 'percentage points'))
    .flatMap((fact) => {
      const { low, high } = boundsOf(fact);
      return outOf('shares', [fact], figure(fact), low, high);
    });
}

/** Percentages are possible, and what they imply is said. */
export const SHARES: Family = {
  id: 'shares',
  find,
  checks: [
    (ground) => {
      const visitors = valueOf(ground, 'hlj-tourists-growth-2024q1');
      const income = valueOf(ground, 'hlj-tourism-income-growth-2024q1');
      const perVisitor = ((1 + income / 100) / (1 + visitors / 100) - 1) * 100;
      // Growth beyond a doubling tells of a weak base, and the source prints no levels.
      const calm = Math.max(visitors, income) <= OTHER_GROWTH.high;
      return outcome('A23', calm ? 'ok' : 'note', [visitors, income], [Math.round(perVisitor)]);
    },
    (ground) => {
      const [part, whole] = [valueOf(ground, 'im-new-minerals'), valueOf(ground, 'china-new-minerals')];
      const verdict = !(part <= whole) ? 'wrong' : NATION.newMinerals > whole ? 'note' : 'ok';
      return outcome('A30', verdict, [whole, part], [rounded((part / whole) * 100, 1), NATION.newMinerals]);
    },
    (ground) => {
      const level = accountOf(ground, 'inner-mongolia')?.level;
      const share = (figure(level?.primary) / figure(level?.gdp)) * 100;
      // A main livelihood would be expected to bring a third or more.
      return outcome('A51', share > 33 ? 'ok' : 'note', [], [rounded(share, 1)]);
    },
    (ground) => {
      const share = valueOf(ground, 'jilin-nature-reserve-share');
      const count = valueOf(ground, 'jilin-nature-reserves');
      const dated = ground.facts.some(({ id, period }) => id === 'jilin-nature-reserves' && period !== null);
      const area = (valueOf(ground, 'jilin-area') * share) / 100;
      const verdict = !(share >= SHARE.low && share <= SHARE.high) ? 'wrong' : dated ? 'ok' : 'note';
      return outcome('A74', verdict, [count, share], [Math.round(area)]);
    },
  ],
};

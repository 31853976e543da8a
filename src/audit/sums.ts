import { type Account, accountOf, accountsOf, figure, sectorsOf, sumAllowance } from './accounts';
import { type CodeCheckId, type Family, type Outcome, outcome, outOf } from './family';
import { dollarsBeside, type Ground } from './ground';
import { agree, rounded } from './printed-number';

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The sectors' amounts beside the whole, in yuan and, where the source prints them, in US dollars. */
function amounts(ground: Ground, { level }: Account) {
  const sectors = sectorsOf(level);
  if (sectors === null || level.gdp === undefined) return [];
  const yuan = [level.gdp, ...sectors];
  const dollars = yuan.map((fact) => dollarsBeside(ground, fact)).filter((fact) => fact !== undefined);
  return [yuan, dollars].flatMap((facts) => {
    const [whole = Number.NaN, ...parts] = facts.map(figure);
    return facts.length === yuan.length ? [{ facts, whole, parts }] : [];
  });
}

function sectorSum(ground: Ground, id: CodeCheckId & ('A14' | 'A15'), subject: string): Outcome {
  const account = accountOf(ground, subject);
  const [yuan, usd] = account === undefined ? [] : amounts(ground, account);
  const sums = [yuan, usd].map((amount) => total(amount?.parts ?? [Number.NaN]));
  const [sum = Number.NaN, dollarSum = Number.NaN] = sums;
  const holds = [yuan, usd].every(
    (amount) =>
      amount !== undefined && agree(total(amount.parts), amount.whole, sumAllowance(amount.parts, amount.whole)),
  );
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = (yuan?.parts ?? []).map((part) =>
    rounded((part / sum) * 100, 1),
  );
  return outcome(
    id,
    holds ? 'ok' : 'wrong',
    [yuan?.whole ?? Number.NaN, usd?.whole ?? Number.NaN],
    [rounded(sum, 2), rounded(dollarSum, 2), first, second, third],
  );
}

/** Parts add up to the whole, apart from what rounding can do. */
export const SUMS: Family = {
  id: 'sums',
  find: (ground) =>
    accountsOf(ground)
      .flatMap((account) => amounts(ground, account))
      .flatMap(({ facts, whole, parts }) => {
        const allowance = sumAllowance(parts, whole);
        return outOf('sums', facts, whole, total(parts) - allowance, total(parts) + allowance);
      }),
  checks: [(ground) => sectorSum(ground, 'A14', 'liaoning'), (ground) => sectorSum(ground, 'A15', 'inner-mongolia')],
};

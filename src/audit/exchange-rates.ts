import type { Fact } from '../domain/fact';
import { figure } from './accounts';
import { type Family, type Finding, outcome, outOf } from './family';
import { dollarsBeside, type Ground } from './ground';
import { halfStep, rounded, yuanOf } from './printed-number';
import { OFFICIAL_RATES } from './published-figures';

/** An amount printed in yuan and in US dollars, with the rates that its rounding leaves open. */
interface Pair {
  readonly facts: readonly [yuan: Fact, dollars: Fact];
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Yuan for a dollar. Of an amount in trillions only the trillions are sure, which leaves open every rate: there it is
 * taken as exact.
 */
function pairsOf(ground: Ground): readonly Pair[] {
  return ground.facts.flatMap((fact) => {
    const yuan = yuanOf(fact);
    const beside = dollarsBeside(ground, fact);
    if (yuan === null || beside === undefined) return [];
    const dollars = figure(beside);
    const [half, dollarHalf] = fact.unit === 'billion yuan' ? [halfStep(yuan), halfStep(dollars)] : [0, 0];
    return [
      {
        facts: [fact, beside],
        rate: yuan / dollars,
        low: (yuan - half) / (dollars + dollarHalf),
        high: (yuan + half) / (dollars - dollarHalf),
      },
    ];
  });
}

/** The rate in the middle: with most pairs alike, it is the one that the publication mostly uses. */
function usualRate(pairs: readonly Pair[]): number {
  const rates = pairs.map(({ rate }) => rate).toSorted((a, b) => a - b);
  return rates[Math.floor(rates.length / 2)] ?? Number.NaN;
}

/** Pairs that no rounding brings to the usual rate. */
function stray(pairs: readonly Pair[]): readonly Pair[] {
  const usual = usualRate(pairs);
  return pairs.filter(({ low, high }) => !(low <= usual + 0.005 && high >= usual - 0.005));
}

function find(ground: Ground): readonly Finding[] {
  const pairs = pairsOf(ground);
  const usual = usualRate(pairs);
  return [
    ...pairs.flatMap(({ facts, rate }) =>
      outOf('exchange-rates', facts, rate, OFFICIAL_RATES.low, OFFICIAL_RATES.high),
    ),
    ...stray(pairs).flatMap(({ facts, rate }) => outOf('exchange-rates', facts, rate, usual - 0.005, usual + 0.005)),
  ];
}

const spread = (pairs: readonly Pair[], decimals: number): [low: number, high: number] => {
  const rates = pairs.map(({ rate }) => rate);
  return [rounded(Math.min(...rates), decimals), rounded(Math.max(...rates), decimals)];
};

/** Every pair of yuan and US dollars at an official rate, and at one rate within the publication. */
export const EXCHANGE_RATES: Family = {
  id: 'exchange-rates',
  find,
  checks: [
    (ground) => {
      const pairs = pairsOf(ground);
      const astray = stray(pairs);
      const usual = pairs.filter((pair) => !astray.includes(pair));
      return outcome(
        'A04',
        astray.length > 0 ? 'wrong' : 'ok',
        [pairs.length],
        [...spread(usual, 3), ...(astray.length > 0 ? spread(astray, 2) : spread(usual, 2))],
      );
    },
  ],
};

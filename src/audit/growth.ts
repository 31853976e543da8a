import { accountOf, accountsOf, factsIn, figure, rebuiltGrowth, sectorsOf } from './accounts';
import { type Family, type Finding, outcome, outOf } from './family';
import { factOf, type Ground, valueOf } from './ground';
import { agree, rounded } from './printed-number';
import { NATION, RELEASES } from './published-figures';

/**
 * How far growth rebuilt with current values may be from official growth, percentage points: that one weights the
 * sectors at constant prices.
 */
const PRICE_ALLOWANCE = 0.3;

/** Rounding of rates printed to one decimal. */
const RATE_STEP = 0.05;

/** Rates printed with their lead over the nation, and the national rate as published; percent. */
const LEADS = [
  { rate: 'jilin-secondary-growth-2024q1', lead: 'jilin-secondary-lead-2024q1', nation: NATION.secondary2024q1 },
  { rate: 'ne-fai-growth-2024q1', lead: 'ne-fai-lead-2024q1', nation: NATION.investment2024q1 },
] as const;

const implied = (ground: Ground, { rate, lead }: (typeof LEADS)[number]): number =>
  rounded(valueOf(ground, rate) - valueOf(ground, lead), 2);

function find(ground: Ground): readonly Finding[] {
  const within = accountsOf(ground).flatMap((account) => {
    const sectors = sectorsOf(account.growth);
    const whole = account.growth.gdp;
    if (sectors === null || whole === undefined) return [];
    const rates = sectors.map(figure);
    const [low, high] = [Math.min(...rates) - RATE_STEP, Math.max(...rates) + RATE_STEP];
    const rebuilt = rebuiltGrowth(account);
    return [
      ...outOf('growth', [whole, ...sectors], figure(whole), low, high),
      ...(rebuilt === null
        ? []
        : outOf(
            'growth',
            [whole, ...sectors, ...factsIn(account.level)],
            figure(whole),
            rebuilt - PRICE_ALLOWANCE,
            rebuilt + PRICE_ALLOWANCE,
          )),
    ];
  });
  const leads = LEADS.flatMap((pair) =>
    factOf(ground, pair.rate) === undefined
      ? []
      : outOf(
          'growth',
          [{ id: pair.rate }, { id: pair.lead }],
          implied(ground, pair),
          pair.nation - RATE_STEP,
          pair.nation + RATE_STEP,
        ),
  );
  return [...within, ...leads];
}

/** The verdict on growth that was rebuilt: it agrees when rounded, or as far as prices explain, or not. */
function rebuiltCheck(ground: Ground, subject: string) {
  const account = accountOf(ground, subject);
  const stated = figure(account?.growth.gdp);
  const rebuilt = (account === undefined ? null : rebuiltGrowth(account)) ?? Number.NaN;
  const near = agree(rebuilt, stated, PRICE_ALLOWANCE);
  return { stated, rebuilt, verdict: rounded(rebuilt, 1) === stated ? 'ok' : near ? 'note' : 'wrong' } as const;
}

/** Growth of the whole lies among the growth of its sectors and can be rebuilt from them; leads fit national rates. */
export const GROWTH: Family = {
  id: 'growth',
  find,
  checks: [
    (ground) => {
      const { stated, rebuilt, verdict } = rebuiltCheck(ground, 'inner-mongolia');
      return outcome('A16', verdict, [stated], [rounded(rebuilt, 1)]);
    },
    (ground) => {
      const { stated, rebuilt, verdict } = rebuiltCheck(ground, 'liaoning');
      return outcome('A17', verdict, [stated], [rounded(rebuilt, 2)]);
    },
    (ground) => {
      const account = accountOf(ground, 'heilongjiang');
      const rates = (sectorsOf(account?.growth ?? {}) ?? []).map(figure);
      const [low, high] = [Math.min(...rates), Math.max(...rates)];
      const stated = figure(account?.growth.gdp);
      const possible = stated >= low && stated <= high;
      const complete = sectorsOf(account?.level ?? {}) !== null;
      return outcome('A18', possible ? (complete ? 'ok' : 'note') : 'wrong', [rates.length], [stated, low, high]);
    },
    (ground) => {
      const [secondary, investment] = LEADS.map((pair) => implied(ground, pair));
      const holds = LEADS.every((pair) => agree(implied(ground, pair), pair.nation, RATE_STEP));
      return outcome(
        'A19',
        holds ? 'ok' : 'wrong',
        [
          valueOf(ground, LEADS[0].rate),
          valueOf(ground, LEADS[0].lead),
          valueOf(ground, LEADS[1].rate),
          valueOf(ground, LEADS[1].lead),
        ],
        [secondary ?? Number.NaN, investment ?? Number.NaN],
      );
    },
    (ground) => {
      const release = RELEASES.find(({ subject, period }) => subject === 'liaoning' && period === '2023');
      const [level, growth] = [release?.level.gdp ?? Number.NaN, release?.growth.gdp ?? Number.NaN];
      const stated = valueOf(ground, 'ln-gdp-2023');
      const holds = agree(level / 1000, stated, 0.05) && growth > NATION.growth2023;
      // The source prints no rates, and three trillion is a round number.
      return outcome('A52', holds ? 'note' : 'wrong', [stated], [level, growth, NATION.growth2023]);
    },
  ],
};

import { plottable } from '../domain/plottable';
import { accountOf, accountsOf, figure } from './accounts';
import { type Family, type Finding, outcome, outOf } from './family';
import { factOf, type Ground, valueOf } from './ground';
import { rounded } from './printed-number';
import { NATION, RELEASES } from './published-figures';

const RANKS = ['first', 'top-three', 'top-ten'] as const;
const MINERALS = RANKS.map((rank) => `im-minerals-${rank}`);

/** The four units that the source's data chapter is about. */
const UNITS = ['liaoning', 'jilin', 'heilongjiang', 'inner-mongolia'] as const;

/** Counts of ranks contain one another: who is first is among the first three, and these are among the first ten. */
function rankFindings(ground: Ground): readonly Finding[] {
  return MINERALS.slice(1).flatMap((id, index) => {
    const inner = factOf(ground, MINERALS[index] ?? '');
    const outer = factOf(ground, id);
    if (inner === undefined || outer === undefined) return [];
    return outOf('nesting', [inner, outer], figure(inner), 0, figure(outer));
  });
}

/** What a province has of something counted is at most what the nation has of it in the same period. */
function partFindings({ facts }: Ground): readonly Finding[] {
  const counted = facts.filter(({ value, unit }) => value !== null && /minerals|persons|yuan/.test(unit ?? ''));
  const nation = counted.filter(({ subject }) => subject === 'national');
  return counted.flatMap((part) => {
    const whole = nation.find(({ unit, period, id }) => unit === part.unit && period === part.period && id !== part.id);
    return whole === undefined ? [] : outOf('nesting', [part, whole], figure(part), 0, figure(whole));
  });
}

/** How many of the four units have a figure of a kind. */
function covered({ facts }: Ground, kind: RegExp): number {
  return UNITS.filter((unit) =>
    facts.some(({ subject, id, value }) => subject === unit && value !== null && kind.test(id)),
  ).length;
}

/** Counts that contain one another, and what the source covers of the whole. */
export const NESTING: Family = {
  id: 'nesting',
  find: (ground) => [...rankFindings(ground), ...partFindings(ground)],
  checks: [
    (ground) => {
      const counts = [/-area$/, /-population$/, /-gdp-\d/, /-gdp-growth-/].map((kind) => covered(ground, kind));
      const [area = 0, population = 0, output = 0, growth = 0] = counts;
      const complete = counts.filter((count) => count === UNITS.length).length;
      return outcome('A24', complete === counts.length ? 'ok' : 'note', [area, population, output, growth], [complete]);
    },
    (ground) => {
      const [first = Number.NaN, three = Number.NaN, ten = Number.NaN] = MINERALS.map((id) => valueOf(ground, id));
      return outcome('A31', first <= three && three <= ten ? 'ok' : 'wrong', [first, three, ten], [first, three, ten]);
    },
    (ground) => {
      const claims = ground.facts.filter(({ checks }) => checks.includes('A50'));
      const dated = claims.filter(({ period, date }) => period !== null || date !== null).length;
      return outcome('A50', dated === claims.length ? 'ok' : 'note', [], [claims.length, dated]);
    },
    (ground) => {
      const rates = plottable(
        accountsOf(ground).flatMap(({ growth, period }) =>
          growth.gdp !== undefined && period === '2024 Q1' ? [growth.gdp] : [],
        ),
      );
      const leads = rates.map(({ value }) => rounded(value - NATION.growth2024q1, 1)).filter((lead) => lead > 0);
      const reported = RELEASES.find(({ subject, period }) => subject === 'heilongjiang' && period === '2024 Q1');
      return outcome(
        'A55',
        leads.length === UNITS.length ? 'ok' : 'note',
        [],
        [NATION.growth2024q1, leads.length, Math.min(...leads), reported?.growth.gdp ?? Number.NaN],
      );
    },
    (ground) => {
      const levels = UNITS.flatMap((unit) => accountOf(ground, unit)?.level.gdp ?? []);
      const usable = plottable(levels).length;
      return outcome('A69', usable === UNITS.length ? 'ok' : 'note', [levels.length], [usable]);
    },
  ],
};

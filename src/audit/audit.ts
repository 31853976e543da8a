import type { Check } from '../domain/fact';
import type { Bilingual } from '../domain/text';
import { AUDIT_RESULTS } from '../i18n/messages/audit-results';
import { DATES } from './dates';
import { EXCHANGE_RATES } from './exchange-rates';
import type { Family, FamilyId, Finding, Outcome } from './family';
import { factOf, type Ground } from './ground';
import { GROWTH } from './growth';
import { MAGNITUDE } from './magnitude';
import { NESTING } from './nesting';
import { OTHER_PERIODS } from './other-periods';
import { PUBLIC_STATISTICS } from './public-statistics';
import { SHARES } from './shares';
import { SUMS } from './sums';

/** All kinds of checks that code makes. */
export const FAMILIES: readonly Family[] = [
  SUMS,
  EXCHANGE_RATES,
  GROWTH,
  MAGNITUDE,
  SHARES,
  DATES,
  NESTING,
  PUBLIC_STATISTICS,
  OTHER_PERIODS,
];

/** What a check of the audit explains: findings of a kind, about these statements, with a number in these bounds. */
interface Explanation {
  readonly check: string;
  readonly family: FamilyId;
  readonly facts: RegExp;
  readonly low: number;
  readonly high: number;
}

/**
 * What the general rules find in the source as it is printed. The bounds are those of the checks' own numbers, so that
 * another error in the same place is not taken as explained.
 */
const EXPLAINED: readonly Explanation[] = [
  { check: 'A01', family: 'other-periods', facts: /^hlj-/, low: 5, high: 5 },
  { check: 'A01', family: 'other-periods', facts: /^hlj-gdp-growth-/, low: 5.6, high: 5.6 },
  { check: 'A02', family: 'magnitude', facts: /^ne-grain-2023$/, low: 18_495.9, high: 18_495.9 },
  { check: 'A04', family: 'exchange-rates', facts: /^im-/, low: 6.8, high: 6.92 },
  { check: 'A23', family: 'shares', facts: /^hlj-touris/, low: 113.3, high: 303.2 },
];

/** What the general rules find in all statements. */
export function findings(ground: Ground): readonly Finding[] {
  return FAMILIES.flatMap(({ find }) => find(ground));
}

/** The check of the audit that explains a finding, which each of its statements names. Null where there is none. */
export function explanation(ground: Ground, finding: Finding): string | null {
  const found = EXPLAINED.find(
    ({ check, family, facts, low, high }) =>
      family === finding.family &&
      finding.found >= low &&
      finding.found <= high &&
      finding.facts.every((id) => facts.test(id) && factOf(ground, id)?.checks.includes(check) === true),
  );
  return found?.check ?? null;
}

/** A check made anew, in the words in which checks are stored. */
export interface Rerun {
  readonly id: Outcome['id'];
  readonly verdict: Check['verdict'];
  readonly stated: Bilingual;
  readonly computed: Bilingual;
}

/** An outcome in words. */
function inWords({ id, verdict, stated, computed }: Outcome): Rerun {
  // The numbers were matched to the sentences of their check when the outcome was made.
  type Sentence = (...numbers: Outcome['stated']) => string;
  const say = (part: 'stated' | 'computed', numbers: Outcome['stated']): Bilingual => ({
    en: (AUDIT_RESULTS.en[id][part] as Sentence)(...numbers),
    zh: (AUDIT_RESULTS.zh[id][part] as Sentence)(...numbers),
  });
  return { id, verdict, stated: say('stated', stated), computed: say('computed', computed) };
}

/** Makes anew all checks that code can make, in the order of their ids. */
export function reruns(ground: Ground): readonly Rerun[] {
  return FAMILIES.flatMap(({ checks }) => checks.map((check) => inWords(check(ground)))).toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

/** Whether what is stored of a check is what comes out of it: verdict and both languages. */
export function agreesWith(rerun: Rerun, check: Check): boolean {
  return (
    rerun.verdict === check.verdict &&
    rerun.stated.en === check.stated &&
    rerun.computed.en === check.computed &&
    rerun.stated.zh === check.zh.stated &&
    rerun.computed.zh === check.zh.computed
  );
}

import type { Check, CheckBasis } from '../../domain/fact';

/** Verdicts and bases in the order in which they are offered. */
export const VERDICTS: readonly Check['verdict'][] = ['wrong', 'note', 'ok'];
export const BASES: readonly CheckBasis[] = ['computed', 'compared', 'looked-up', 'general-knowledge'];

const SEVERITIES: readonly Check['severity'][] = ['critical', 'high', 'medium', 'low'];

/** What the reader wants to see; nothing chosen means everything. */
export interface AuditFilter {
  readonly verdicts: readonly Check['verdict'][];
  readonly bases: readonly CheckBasis[];
}

export const ALL_CHECKS: AuditFilter = { verdicts: [], bases: [] };

/** How many checks have each value of something. */
export function countBy<K extends string>(checks: readonly Check[], read: (check: Check) => K): (key: K) => number {
  const keys = checks.map(read);
  return (key) => keys.filter((other) => other === key).length;
}

/** The checks that pass a filter. */
export function filterChecks(checks: readonly Check[], { verdicts, bases }: AuditFilter): readonly Check[] {
  return checks.filter(
    ({ verdict, basis }) =>
      (verdicts.length === 0 || verdicts.includes(verdict)) && (bases.length === 0 || bases.includes(basis)),
  );
}

/** Checks by severity, the gravest first, and within it the doubtful before the others. */
export function bySeverity(
  checks: readonly Check[],
): readonly { readonly severity: Check['severity']; readonly checks: readonly Check[] }[] {
  const rank = ({ verdict }: Check) => VERDICTS.indexOf(verdict);
  return SEVERITIES.map((severity) => ({
    severity,
    checks: checks.filter((check) => check.severity === severity).toSorted((a, b) => rank(a) - rank(b)),
  })).filter(({ checks: members }) => members.length > 0);
}

/** A list with an item put in, or taken out where it is in. */
export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

import type { Check } from '../domain/fact';
import type { AUDIT_RESULTS } from '../i18n/messages/audit-results';
import type { Ground } from './ground';

export type FamilyId =
  | 'sums'
  | 'exchange-rates'
  | 'growth'
  | 'magnitude'
  | 'shares'
  | 'dates'
  | 'nesting'
  | 'public-statistics'
  | 'other-periods';

/** Something that a general rule finds wrong or out of the ordinary, wherever it stands. */
export interface Finding {
  readonly family: FamilyId;
  /** Ids of the statements that it concerns. */
  readonly facts: readonly string[];
  readonly found: number;
  /** Bounds between which it ought to be. */
  readonly low: number;
  readonly high: number;
}

type Results = (typeof AUDIT_RESULTS)['en'];

/** Id of a check that code makes. */
export type CodeCheckId = keyof Results;

/** What a check comes out as: the numbers that its sentences are made from. */
export interface Outcome {
  readonly id: CodeCheckId;
  readonly verdict: Check['verdict'];
  readonly stated: readonly (number | string)[];
  readonly computed: readonly (number | string)[];
}

/** An outcome whose numbers are those that the check's sentences ask for. */
export function outcome<K extends CodeCheckId>(
  id: K,
  verdict: Check['verdict'],
  stated: Parameters<Results[K]['stated']>,
  computed: Parameters<Results[K]['computed']>,
): Outcome {
  return { id, verdict, stated, computed };
}

/** Checks of one kind: a rule that runs over all statements, and the checks of the audit that it can make. */
export interface Family {
  readonly id: FamilyId;
  readonly find: (ground: Ground) => readonly Finding[];
  readonly checks: readonly ((ground: Ground) => Outcome)[];
}

/** A finding where a number is out of its bounds, or is missing. */
export function outOf(
  family: FamilyId,
  facts: readonly { readonly id: string }[],
  found: number,
  low: number,
  high: number,
): readonly Finding[] {
  if (found >= low - 1e-9 && found <= high + 1e-9) return [];
  return [{ family, facts: facts.map(({ id }) => id), found, low, high }];
}

import type { Bilingual } from './text';

/** What a statement is about: a strategy's id, a region's slug, the whole Northeast, or the nation. */
export type Subject = string;

export type FactKind =
  | 'strategy-aim'
  | 'context'
  | 'indicator'
  | 'place'
  | 'resource'
  | 'industry'
  | 'photo'
  | 'event'
  | 'measure'
  | 'person-role';

/** Who stands behind a statement: the source states it, claims it, reports a plan's or a speaker's aim, or captions a picture. */
export type FactStatus = 'states' | 'claim' | 'plan-aim' | 'speaker-aim' | 'caption' | 'imprint';

export interface Citation {
  readonly source: string;
  readonly chapter: string;
  /** Page range as printed, e.g. `P6-P9`. */
  readonly pages: string;
}

/** One atomic statement of the source, in the atlas's own words. */
export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  readonly subject: Subject;
  readonly text: Bilingual;
  readonly value: number | null;
  /** Unit of `value` in English, e.g. `billion yuan`, `percent`. */
  readonly unit: string | null;
  readonly period: string | null;
  readonly status: FactStatus;
  readonly cite: Citation;
  /** Ids of places. */
  readonly places: readonly string[];
  /** ISO date or date range where the source gives one. */
  readonly date: string | null;
  readonly theme: string | null;
  /** Ids of checks that concern this fact. */
  readonly checks: readonly string[];
  /** False where a check forbids charts, ranks and sums of the value. */
  readonly plot: boolean;
}

export interface Check {
  readonly id: string;
  readonly facts: readonly string[];
  /** How it was checked: arithmetic, comparison with a public report, general knowledge, ... */
  readonly method: string;
  readonly stated: string;
  readonly computed: string;
  readonly verdict: 'ok' | 'note' | 'wrong';
  readonly severity: 'low' | 'medium' | 'high' | 'critical';
  /** One neutral sentence to the reader. */
  readonly text: Bilingual;
}

export interface Source {
  readonly id: string;
  readonly title: Bilingual;
  readonly publisher: string;
  readonly date: string | null;
  readonly licence: string;
  readonly note: Bilingual;
}

export interface Place {
  readonly id: string;
  readonly name: Bilingual;
  /** WGS84 degrees; null where no point is recorded. */
  readonly lon: number | null;
  readonly lat: number | null;
  readonly accuracy: 'high' | 'approx' | 'area' | 'none';
}

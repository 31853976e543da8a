import type { Adcode } from './region';
import type { StrategyId } from './strategy';
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

/**
 * How a statement of a speech or report is meant, read off the source's own wording: `order` where it binds
 * (must, imperative, required), `aim` where it asks or promises (should, will, important), `claim` where it says that
 * something is so already.
 */
export type Force = 'claim' | 'aim' | 'order';

/** What a figure is set against. */
export type Comparison =
  | 'year-on-year'
  | 'national-average'
  | 'national-total'
  | 'other-provinces'
  | 'earlier-years'
  | 'world';

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
  readonly comparison: Comparison | null;
  readonly status: FactStatus;
  /** Set for measures and for what the meeting's report claims. */
  readonly force: Force | null;
  readonly cite: Citation;
  /** Ids of places. */
  readonly places: readonly string[];
  /** Strategies that it names besides its subject. */
  readonly strategies: readonly StrategyId[];
  /** ISO date or date range of what it tells of. */
  readonly date: string | null;
  /** The source does not print the date, or not all of it: it follows from the context. */
  readonly inferred: boolean;
  readonly theme: string | null;
  /** Ids of checks that concern this fact. */
  readonly checks: readonly string[];
  /** False where a check forbids charts, ranks and sums of the value. */
  readonly plot: boolean;
}

/**
 * The strongest ground that a check rests on: arithmetic, two passages of the source held against each other, public
 * text that was looked up, or what is generally known.
 */
export type CheckBasis = 'computed' | 'compared' | 'looked-up' | 'general-knowledge';

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
  /** What it is about, in a few words. */
  readonly claim: Bilingual;
  readonly basis: CheckBasis;
  /** Reports that it rests on, with title and date or address. */
  readonly evidence: readonly string[];
  /** `method`, `stated` and `computed` in Chinese; those themselves are English. */
  readonly zh: { readonly method: string; readonly stated: string; readonly computed: string };
}

export interface Source {
  readonly id: string;
  readonly title: Bilingual;
  readonly publisher: string;
  readonly date: string | null;
  readonly licence: string;
  readonly note: Bilingual;
}

export type PlaceKind =
  | 'city'
  | 'county'
  | 'port'
  | 'zone'
  | 'farm'
  | 'reserve'
  | 'mountain'
  | 'lake'
  | 'river'
  | 'site'
  | 'bridge'
  | 'corridor'
  | 'area'
  | 'province'
  | 'country';

export interface Place {
  readonly id: string;
  readonly name: Bilingual;
  /** What it is in the source's words, the main kind first: Dalian is a city and a port. */
  readonly kinds: readonly [PlaceKind, ...PlaceKind[]];
  /** WGS84 degrees; null where no point is recorded. */
  readonly lon: number | null;
  readonly lat: number | null;
  readonly accuracy: 'high' | 'approx' | 'area' | 'none';
  /** The prefecture, or province without any, in which the point lies by the atlas's boundaries; null outside of all. */
  readonly adcode: Adcode | null;
  /** Longitudes and latitudes of a line through it, for corridors, rivers and the bridge; schematic. */
  readonly line: readonly (readonly [lon: number, lat: number])[] | null;
  /** How early its name is placed where there is little room: 1 before 2 before 3. */
  readonly rank: 1 | 2 | 3;
}

/** A term of the source or of its subject, explained in one neutral sentence of our own. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: Bilingual;
  readonly text: Bilingual;
  /** Forms in which texts use the term, the longest first. */
  readonly match: { readonly en: readonly string[]; readonly zh: readonly string[] };
  /** The source defines no term: whether the explanation was looked up or is general knowledge. */
  readonly basis: 'looked-up' | 'general-knowledge';
}

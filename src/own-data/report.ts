import type { Adcode } from '../domain/region';
import type { OwnDataset } from './dataset';
import type { Encoding } from './decode';
import type { NoNumber } from './read-number';

/** Why a file can't be read at all. */
export type Refusal =
  | 'too-large'
  | 'too-many-rows'
  | 'spreadsheet'
  | 'not-text'
  | 'empty'
  | 'no-regions'
  | 'no-values'
  | 'open-quote'
  | 'units'
  | 'cancelled'
  | 'failed';

/** A cell by its row of the file, from 1; the column is empty where it is not known. */
export interface CellPlace {
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

/** What the reader has decided about a file that was read before. */
export interface Decisions {
  /** The region that a label stands for; null leaves its rows out. */
  readonly regions: ReadonlyMap<string, Adcode | null>;
  /** Which of two different figures for one region and year counts. */
  readonly duplicates: 'first' | 'last';
}

export const NO_DECISIONS: Decisions = { regions: new Map(), duplicates: 'first' };

/** A label that may mean several regions. */
export interface Ambiguity {
  readonly label: string;
  readonly candidates: readonly Adcode[];
  readonly chosen: Adcode | null;
  /** `province`: its row names the province; `level`: most rows are of one level, and only one candidate is. */
  readonly by: 'province' | 'level' | 'reader' | null;
}

/** So many labels, pairs and cells of a kind are listed; the rest is counted. */
export const LISTED = 20;

/** A list that is cut, with how long it would be. */
export interface Listed<T> {
  readonly first: readonly T[];
  readonly count: number;
}

export function listed<T>(all: readonly T[]): Listed<T> {
  return { first: all.slice(0, LISTED), count: all.length };
}

/** What was made of a file. */
export interface Report {
  readonly encoding: Encoding;
  readonly rows: number;
  readonly regionColumn: string;
  /** A column of provinces that tells cities of one name apart; null where there is none. */
  readonly provinceColumn: string | null;
  readonly yearColumn: string | null;
  /** Regions stand side by side in the heading. */
  readonly sideways: boolean;
  /** How many regions have figures. */
  readonly matched: number;
  readonly level: 'province' | 'prefecture';
  readonly ambiguous: readonly Ambiguity[];
  readonly unknown: Listed<{
    readonly label: string;
    readonly rows: number;
    readonly suggestions: readonly Adcode[];
  }>;
  /** Unknown labels that the reader has given a region. */
  readonly taken: readonly { readonly label: string; readonly adcode: Adcode }[];
  /** Labels of sums, which are left out. */
  readonly totals: Listed<string>;
  /** Labels of provinces in a table of prefectures, or the other way round. */
  readonly otherLevel: Listed<string>;
  readonly duplicates: Listed<{
    readonly label: string;
    readonly year: number | null;
    readonly values: readonly [number, number];
  }>;
  /** Cells that hold no number; `year`: their row has no year. */
  readonly badCells: Listed<CellPlace & { readonly label: string; readonly why: NoNumber | 'year' }>;
  /** Columns without numbers. */
  readonly skipped: Listed<string>;
  /** Columns whose figures carry their unit, with one of them. */
  readonly withUnits: readonly CellPlace[];
  /** Columns of figures with and without percent signs. */
  readonly mixedPercent: readonly string[];
}

/** A file that can't be read, with the cell that is the reason where there is one. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
  readonly cell?: CellPlace;
}

export type ReadResult = { readonly ok: true; readonly dataset: OwnDataset; readonly report: Report } | Refused;

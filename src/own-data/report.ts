import type { Adcode } from '../domain/region';
import type { OwnDataset } from './dataset';
import type { Encoding } from './decode';

/** Why a file can't be read at all. */
export type Refusal =
  | 'too-large'
  | 'too-many-rows'
  | 'spreadsheet'
  | 'not-text'
  | 'empty'
  | 'no-regions'
  | 'no-values'
  | 'failed';

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
  /** `level`: the other rows are all of one level, and only one candidate is. */
  readonly by: 'level' | 'reader' | null;
}

/** What was made of a file. */
export interface Report {
  readonly encoding: Encoding;
  readonly rows: number;
  readonly regionColumn: string;
  readonly yearColumn: string | null;
  /** How many regions have figures. */
  readonly matched: number;
  readonly ambiguous: readonly Ambiguity[];
  readonly unknown: readonly {
    readonly label: string;
    readonly rows: number;
    readonly suggestions: readonly Adcode[];
  }[];
  /** Labels of sums, which are left out. */
  readonly totals: readonly string[];
  /** Labels of provinces in a table of prefectures, or the other way round. */
  readonly otherLevel: readonly string[];
  readonly duplicates: readonly {
    readonly label: string;
    readonly year: number | null;
    readonly values: readonly [number, number];
  }[];
  /** Cells that hold no number, counted by the line of the file from 1. */
  readonly badCells: readonly { readonly line: number; readonly column: string; readonly text: string }[];
  readonly badCellCount: number;
  /** Columns without numbers. */
  readonly skipped: readonly string[];
}

export type ReadResult =
  | { readonly ok: true; readonly dataset: OwnDataset; readonly report: Report }
  | { readonly ok: false; readonly refusal: Refusal };

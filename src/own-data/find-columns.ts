import { isTotal, regionsNamed } from './match-region';
import { readNumber } from './read-number';

/** A column of values of the file: what it is called, and the year that stands in its heading. */
export interface ValueColumn {
  readonly index: number;
  readonly label: string;
  /** Null: the year stands in a column of its own, or there is none. */
  readonly year: number | null;
}

/** What the columns of a table are. */
export interface Columns {
  readonly region: number;
  readonly year: number | null;
  readonly values: readonly ValueColumn[];
  /** Headings of columns without numbers. */
  readonly skipped: readonly string[];
}

/** So many rows are looked at to see what a column is. */
const SAMPLE = 400;

const YEAR_WORDS = /^(year|年|年份|年度|time|period)$/i;
const YEAR = /^(19|20)\d{2}年?$/;
const ENDS_IN_YEAR = /^(.*?)[\s_:：,，(（-]*((?:19|20)\d{2})年?[)）]?$/;

/** The year that a cell names; null for anything else. */
export function readYear(cell: string): number | null {
  const text = cell.normalize('NFKC').trim().replace(/\.0$/, '');
  return YEAR.test(text) ? Number(text.slice(0, 4)) : null;
}

const share = (cells: readonly string[], holds: (cell: string) => boolean): number => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
};

/** Splits a heading into its words and a year at its end: 'GDP 2006', '2006年', '人口（2020）'. */
function headingOf(text: string): { readonly label: string; readonly year: number | null } {
  const match = ENDS_IN_YEAR.exec(text.normalize('NFKC').trim());
  return match === null
    ? { label: text.trim(), year: null }
    : { label: (match[1] ?? '').trim(), year: Number(match[2]) };
}

/** Finds what the columns are; null where none names regions. The one with most names of regions names them. */
export function findColumns(header: readonly string[], rows: readonly (readonly string[])[]): Columns | null {
  const sample = rows.slice(0, SAMPLE);
  const cellsOf = (index: number) => sample.map((row) => row[index] ?? '');
  const named = header.map((_, index) =>
    share(cellsOf(index), (cell) => regionsNamed(cell).length > 0 || isTotal(cell)),
  );
  const most = Math.max(0, ...named);
  if (most < 0.2) return null;
  const region = named.indexOf(most);
  const others = header.map((_, index) => index).filter((index) => index !== region);
  const year =
    others.find(
      (index) =>
        YEAR_WORDS.test((header[index] ?? '').normalize('NFKC').trim()) &&
        share(cellsOf(index), (cell) => readYear(cell) !== null) > 0.9,
    ) ??
    others.find((index) => share(cellsOf(index), (cell) => readYear(cell) !== null) === 1) ??
    null;
  const rest = others.filter((index) => index !== year && named[index] !== most);
  const numeric = rest.filter(
    (index) =>
      share(cellsOf(index), (cell) => readNumber(cell).kind !== 'text') >= 0.5 &&
      cellsOf(index).some((cell) => readNumber(cell).kind === 'number'),
  );
  return {
    region,
    year,
    values: numeric.map((index) => {
      const heading = headingOf(header[index] ?? '');
      return year === null ? { index, ...heading } : { index, label: (header[index] ?? '').trim(), year: null };
    }),
    skipped: rest
      .filter((index) => !numeric.includes(index))
      .map((index) => (header[index] ?? '').trim())
      .filter((label) => label !== ''),
  };
}

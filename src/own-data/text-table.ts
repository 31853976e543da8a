import Papa from 'papaparse';
import { MOST_ROWS } from './limits';
import { isShortCode, regionsNamed } from './match-region';
import type { Refused } from './report';

/** Columns beyond this are a sign of something that is no table of figures; there are 366 prefectures. */
const MOST_COLUMNS = 400;

/** Rows of cells, without the empty ones. */
export interface RawTable {
  readonly rows: readonly (readonly string[])[];
  /** The row of the file, from 1, that each is. */
  readonly numbers: readonly number[];
}

export type TextTable = { readonly ok: true; readonly table: RawTable } | Refused;

/** Marks that no one sees and that web pages leave in what is copied: of width zero, or for the direction of writing. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const DELIMITERS = ['\t', ';', '|', ',', '，'] as const;
type Delimiter = (typeof DELIMITERS)[number];

const split = (text: string, delimiter: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n' }).data;

/** How many lines of a text have the commonest number of cells, where that is more than one. */
function evenLines(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/**
 * What parts the cells: the mark that leaves most cells with a region alone, since thousands separators and commas in
 * notes leave fewer; where none does, the one that gives most lines the same number of cells.
 */
function delimiterOf(head: string): Delimiter {
  const tried = DELIMITERS.map((delimiter) => {
    const rows = split(head, delimiter);
    const regions = rows.flat().filter((cell) => !isShortCode(cell) && regionsNamed(cell).length > 0).length;
    return { delimiter, parts: rows.some((row) => row.length > 1), regions, even: evenLines(rows) };
  });
  const [best] = tried.filter(({ parts }) => parts).toSorted((a, b) => b.regions - a.regions || b.even - a.even);
  return best?.delimiter ?? ',';
}

/** A line with every mark outside of quotes that is one kind of comma made the other. */
function withCommas(line: string, from: string, to: string): string {
  return line
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(from, to) : part))
    .join('"');
}

/** Both kinds of comma part cells in lines typed with two keyboards; a line that has its cells already stays as it is. */
function withOneComma(text: string, delimiter: Delimiter): string {
  const other = delimiter === ',' ? '，' : delimiter === '，' ? ',' : null;
  if (other === null || !text.includes(other)) return text;
  const cellsOf = (line: string) => split(line, delimiter)[0]?.length ?? 0;
  const lines = text.split('\n');
  const heading = lines.map((line) => cellsOf(withCommas(line, other, delimiter))).find((count) => count > 1) ?? 0;
  return lines
    .map((line) => {
      if (!line.includes(other) || cellsOf(line) >= heading) return line;
      const plain = withCommas(line, other, delimiter);
      return cellsOf(plain) === heading ? plain : line;
    })
    .join('\n');
}

/**
 * Parts a text into cells (RFC 4180: quotes around cells with marks or line breaks, doubled inside). Commas, Chinese
 * commas, tabs, semicolons and bars are told apart by what they part.
 *
 * @param onProgress hears how much of the text has been parted, 0 to 1
 */
export function textTable(text: string, onProgress: (share: number) => void): TextTable {
  const plain = text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '');
  const delimiter = delimiterOf(plain.split('\n', 60).join('\n').slice(0, 50_000));
  const even = withOneComma(plain, delimiter);
  const rows: (readonly string[])[] = [];
  const numbers: number[] = [];
  let row = 0;
  let refused: Refused | null = null;
  Papa.parse<string[]>(even, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      row += 1;
      if (errors.some(({ code }) => code === 'MissingQuotes')) {
        refused = { ok: false, refusal: 'open-quote', cell: { row, column: '', text: (data[0] ?? '').slice(0, 40) } };
      } else if (rows.length > MOST_ROWS) refused = { ok: false, refusal: 'too-many-rows' };
      if (refused !== null) return parser.abort();
      if (row % 5000 === 0) onProgress(meta.cursor / even.length);
      if (data.every((cell) => cell.trim() === '')) return;
      rows.push(data.slice(0, MOST_COLUMNS));
      numbers.push(row);
    },
  });
  return refused ?? { ok: true, table: { rows, numbers } };
}

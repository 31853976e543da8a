import { escapeMarkup } from '../../map/svg/nodes';
import type { TableData } from '../table-data';

type Cell = string | number | null;

/** What spreadsheet programs take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell of text that no spreadsheet program runs as a formula; numbers are left as they are. */
const harmless = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
};

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The table as CSV (RFC 4180): lines `# name: text` first, then the header and the rows. It begins with a byte order
 * mark, without which spreadsheet programs take Chinese for something else.
 */
export function csvOf({ title, columns, rows, notes }: TableData): string {
  const note = (name: string, text: string) => quoted(harmless(`# ${name}: ${text.replace(/\s+/g, ' ')}`));
  const line = (cells: readonly Cell[]) => cells.map((cell) => quoted(harmless(cell))).join(',');
  const lines = [
    note('title', title),
    ...notes.map(([name, text]) => note(name, text)),
    line(columns.map(({ label }) => label)),
    ...rows.map(line),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** The table as text with tabs, as spreadsheet programs paste it. */
export function tsvOf({ columns, rows }: TableData): string {
  const line = (cells: readonly Cell[]) => cells.map((cell) => harmless(cell).replace(/[\t\r\n]+/g, ' ')).join('\t');
  return [line(columns.map(({ label }) => label)), ...rows.map(line)].join('\n');
}

/** The table as markup, as text editors paste it. */
export function htmlOf({ title, columns, rows, notes }: TableData): string {
  const head = columns.map(({ label }) => `<th>${escapeMarkup(label)}</th>`).join('');
  const body = rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${escapeMarkup(harmless(cell))}</td>`).join('')}</tr>`)
    .join('');
  const foot = notes.map(([name, text]) => `<p>${escapeMarkup(`${name}: ${text}`)}</p>`).join('');
  return `<table><caption>${escapeMarkup(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>${foot}`;
}

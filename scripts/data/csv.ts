/** A cell; null is an empty field. */
export type Cell = string | number | boolean | null;

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

function field(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function line(cells: readonly Cell[]): string {
  const text = cells.map(field).join(',');
  // A record of one empty field would be a blank line, which readers skip.
  return text === '' ? '""' : text;
}

/**
 * Writes a table by RFC 4180: commas, double quotes where they are needed, CRLF after every record, UTF-8 without a
 * byte order mark. Cells stay as they are: no character is put before one that a spreadsheet might take for a formula.
 *
 * @param header names of the columns
 */
export function toCsv(header: readonly string[], records: readonly (readonly Cell[])[]): string {
  return [header, ...records].map((cells) => `${line(cells)}\r\n`).join('');
}

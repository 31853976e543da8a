import { isTotal, regionsNamed } from './match-region';
import { readNumber } from './read-number';
import { readYear } from './read-year';
import type { RawTable } from './text-table';

/** A table whose heading is known. */
export interface Headed extends RawTable {
  readonly header: readonly string[];
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;
const namesRegion = (cell: string): boolean => regionsNamed(cell).length > 0 || isTotal(cell);

/** Whether a cell is meant as a figure, be there none or one with its unit. */
function isFigure(cell: string): boolean {
  if (cell.trim() === '') return false;
  const read = readNumber(cell);
  return read.kind !== 'text' || read.why === 'unit';
}

/** Whether a row holds a region and, beside it, a figure. */
function isData(row: readonly string[]): boolean {
  const region = row.findIndex(namesRegion);
  return region >= 0 && row.some((cell, index) => index !== region && isFigure(cell));
}

/** The first row that holds data; those right above it that name a region in its column hold words for figures. */
function firstDataRow(rows: RawTable['rows']): number {
  let first = rows.findIndex(isData);
  const column = rows[first]?.findIndex(namesRegion) ?? -1;
  while (first > 0 && namesRegion(rows[first - 1]?.[column] ?? '')) first -= 1;
  return first;
}

/** A heading over several columns, as yearbooks have it, stands over the first of them only. */
function spread(row: readonly string[]): readonly string[] {
  let last = '';
  return row.map((cell) => {
    last = cell.trim() === '' ? last : cell.trim();
    return last;
  });
}

/** Two rows of headings as one: the upper one over several columns, or units below. */
function joined(upper: readonly string[], lower: readonly string[]): readonly string[] {
  const isYears = lower.every((cell) => cell.trim() === '' || readYear(cell) !== null);
  const over = isYears ? spread(upper) : upper;
  return upper.map((cell, index) => {
    const below = lower[index]?.trim() ?? '';
    if (below === '') return cell.trim();
    return isYears ? `${over[index] ?? ''} ${below}`.trim() : `${cell.trim()} (${below})`.trim();
  });
}

/**
 * Finds the heading: of the rows above the first data, the one with most cells, and the lowest of these. Titles, notes
 * (`#`) and what else stands above are dropped; a second row of headings is joined to the first.
 */
export function headed({ rows, numbers }: RawTable): Headed {
  const firstData = firstDataRow(rows);
  const below = firstData < 0 ? rows.findIndex((row) => filled(row) > 1) + 1 : firstData;
  const candidates = rows
    .slice(0, below)
    .map((row, index) => ({ row, index, cells: filled(row) }))
    .filter(({ row, cells }) => cells > 1 && !(row[0] ?? '').trim().startsWith('#'));
  const body = { rows: rows.slice(below), numbers: numbers.slice(below) };
  const most = Math.max(...candidates.map(({ cells }) => cells));
  const chosen = candidates.findLast(({ cells }) => cells === most);
  if (chosen === undefined) {
    const width = Math.max(0, ...rows.slice(below, below + 50).map((row) => row.length));
    return { ...body, header: Array.from({ length: width }, () => '') };
  }
  const at = candidates.indexOf(chosen);
  const [before, after] = [candidates[at - 1], candidates[at + 1]];
  // The heading of the regions stands in the upper row alone.
  const blank = chosen.row.findIndex((cell) => cell.trim() === '');
  if (before !== undefined && blank >= 0 && (before.row[blank] ?? '').trim() !== '') {
    const width = Math.max(before.row.length, chosen.row.length);
    return {
      ...body,
      header: joined(
        Array.from({ length: width }, (_, i) => before.row[i] ?? ''),
        chosen.row,
      ),
    };
  }
  const gap = after?.row.findIndex((cell) => cell.trim() === '') ?? -1;
  const units = after !== undefined && gap >= 0 && (chosen.row[gap] ?? '').trim() !== '' ? after.row : null;
  return { ...body, header: units === null ? chosen.row : joined(chosen.row, units) };
}

/** A table whose heading names the regions, turned so that its first column does; null where it does not. */
export function turned({ header, rows }: Headed): Headed | null {
  const named = header.filter((cell) => namesRegion(cell)).length;
  if (named < 2 || named < 0.3 * filled(header)) return null;
  const first = header.findIndex((cell) => !namesRegion(cell));
  const key = Math.max(0, first);
  const columns = header.map((_, index) => index).filter((index) => index !== key);
  return {
    header: [header[key] ?? '', ...rows.map((row) => row[key] ?? '')],
    rows: columns.map((index) => [header[index] ?? '', ...rows.map((row) => row[index] ?? '')]),
    numbers: columns.map(() => 0),
  };
}

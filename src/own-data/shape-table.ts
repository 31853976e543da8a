import { GEOGRAPHY, regionOf } from '../content/atlas';
import type { Adcode } from '../domain/region';
import type { OwnColumn } from './dataset';
import { type Columns, findColumns, readYear, type ValueColumn } from './find-columns';
import { isTotal, regionsNamed, suggestions } from './match-region';
import { readNumber } from './read-number';
import type { Ambiguity, Decisions, Refusal, Report } from './report';

/** Rows of cells with the line of the file that each began on. */
export interface RawTable {
  readonly rows: readonly (readonly string[])[];
}

type Level = OwnColumn['level'];

/** Cells, labels and pairs beyond this are counted, not listed. */
const LISTED = 20;

/** The four municipalities, Hong Kong, Macao and Taiwan are at both levels. */
const atLevel = (adcode: Adcode, level: Level): boolean =>
  level === 'prefecture' ? GEOGRAPHY.prefectures.includes(adcode) : regionOf(adcode).level === 'province';

/** The level that most labels with one meaning are at. */
function levelOf(meanings: ReadonlyMap<string, readonly Adcode[]>): Level {
  const sure = [...meanings.values()].flatMap((candidates) => (candidates.length === 1 ? candidates : []));
  const prefectures = sure.filter((adcode) => regionOf(adcode).level === 'prefecture').length;
  return prefectures * 2 > sure.length ? 'prefecture' : 'province';
}

/** Drops titles and notes above the heading: lines with a single cell, or that begin with #. */
function headed(rows: RawTable['rows']): {
  readonly header: readonly string[];
  readonly body: RawTable['rows'];
  readonly line: number;
} {
  const at = rows.findIndex(
    (row) => row.filter((cell) => cell.trim() !== '').length > 1 && !(row[0] ?? '').trim().startsWith('#'),
  );
  const start = Math.max(0, at);
  const first = rows[start] ?? [];
  const isHeading = !first.some((cell) => readNumber(cell).kind === 'number' && readYear(cell) === null);
  if (isHeading) return { header: first, body: rows.slice(start + 1), line: start + 2 };
  return { header: first.map((_, index) => String(index + 1)), body: rows.slice(start), line: start + 1 };
}

const slug = (text: string, index: number): string => {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return plain === '' ? `c${index + 1}` : plain;
};

/** Value columns under one heading, a year each, make one column; without years each stands alone. */
function grouped(values: readonly ValueColumn[], fallback: string): ReadonlyMap<string, readonly ValueColumn[]> {
  const groups = new Map<string, ValueColumn[]>();
  for (const column of values) {
    const label = column.label === '' ? fallback : column.label;
    groups.set(label, [...(groups.get(label) ?? []), column]);
  }
  return groups;
}

export type Shaped =
  | { readonly ok: true; readonly columns: readonly OwnColumn[]; readonly report: Omit<Report, 'encoding'> }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Makes columns of figures by region and year out of a table, and says what became of every part of it.
 *
 * @param name of the table, for a column whose heading is only a year
 * @param decisions what the reader has decided about labels and duplicates before
 */
export function shapeTable({ rows }: RawTable, name: string, decisions: Decisions): Shaped {
  const { header, body, line } = headed(rows);
  const columns = findColumns(header, body);
  if (columns === null) return { ok: false, refusal: body.length === 0 ? 'empty' : 'no-regions' };
  if (columns.values.length === 0) return { ok: false, refusal: 'no-values' };
  const labels = countLabels(body, columns.region);
  const totals = [...labels.keys()].filter((label) => isTotal(label));
  const meanings = new Map(
    [...labels.keys()].filter((label) => !isTotal(label)).map((label) => [label, regionsNamed(label)] as const),
  );
  const level = levelOf(meanings);
  const ambiguous: Ambiguity[] = [];
  const otherLevel: string[] = [];
  const unknown: Report['unknown'][number][] = [];
  const region = new Map<string, Adcode>();
  for (const [label, candidates] of meanings) {
    const decided = decisions.regions.get(label);
    const fitting = candidates.filter((adcode) => atLevel(adcode, level));
    const [only] = fitting;
    if (candidates.length > 1) {
      const byLevel = fitting.length === 1 && only !== undefined ? only : null;
      const chosen = decided === undefined ? byLevel : decided;
      ambiguous.push({
        label,
        candidates,
        chosen,
        by: decided !== undefined ? 'reader' : byLevel === null ? null : 'level',
      });
      if (chosen !== null) region.set(label, chosen);
    } else if (decided !== undefined && decided !== null) region.set(label, decided);
    else if (candidates.length === 0)
      unknown.push({ label, rows: labels.get(label) ?? 0, suggestions: decided === null ? [] : suggestions(label) });
    else if (only === undefined) otherLevel.push(label);
    else region.set(label, only);
  }
  const filled = fill(body, line, columns, region, decisions, name, level);
  if (filled.columns.length === 0) return { ok: false, refusal: region.size === 0 ? 'no-regions' : 'no-values' };
  const matched = new Set(filled.columns.flatMap(({ values }) => [...values.keys()])).size;
  return {
    ok: true,
    columns: filled.columns,
    report: {
      rows: body.length,
      regionColumn: header[columns.region] ?? '',
      yearColumn: columns.year === null ? null : (header[columns.year] ?? ''),
      matched,
      ambiguous,
      unknown: unknown.slice(0, LISTED),
      totals,
      otherLevel,
      duplicates: filled.duplicates,
      badCells: filled.badCells,
      badCellCount: filled.badCellCount,
      skipped: columns.skipped,
    },
  };
}

function countLabels(body: RawTable['rows'], index: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of body) {
    const label = (row[index] ?? '').trim();
    if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

interface Filled {
  readonly columns: readonly OwnColumn[];
  readonly duplicates: Report['duplicates'];
  readonly badCells: Report['badCells'];
  readonly badCellCount: number;
}

function fill(
  body: RawTable['rows'],
  line: number,
  columns: Columns,
  region: ReadonlyMap<string, Adcode>,
  decisions: Decisions,
  name: string,
  level: Level,
): Filled {
  const duplicates: Report['duplicates'][number][] = [];
  const badCells: Report['badCells'][number][] = [];
  let badCellCount = 0;
  const taken = new Set<string>();
  const made = [...grouped(columns.values, name)].map(([label, group], order) => {
    const values = new Map<Adcode, Map<string, number>>();
    let percents = 0;
    let numbers = 0;
    for (const [rowIndex, row] of body.entries()) {
      const rowLabel = (row[columns.region] ?? '').trim();
      const adcode = region.get(rowLabel);
      if (adcode === undefined) continue;
      const rowYear = columns.year === null ? null : readYear(row[columns.year] ?? '');
      for (const column of group) {
        const text = row[column.index] ?? '';
        const cell = readNumber(text);
        const yearless = columns.year !== null && rowYear === null;
        if (cell.kind === 'missing') continue;
        if (cell.kind === 'text' || yearless) {
          badCellCount += 1;
          if (badCells.length < LISTED)
            badCells.push({ line: line + rowIndex, column: label, text: text.slice(0, 40) });
          continue;
        }
        numbers += 1;
        if (cell.percent) percents += 1;
        const year = column.year ?? rowYear;
        const key = year === null ? '' : String(year);
        const byYear = values.get(adcode) ?? new Map<string, number>();
        const known = byYear.get(key);
        if (known !== undefined && known !== cell.value) {
          if (duplicates.length < LISTED) duplicates.push({ label: rowLabel, year, values: [known, cell.value] });
          if (decisions.duplicates === 'first') continue;
        }
        byYear.set(key, cell.value);
        values.set(adcode, byYear);
      }
    }
    let id = slug(label, order);
    while (taken.has(id)) id = `${id}-${order + 1}`;
    taken.add(id);
    const years = [...new Set([...values.values()].flatMap((byYear) => [...byYear.keys()]))]
      .filter((key) => key !== '')
      .map(Number);
    const column: OwnColumn = {
      id,
      label,
      unit: percents * 2 > numbers ? 'percent' : null,
      level,
      years: years.sort((a, b) => a - b),
      values,
    };
    return column;
  });
  return { columns: made.filter(({ values }) => values.size > 0), duplicates, badCells, badCellCount };
}

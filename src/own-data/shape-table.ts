import type { OwnColumn } from './dataset';
import { fillColumns } from './fill-columns';
import { findColumns } from './find-columns';
import { headed, turned } from './headings';
import { matchLabels } from './match-labels';
import { type Decisions, listed, type Refused, type Report } from './report';
import type { RawTable } from './text-table';

type Shaped =
  | { readonly ok: true; readonly columns: readonly OwnColumn[]; readonly report: Omit<Report, 'encoding'> }
  | Refused;

/**
 * Makes columns of figures by region and year out of a table, and says what became of every part of it.
 *
 * @param name of the table, for a column whose heading is only a year
 * @param decisions what the reader has decided about labels and duplicates before
 */
export function shapeTable(raw: RawTable, name: string, decisions: Decisions): Shaped {
  const upright = headed(raw);
  const sideways = turned(upright);
  const table = sideways ?? upright;
  const columns = findColumns(table);
  if (columns === null) return { ok: false, refusal: 'no-regions' };
  if (columns.values.length === 0) {
    const [cell] = columns.withUnits;
    return cell === undefined ? { ok: false, refusal: 'no-values' } : { ok: false, refusal: 'units', cell };
  }
  const matching = matchLabels(table.rows, columns, decisions);
  const filled = fillColumns(table, columns, matching, decisions, name);
  if (filled.columns.length === 0) {
    const unmatched = table.rows.every((row) => matching.regionOfRow(row) === undefined);
    return { ok: false, refusal: unmatched ? 'no-regions' : 'no-values' };
  }
  const headingOf = (index: number | null) => (index === null ? null : (table.header[index] ?? '').trim());
  return {
    ok: true,
    columns: filled.columns,
    report: {
      ...matching.report,
      rows: table.rows.length,
      regionColumn: headingOf(columns.region) ?? '',
      provinceColumn: headingOf(columns.province),
      yearColumn: headingOf(columns.year),
      sideways: sideways !== null,
      matched: new Set(filled.columns.flatMap(({ values }) => [...values.keys()])).size,
      level: matching.level,
      duplicates: filled.duplicates,
      badCells: filled.badCells,
      skipped: listed(columns.skipped),
      withUnits: columns.withUnits,
      mixedPercent: filled.mixedPercent,
    },
  };
}

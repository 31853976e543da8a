import type { TableData } from '../../charts/table-data';
import { strategyOf } from '../../content/atlas';
import type { Language } from '../../domain/text';
import { CHARTS } from '../../i18n/messages/charts';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { TABLE_PANEL } from '../../i18n/messages/table-panel';
import { classRange } from '../../ui/class-range';
import { unitLine } from '../../ui/standing';
import type { LensClass, LensValues } from '../../view/lens';
import { lensName, lensUnit, shownNumber } from '../../view/lens-words';
import { TABLE_COLUMNS, type TableColumn, type TableRow } from './table-rows';

/** The columns that a lens has something to say in. */
export function shownColumns(
  { level }: Pick<LensValues, 'level'>,
  rows: readonly TableRow[],
  classed: boolean,
): readonly TableColumn[] {
  return TABLE_COLUMNS.filter(
    (column) =>
      (column !== 'class' || classed) &&
      (column !== 'macro' || level === 'province') &&
      (column !== 'relative' || rows.some(({ relative }) => relative !== null)),
  );
}

/** Headings of the columns; that of the value names its unit. */
export function columnLabels(language: Language, values: LensValues): Readonly<Record<TableColumn, string>> {
  const text = TABLE_PANEL[language];
  const unit = lensUnit(language, values);
  const name = lensName(language, values, 'short');
  return {
    region: text.region,
    value: unit === '' ? name : `${name} (${unit})`,
    rank: text.rank,
    relative: values.kind === 'total' ? text.share : text.relative,
    class: text.class,
    macro: text.macro,
  };
}

interface LensTable {
  readonly values: LensValues;
  readonly rows: readonly TableRow[];
  readonly classes: readonly LensClass[];
  readonly columns: readonly TableColumn[];
}

/** The table as a file or the clipboard takes it: with adcodes, figures in their shown unit, and what must be known of them. */
export function lensTableData(language: Language, { values, rows, classes, columns }: LensTable): TableData {
  const text = TABLE_PANEL[language];
  const labels = columnLabels(language, values);
  const cell = (row: TableRow, column: TableColumn): string | number | null => {
    switch (column) {
      case 'region':
        return row.name;
      case 'value':
        return row.value === null ? null : shownNumber(language, values, row.value);
      case 'rank':
        return row.rank;
      case 'relative':
        return row.relative === null ? null : Number(row.relative.toPrecision(6));
      case 'class':
        return row.step === null ? null : classRange(language, values, classes, row.step.index);
      default:
        return row.macro === null ? '' : strategyOf(row.macro).short[language];
    }
  };
  const unit = unitLine(language, values);
  return {
    title: text.caption(lensName(language, values), values.year),
    columns: [
      { id: 'adcode', label: 'adcode', numeric: false },
      ...columns.map((column) => ({
        id: column,
        label: column === 'relative' && values.kind === 'total' ? `${labels[column]} (%)` : labels[column],
        numeric: column === 'value' || column === 'rank' || column === 'relative',
      })),
    ],
    rows: rows.map((row) => [row.adcode, ...columns.map((column) => cell(row, column))]),
    notes: [
      ...(unit === '' ? [] : [[CHARTS[language].unit, unit] as const]),
      ...(values.vintage === null
        ? []
        : [[text.series, INDICATOR_MESSAGES[language].vintages[values.vintage].name] as const]),
    ],
  };
}

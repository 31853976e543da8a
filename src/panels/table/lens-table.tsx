import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { strategyOf } from '../../content/atlas';
import type { Adcode } from '../../domain/region';
import { formatNumber } from '../../i18n/format';
import { CHARTS } from '../../i18n/messages/charts';
import { TABLE_PANEL } from '../../i18n/messages/table-panel';
import { classRange } from '../../ui/class-range';
import { regionOfLens } from '../../ui/standing';
import { useLanguage, useStores, useView } from '../../view/hooks';
import type { LensClass, LensValues } from '../../view/lens';
import { formatLensValue, lensName } from '../../view/lens-words';
import { pointAtRegion } from '../../view/transitions';
import { columnLabels } from './lens-table-data';
import type { TableColumn, TableOrder, TableRow } from './table-rows';

interface LensTableProps {
  readonly values: LensValues;
  readonly classes: readonly LensClass[];
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  readonly order: TableOrder;
  readonly onOrder: (order: TableOrder, label: string) => void;
}

const NUMERIC: readonly TableColumn[] = ['value', 'rank', 'relative'];
const isNumeric = (column: TableColumn) => (NUMERIC.includes(column) ? 'numeric' : undefined);

/** Brings a row into sight within its own box, below the heading that stays; the page around it keeps still. */
function reveal(box: HTMLElement, row: HTMLElement): void {
  const head = box.querySelector('thead')?.offsetHeight ?? 0;
  const above = row.offsetTop - head;
  const below = row.offsetTop + row.offsetHeight - box.clientHeight;
  if (box.scrollTop > above) box.scrollTop = above;
  else if (box.scrollTop < below) box.scrollTop = below;
}

/** All regions of a lens; the row of the selected one is marked and in sight, and a row in hand is lit on the map. */
export function LensTable({ values, classes, rows, columns, order, onOrder }: LensTableProps) {
  const { view, ephemeral } = useStores();
  const language = useLanguage();
  const text = TABLE_PANEL[language];
  const selected = useView((v) => regionOfLens(values, v.region));
  const box = useRef<HTMLDivElement>(null);
  // The row that was walked to last is the way back in, until another region is selected.
  const [walked, setWalked] = useState<{ readonly row: Adcode; readonly selected: Adcode | null } | null>(null);
  const caption = text.caption(lensName(language, values), values.year);
  const labels = columnLabels(language, values);

  // The map may have selected a region whose row is out of sight.
  useEffect(() => {
    const row = selected === null ? null : box.current?.querySelector<HTMLElement>(`[data-row="${selected}"]`);
    if (box.current && row) reveal(box.current, row);
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(box.current?.querySelectorAll<HTMLButtonElement>('tbody button') ?? [])];
    const at = buttons.findIndex((button) => button === event.target);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const target = buttons[targets[event.key] ?? -1];
    if (at < 0 || target === undefined) return;
    event.preventDefault();
    target.focus({ preventScroll: true });
    const row = target.closest('tr');
    if (box.current && row) reveal(box.current, row);
  };
  const sort = (column: TableColumn) =>
    onOrder(
      { column, ascending: order.column === column ? !order.ascending : column === 'region' || column === 'rank' },
      labels[column],
    );
  const shown = (row: TableRow, column: TableColumn): ReactNode => {
    switch (column) {
      case 'value':
        return row.value === null ? (
          CHARTS[language].noData
        ) : (
          <>
            {row.step !== null && (
              <span className="table-swatch" style={{ background: `var(--${row.step.step})` }} aria-hidden="true" />
            )}
            {formatLensValue(language, values, row.value, 'bare')}
          </>
        );
      case 'rank':
        return row.rank === null ? text.none : String(row.rank);
      case 'relative':
        return row.relative === null
          ? text.none
          : `${formatNumber(language, row.relative, 1)}${values.kind === 'total' ? '%' : ''}`;
      case 'macro':
        return row.macro === null ? text.none : strategyOf(row.macro).short[language];
      case 'class':
        return row.step === null ? text.none : classRange(language, values, classes, row.step.index);
      default:
        return row.name;
    }
  };
  const known = (adcode: Adcode | null | undefined) => rows.find((row) => row.adcode === adcode)?.adcode;
  const back = walked !== null && walked.selected === selected ? known(walked.row) : undefined;
  const entry = back ?? known(selected) ?? rows[0]?.adcode;
  return (
    <div ref={box} className="lens-table">
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={isNumeric(column)}
                aria-sort={order.column === column ? (order.ascending ? 'ascending' : 'descending') : undefined}
              >
                <button type="button" onClick={() => sort(column)}>
                  {labels[column]}
                  <span aria-hidden="true">{order.column === column ? (order.ascending ? ' ▲' : ' ▼') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {rows.map((row) => (
            <tr
              key={row.adcode}
              data-row={row.adcode}
              className={row.adcode === selected ? 'selected' : undefined}
              aria-current={row.adcode === selected ? 'true' : undefined}
              onPointerEnter={() => ephemeral.setState({ hover: row.adcode })}
              onPointerLeave={() => ephemeral.setState({ hover: null })}
            >
              {columns.map((column) =>
                column === 'region' ? (
                  <th key={column} scope="row">
                    <button
                      type="button"
                      aria-pressed={row.adcode === selected}
                      tabIndex={row.adcode === entry ? 0 : -1}
                      onFocus={() => {
                        setWalked({ row: row.adcode, selected });
                        ephemeral.setState({ hover: row.adcode });
                      }}
                      onBlur={() => ephemeral.setState({ hover: null })}
                      onClick={() => view.step(pointAtRegion(row.adcode === selected ? null : row.adcode))}
                    >
                      {row.name}
                    </button>
                  </th>
                ) : (
                  <td key={column} className={isNumeric(column)}>
                    {shown(row, column)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

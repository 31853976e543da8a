import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { TableData } from '../../charts/table-data';
import { strategyOf } from '../../content/atlas';
import { formatNumber } from '../../i18n/format';
import { CHARTS } from '../../i18n/messages/charts';
import { TABLE_PANEL } from '../../i18n/messages/table-panel';
import { TakeAway } from '../../ui/take-away';
import { useLensSource } from '../../ui/use-lens-source';
import { useLanguage, useStores, useView } from '../../view/hooks';
import type { LensValues } from '../../view/lens';
import { formatLensValue, lensName, lensUnit, shownNumber } from '../../view/lens-words';
import { pointAtRegion } from '../../view/transitions';
import { TABLE_COLUMNS, type TableColumn, type TableOrder, type TableRow } from './table-rows';

interface LensTableProps {
  readonly values: LensValues;
  readonly rows: readonly TableRow[];
  readonly order: TableOrder;
  readonly onOrder: (order: TableOrder, label: string) => void;
  /** The map shows classes, so that rows can name theirs. */
  readonly classed: boolean;
}

/** All regions of a lens; the row of the selected one is marked and in sight, and a row in hand is lit on the map. */
export function LensTable({ values, rows, order, onOrder, classed }: LensTableProps) {
  const { view, ephemeral } = useStores();
  const language = useLanguage();
  const text = TABLE_PANEL[language];
  const source = useLensSource(values);
  const selected = useView((v) => v.region);
  const body = useRef<HTMLTableSectionElement>(null);
  const unit = lensUnit(language, values);
  const caption = text.caption(lensName(language, values), values.year);
  const columns = TABLE_COLUMNS.filter(
    (column) =>
      (column !== 'class' || classed) &&
      (column !== 'macro' || values.level === 'province') &&
      (column !== 'relative' || rows.some((row) => row.relative !== null)),
  );
  const labels: Readonly<Record<TableColumn, string>> = {
    region: text.region,
    value: unit === '' ? lensName(language, values, 'short') : `${lensName(language, values, 'short')} (${unit})`,
    rank: text.rank,
    relative: values.kind === 'total' ? text.share : text.relative,
    class: text.class,
    macro: text.macro,
  };

  // The map may have selected a region whose row is out of sight.
  useEffect(() => {
    if (selected === null) return;
    const row = body.current?.querySelector(`[data-row="${selected}"]`);
    row?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(body.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
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
    target.focus();
  };
  const sort = (column: TableColumn) =>
    onOrder(
      { column, ascending: order.column === column ? !order.ascending : column === 'region' || column === 'rank' },
      labels[column],
    );
  const shown = (row: TableRow, column: TableColumn) => {
    switch (column) {
      case 'value':
        return row.value === null ? CHARTS[language].noData : formatLensValue(language, values, row.value, 'bare');
      case 'rank':
        return row.rank === null ? text.none : String(row.rank);
      case 'relative':
        return row.relative === null
          ? text.none
          : `${formatNumber(language, row.relative, 1)}${values.kind === 'total' ? '%' : ''}`;
      case 'macro':
        return row.macro === null ? text.none : strategyOf(row.macro).short[language];
      case 'class':
        return row.step === null ? (
          text.none
        ) : (
          <>
            <span className="table-swatch" style={{ background: `var(--${row.step.step})` }} aria-hidden="true" />
            {row.step.index + 1}
          </>
        );
      default:
        return row.name;
    }
  };
  const first = rows.find(({ adcode }) => adcode === selected)?.adcode ?? rows[0]?.adcode;
  const table: TableData = {
    title: caption,
    columns: [
      { id: 'adcode', label: 'adcode', numeric: false },
      { id: 'region', label: text.region, numeric: false },
      { id: 'value', label: labels.value, numeric: true },
      { id: 'rank', label: text.rank, numeric: true },
    ],
    rows: rows.map((row) => [
      row.adcode,
      row.name,
      row.value === null ? null : shownNumber(language, values, row.value),
      row.rank,
    ]),
    notes: unit === '' ? [] : [[CHARTS[language].unit, unit]],
  };
  return (
    <>
      <p className="fine">
        {text.sentence(values.values.size, values.units.length)} {text.keys}
      </p>
      <div className="lens-table">
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={column === 'region' || column === 'macro' ? undefined : 'numeric'}
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
          <tbody ref={body} onKeyDown={onKeyDown}>
            {rows.map((row) => (
              <tr
                key={row.adcode}
                data-row={row.adcode}
                className={row.adcode === selected ? 'selected' : undefined}
                onPointerEnter={() => ephemeral.setState({ hover: row.adcode })}
                onPointerLeave={() => ephemeral.setState({ hover: null })}
              >
                {columns.map((column) =>
                  column === 'region' ? (
                    <th key={column} scope="row">
                      <button
                        type="button"
                        aria-pressed={row.adcode === selected}
                        tabIndex={row.adcode === first ? 0 : -1}
                        onFocus={() => ephemeral.setState({ hover: row.adcode })}
                        onBlur={() => ephemeral.setState({ hover: null })}
                        onClick={() => view.step(pointAtRegion(row.adcode === selected ? null : row.adcode))}
                      >
                        {row.name}
                      </button>
                    </th>
                  ) : (
                    <td key={column} className={column === 'macro' ? undefined : 'numeric'}>
                      {shown(row, column)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TakeAway
        svg={null}
        table={table}
        unit={unit}
        source={source}
        sentence={text.sentence(values.values.size, values.units.length)}
        fileName={`table-${values.indicator?.id ?? 'own'}${values.year === null ? '' : `-${values.year}`}`}
      />
    </>
  );
}

import type { TableData } from '../charts/table-data';
import { formatNumber } from '../i18n/format';
import { CHARTS } from '../i18n/messages/charts';
import { useLanguage } from '../view/hooks';

/** A chart's figures as a table; where a figure is missing it says so. Scrolls by itself where it is wider than the page. */
export function DataTable({ table }: { readonly table: TableData }) {
  const language = useLanguage();
  const text = CHARTS[language];
  const shown = (cell: string | number | null, id: string) => {
    if (cell === null) return text.noData;
    // A year is a name, not a quantity: it takes no thousands separator.
    if (typeof cell === 'number')
      return id === 'year' ? String(cell) : formatNumber(language, cell, Math.abs(cell) < 1 ? 5 : 2);
    return cell;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <div className="data-table" role="group" aria-label={table.title} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{table.title}</caption>
        <thead>
          <tr>
            {table.columns.map(({ id, label, numeric }) => (
              <th key={id} scope="col" className={numeric ? 'numeric' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            // Rows have no name of their own: several may begin alike, and they never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={row}>
              {cells.map((cell, index) => {
                const column = table.columns[index];
                if (column === undefined) return null;
                return index === 0 ? (
                  <th key={column.id} scope="row">
                    {shown(cell, column.id)}
                  </th>
                ) : (
                  <td key={column.id} className={column.numeric ? 'numeric' : undefined}>
                    {shown(cell, column.id)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

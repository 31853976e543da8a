import type { Adcode } from '../domain/region';
import type { OwnColumn } from './dataset';
import type { Columns, ValueColumn } from './find-columns';
import type { Headed } from './headings';
import type { Matching } from './match-labels';
import { readNumber } from './read-number';
import { readYear } from './read-year';
import { type Decisions, LISTED, type Listed, type Report } from './report';
import { slug } from './slug';

type Filled = { readonly columns: readonly OwnColumn[] } & Pick<Report, 'duplicates' | 'badCells' | 'mixedPercent'>;

/** A list that grows to what is shown and goes on counting. */
function tally<T>(): Listed<T> & { readonly add: (item: T) => void } {
  const first: T[] = [];
  let count = 0;
  return {
    first,
    get count() {
      return count;
    },
    add: (item) => {
      count += 1;
      if (first.length < LISTED) first.push(item);
    },
  };
}

/** Value columns under one heading, a year each, make one column; without years each stands alone. */
function grouped(values: readonly ValueColumn[], fallback: string): ReadonlyMap<string, readonly ValueColumn[]> {
  const groups = new Map<string, ValueColumn[]>();
  for (const column of values) {
    const wanted = column.label === '' ? fallback : column.label;
    const label = wanted.slice(0, 200);
    const known = groups.get(label);
    if (known === undefined) groups.set(label, [column]);
    else if (column.year !== null && known[0]?.year !== null) known.push(column);
    else groups.set(`${label.slice(0, 190)} (${groups.size + 1})`, [column]);
  }
  return groups;
}

/**
 * The figures of a table by column, region and year, with the cells that hold none.
 *
 * @param name of the table, for a column whose heading is only a year
 */
export function fillColumns(
  { rows, numbers }: Headed,
  columns: Columns,
  { level, regionOfRow }: Matching,
  decisions: Decisions,
  name: string,
): Filled {
  const duplicates = tally<Report['duplicates']['first'][number]>();
  const badCells = tally<Report['badCells']['first'][number]>();
  const mixedPercent: string[] = [];
  const placed = rows.flatMap((row, at) => {
    const adcode = regionOfRow(row);
    if (adcode === undefined) return [];
    const year = columns.year === null ? null : readYear(row[columns.year] ?? '');
    return [{ row, adcode, year, label: (row[columns.region] ?? '').trim().slice(0, 80), number: numbers[at] ?? 0 }];
  });
  const taken = new Set<string>();
  const filled = [...grouped(columns.values, name)].map(([label, group], order) => {
    const values = new Map<Adcode, Map<string, number>>();
    const count = { percents: 0, numbers: 0 };
    for (const { row, adcode, year: rowYear, label: rowLabel, number } of placed) {
      for (const column of group) {
        const text = row[column.index] ?? '';
        const cell = readNumber(text);
        if (cell.kind === 'missing') continue;
        const why = cell.kind === 'text' ? cell.why : columns.year !== null && rowYear === null ? 'year' : null;
        if (cell.kind === 'text' || why !== null) {
          const place = {
            row: number,
            column: column.heading === '' ? label : column.heading,
            text: text.slice(0, 40),
          };
          badCells.add({ ...place, label: rowLabel, why: why ?? 'words' });
          continue;
        }
        count.numbers += 1;
        if (cell.percent) count.percents += 1;
        const year = column.year ?? rowYear;
        const key = year === null ? '' : String(year);
        const byYear = values.get(adcode) ?? new Map<string, number>();
        const known = byYear.get(key);
        if (known !== undefined && known !== cell.value) {
          duplicates.add({ label: rowLabel, year, values: [known, cell.value] });
          if (decisions.duplicates === 'first') continue;
        }
        byYear.set(key, cell.value);
        values.set(adcode, byYear);
      }
    }
    if (count.percents > 0 && count.percents < count.numbers) mixedPercent.push(label);
    const plain = slug(label, `c${order + 1}`);
    const id = taken.has(plain) ? `${plain}-${order + 1}` : plain;
    taken.add(id);
    const years = [...new Set([...values.values()].flatMap((byYear) => [...byYear.keys()]))]
      .filter((key) => key !== '')
      .map(Number)
      .sort((a, b) => a - b);
    const unit = count.percents * 2 > count.numbers ? 'percent' : null;
    return { id, label, unit, level, years, values } satisfies OwnColumn;
  });
  return {
    columns: filled.filter(({ values }) => values.size > 0),
    duplicates: { first: duplicates.first, count: duplicates.count },
    badCells: { first: badCells.first, count: badCells.count },
    mixedPercent,
  };
}

import type { Adcode } from '../domain/region';

/** One figure a region and year; regions without a figure are absent. `''` stands for a column without years. */
export type ColumnValues = ReadonlyMap<Adcode, ReadonlyMap<string, number>>;

/** A column of figures that the reader brought along. */
export interface OwnColumn {
  /** Unique in its dataset; fit for an address. */
  readonly id: string;
  readonly label: string;
  readonly unit: 'percent' | null;
  readonly level: 'province' | 'prefecture';
  /** Ascending; none where the column has no years. */
  readonly years: readonly number[];
  readonly values: ColumnValues;
}

/** A table that the reader brought along. It stays in this browser. */
export interface OwnDataset {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly OwnColumn[];
  /** It came with a link and is not kept until the reader says so. */
  readonly fromLink: boolean;
}

const PREFIX = 'own:';

/** The lens of a column. */
export function ownLens(dataset: OwnDataset, column: OwnColumn): `own:${string}` {
  return `${PREFIX}${dataset.id}.${column.id}`;
}

/** The column that a lens names; undefined where the lens is none of these or its data are not there. */
export function ownColumn(datasets: readonly OwnDataset[], lens: string): OwnColumn | undefined {
  if (!lens.startsWith(PREFIX)) return undefined;
  const [id, column] = lens.slice(PREFIX.length).split('.');
  return datasets.find((dataset) => dataset.id === id)?.columns.find((known) => known.id === column);
}

/** The figures of a column in a year, by region; null for a column without years. */
export function valuesAt(column: OwnColumn, year: number | null): ReadonlyMap<Adcode, number> {
  const key = year === null ? '' : String(year);
  return new Map(
    [...column.values].flatMap(([adcode, byYear]) => {
      const value = byYear.get(key);
      return value === undefined ? [] : [[adcode, value] as const];
    }),
  );
}

/** How many figures a table holds. */
export const figureCount = ({ columns }: OwnDataset): number =>
  columns.reduce((sum, { values }) => sum + [...values.values()].reduce((some, byYear) => some + byYear.size, 0), 0);

/** A table under an id, and where it is new under a name, that no other has: `data-2`, '居民收入 (2)'. */
export function withFreeId(dataset: OwnDataset, others: readonly OwnDataset[]): OwnDataset {
  const free = (taken: readonly string[], first: string, next: (n: number) => string): string => {
    let found = first;
    for (let n = 2; taken.includes(found); n++) found = next(n);
    return found;
  };
  return {
    ...dataset,
    id: free(
      others.map(({ id }) => id),
      dataset.id,
      (n) => `${dataset.id}-${n}`,
    ),
    name: free(
      others.map(({ name }) => name),
      dataset.name,
      (n) => `${dataset.name} (${n})`,
    ),
  };
}

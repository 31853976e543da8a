import type { Bilingual } from '../../src/domain/text';
import type { Cell } from './csv';

interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

/** A column as the Table Schema of Frictionless describes it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean';
  readonly description: string;
  readonly constraints?: Constraints;
}

/** Columns whose values stand in other columns of a table; the empty name means the table itself. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** A table of the open data with its description. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly records: readonly (readonly Cell[])[];
}

/** A column and how a row fills it. */
interface Column<Row> {
  readonly field: Field;
  readonly value: (row: Row) => Cell;
}

interface Description {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export const REQUIRED = { required: true } as const;
/** Of the one column of a primary key. */
export const KEY = { required: true, unique: true } as const;

/** The kinds of columns that rows of one kind can fill. */
export interface Columns<Row> {
  readonly text: Filler<Row, string | null>;
  readonly number: Filler<Row, number | null>;
  readonly flag: Filler<Row, boolean>;
  /** Two columns, `name_en` and `name_zh`; empty where there is no text. */
  readonly both: (...column: Parameters<Filler<Row, Bilingual | null>>) => readonly Column<Row>[];
  /** Several ids in one cell; none of them contains a space. */
  readonly ids: Filler<Row, readonly string[]>;
}

type Filler<Row, Value> = (
  name: string,
  description: string,
  value: (row: Row) => Value,
  constraints?: Constraints,
) => Column<Row>;

function columnsOf<Row>(): Columns<Row> {
  const column =
    (type: Field['type']): Filler<Row, Cell> =>
    (name, description, value, constraints) => ({
      field: { name, type, description, ...(constraints === undefined ? {} : { constraints }) },
      value,
    });
  const text = column('string');
  return {
    text,
    number: column('number'),
    flag: column('boolean'),
    both: (name, description, value, constraints) => [
      text(`${name}_en`, `${description}, in English`, (row) => value(row)?.en ?? null, constraints),
      text(`${name}_zh`, `${description}, in Chinese`, (row) => value(row)?.zh ?? null, constraints),
    ],
    ids: (name, description, value) =>
      text(name, `${description}, separated by spaces`, (row) => value(row).join(' ') || null),
  };
}

/** A reference to one column, or to several, of another table; to the same table where it has no name. */
export function refers(fields: readonly string[], resource: string, to: readonly string[]): ForeignKey {
  return { fields, reference: { resource, fields: to } };
}

/** Makes a table of rows. */
export function table<Row>(
  about: Description,
  rows: readonly Row[],
  columns: (kinds: Columns<Row>) => readonly (Column<Row> | readonly Column<Row>[])[],
): Table {
  const all = columns(columnsOf<Row>()).flat();
  return {
    primaryKey: [],
    foreignKeys: [],
    ...about,
    fields: all.map(({ field }) => field),
    records: rows.map((row) => all.map(({ value }) => value(row))),
  };
}

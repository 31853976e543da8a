import type { Bilingual } from '../../src/domain/text';
import type { Cell } from './csv';

/** A column as the Table Schema of Frictionless describes it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
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
export interface Column<Row> extends Field {
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

export function column<Row>(
  name: string,
  type: Field['type'],
  description: string,
  value: (row: Row) => Cell,
  constraints?: Field['constraints'],
): Column<Row> {
  return { name, type, description, value, ...(constraints === undefined ? {} : { constraints }) };
}

/** Two columns, `name_en` and `name_zh`; empty where there is no text. */
export function bilingual<Row>(
  name: string,
  description: string,
  value: (row: Row) => Bilingual | null,
  constraints?: Field['constraints'],
): Column<Row>[] {
  return [
    column(`${name}_en`, 'string', `${description}, in English`, (row) => value(row)?.en ?? null, constraints),
    column(`${name}_zh`, 'string', `${description}, in Chinese`, (row) => value(row)?.zh ?? null, constraints),
  ];
}

/** A column of several ids; none of them contains a space. */
export function ids<Row>(name: string, description: string, value: (row: Row) => readonly string[]): Column<Row> {
  return column(name, 'string', `${description}, separated by spaces`, (row) => value(row).join(' ') || null);
}

/** A reference to one column, or to several, of another table; to the same table where it has no name. */
export function refers(fields: readonly string[], resource: string, to: readonly string[]): ForeignKey {
  return { fields, reference: { resource, fields: to } };
}

/** Fills the columns from the rows. */
export function table<Row>(about: Description, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    primaryKey: [],
    foreignKeys: [],
    ...about,
    fields: columns.map(({ value: _, ...field }) => field),
    records: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}

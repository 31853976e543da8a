/** The figures of a chart or panel as a table. */
export interface TableData {
  readonly title: string;
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric: boolean }[];
  /** One value a column; null: no data. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Unit, source, vintage, licence: what the table needs to be understood alone, as name and text. */
  readonly notes: readonly (readonly [name: string, text: string])[];
}

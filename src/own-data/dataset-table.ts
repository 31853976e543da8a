import { regionOf } from '../content/atlas';
import type { Language } from '../domain/text';
import type { OwnDataset } from './dataset';

/** The rows of a dataset: adcode, name, year where there are years, then one value a column; null: no data. */
export interface DatasetRows {
  readonly dated: boolean;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A dataset as the long table that can be read in again: one row a region and year. */
export function datasetRows({ columns }: OwnDataset, language: Language): DatasetRows {
  const keys = new Map<string, Set<string>>();
  for (const { values } of columns)
    for (const [adcode, byYear] of values) {
      const known = keys.get(adcode) ?? new Set<string>();
      for (const year of byYear.keys()) known.add(year);
      keys.set(adcode, known);
    }
  const dated = columns.some(({ years }) => years.length > 0);
  const rows = [...keys].flatMap(([adcode, years]) =>
    [...years]
      .sort()
      .map((year) => [
        adcode,
        regionOf(adcode).name[language],
        ...(dated ? [year === '' ? null : Number(year)] : []),
        ...columns.map(({ values }) => values.get(adcode)?.get(year) ?? null),
      ]),
  );
  return { dated, rows };
}

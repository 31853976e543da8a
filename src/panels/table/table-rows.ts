import { regionOf, strategyOf } from '../../content/atlas';
import { groupFigure, MAINLAND } from '../../content/indicator-values';
import type { Figures } from '../../content/library';
import { MACRO_OF } from '../../content/partitions';
import { CURRENT_VINTAGE } from '../../domain/indicator';
import type { Adcode } from '../../domain/region';
import type { MacroRegionId } from '../../domain/strategy';
import type { Language } from '../../domain/text';
import type { RampStep } from '../../theme/ramps';
import type { LensClass, LensValues } from '../../view/lens';

/** One region of a lens. */
export interface TableRow {
  readonly adcode: Adcode;
  readonly name: string;
  /** Null for prefectures and for what official statistics put into no macro-region. */
  readonly macro: MacroRegionId | null;
  readonly value: number | null;
  /** 1 for the highest value; equal values share a rank. Null without data. */
  readonly rank: number | null;
  /** Percent of the sum of all regions, for totals; of the nation's figure, for ratios. Null without data or nation. */
  readonly relative: number | null;
  /** The class it is in on the map, counted from the lowest, with its colour. */
  readonly step: { readonly index: number; readonly step: RampStep } | null;
}

export const TABLE_COLUMNS = ['region', 'value', 'rank', 'relative', 'class', 'macro'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface TableOrder {
  readonly column: TableColumn;
  readonly ascending: boolean;
}

/** What values are held against: for totals their own sum, for ratios the nation's figure. */
function nationOf({ indicator, year, vintage, kind, values }: LensValues, figures: Figures | null): number | null {
  if (kind === 'total') return [...values.values()].reduce((sum, value) => sum + value, 0);
  if (kind !== 'ratio' || indicator === null || figures === null) return null;
  const moment = { year: year ?? 0, vintage: vintage ?? CURRENT_VINTAGE };
  return groupFigure(figures, indicator.id, MAINLAND, moment).value;
}

/** The rows of a lens in the order of the region list. */
export function tableRows(
  language: Language,
  lens: LensValues,
  classes: readonly LensClass[],
  figures: Figures | null,
): readonly TableRow[] {
  const nation = nationOf(lens, figures);
  const descending = [...lens.values.values()].sort((a, b) => b - a);
  return lens.units.map((adcode) => {
    const value = lens.values.get(adcode) ?? null;
    const index = classes.findIndex(({ members }) => members.includes(adcode));
    const own = classes[index];
    return {
      adcode,
      name: regionOf(adcode).short[language],
      macro: MACRO_OF.get(adcode) ?? null,
      value,
      rank: value === null ? null : descending.indexOf(value) + 1,
      relative: value === null || nation === null || nation === 0 ? null : (value / nation) * 100,
      step: own === undefined ? null : { index, step: own.step },
    };
  });
}

const COLLATORS: Readonly<Record<Language, Intl.Collator>> = {
  en: new Intl.Collator('en'),
  zh: new Intl.Collator('zh-Hans-u-co-pinyin'),
};

/** Rows in an order; those without data stand last either way, and equals keep the order of the region list. */
export function sortedRows(
  rows: readonly TableRow[],
  { column, ascending }: TableOrder,
  language: Language,
): readonly TableRow[] {
  const collator = COLLATORS[language];
  const macroName = ({ macro }: TableRow) => (macro === null ? null : strategyOf(macro).short[language]);
  const keyOf = (row: TableRow): string | number | null => {
    if (column === 'region') return row.name;
    if (column === 'macro') return macroName(row);
    return column === 'class' ? (row.step?.index ?? null) : row[column];
  };
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'string' ? collator.compare(a, String(b)) : a - Number(b);
  return rows.toSorted((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return ascending ? compare(first, second) : compare(second, first);
  });
}

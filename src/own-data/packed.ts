import { findRegion } from '../content/atlas';
import type { OwnColumn, OwnDataset } from './dataset';

/** The form in which datasets are kept in the browser and travel in links. Old versions stay readable. */
const VERSION = 1;

interface PackedColumn {
  readonly i: string;
  readonly l: string;
  readonly u: 0 | 1;
  readonly p: 0 | 1;
  /** Years; none for a column without. */
  readonly y: readonly number[];
  /** By adcode: one value a year, null where there is none; or the one value. */
  readonly v: readonly (readonly [string, readonly (number | null)[]])[];
}

interface Packed {
  readonly v: number;
  readonly i: string;
  readonly n: string;
  readonly c: readonly PackedColumn[];
}

/** A dataset as plain data, without what can be derived. */
export function pack({ id, name, columns }: OwnDataset): Packed {
  return {
    v: VERSION,
    i: id,
    n: name,
    c: columns.map(({ id: i, label, unit, level, years, values }) => ({
      i,
      l: label,
      u: unit === 'percent' ? 1 : 0,
      p: level === 'prefecture' ? 1 : 0,
      y: years,
      v: [...values].map(([adcode, byYear]) => [
        adcode,
        (years.length === 0 ? [''] : years.map(String)).map((key) => byYear.get(key) ?? null),
      ]),
    })),
  };
}

const ID = /^[a-z0-9-]{1,60}$/;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 200;
const isYear = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2100;
const isFigure = (value: unknown): value is number | null => value === null || Number.isFinite(value);

/** No more columns, years or regions than a real table has. */
const MOST = { columns: 300, years: 201, regions: 500 };

function unpackColumn(value: unknown): OwnColumn | null {
  if (!isRecord(value)) return null;
  const { i, l, u, p, y, v } = value;
  if (typeof i !== 'string' || !ID.test(i) || !isName(l) || !Array.isArray(y) || !Array.isArray(v)) return null;
  if (y.length > MOST.years || v.length > MOST.regions || !y.every(isYear)) return null;
  const keys = y.length === 0 ? [''] : y.map(String);
  const values = new Map<string, ReadonlyMap<string, number>>();
  for (const entry of v as readonly unknown[]) {
    if (!Array.isArray(entry)) return null;
    const [adcode, figures] = entry as readonly unknown[];
    if (typeof adcode !== 'string' || findRegion(adcode) === undefined || !Array.isArray(figures)) return null;
    if (figures.length !== keys.length || !figures.every(isFigure)) return null;
    values.set(
      adcode,
      new Map(keys.flatMap((key, at) => (figures[at] === null ? [] : [[key, Number(figures[at])] as const]))),
    );
  }
  return {
    id: i,
    label: l,
    unit: u === 1 ? 'percent' : null,
    level: p === 1 ? 'prefecture' : 'province',
    years: y,
    values,
  };
}

/** The dataset that plain data stand for; null where they are not what `pack` makes, whatever they are instead. */
export function unpack(value: unknown, fromLink: boolean): OwnDataset | null {
  if (!isRecord(value) || value.v !== VERSION) return null;
  const { i, n, c } = value;
  if (typeof i !== 'string' || !ID.test(i) || !isName(n) || !Array.isArray(c)) return null;
  if (c.length === 0 || c.length > MOST.columns) return null;
  const columns = c.map(unpackColumn);
  const whole = columns.filter((column) => column !== null);
  return whole.length === columns.length ? { id: i, name: n, columns: whole, fromLink } : null;
}

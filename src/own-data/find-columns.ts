import { findRegion } from '../content/atlas';
import type { Headed } from './headings';
import { isShortCode, isTotal, regionsNamed } from './match-region';
import { readNumber } from './read-number';
import { headingOf, readYear } from './read-year';
import type { CellPlace } from './report';

/** A column of values of the file: what it is called, and the year that stands in its heading. */
export interface ValueColumn {
  readonly index: number;
  readonly heading: string;
  readonly label: string;
  /** Null: the year stands in a column of its own, or there is none. */
  readonly year: number | null;
}

/** What the columns of a table are. */
export interface Columns {
  readonly region: number;
  /** Provinces beside prefectures; null where there is no such column. */
  readonly province: number | null;
  readonly year: number | null;
  readonly values: readonly ValueColumn[];
  /** Headings of columns without numbers. */
  readonly skipped: readonly string[];
  /** Columns whose figures carry a unit: a cell of each. */
  readonly withUnits: readonly CellPlace[];
}

/** So many rows, spread over the table, are looked at to see what a column is. */
const SAMPLE = 400;

const YEAR_WORDS = /^(years?|年|年份|年度|统计年份|时间|time|period)$/i;
const CODE_WORDS = /code|代码|编码|区划/i;
const CITY_WORDS = /^(城市|地市|地级市|地州市?|市州?|cit(y|ies)|prefectures?)$/i;
const CAPITAL_WORDS = /省会|首府|驻地|capital|seat/i;

const share = (cells: readonly string[], holds: (cell: string) => boolean): number => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
};

interface Naming {
  readonly index: number;
  readonly named: number;
  /** Bare numbers of two or four digits are figures rather than codes, unless the heading says otherwise. */
  readonly doubtful: boolean;
  readonly provinces: boolean;
  readonly regions: number;
  readonly hint: number;
  readonly codes: boolean;
}

function namingOf(index: number, heading: string, cells: readonly string[]): Naming {
  const named = cells.flatMap((cell) => {
    const regions = regionsNamed(cell);
    return regions.length === 0 ? [] : [{ cell, regions }];
  });
  const isProvince = (adcode: string) => findRegion(adcode)?.level === 'province';
  const provinces = named.filter(({ regions }) => regions.some(isProvince)).length;
  return {
    index,
    named: share(cells, (cell) => regionsNamed(cell).length > 0 || isTotal(cell)),
    doubtful: !CODE_WORDS.test(heading) && named.length > 0 && named.every(({ cell }) => isShortCode(cell)),
    provinces: provinces > named.length / 2,
    regions: new Set(named.map(({ regions }) => regions.join())).size,
    hint: CITY_WORDS.test(heading) ? 1 : CAPITAL_WORDS.test(heading) ? -1 : 0,
    codes: named.every(({ cell }) => /^\s*\d+\s*$/.test(cell)),
  };
}

/** The finest column of regions comes first; of equals a code, which is sure, comes before a name. */
const bySureness = (a: Naming, b: Naming): number =>
  Number(a.doubtful) - Number(b.doubtful) ||
  b.regions * (b.hint < 0 ? 0.5 : 1) - a.regions * (a.hint < 0 ? 0.5 : 1) ||
  Number(b.codes) - Number(a.codes) ||
  b.hint - a.hint ||
  b.named - a.named ||
  a.index - b.index;

/** Finds what the columns are; null where none names regions. */
export function findColumns({ header, rows, numbers }: Headed): Columns | null {
  const pace = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = rows.flatMap((row, at) => (at % pace === 0 ? [{ row, number: numbers[at] ?? 0 }] : []));
  const cellsOf = (index: number) => sample.map(({ row }) => row[index] ?? '');
  const headingAt = (index: number) => (header[index] ?? '').normalize('NFKC').trim();
  const width = Math.max(header.length, ...sample.map(({ row }) => row.length));
  const all = Array.from({ length: width }, (_, index) => index);
  const namings = all.map((index) => namingOf(index, headingAt(index), cellsOf(index)));
  const most = Math.max(0, ...namings.filter(({ doubtful }) => !doubtful).map(({ named }) => named));
  const able = namings.filter(({ named, regions }) => regions > 0 && named >= Math.max(0.2, 0.6 * most));
  const [best] = able.toSorted(bySureness);
  if (best === undefined) return null;
  const region = best.index;
  const naming = able.filter(({ index, doubtful }) => index !== region && !doubtful);
  const province = best.provinces ? undefined : naming.find(({ provinces }) => provinces);

  const others = all.filter((index) => index !== region && !naming.some((one) => one.index === index));
  const cells = new Map(others.map((index) => [index, cellsOf(index).map((cell) => ({ cell, is: readNumber(cell) }))]));
  const isNumeric = (index: number) => {
    const read = cells.get(index)?.filter(({ is }) => is.kind !== 'missing') ?? [];
    return read.length > 0 && read.filter(({ is }) => is.kind === 'number').length >= read.length / 2;
  };
  const isYears = (index: number) => share(cellsOf(index), (cell) => readYear(cell) !== null);
  const labels = cellsOf(region).filter((cell) => cell.trim() !== '');
  const repeated = labels.length > new Set(labels).size;
  const year =
    others.find((index) => YEAR_WORDS.test(headingAt(index)) && isYears(index) > 0.9) ??
    // Without a word for it, years are told from figures of that size by their repetition.
    others.find(
      (index) =>
        isYears(index) === 1 &&
        (repeated || new Set(cellsOf(index)).size === 1) &&
        others.some((other) => other !== index && isNumeric(other)),
    ) ??
    null;
  const rest = others.filter((index) => index !== year);
  const numeric = rest.filter(isNumeric);
  const withUnits = rest
    .filter((index) => !numeric.includes(index))
    .flatMap((index) => {
      const read = cells.get(index) ?? [];
      const at = read.findIndex(({ is }) => is.kind === 'text' && is.why === 'unit');
      const units = read.filter(({ is }) => is.kind === 'text' && is.why === 'unit').length;
      if (at < 0 || units < read.length / 2) return [];
      return [
        { index, row: sample[at]?.number ?? 0, column: headingAt(index), text: (read[at]?.cell ?? '').slice(0, 40) },
      ];
    });
  return {
    region,
    province: province?.index ?? null,
    year,
    values: numeric.map((index) => {
      const heading = (header[index] ?? '').trim();
      return { index, heading, ...(year === null ? headingOf(heading) : { label: heading, year: null }) };
    }),
    skipped: rest
      .filter((index) => !numeric.includes(index) && !withUnits.some((one) => one.index === index))
      .map((index) => (header[index] ?? '').trim())
      .filter((label) => label !== ''),
    withUnits: withUnits.map(({ row, column, text }) => ({ row, column, text })),
  };
}

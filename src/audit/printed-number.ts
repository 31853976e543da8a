import type { Fact } from '../domain/fact';

/** Decimals that a number is printed with, as far as its value tells: 273.0 counts as none. */
export function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

/** How far printed numbers may be from what was rounded: half a unit of the last decimal that any of them shows. */
export function halfStep(...values: readonly number[]): number {
  return 0.5 * 10 ** -Math.max(...values.map(decimalsOf));
}

/** A number rounded to some decimals. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Whether two numbers agree within an allowance; a missing one (NaN) agrees with nothing. */
export function agree(a: number, b: number, allowance: number): boolean {
  return Math.abs(a - b) <= allowance + 1e-9;
}

const YUAN: Readonly<Record<string, number>> = { 'billion yuan': 1, 'trillion yuan': 1000 };
const AREA: Readonly<Record<string, number>> = { km2: 1, 'million km2': 1e6 };
const PERSONS: Readonly<Record<string, number>> = { persons: 1, 'million persons': 1e6 };

const inUnit =
  (units: Readonly<Record<string, number>>) =>
  ({ value, unit }: Fact): number | null => {
    const scale = units[unit ?? ''];
    return scale === undefined || value === null ? null : value * scale;
  };

/** An amount of money in billions of yuan; null where the figure is something else. */
export const yuanOf = inUnit(YUAN);

/** An area in square kilometres; null where the figure is something else. */
export const areaOf = inUnit(AREA);

/** A number of persons; null where the figure is something else. */
export const personsOf = inUnit(PERSONS);

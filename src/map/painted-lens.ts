import { type LensValues, lensClasses, paintedUnits } from '../view/lens';
import type { ViewState } from '../view/view-state';
import type { LensPaint } from './lens-paint';

/**
 * What the map shows of a lens: its values as colours or circles.
 *
 * @param litClass the class that stands out, counted from the lowest; null: none
 */
export function paintedLens(
  values: LensValues,
  classes: ViewState['classes'],
  litClass: number | null = null,
): LensPaint {
  const split = values.level === 'prefecture';
  if (classes.method === 'symbols') {
    const most = Math.max(...values.values.values());
    const shares = [...values.values].map(([unit, value]) => [unit, value > 0 ? value / most : 0] as const);
    return { fills: new Map(), split, symbols: new Map(shares), lit: null };
  }
  const painted = lensClasses(values, classes);
  const lit = litClass === null ? undefined : painted[litClass];
  return {
    fills: new Map(painted.flatMap(({ step, members }) => paintedUnits(members).map((unit) => [unit, step] as const))),
    split,
    symbols: null,
    lit: lit === undefined ? null : new Set(paintedUnits(lit.members)),
  };
}

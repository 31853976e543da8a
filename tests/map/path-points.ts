import type { Point } from '../../src/map/geometry/mercator';

/** One run of a path: the points it goes through, and whether it is closed. */
export interface Run {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;

/** Every number written in a path. */
export const numbersOf = (d: string): readonly string[] => d.match(NUMBER) ?? [];

/**
 * The runs of a path of `M x y l dx dy ... [z]`, read as SVG has it.
 *
 * @param decimals to which sums of steps are rounded
 */
export function runsOf(d: string, decimals: number): readonly Run[] {
  if (!/^(?:M[-\d. ]+l[-\d. ]*z?)*$/.test(d)) throw new Error(`Not a path of relative lines: ${d.slice(0, 80)}`);
  const round = (value: number) => Number(value.toFixed(decimals)) + 0;
  return (d.match(/M[^M]+/g) ?? []).map((text) => {
    const numbers = numbersOf(text).map(Number);
    const points: Point[] = [];
    let [x, y] = [0, 0];
    for (let i = 0; i < numbers.length; i += 2) {
      x += numbers[i] ?? Number.NaN;
      y += numbers[i + 1] ?? Number.NaN;
      points.push([round(x), round(y)]);
    }
    return { points, closed: text.endsWith('z') };
  });
}

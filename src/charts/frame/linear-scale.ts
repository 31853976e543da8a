/** Maps values to pixels along a straight axis. */
export interface Axis {
  readonly at: (value: number) => number;
  /** Round values with a mark of their own, ascending. */
  readonly ticks: readonly number[];
}

/** The round step (1, 2 or 5 times a power of ten) that divides a span into about so many parts. */
function roundStep(span: number, parts: number): number {
  const rough = span / Math.max(1, parts);
  const power = 10 ** Math.floor(Math.log10(rough));
  const share = rough / power;
  return (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10) * power;
}

/** Multiples of a round step from at or below the least value to at or above the greatest. */
export function roundTicks(least: number, most: number, parts: number): readonly number[] {
  const size = Math.max(Math.abs(least), Math.abs(most));
  // Values that are the same, or as good as, get room on either side.
  if (!(most - least > Math.max(size * 1e-9, 1e-12))) {
    const apart = Math.max(size / 2, 1e-6);
    return roundTicks(least - apart, least + apart, parts);
  }
  const step = roundStep(most - least, parts);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.ceil(most / step - 1e-9);
  // Multiples are divided out again, since 3 x 0.1 is not 0.3.
  const places = Math.min(20, Math.max(0, -Math.floor(Math.log10(step))));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(places)));
}

/** Powers of ten, with their doubles and fivefolds where few powers lie in the span. */
function logTicks(least: number, most: number): readonly number[] {
  const from = Math.floor(Math.log10(least));
  const to = Math.ceil(Math.log10(most));
  const steps = to - from > 3 ? [1] : [1, 2, 5];
  const all = Array.from({ length: to - from + 1 }, (_, i) => steps.map((step) => step * 10 ** (from + i))).flat();
  const inner = all.filter((tick) => tick >= least && tick <= most);
  return inner.length < 2 ? [least, most] : inner;
}

interface AxisSpec {
  readonly values: readonly number[];
  /** Pixels of the least and of the greatest value. */
  readonly from: number;
  readonly to: number;
  readonly parts: number;
  /** The axis begins at 0. */
  readonly zero?: boolean;
  /** Equal distances stand for equal ratios; values have to be above 0. */
  readonly log?: boolean;
}

/** An axis that holds all values, with round ends; without values it runs from 0 to 1. */
export function axisOf({ values, from, to, parts, zero = false, log = false }: AxisSpec): Axis {
  const finite = values.filter(Number.isFinite);
  const least = Math.min(...(finite.length === 0 ? [0] : finite), ...(zero ? [0] : []));
  const most = Math.max(...(finite.length === 0 ? [1] : finite), ...(zero ? [0] : []));
  if (log && least > 0) {
    const [low, high] = [Math.log(least / 1.08), Math.log(most * 1.08)];
    return {
      at: (value) => from + ((Math.log(value) - low) / (high - low)) * (to - from),
      ticks: logTicks(least, most),
    };
  }
  const ticks = roundTicks(least, most, parts);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  return { at: (value) => from + ((value - low) / (high - low)) * (to - from), ticks };
}

/** Years that get a label: the last one, and every so many before it that labels of a width don't touch. */
export function yearTicks(years: readonly number[], width: number, label: number): readonly number[] {
  const last = years.at(-1);
  if (last === undefined) return [];
  const room = Math.max(1, Math.floor(width / (label * 1.5)));
  const every = [1, 2, 5, 10, 20, 50].find((step) => years.length / step <= room) ?? 100;
  return years.filter((year) => (last - year) % every === 0);
}

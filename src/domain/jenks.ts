import { sumOf } from './compensated-sum';

/** Equal or neighbouring values that stay in one class. */
interface Run {
  readonly least: number;
  readonly mean: number;
  readonly weight: number;
}

/** The work grows with the square of the runs; more distinct values than this are first joined to runs of neighbours. */
const MOST_RUNS = 2000;

/**
 * Natural breaks: the partition of sorted values into contiguous classes with the least sum of squared deviations from
 * the class means (Fisher 1958; Jenks 1967), by dynamic programming; exact for up to 2,000 distinct values, and for more
 * of them exact among partitions that keep runs of neighbours together. Each break is the least value of the class
 * above it.
 *
 * @param sorted finite numbers, ascending
 * @returns at most `count` - 1 breaks; fewer where there are fewer distinct values
 */
export function jenksBreaks(sorted: readonly number[], count: number): readonly number[] {
  const runs = joined(distinct(sorted));
  const starts = lastStarts(runs, Math.min(count, runs.length));
  const breaks: number[] = [];
  let end = runs.length;
  for (const start of starts.toReversed()) {
    end = start[end] ?? 0;
    breaks.unshift(runs[end]?.least ?? Number.NaN);
  }
  return breaks;
}

function distinct(sorted: readonly number[]): readonly Run[] {
  const weights = new Map<number, number>();
  for (const value of sorted) weights.set(value, (weights.get(value) ?? 0) + 1);
  return [...weights].map(([value, weight]) => ({ least: value, mean: value, weight }));
}

function joined(runs: readonly Run[]): readonly Run[] {
  const size = Math.ceil(runs.length / MOST_RUNS);
  if (size <= 1) return runs;
  return Array.from({ length: Math.ceil(runs.length / size) }, (_, index) => {
    const part = runs.slice(index * size, (index + 1) * size);
    const weight = sumOf(part.map((run) => run.weight));
    const mean = sumOf(part.map((run) => run.mean * run.weight)) / weight;
    return { least: part[0]?.least ?? Number.NaN, mean, weight };
  });
}

/**
 * For two classes, three and so on up to `classes`: where the last class begins in the best partition of the first j
 * runs, by j. The deviations of a class are updated run by run (West 1979) and not taken from running sums of squares,
 * which would lose small differences beside a large outlier.
 */
function lastStarts(runs: readonly Run[], classes: number): readonly (readonly number[])[] {
  const n = runs.length;
  const best = Array.from({ length: classes }, () => Array.from({ length: n + 1 }, () => Number.POSITIVE_INFINITY));
  const starts = Array.from({ length: classes }, () => Array.from({ length: n + 1 }, () => 0));
  for (let j = 1; j <= n; j++) {
    let [weight, mean, cost] = [0, 0, 0];
    for (let i = j - 1; i >= 0; i--) {
      const run = runs[i];
      if (run === undefined) break;
      const apart = run.mean - mean;
      const heavier = weight + run.weight;
      cost += (apart * apart * weight * run.weight) / heavier;
      mean += (apart * run.weight) / heavier;
      weight = heavier;
      for (let k = 1; k < classes && k <= i; k++) {
        const total = (best[k - 1]?.[i] ?? Number.POSITIVE_INFINITY) + cost;
        const row = best[k];
        const start = starts[k];
        if (row === undefined || start === undefined || total >= (row[j] ?? 0)) continue;
        row[j] = total;
        start[j] = i;
      }
    }
    const whole = best[0];
    if (whole !== undefined) whole[j] = cost;
  }
  return starts.slice(1);
}

/** Times in milliseconds that one visit gave for one measure. */
export interface Row {
  readonly name: string;
  readonly renderer: string;
  readonly times: readonly number[];
}

/** The middle of some figures; of an even number, the mean of the middle two. NaN for none. */
function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** Medians with least and most, one line a measure, and the ratio of MapLibre's to SVG's where both have it. */
export function table(rows: readonly Row[]): string {
  const of = (name: string, renderer: string) =>
    rows.filter((row) => row.name === name && row.renderer === renderer).flatMap(({ times }) => times);
  const cell = (times: readonly number[]) =>
    times.length === 0
      ? '-'
      : `${median(times).toFixed(0)} (${Math.min(...times).toFixed(0)}-${Math.max(...times).toFixed(0)})`;
  const lines = [...new Set(rows.map(({ name }) => name))].map((name) => {
    const [svg, gl] = [of(name, 'svg'), of(name, 'gl')];
    const ratio = svg.length > 0 && gl.length > 0 ? (median(gl) / median(svg)).toFixed(2) : '-';
    return [name.padEnd(16), cell(svg).padStart(18), cell(gl).padStart(18), ratio.padStart(8)].join('');
  });
  const head = ['ms, median'.padEnd(16), 'svg'.padStart(18), 'gl'.padStart(18), 'gl/svg'.padStart(8)].join('');
  return [head, ...lines].join('\n');
}

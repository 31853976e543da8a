export interface YearPoint {
  readonly year: number;
  /** Null where there are no data: the line has a gap there. */
  readonly value: number | null;
}

/** An unbroken run of points on the screen, in pixels. */
export type Run = readonly (readonly [x: number, y: number])[];

/** Points of a line in unbroken runs: a year without data ends one. */
export function runsOf(
  points: readonly YearPoint[],
  at: (point: YearPoint, value: number) => readonly [number, number],
): readonly Run[] {
  const runs: (readonly [number, number])[][] = [];
  let open = false;
  for (const point of points) {
    if (point.value === null) {
      open = false;
      continue;
    }
    if (!open) runs.push([]);
    runs.at(-1)?.push(at(point, point.value));
    open = true;
  }
  return runs;
}

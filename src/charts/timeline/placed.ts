import type { Span } from './span';
import type { TimeScale } from './time-window';

/** Something with a date to be marked in one of a timeline's rows. */
export interface Datum {
  readonly id: string;
  readonly row: number;
  readonly span: Span;
}

/** A mark's place: of one datum, or of several that would collide. */
export interface PlacedMark<T extends Datum> {
  readonly members: readonly [T, ...T[]];
  readonly row: number;
  readonly lane: number;
  /** Pixels from end to end of what is drawn. */
  readonly from: number;
  readonly to: number;
  /** Pixels from end to end of what can be hit; marks of one lane have these for themselves. */
  readonly left: number;
  readonly right: number;
}

export interface MarkSizes {
  /** Width of the shape that marks a single day. */
  readonly mark: number;
  /** Least width of what can be hit. */
  readonly target: number;
  /** How many lanes each row has. */
  readonly lanes: readonly number[];
}

const GAP = 1;
/** Left free at the ends of a cluster, so that two beside each other don't look like one. */
const EDGE = 2;

/**
 * Places marks row by row, each in the first lane that is free; where none is, it joins the mark that started last, and
 * both become a cluster. Long spans have the first lane for themselves, so that ten years don't swallow all that
 * happened in them. Depends on the scale's zoom, not on where its window is, so that panning changes no lanes.
 */
export function placeMarks<T extends Datum>(
  data: readonly T[],
  scale: TimeScale,
  sizes: MarkSizes,
): readonly PlacedMark<T>[] {
  const marks = data.map((datum) => single(datum, scale, sizes)).toSorted(byLeft);
  return sizes.lanes.flatMap((count, row) => {
    const own = marks.filter((mark) => mark.row === row);
    const [long, short] = [own.filter((mark) => isLong(mark, sizes)), own.filter((mark) => !isLong(mark, sizes))];
    if (long.length === 0 || count < 2) return inLanes(own, 0, count, sizes);
    return [...inLanes(long, 0, 1, sizes), ...inLanes(short, 1, count - 1, sizes)];
  });
}

/** Less than this, in pixels, is rounding: marks that begin together keep the order of their data wherever the window is. */
const ROUNDING = 1e-6;

const byLeft = <T extends Datum>(a: PlacedMark<T>, b: PlacedMark<T>): number =>
  Math.abs(a.left - b.left) < ROUNDING ? 0 : a.left - b.left;

const isLong = <T extends Datum>({ from, to }: PlacedMark<T>, { target }: MarkSizes): boolean => to - from > 2 * target;

/** Places marks, sorted by their left ends, in so many lanes from a first one on. */
function inLanes<T extends Datum>(
  marks: readonly PlacedMark<T>[],
  first: number,
  count: number,
  sizes: MarkSizes,
): readonly PlacedMark<T>[] {
  const lanes = Array.from({ length: count }, (): PlacedMark<T>[] => []);
  for (const mark of marks) {
    const free = lanes.findIndex((lane) => (lane.at(-1)?.right ?? Number.NEGATIVE_INFINITY) + GAP <= mark.left);
    const at = free >= 0 ? free : startedLast(lanes);
    const before = free >= 0 ? undefined : lanes[at]?.pop();
    lanes[at]?.push(before === undefined ? { ...mark, lane: first + at } : joined(before, mark, sizes));
  }
  return lanes.flat();
}

function single<T extends Datum>(datum: T, scale: TimeScale, { mark, target }: MarkSizes): PlacedMark<T> {
  const [start, end] = [scale.x(datum.span.from), scale.x(datum.span.to)];
  const middle = (start + end) / 2;
  const half = Math.max(mark, end - start) / 2;
  const reach = Math.max(half, target / 2);
  return {
    members: [datum],
    row: datum.row,
    lane: 0,
    from: middle - half,
    to: middle + half,
    left: middle - reach,
    right: middle + reach,
  };
}

/** Both as one. It keeps its left end, so that it stays clear of what stands before it, and is drawn as wide as it is. */
function joined<T extends Datum>(a: PlacedMark<T>, b: PlacedMark<T>, { target }: MarkSizes): PlacedMark<T> {
  const right = Math.max(a.right, b.right, a.left + target);
  return { ...a, members: [...a.members, ...b.members], from: a.left + EDGE, to: right - EDGE, right };
}

function startedLast<T extends Datum>(lanes: readonly (readonly PlacedMark<T>[])[]): number {
  const starts = lanes.map((lane) => lane.at(-1)?.left ?? Number.NEGATIVE_INFINITY);
  return starts.indexOf(Math.max(...starts));
}

import type { Position } from './sphere';

export interface SegmentFaults {
  /** Pairs that cross in the inside of both. */
  readonly crossings: number;
  /** Pairs where an end of one lies in the inside of the other. */
  readonly touches: number;
  /** Pairs that run on top of each other for some length. */
  readonly doubled: number;
  /** Where the first few are, on the quantized grid. */
  readonly at: readonly Position[];
}

type Segment = readonly [Position, Position];
type Fault = 'crossings' | 'touches' | 'doubled';

/** Side of `c` seen along `a`-`b`. Exact: grid integers below 2^17 give products far below 2^53. */
const side = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** True if `p`, known to be on the line, lies between the ends and is neither. */
const strictlyBetween = (p: Position, a: Position, b: Position): boolean =>
  (p[0] - a[0]) * (p[0] - b[0]) + (p[1] - a[1]) * (p[1] - b[1]) < 0;

/** How two segments meet, if in any way other than at common ends. */
export function meeting([a, b]: Segment, [c, d]: Segment): Fault | null {
  const [ac, ad, ca, cb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (ac * ad < 0 && ca * cb < 0) return 'crossings';
  const inside =
    (ac === 0 && strictlyBetween(c, a, b)) ||
    (ad === 0 && strictlyBetween(d, a, b)) ||
    (ca === 0 && strictlyBetween(a, c, d)) ||
    (cb === 0 && strictlyBetween(b, c, d));
  if (ac === 0 && ad === 0) {
    const identical = (same(a, c) && same(b, d)) || (same(a, d) && same(b, c));
    return inside || identical ? 'doubled' : null;
  }
  return inside ? 'touches' : null;
}

/** Side of the squares into which segments are sorted, in grid steps; a few segments fall into each. */
const SQUARE = 256;

/** Tests every pair of segments that could meet, exactly, on quantized arcs. */
export function segmentFaults(arcs: readonly Position[][]): SegmentFaults {
  const squares = new Map<string, Segment[]>();
  const found = { crossings: 0, touches: 0, doubled: 0 };
  const at: Position[] = [];
  const square = (v: number): number => Math.floor(v / SQUARE);
  const low = ([a, b]: Segment, axis: 0 | 1): number => Math.min(a[axis], b[axis]);
  const high = ([a, b]: Segment, axis: 0 | 1): number => Math.max(a[axis], b[axis]);
  for (const arc of arcs) {
    for (let i = 1; i < arc.length; i++) {
      const segment: Segment = [arc[i - 1] as Position, arc[i] as Position];
      for (let x = square(low(segment, 0)); x <= square(high(segment, 0)); x++)
        for (let y = square(low(segment, 1)); y <= square(high(segment, 1)); y++) {
          const key = `${x} ${y}`;
          const others = squares.get(key);
          if (!others) squares.set(key, [segment]);
          else others.push(segment);
        }
    }
  }
  for (const [key, segments] of squares) {
    segments.forEach((first, i) => {
      for (const second of segments.slice(i + 1)) {
        const x = Math.max(low(first, 0), low(second, 0));
        const y = Math.max(low(first, 1), low(second, 1));
        if (x > Math.min(high(first, 0), high(second, 0)) || y > Math.min(high(first, 1), high(second, 1))) continue;
        // A pair shares several squares; it counts in the one with the lower left corner of what they have in common.
        if (`${square(x)} ${square(y)}` !== key) continue;
        const fault = meeting(first, second);
        if (!fault) continue;
        found[fault]++;
        if (at.length < 5) at.push([x, y]);
      }
    });
  }
  return { ...found, at };
}

import { type Box, boxOf, locate, type Polygon, type Position, type Ring, ringAreaKm2 } from './sphere';

interface Measured {
  readonly ring: Ring;
  readonly area: number;
  readonly box: Box;
}

/** Drops points repeated in a row, the closing point among them; a ring without area is none. */
export function tidyRing(ring: Ring): Ring | null {
  const kept: Ring = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) kept.push(point);
  }
  const [first, last] = [kept[0], kept.at(-1)];
  if (first && last && kept.length > 1 && first[0] === last[0] && first[1] === last[1]) kept.pop();
  return kept.length >= 3 && !isFlat(kept) ? kept : null;
}

/** True if the ring encloses nothing on the plane of degrees; exact, as the source's numbers are multiples of 1/1024. */
function isFlat(ring: Ring): boolean {
  let sum = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Position;
    sum += x * nextY - nextX * y;
  });
  return sum === 0;
}

/** True if most of `inner`'s vertices that are not on `outer`'s boundary lie inside it: rings of one feature may touch. */
function isInside(inner: Measured, outer: Measured): boolean {
  const [w, s, e, n] = outer.box;
  if (inner.box[0] < w || inner.box[1] < s || inner.box[2] > e || inner.box[3] > n) return false;
  let votes = 0;
  for (const point of inner.ring) {
    const where = locate(point, outer.ring);
    votes += where === 'inside' ? 1 : where === 'outside' ? -1 : 0;
  }
  return votes > 0;
}

const closed = (ring: Ring): Ring => [...ring, [...(ring[0] as Position)]];

/**
 * Builds polygons from a feature's rings by nesting: even depth is an exterior, odd depth a hole of the ring around it.
 *
 * The source stores 1,620 separate parts as 'holes' of the first ring. Taken at its word, Hulunbuir loses twice its
 * second part: 215,000 km2 instead of 250,000. So order is ignored. Exteriors come out counter-clockwise, holes clockwise.
 */
export function nestRings(rings: readonly Ring[]): Polygon[] {
  const measured = rings
    .map(tidyRing)
    .filter((ring) => ring !== null)
    .map((ring): Measured => ({ ring, area: ringAreaKm2(ring), box: boxOf(ring) }))
    .sort((a, b) => Math.abs(b.area) - Math.abs(a.area));
  const polygons = new Map<Measured, Polygon>();
  measured.forEach((candidate, i) => {
    const around = measured.slice(0, i).filter((larger) => isInside(candidate, larger));
    const isHole = around.length % 2 === 1;
    const turn = closed(candidate.area > 0 === isHole ? candidate.ring.toReversed() : candidate.ring);
    // The list runs from large to small, so the last ring around it is the one directly around it.
    const parent = around.at(-1);
    if (isHole && parent) polygons.get(parent)?.push(turn);
    else polygons.set(candidate, [turn]);
  });
  return [...polygons.values()];
}

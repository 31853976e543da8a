import { regionOf } from '../content/atlas';
import type { Adcode } from '../domain/region';
import type { GeoIndex } from './geometry/atlas-geometry';
import { project } from './geometry/mercator';

export type Direction = 'up' | 'down' | 'left' | 'right';

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** How much straying to the side counts against a unit, compared with distance straight ahead. */
const SIDE_WEIGHT = 2;

/** The unit nearest in a direction, judged by label points within 60 degrees of straight ahead; null at the edge. */
export function nearestInDirection(
  from: Adcode,
  direction: Direction,
  units: readonly Adcode[],
  labels: GeoIndex['labels'],
): Adcode | null {
  const point = (adcode: Adcode) => {
    const [lng, lat] = labels[adcode] ?? [0, 0];
    return project(lng, lat);
  };
  const [x, y] = point(from);
  const [vx, vy] = VECTORS[direction];
  let best: Adcode | null = null;
  let least = Infinity;
  for (const unit of units) {
    if (unit === from) continue;
    const [ux, uy] = point(unit);
    const ahead = (ux - x) * vx + (uy - y) * vy;
    const aside = Math.abs((ux - x) * vy - (uy - y) * vx);
    const cost = ahead + SIDE_WEIGHT * aside;
    if (ahead <= 0 || aside > ahead * Math.tan(Math.PI / 3) || cost >= least) continue;
    best = unit;
    least = cost;
  }
  return best;
}

const plain = (text: string) => text.toLowerCase().replaceAll(/[\s'’-]/g, '');

/** The first unit after `from` whose English, Chinese or pinyin name starts with what was typed; null where none does. */
export function namedUnit(typed: string, units: readonly Adcode[], from: Adcode | null): Adcode | null {
  const wanted = plain(typed);
  if (wanted === '') return null;
  const at = from === null ? -1 : units.indexOf(from);
  // One letter asks for the next unit; more letters may still mean the present one.
  const start = at < 0 ? 0 : at + (typed.length === 1 ? 1 : 0);
  const ordered = [...units.slice(start), ...units.slice(0, start)];
  const matches = (adcode: Adcode) => {
    const { name, short, aliases } = regionOf(adcode);
    return [name.en, name.zh, short.en, short.zh, ...aliases].some((word) => plain(word).startsWith(wanted));
  };
  return ordered.find(matches) ?? null;
}

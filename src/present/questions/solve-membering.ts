import { REGIONS, STRATEGIES } from '../../content/atlas';
import type { Adcode } from '../../domain/region';
import type { Membering } from './question';

/** The documented lists of members, as sets, by strategy and definition. */
const LISTS = new Map(
  STRATEGIES.flatMap(({ id, memberships }) =>
    memberships.map(({ definition, adcodes }) => [`${id} ${definition}`, new Set(adcodes)] as const),
  ),
);

/** Every strategy under every definition. */
export function everyMembering(): readonly Membering[] {
  return STRATEGIES.flatMap(({ id, memberships }) =>
    memberships.map(({ definition }) => ({ strategy: id, definition })),
  );
}

/** How much of a unit is on a list of members, read off the list itself: a province's code stands for all that is in it. */
export function coverOf(unit: Adcode, { strategy, definition }: Membering): 'whole' | 'part' | 'none' {
  const list = LISTS.get(`${strategy} ${definition}`) ?? new Set<Adcode>();
  const province = `${unit.slice(0, 2)}0000`;
  if (list.has(unit) || list.has(province)) return 'whole';
  const below = REGIONS.filter(({ parent }) => parent === unit);
  const listed = below.filter(({ adcode }) => list.has(adcode)).length;
  if (listed === 0) return 'none';
  return listed === below.length ? 'whole' : 'part';
}

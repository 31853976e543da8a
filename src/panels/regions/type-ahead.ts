import type { Region } from '../../domain/region';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’\-\s]/g, '')
    .toLowerCase();

const starts = ({ name, short, aliases }: Region, typed: string): boolean =>
  [short.en, short.zh, name.en, name.zh, ...aliases].some((spelling) => plain(spelling).startsWith(typed));

/**
 * The place in a list that typed letters lead to: the next region, from the present one on and around, whose English,
 * Chinese or pinyin name starts with them; -1 for none.
 *
 * A first letter moves on from the present place, and so does the same letter again; further letters may stay on it.
 */
export function typeAhead(regions: readonly Region[], present: number, letters: string): number {
  const distinct = new Set(plain(letters));
  const typed = distinct.size === 1 ? ([...distinct][0] ?? '') : plain(letters);
  if (typed === '') return -1;
  const first = present + (distinct.size === 1 ? 1 : 0);
  for (let step = 0; step < regions.length; step++) {
    const at = (first + step) % regions.length;
    const region = regions[at];
    if (region !== undefined && starts(region, typed)) return at;
  }
  return -1;
}

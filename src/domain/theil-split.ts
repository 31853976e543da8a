import { sumOf } from './compensated-sum';
import { theilL, theilT, type WeightedUnit } from './inequality';

/** What one group adds to an index. */
export interface GroupShare {
  /** Weight of the group's inside in the within part: its share of the product for T, of the people for L. */
  readonly share: number;
  /** The index inside the group. */
  readonly inside: number;
  /** `share` x `inside`. */
  readonly within: number;
  /** The group's term of the between part, of either sign. */
  readonly between: number;
}

/** An index split exactly into what lies between groups and what lies within them. */
export interface TheilSplit<K> {
  readonly total: number;
  /** The index if all in a group had its mean. */
  readonly between: number;
  /** The groups' own indices, weighted. `between` + `within` = `total`. */
  readonly within: number;
  readonly groups: ReadonlyMap<K, GroupShare>;
}

type Groups<K> = ReadonlyMap<K, readonly WeightedUnit[]>;

function split<K>(groups: Groups<K>, index: typeof theilT, weigh: 'product' | 'people'): TheilSplit<K> {
  const present = [...groups].filter(([, units]) => units.length > 0);
  const all = present.flatMap(([, units]) => units);
  const people = sumOf(all.map(({ weight }) => weight));
  const product = sumOf(all.map(({ value, weight }) => value * weight));
  const parts = present.map(([key, units]) => {
    const peopleShare = sumOf(units.map(({ weight }) => weight)) / people;
    const productShare = sumOf(units.map(({ value, weight }) => value * weight)) / product;
    const share = weigh === 'product' ? productShare : peopleShare;
    const other = weigh === 'product' ? peopleShare : productShare;
    const inside = index(units);
    return [key, { share, inside, within: share * inside, between: share * Math.log(share / other) }] as const;
  });
  return {
    total: index(all),
    between: Math.max(0, sumOf(parts.map(([, part]) => part.between))),
    within: sumOf(parts.map(([, part]) => part.within)),
    groups: new Map(parts),
  };
}

/**
 * Theil's T split between and within groups (Theil 1967; Bourguignon 1979; Shorrocks 1980): the groups' own indices count
 * by their share of the product. Groups without units are left out; throws a RangeError as `theilT` does.
 */
export function theilTSplit<K>(groups: Groups<K>): TheilSplit<K> {
  return split(groups, theilT, 'product');
}

/** Theil's L split likewise (Shorrocks 1980): the groups' own indices count by their share of the people. */
export function theilLSplit<K>(groups: Groups<K>): TheilSplit<K> {
  return split(groups, theilL, 'people');
}

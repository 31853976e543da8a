import type { Adcode, Region } from './region';

/**
 * Which prefecture lies in which province: the ground on which memberships are expanded and counted.
 *
 * A *prefecture unit* is a prefecture, or one of the seven provinces without prefectures (the four municipalities,
 * Hong Kong, Macao and Taiwan), which stands for itself at both levels. Methods throw a RangeError on an unknown adcode.
 */
export interface Geography {
  /** Adcodes of all provinces, in the order of the region list. */
  readonly provinces: readonly Adcode[];
  /** Adcodes of all prefecture units, province by province. */
  readonly prefectures: readonly Adcode[];
  /** The prefecture units of a province; of a prefecture, itself alone. */
  prefecturesOf(adcode: Adcode): readonly Adcode[];
  /** The province of a prefecture; of a province, itself. */
  provinceOf(adcode: Adcode): Adcode;
  /** A list of provinces and prefectures as a set of prefecture units. */
  expand(adcodes: Iterable<Adcode>): ReadonlySet<Adcode>;
}

/** Builds the geography of a region list. Throws where a prefecture's parent is not a province of the list. */
export function createGeography(regions: readonly Region[]): Geography {
  const units = new Map<Adcode, readonly Adcode[]>();
  const parents = new Map<Adcode, Adcode>();
  const children = new Map<Adcode, Adcode[]>();

  for (const { adcode, level } of regions) if (level === 'province') children.set(adcode, []);
  for (const { adcode, level, parent } of regions) {
    if (level === 'province') continue;
    const siblings = parent === null ? undefined : children.get(parent);
    if (parent === null || siblings === undefined) throw new RangeError(`${adcode} lies in no known province`);
    siblings.push(adcode);
    parents.set(adcode, parent);
    units.set(adcode, [adcode]);
  }
  for (const [province, own] of children) {
    parents.set(province, province);
    units.set(province, own.length === 0 ? [province] : own);
  }

  const prefecturesOf = (adcode: Adcode) => known(units.get(adcode), adcode);
  const provinces = [...children.keys()];

  return {
    provinces,
    prefectures: provinces.flatMap(prefecturesOf),
    prefecturesOf,
    provinceOf: (adcode) => known(parents.get(adcode), adcode),
    expand: (adcodes) => new Set([...adcodes].flatMap(prefecturesOf)),
  };
}

function known<T>(value: T | undefined, adcode: Adcode): T {
  if (value === undefined) throw new RangeError(`No region has the adcode ${adcode}`);
  return value;
}

import { findRegion, GEOGRAPHY } from '../../content/atlas';
import type { Library } from '../../content/library';
import type { Moment } from '../../content/moments';
import type { Place } from '../../domain/fact';
import type { Adcode, Region } from '../../domain/region';
import type { Bilingual } from '../../domain/text';

/** Moments that stand out because they belong to a chosen place or region. */
export interface Light {
  readonly of: 'place' | 'region';
  readonly name: Bilingual;
  readonly ids: ReadonlySet<string>;
}

/** What lights up: the chosen place's moments, else the selected region's; null where neither is chosen. */
export function lightOf(
  moments: readonly Moment[],
  library: Library,
  place: string | null,
  region: Adcode | null,
): Light | null {
  const known = place === null ? undefined : library.place(place);
  if (known !== undefined) {
    return {
      of: 'place',
      name: known.name,
      ids: idsOf(moments, ({ places }) => places.some(({ id }) => id === known.id)),
    };
  }
  const selected = region === null ? undefined : findRegion(region);
  if (selected === undefined) return null;
  const units = GEOGRAPHY.expand([selected.adcode]);
  const within = ({ adcode, name }: Place) =>
    adcode === null ? isNamed(selected, name.zh) : adcode === selected.adcode || units.has(adcode);
  return {
    of: 'region',
    name: selected.short,
    ids: idsOf(moments, ({ fact, places }) => fact.subject === selected.id || places.some(within)),
  };
}

/** Provinces are places too, without a prefecture that they lie in. */
const isNamed = ({ name, short }: Region, zh: string): boolean => name.zh === zh || short.zh === zh;

const idsOf = (moments: readonly Moment[], belongs: (moment: Moment) => boolean): ReadonlySet<string> =>
  new Set(moments.filter(belongs).map(({ id }) => id));

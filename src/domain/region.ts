import type { Bilingual } from './text';

/** Six-digit code of an administrative division (GB/T 2260), e.g. `210000` for Liaoning. */
export type Adcode = string;

export type RegionLevel = 'province' | 'prefecture';

/**
 * A province-level or prefecture-level division.
 *
 * The four municipalities, Hong Kong, Macao and Taiwan have one prefecture unit each, which is the province itself:
 * they are listed once, at level `province`.
 */
export interface Region {
  readonly adcode: Adcode;
  /** Slug used in addresses, e.g. `inner-mongolia`. */
  readonly id: string;
  readonly level: RegionLevel;
  /** Adcode of the province; null for provinces. */
  readonly parent: Adcode | null;
  readonly name: Bilingual;
  /** Name for map labels and lists, e.g. `内蒙古`. */
  readonly short: Bilingual;
  /** Seat of government; null where there is none or it is not recorded. */
  readonly capital: Bilingual | null;
  /** Official area in square kilometres; null where not recorded. */
  readonly areaKm2: number | null;
  /** Residents on 1 November 2020 (seventh census); null where not recorded. */
  readonly census2020: number | null;
  /** Further names that a search should find: pinyin without tones, older or other spellings. */
  readonly aliases: readonly string[];
}

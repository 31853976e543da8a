import type { Adcode } from '../domain/region';
import type { RampStep } from '../theme/ramps';

/** What a lens makes of the map: plain values that tell nothing of indicators, years and where figures come from. */
export interface LensPaint {
  /** The fill of prefecture units; one that is absent has no data. A province's prefectures share its fill. */
  readonly fills: ReadonlyMap<Adcode, RampStep>;
  /** Values belong to prefectures: these are what one sees and chooses. */
  readonly split: boolean;
  /**
   * Values drawn as circles on provinces or prefectures, instead of fills: share (0 to 1) of the largest one's area. One
   * that is absent has no data.
   */
  readonly symbols: ReadonlyMap<Adcode, number> | null;
  /** Prefecture units of the class that the reader points at; the others step back. Null: none is pointed at. */
  readonly lit: ReadonlySet<Adcode> | null;
}

import type { Adcode } from './region';
import type { Bilingual } from './text';

/** The nine strategies, in the order of the source: four macro-regions, then five regional strategies. */
export const STRATEGY_IDS = [
  'western',
  'northeast',
  'central',
  'eastern',
  'jing-jin-ji',
  'yangtze-belt',
  'gba',
  'yangtze-delta',
  'yellow-river',
] as const;
export type StrategyId = (typeof STRATEGY_IDS)[number];

export const MACRO_REGION_IDS = ['western', 'northeast', 'central', 'eastern'] as const satisfies readonly StrategyId[];
export type MacroRegionId = (typeof MACRO_REGION_IDS)[number];

export type StrategyGroup = 'macro-region' | 'regional';

/** Where a membership list comes from. */
export type MembershipOrigin = 'source' | 'general-knowledge';

/** One documented way of saying which divisions a strategy covers. */
export interface Membership {
  /** Slug, unique within the strategy, e.g. `nine-plus-two`. */
  readonly definition: string;
  readonly origin: MembershipOrigin;
  readonly title: Bilingual;
  readonly note: Bilingual;
  /** Provinces (`xx0000`) stand for all their prefectures; other codes are single prefectures. */
  readonly adcodes: readonly Adcode[];
  readonly default: boolean;
}

export interface Strategy {
  readonly id: StrategyId;
  readonly group: StrategyGroup;
  readonly name: Bilingual;
  /** The name on toggles and in legends. */
  readonly short: Bilingual;
  readonly memberships: readonly Membership[];
}

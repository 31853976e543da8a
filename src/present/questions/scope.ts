import { findRegion, GEOGRAPHY } from '../../content/atlas';
import { isIndicatorId } from '../../content/indicators';
import type { Figures, Library } from '../../content/library';
import type { Definitions } from '../../domain/definition';
import type { IndicatorId, Vintage } from '../../domain/indicator';
import type { Adcode } from '../../domain/region';
import type { StrategyId } from '../../domain/strategy';
import { shownVintage, shownYear } from '../../view/lens-years';
import type { ViewState } from '../../view/view-state';

/** What of a view questions are about. */
export interface QuestionScope {
  /** The strategies that the filter includes; none: all nine. */
  readonly strategies: readonly StrategyId[];
  readonly definitions: Definitions;
  /** The lens where it is an indicator; null: any. */
  readonly indicator: IndicatorId | null;
  /** Null: the latest. */
  readonly year: number | null;
  readonly vintage: Vintage;
  /** The selected region's province; null: any. */
  readonly region: Adcode | null;
}

/** What questions are made and solved from. */
export interface QuestionData {
  readonly figures: Figures;
  readonly library: Library;
}

type Scoping = Pick<ViewState, 'include' | 'definitions' | 'lens' | 'vintage' | 'year' | 'region'>;

/** What a view's questions are about; own data, which have no source to cite, are left aside. */
export function scopeOf(view: Scoping): QuestionScope {
  const indicator = isIndicatorId(view.lens) ? view.lens : null;
  return {
    strategies: view.include,
    definitions: view.definitions,
    indicator,
    year: indicator === null ? null : shownYear(view),
    vintage: shownVintage(view),
    region: view.region !== null && findRegion(view.region) !== undefined ? GEOGRAPHY.provinceOf(view.region) : null,
  };
}

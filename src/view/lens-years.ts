import { yearsBetween } from '../content/indicator-values';
import { INDICATORS, isIndicatorId } from '../content/indicators';
import { CURRENT_VINTAGE, type IndicatorId, type Vintage, type YearSpan } from '../domain/indicator';
import type { Lens, ViewState } from './view-state';

type LensFields = Pick<ViewState, 'lens' | 'vintage' | 'year'>;

/** The indicator that years are about: the lens's; beside the map of memberships GDP per person, which the balance weighs. */
export function indicatorOf(lens: Lens): IndicatorId | null {
  if (lens === 'membership') return 'gdp-per-person';
  return isIndicatorId(lens) ? lens : null;
}

/** The vintage of the figures on show. */
export function shownVintage({ vintage }: Pick<ViewState, 'vintage'>): Vintage {
  return vintage ?? CURRENT_VINTAGE;
}

/** The years that a view's lens has in its vintage; null where it has none, or where only the reader's data know. */
export function lensYears(view: Pick<ViewState, 'lens' | 'vintage'>): YearSpan | null {
  const id = indicatorOf(view.lens);
  return id === null || !INDICATORS[id].dated ? null : INDICATORS[id].years[shownVintage(view)];
}

const within = (span: YearSpan | null, year: number): boolean =>
  span !== null && year >= span.first && year <= span.last;

/**
 * A view's lens in the one form that the view keeps it in: no vintage where the lens has none or lacks it, the latest
 * year as null. A year that only the older vintage has brings that vintage: the two are never joined.
 *
 * @param complain hears of a year or vintage that the lens does not have
 */
export function settledLens<T extends LensFields>(view: T, complain?: (key: 'lens' | 'year') => void): T {
  const id = indicatorOf(view.lens);
  if (id === null) return view.vintage === null ? view : { ...view, vintage: null };
  const { years, vintaged } = INDICATORS[id];
  let { vintage, year } = view;
  if (vintage !== null && (!vintaged || years[vintage] === null)) {
    complain?.('lens');
    vintage = null;
  }
  if (year !== null) {
    const older: ViewState['vintage'] = 'before-2023-census';
    const hasOlder = vintaged && vintage === null && within(years[older], year);
    if (!within(lensYears({ ...view, vintage }), year)) {
      if (hasOlder) vintage = older;
      else {
        complain?.('year');
        year = null;
      }
    }
    if (year === lensYears({ ...view, vintage })?.last) year = null;
  }
  return vintage === view.vintage && year === view.year ? view : { ...view, vintage, year };
}

/** The year on show: the chosen one, else the latest; null where the lens has no years. */
export function shownYear(view: LensFields): number | null {
  return view.year ?? lensYears(view)?.last ?? null;
}

/** The years that a view's lens has in its vintage, in order; none where it has no years. */
export function lensYearList(view: Pick<ViewState, 'lens' | 'vintage'>): readonly number[] {
  return yearsBetween(lensYears(view));
}

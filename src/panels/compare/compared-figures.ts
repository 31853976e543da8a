import { type GroupFigure, groupFigure } from '../../content/indicator-values';
import { INDICATORS } from '../../content/indicators';
import type { Figures } from '../../content/library';
import { CURRENT_VINTAGE, type IndicatorId, type Vintage, type YearSpan } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { formatNumber } from '../../i18n/format';
import { COMPARE } from '../../i18n/messages/compare';
import type { ComparedItem } from './compared-item';

/** Indicators in the order in which they are compared. */
export const COMPARED: readonly IndicatorId[] = [
  'gdp-per-person',
  'gdp',
  'gdp-share',
  'gdp-growth',
  'primary-share',
  'secondary-share',
  'tertiary-share',
  'population',
  'census-2020',
  'area',
  'density',
];

/** One indicator of all items in one year. */
export interface ComparedFigure {
  readonly id: IndicatorId;
  /** Null where the name says it, or where there is none. */
  readonly year: number | null;
  /** Null where GDP is not in it. */
  readonly vintage: Vintage | null;
  /** The years that there are, where the year is not one of them; else null. */
  readonly outside: YearSpan | null;
  /** One an item, in their order. */
  readonly figures: readonly GroupFigure[];
}

/** Which year and series of GDP are compared: one year for all, else growth of one year would stand by GDP of another. */
export interface ComparedMoment {
  readonly year: number;
  readonly vintage: Vintage;
}

/** The moment that a view asks for: its year, else the latest that GDP per person has in its vintage. */
export function comparedMoment(year: number | null, vintage: Vintage): ComparedMoment {
  return { year: year ?? INDICATORS['gdp-per-person'].years[vintage]?.last ?? 0, vintage };
}

/** Figures of one indicator. A year that it lacks has no data: no other year's figure takes its place. */
export function comparedFigure(
  figures: Figures,
  id: IndicatorId,
  items: readonly ComparedItem[],
  moment: ComparedMoment,
): ComparedFigure {
  const { years, dated, vintaged } = INDICATORS[id];
  const vintage = years[moment.vintage] === null ? CURRENT_VINTAGE : moment.vintage;
  const span = years[vintage];
  const year = !dated || span === null || span.first === span.last ? null : moment.year;
  const lacks = year !== null && span !== null && (year < span.first || year > span.last);
  return {
    id,
    year,
    vintage: vintaged ? vintage : null,
    outside: lacks ? span : null,
    figures: items.map(({ members }) => groupFigure(figures, id, members, { year: moment.year, vintage })),
  };
}

/** Below this two figures count as equal: their ratio, or their difference in percentage points, would read as 1 or 0. */
const NEARLY = { ratio: 1.005, points: 0.05 };

interface Extremes {
  readonly high: number;
  readonly low: number;
}

/** The places of the highest and the lowest figure; null where fewer than two items have data, or all the same. */
export function extremesOf(figures: readonly Pick<GroupFigure, 'value'>[]): Extremes | null {
  const known = figures.flatMap(({ value }, index) => (value === null ? [] : [{ value, index }]));
  const ordered = known.toSorted((a, b) => b.value - a.value);
  const [high, low] = [ordered[0], ordered.at(-1)];
  return high === undefined || low === undefined || high.value === low.value
    ? null
    : { high: high.index, low: low.index };
}

/**
 * How far the highest lies above the lowest: times as much, or for shares of sectors and growth percentage points. Null
 * where fewer than two items have data.
 */
export function contrastSentence(
  language: Language,
  { id, figures }: ComparedFigure,
  items: readonly ComparedItem[],
): string | null {
  const text = COMPARE[language];
  const known = figures.filter(({ value }) => value !== null);
  if (known.length < 2) return null;
  const { high, low } = extremesOf(figures) ?? { high: 0, low: 0 };
  const [top, bottom] = [figures[high]?.value ?? 0, figures[low]?.value ?? 0];
  const [first, last] = [items[high]?.name ?? '', items[low]?.name ?? ''];
  if (INDICATORS[id].unit === 'percent' && id !== 'gdp-share')
    return top - bottom < NEARLY.points
      ? text.equal
      : text.difference(first, formatNumber(language, top - bottom, 1), last);
  if (bottom <= 0) return null;
  const times = top / bottom;
  return times < NEARLY.ratio
    ? text.equal
    : text.ratio(first, formatNumber(language, times, times < 2 ? 2 : times < 100 ? 1 : 0), last);
}

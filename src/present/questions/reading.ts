import { yearsBetween } from '../../content/indicator-values';
import { INDICATORS } from '../../content/indicators';
import { CURRENT_VINTAGE, INDICATOR_IDS, type IndicatorId, type Vintage } from '../../domain/indicator';
import type { Reading } from './question';
import type { Random } from './random';
import type { QuestionScope } from './scope';

/** An indicator in a year; without one, or where the vintage lacks it, in the latest. Falls back on the current vintage. */
export function readingOf(indicator: IndicatorId, year: number | null, vintage: Vintage): Reading {
  const { years, vintaged } = INDICATORS[indicator];
  const own = vintaged && years[vintage] !== null ? vintage : CURRENT_VINTAGE;
  const span = years[own];
  const last = span?.last ?? 0;
  const known = year !== null && span !== null && year >= span.first && year <= span.last;
  return { indicator, year: known ? year : last, vintage: own };
}

/** How often a scope without a lens is asked about the latest year; otherwise by chance about an earlier one. */
const LATEST_SHARE = 0.7;

/** The lens of a scope in its year; without one an indicator by chance, mostly of its latest year. */
export function someReading(random: Random, { indicator, year, vintage }: QuestionScope): Reading {
  if (indicator !== null) return readingOf(indicator, year, vintage);
  const latest = readingOf(random.pick(INDICATOR_IDS) ?? 'gdp', null, vintage);
  if (random.chance(LATEST_SHARE)) return latest;
  const years = yearsBetween(INDICATORS[latest.indicator].years[latest.vintage]);
  return { ...latest, year: random.pick(years) ?? latest.year };
}

import { INDICATORS } from '../../content/indicators';
import type { IndicatorId } from '../../domain/indicator';
import { LANGUAGES } from '../../domain/text';
import { formatIndicator } from '../../i18n/indicator-format';

/** Areas are good to about 1%, for some units to 7% (see the note of the indicator). */
const AREA_MARGIN = 0.1;
/** Published GDP per person divides by the mean of two year ends and differs by a percent or two. */
const OTHER_MARGIN = 0.03;
/** Rates and shares, in percentage points. */
const POINTS = 0.5;

const RESTS_ON_AREA: readonly IndicatorId[] = ['area', 'density'];

/** How far two figures must lie apart to be asked about: beyond what their source is good for. */
function beyondMargin(id: IndicatorId, a: number, b: number): boolean {
  const { unit } = INDICATORS[id];
  const apart = Math.abs(a - b);
  if (unit === 'percent' && id !== 'gdp-share') return apart >= POINTS;
  return apart >= Math.max(Math.abs(a), Math.abs(b)) * (RESTS_ON_AREA.includes(id) ? AREA_MARGIN : OTHER_MARGIN);
}

/** Whether two figures of an indicator are surely different: as shown in either language, and beyond the margin. */
export function surelyApart(id: IndicatorId, a: number, b: number): boolean {
  const shown = (value: number) => LANGUAGES.map((language) => formatIndicator(language, INDICATORS[id], value));
  const [ofA, ofB] = [shown(a), shown(b)];
  return ofA.every((text, index) => text !== ofB[index]) && beyondMargin(id, a, b);
}

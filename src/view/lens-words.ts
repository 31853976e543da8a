import type { Language } from '../domain/text';
import { formatNumber } from '../i18n/format';
import { formatIndicator, inShownUnit, shownUnit } from '../i18n/indicator-format';
import { INDICATOR_MESSAGES } from '../i18n/messages/indicators';
import type { LensValues } from './lens';

type Named = Pick<LensValues, 'indicator' | 'column'>;

/** The name of what a lens shows. */
export function lensName(language: Language, { indicator, column }: Named, form: 'name' | 'short' = 'name'): string {
  if (indicator === null) return column?.label ?? '';
  return INDICATOR_MESSAGES[language].indicators[indicator.id][form];
}

/** The unit in which a lens's values are shown; empty where the reader's data name none. */
export function lensUnit(language: Language, { indicator, column }: Named): string {
  if (indicator !== null) return shownUnit(language, indicator.unit);
  return column?.unit === 'percent' ? '%' : '';
}

/** A value of a lens as the reader's language writes it; `bare` leaves the unit to a heading. */
export function formatLensValue(
  language: Language,
  { indicator, column }: Named,
  value: number,
  style: 'full' | 'bare' = 'full',
): string {
  if (indicator !== null) return formatIndicator(language, indicator, value, style);
  const number = formatNumber(language, value, Math.abs(value) < 1 ? 4 : 2);
  return column?.unit === 'percent' ? `${number}%` : number;
}

/** A value in the unit in which it is shown, for spreadsheets. */
export function shownNumber(language: Language, { indicator }: Named, value: number): number {
  return indicator === null ? value : Number(inShownUnit(language, indicator.unit, value).toPrecision(12));
}

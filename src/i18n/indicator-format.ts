import type { Indicator } from '../domain/indicator';
import type { Language } from '../domain/text';
import { formatNumber } from './format';

/** How a unit of computation is shown: value x factor, with so many decimals, in words of the language. */
interface Shown {
  readonly factor: number;
  readonly digits: number;
  readonly unit: string;
}

type Unit = Indicator['unit'];

const SHOWN: Readonly<Record<Language, Readonly<Record<Unit, Shown>>>> = {
  en: {
    '100 million yuan': { factor: 0.1, digits: 1, unit: 'billion yuan' },
    yuan: { factor: 1, digits: 0, unit: 'yuan' },
    '10,000 persons': { factor: 0.01, digits: 2, unit: 'million people' },
    persons: { factor: 1e-6, digits: 2, unit: 'million people' },
    'persons per km2': { factor: 1, digits: 1, unit: 'people per km²' },
    km2: { factor: 1, digits: 0, unit: 'km²' },
    percent: { factor: 1, digits: 1, unit: '%' },
  },
  zh: {
    '100 million yuan': { factor: 1, digits: 1, unit: '亿元' },
    yuan: { factor: 1, digits: 0, unit: '元' },
    '10,000 persons': { factor: 1, digits: 0, unit: '万人' },
    persons: { factor: 1e-4, digits: 1, unit: '万人' },
    'persons per km2': { factor: 1, digits: 1, unit: '人/平方公里' },
    km2: { factor: 1, digits: 0, unit: '平方公里' },
    percent: { factor: 1, digits: 1, unit: '%' },
  },
};

/** The unit in which figures are shown: 亿元 in Chinese is billion yuan, ten times as much, in English. */
export function shownUnit(language: Language, unit: Unit): string {
  return SHOWN[language][unit].unit;
}

/** A figure in its shown unit, as a number for spreadsheets and axes. */
export function inShownUnit(language: Language, unit: Unit, value: number): number {
  return value * SHOWN[language][unit].factor;
}

/**
 * A figure as the reader's language writes it: '3,254.1 billion yuan', '32,540.8 亿元'.
 *
 * @param value in the indicator's unit
 * @param style `bare` leaves the unit to a heading, all but the sign of a percentage
 */
export function formatIndicator(
  language: Language,
  { unit, kind }: Pick<Indicator, 'unit' | 'kind'>,
  value: number,
  style: 'full' | 'bare' = 'full',
): string {
  const shown = SHOWN[language][unit];
  const number = formatNumber(language, value * shown.factor, shown.digits);
  // A change that rounds to nothing has no direction.
  const rises = Number((value * shown.factor).toFixed(shown.digits)) > 0;
  const signed = kind === 'change' && rises ? `+${number}` : number;
  if (unit === 'percent') return `${signed.replace('-', '−')}%`;
  return style === 'bare' ? signed : `${signed} ${shown.unit}`;
}

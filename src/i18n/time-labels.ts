import type { Language } from '../domain/text';

type Unit = 'year' | 'month' | 'day';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };

const TICKS: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric' },
};
/** The larger period under ticks of a unit. */
const PERIODS: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
  year: {},
  month: { year: 'numeric' },
  day: { year: 'numeric', month: 'short' },
};

const made = new Map<string, Intl.DateTimeFormat>();

function written(language: Language, key: string, options: Intl.DateTimeFormatOptions, time: Date): string {
  const name = `${language} ${key}`;
  const format = made.get(name) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...options });
  made.set(name, format);
  return format.format(time);
}

/** What stands at a tick of a time axis: '2018', 'Mar', '12'; '2018', '3月', '12'. */
export function tickLabel(language: Language, unit: Unit, time: Date): string {
  const text = written(language, `tick ${unit}`, TICKS[unit], time);
  // Chinese adds 年 and 日 to bare numbers; on an axis the period below says what they are.
  return unit === 'month' ? text : text.replace(/[年日]$/, '');
}

/** The period that ticks of a unit are in: '2018', 'Mar 2018'; '2018年', '2018年3月'. */
export function periodLabel(language: Language, unit: Unit, time: Date): string {
  return written(language, `period ${unit}`, PERIODS[unit], time);
}

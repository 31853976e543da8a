import type { Language } from '../domain/text';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };

/** A formatter for each key, made once: making one costs more than using it a hundred times. */
function memoised<F>(make: (locale: string, option: string) => F): (language: Language, option: string) => F {
  const made = new Map<string, F>();
  return (language, option) => {
    const key = `${language} ${option}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const formatter = make(LOCALES[language], option);
    made.set(key, formatter);
    return formatter;
  };
}

const numbers = memoised(
  (locale, digits) =>
    new Intl.NumberFormat(locale, {
      maximumFractionDigits: Number(digits),
      useGrouping: locale === 'zh-CN' ? 'min2' : true,
    }),
);

const lists = memoised(
  (locale, type) => new Intl.ListFormat(locale, { type: type === 'or' ? 'disjunction' : 'conjunction' }),
);

const dates = memoised((locale, parts) => {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (parts !== 'year') options.month = 'long';
  if (parts === 'day') options.day = 'numeric';
  return new Intl.DateTimeFormat(locale, options);
});

/** A number in the reader's digits, with at most so many decimals. */
export function formatNumber(language: Language, value: number, digits = 2): string {
  return numbers(language, String(digits)).format(value);
}

/** An area: '473,000 km²', '47.3 万平方公里'. */
export function formatArea(language: Language, km2: number): string {
  if (language === 'en') return `${formatNumber('en', km2, km2 < 10_000 ? 1 : 0)} km²`;
  return km2 >= 10_000 ? `${formatNumber('zh', km2 / 1e4, 2)} 万平方公里` : `${formatNumber('zh', km2, 1)} 平方公里`;
}

/** A distance: '1,000 km', '1,000 公里'. */
export function kilometres(language: Language, km: number): string {
  return `${km.toLocaleString(LOCALES[language])} ${language === 'zh' ? '公里' : 'km'}`;
}

/** A number of persons, rounded to be read: '31.85 million', '3185 万'. */
export function formatPeople(language: Language, persons: number): string {
  if (language === 'en') {
    return persons < 1e6 ? formatNumber('en', persons, 0) : `${formatNumber('en', persons / 1e6, 2)} million`;
  }
  if (persons >= 1e8) return `${formatNumber('zh', persons / 1e8, 2)} 亿`;
  return persons >= 1e4
    ? `${formatNumber('zh', persons / 1e4, persons < 1e6 ? 1 : 0)} 万`
    : formatNumber('zh', persons, 0);
}

/** A sum in units of 100 million yuan, as Chinese statistics give it: '¥1,647 bn', '1.65 万亿元'. */
export function formatYuan(language: Language, hundredMillions: number): string {
  if (language === 'en') return `¥${formatNumber('en', hundredMillions / 10, hundredMillions < 1e4 ? 1 : 0)} bn`;
  return hundredMillions >= 1e4
    ? `${formatNumber('zh', hundredMillions / 1e4, 2)} 万亿元`
    : `${formatNumber('zh', hundredMillions, 1)} 亿元`;
}

/** Names as a phrase: 'Liaoning, Jilin and Heilongjiang'. */
export function formatList(language: Language, names: readonly string[], type: 'and' | 'or' = 'and'): string {
  return lists(language, type).format(names);
}

const ISO_DATE = /^\d{4}(-\d{2}){0,2}$/;

/** An ISO date, month, year, or a range of them with a slash; any other text comes back as it is. */
export function formatDate(language: Language, iso: string): string {
  const ends = iso.split('/');
  if (!ends.every((end) => ISO_DATE.test(end))) return iso;
  return ends
    .map((end) => dates(language, end.length === 4 ? 'year' : end.length === 7 ? 'month' : 'day').format(new Date(end)))
    .join(language === 'en' ? ' – ' : '至');
}

const PERIOD_WORDS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [[/\//g, ' – ']],
  zh: [
    [/^since (\d{4})$/, '$1 年以来'],
    [/^end of (\d{4})$/, '$1 年底'],
    [/(\d{4}) Q([1-4])/g, '$1 年第$2季度'],
    [/^(\d{4})\/(\d{4})$/, '$1—$2 年'],
    [/^(\d{4})$/, '$1 年'],
    [/\//g, '、'],
    [/第1季/g, '第一季'],
    [/第2季/g, '第二季'],
    [/第3季/g, '第三季'],
    [/第4季/g, '第四季'],
  ],
};

/** The period of a statement: '2024 Q1' is '2024 年第一季度'. */
export function formatPeriod(language: Language, period: string): string {
  return PERIOD_WORDS[language].reduce((text, [pattern, words]) => text.replace(pattern, words), period);
}

/** Pages as printed, with a dash between: 'P6–P9'. */
export function formatPages(pages: string): string {
  return pages.replaceAll('-', '–');
}

/** Days since 1 January 1970, from the first moment of a span to the first moment after it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;

/** The day of a date; months count from 0, and those beyond a year run on into the next. */
export function dayOf(year: number, month = 0, day = 1): number {
  return Date.UTC(year, month, day) / DAY_MS;
}

/** Year, month (from 0) and day of the month of a day. */
export function partsOf(day: number): readonly [year: number, month: number, date: number] {
  const date = new Date(Math.floor(day) * DAY_MS);
  return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
}

/** A day as an ISO date, or its month. */
export function isoOf(day: number, precision: 'day' | 'month' = 'day'): string {
  return new Date(Math.floor(day) * DAY_MS).toISOString().slice(0, precision === 'day' ? 10 : 7);
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function single(iso: string): Span | null {
  const [, year, month, date] = ISO.exec(iso) ?? [];
  if (year === undefined) return null;
  const y = Number(year);
  if (month === undefined) return { from: dayOf(y), to: dayOf(y + 1) };
  const m = Number(month) - 1;
  if (m < 0 || m > 11) return null;
  if (date === undefined) return { from: dayOf(y, m), to: dayOf(y, m + 1) };
  const from = dayOf(y, m, Number(date));
  return isoOf(from) === iso ? { from, to: from + 1 } : null;
}

/** The days of an ISO date, month, year, or a range of them with both ends in it; null where the text is none. */
export function spanOf(iso: string): Span | null {
  const [first = '', last = first, ...more] = iso.split('/');
  const [start, end] = [single(first), single(last)];
  if (start === null || end === null || more.length > 0 || end.to < start.to) return null;
  return { from: start.from, to: end.to };
}

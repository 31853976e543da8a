import type { Fact } from '../domain/fact';
import { type Family, type Finding, outcome, outOf } from './family';
import { factOf, type Ground, residents, valueOf } from './ground';
import { rounded } from './printed-number';
import { JILIN_INFLOW_2023 } from './published-figures';

/** No date of the source is older, names of provinces included. */
const FIRST_YEAR = 1900;

/** The issue bears no date. Its newest photo is of 28 September 2024, and nothing in it points beyond that year. */
const LAST_DAY = '2024-12-31';

const DAY = 86_400_000;

/** Days since 1970; of a month or a year, its first. NaN for what is no date, such as 31 February. */
function dayOf(iso: string): number {
  const time = Date.parse(iso);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? Number.NaN : time / DAY;
}

const EARLIEST = dayOf(String(FIRST_YEAR));
const LATEST = dayOf(LAST_DAY);

const yearsIn = (text: string): readonly number[] => (text.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number);

/** Whether it tells of what has happened: aims and periods of plans may lie ahead. */
const isPast = ({ status }: Fact): boolean => status !== 'plan-aim' && status !== 'speaker-aim';

function dateFindings(fact: Fact): readonly Finding[] {
  if (fact.date === null) return [];
  const ends = fact.date.split('/');
  const [first = Number.NaN, last = first] = ends.map(dayOf);
  const latest = isPast(fact) ? LATEST : Number.POSITIVE_INFINITY;
  return [...outOf('dates', [fact], first, EARLIEST, latest), ...outOf('dates', [fact], last, first, latest)];
}

function periodFindings(fact: Fact): readonly Finding[] {
  if (fact.period === null) return [];
  const years = yearsIn(fact.period);
  const [first = Number.NaN, last = first] = years;
  const latest = fact.value === null || !isPast(fact) ? Number.POSITIVE_INFINITY : Number(LAST_DAY.slice(0, 4));
  const named = fact.value === null ? [] : [yearsIn(fact.text.en), yearsIn(fact.date ?? '')];
  return [
    ...outOf('dates', [fact], first, FIRST_YEAR, latest),
    ...outOf('dates', [fact], last, first, latest),
    // A year that the sentence names, or its date, is the year of the figure.
    ...named.flatMap((other) =>
      other.length === 0 || years.some((year) => other.includes(year))
        ? []
        : outOf('dates', [fact], first, Math.min(...other), Math.max(...other)),
    ),
  ];
}

const photoDays = ({ facts }: Ground): readonly string[] =>
  facts.flatMap(({ kind, date }) => (kind === 'photo' && date !== null ? [date] : [])).toSorted();

/** Dates exist, lie between 1900 and the issue, run forwards, and are those that the sentences name. */
export const DATES: Family = {
  id: 'dates',
  find: ({ facts }) => facts.flatMap((fact) => [...dateFindings(fact), ...periodFindings(fact)]),
  checks: [
    (ground) => {
      const [first = Number.NaN, last = Number.NaN] = yearsIn(factOf(ground, 'ln-outflow-years')?.period ?? '');
      const stated = valueOf(ground, 'ln-outflow-years');
      const [before, after] = [2022, 2023].map((year) => residents(ground, ['210000'], year) / 1e6);
      const verdict = last - first + 1 !== stated ? 'wrong' : (after ?? 0) < (before ?? 0) ? 'note' : 'ok';
      return outcome(
        'A22',
        verdict,
        [stated],
        [String(first), String(last), last - first + 1, before ?? Number.NaN, after ?? Number.NaN, JILIN_INFLOW_2023],
      );
    },
    // Nothing dates the issue but what is in it.
    (ground) => outcome('A40', 'note', [], [photoDays(ground).at(-1) ?? '']),
    (ground) => {
      const days = photoDays(ground);
      const [first = '', last = ''] = [days[0], days.at(-1)];
      const years = rounded((dayOf(last) - dayOf(first)) / 365.25, 0);
      return outcome('A41', years > 1 ? 'note' : 'ok', [first, last], [days.length, years]);
    },
    (ground) => {
      const span = valueOf(ground, 'ln-growth-above-national-2023');
      const since = valueOf(ground, 'ln-fai-above-national-2023');
      return outcome(
        'A65',
        2023 - since === span ? 'ok' : 'wrong',
        [span, String(since)],
        [String(since), 2023 - since],
      );
    },
  ],
};

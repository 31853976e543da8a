import { dayOf, partsOf } from './span';
import type { TimeWindow } from './time-window';

export type TickUnit = 'year' | 'month' | 'day';

/** How far apart ticks are: every so many years, months or days. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly every: number;
}

const DAYS_OF: Readonly<Record<TickUnit, number>> = { year: 365, month: 28, day: 1 };

const STEPS: readonly TickStep[] = [
  ...[1, 2, 7, 14].map((every) => ({ unit: 'day', every }) as const),
  ...[1, 3, 6].map((every) => ({ unit: 'month', every }) as const),
  ...[1, 2, 5, 10, 20, 50].map((every) => ({ unit: 'year', every }) as const),
];

/** The closest ticks whose labels still have the room that those of their unit need. */
export function tickStep(pixelsPerDay: number, room: Readonly<Record<TickUnit, number>>): TickStep {
  const fits = ({ unit, every }: TickStep) => DAYS_OF[unit] * every * pixelsPerDay >= room[unit];
  return STEPS.find(fits) ?? { unit: 'year', every: 100 };
}

/** The days of a window at which a step has a tick, in their order. */
export function ticksOf(window: TimeWindow, { unit, every }: TickStep): readonly number[] {
  const [firstYear, firstMonth] = partsOf(window.from);
  const inside = (day: number) => day >= window.from && day <= window.to;
  const ticks: number[] = [];
  if (unit === 'year') {
    for (let year = Math.floor(firstYear / every) * every; dayOf(year) <= window.to; year += every) {
      ticks.push(dayOf(year));
    }
    return ticks.filter(inside);
  }
  const start = unit === 'month' ? Math.floor(firstMonth / every) * every : firstMonth;
  const step = unit === 'month' ? every : 1;
  for (let month = start; dayOf(firstYear, month) <= window.to; month += step) {
    if (unit === 'month') ticks.push(dayOf(firstYear, month));
    else ticks.push(...daysOfMonth(firstYear, month, every));
  }
  return ticks.filter(inside);
}

/** The 1st of a month and every so many days after it, save the last where the next 1st is too near. */
function daysOfMonth(year: number, month: number, every: number): readonly number[] {
  const [first, next] = [dayOf(year, month), dayOf(year, month + 1)];
  const days: number[] = [];
  for (let day = first; day + every <= next; day += every) days.push(day);
  return days;
}

/** The next larger periods that a window shows a part of: the years of months, the months of days; of years, none. */
export function periodsOf(window: TimeWindow, unit: TickUnit): readonly number[] {
  if (unit === 'year') return [];
  const [year, month] = partsOf(window.from);
  const starts: number[] = [];
  for (let n = 0; ; n += 1) {
    const start = unit === 'month' ? dayOf(year + n) : dayOf(year, month + n);
    if (start >= window.to) return starts;
    starts.push(start);
  }
}

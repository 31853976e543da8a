import { periodsOf, type TickUnit, tickStep, ticksOf } from '../../charts/timeline/ticks';
import type { TimeScale, TimeWindow } from '../../charts/timeline/time-window';
import type { AxisLabel } from '../../charts/timeline/timeline-chart';
import type { Language } from '../../domain/text';
import { periodLabel, tickLabel } from '../../i18n/time-labels';

const DAY_MS = 86_400_000;

/** How wide labels are, in sizes of their text, with the space between them. */
const TICK_ROOM: Readonly<Record<TickUnit, number>> = { year: 3.1, month: 2.9, day: 2.2 };
const PERIOD_ROOM: Readonly<Record<TickUnit, number>> = { year: 0, month: 3.6, day: 5.4 };

/** The labels of a time axis: ticks, and the larger periods that they are in, each at its start or at the left edge. */
export function axisOf(
  language: Language,
  window: TimeWindow,
  scale: TimeScale,
  textSize: number,
  width: number,
): { readonly ticks: readonly AxisLabel[]; readonly periods: readonly AxisLabel[] } {
  const room = (unit: TickUnit) => TICK_ROOM[unit] * textSize;
  const step = tickStep(scale.pixelsPerDay, { year: room('year'), month: room('month'), day: room('day') });
  const half = TICK_ROOM[step.unit] * textSize * 0.4;
  const ticks = ticksOf(window, step)
    .map((day) => ({ day, x: scale.x(day), text: tickLabel(language, step.unit, new Date(day * DAY_MS)) }))
    .filter(({ x }) => x >= half && x <= width - half);

  const starts = periodsOf(window, step.unit);
  const needed = PERIOD_ROOM[step.unit] * textSize;
  const placed = starts.map((day) => ({ day, x: Math.max(0, scale.x(day)) }));
  const periods = placed
    .filter(({ x }, index) => (placed[index + 1]?.x ?? width) - x >= needed)
    .map(({ day, x }) => ({ day, x, text: periodLabel(language, step.unit, new Date(day * DAY_MS)) }));
  return { ticks, periods };
}

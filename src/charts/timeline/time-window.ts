import { dayOf, type Span } from './span';

/** The days that a timeline shows. */
export type TimeWindow = Span;

/** All that there is to see. */
export const WHOLE: TimeWindow = { from: dayOf(1925), to: dayOf(2027) };
export const SHORTEST_DAYS = 14;

const lengthOf = ({ from, to }: Span): number => to - from;

/** The nearest window that is neither too short nor reaches beyond the whole. */
export function clampWindow(window: TimeWindow): TimeWindow {
  const length = Math.min(lengthOf(WHOLE), Math.max(SHORTEST_DAYS, lengthOf(window)));
  const middle = (window.from + window.to) / 2;
  const from = Math.min(WHOLE.to - length, Math.max(WHOLE.from, middle - length / 2));
  return { from, to: from + length };
}

/** Moves a window by some days, as far as the whole goes. */
export function panned(window: TimeWindow, days: number): TimeWindow {
  return clampWindow({ from: window.from + days, to: window.to + days });
}

/** Shows so many times fewer days, with one day kept where it is. */
export function zoomed(window: TimeWindow, factor: number, about = (window.from + window.to) / 2): TimeWindow {
  const length = Math.min(lengthOf(WHOLE), Math.max(SHORTEST_DAYS, lengthOf(window) / factor));
  const ratio = length / lengthOf(window);
  const from = about - (about - window.from) * ratio;
  return clampWindow({ from, to: from + length });
}

/** A window around a span, with some room at both ends. */
export function around(span: Span, room = 0.06): TimeWindow {
  const margin = lengthOf(span) * room;
  return clampWindow({ from: span.from - margin, to: span.to + margin });
}

/** The same window where it shows the span; else moved so that it does, and widened where it is too short. */
export function following(window: TimeWindow, span: Span): TimeWindow {
  if (span.from >= window.from && span.to <= window.to) return window;
  const length = Math.max(lengthOf(window), lengthOf(span) * 1.2);
  const middle = (span.from + span.to) / 2;
  return clampWindow({ from: middle - length / 2, to: middle + length / 2 });
}

export const meets = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** The latest part of the time that holds a share of all spans: where most of them are. */
export function busiest(spans: readonly Span[], share = 0.88): TimeWindow {
  const sorted = spans.toSorted((a, b) => b.from - a.from);
  const held = sorted.slice(0, Math.ceil(sorted.length * share));
  if (held.length === 0) return WHOLE;
  return around({ from: Math.min(...held.map(({ from }) => from)), to: Math.max(...held.map(({ to }) => to)) });
}

/** Days to pixels and back; `inset` pixels stay free at both ends. */
export interface TimeScale {
  readonly x: (day: number) => number;
  readonly day: (x: number) => number;
  readonly pixelsPerDay: number;
}

export function timeScale(window: TimeWindow, width: number, inset = 0): TimeScale {
  const pixelsPerDay = Math.max(1, width - 2 * inset) / lengthOf(window);
  return {
    x: (day) => inset + (day - window.from) * pixelsPerDay,
    day: (x) => window.from + (x - inset) / pixelsPerDay,
    pixelsPerDay,
  };
}

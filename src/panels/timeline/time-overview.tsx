import { type PointerEvent, useRef } from 'react';
import { OverviewStrip } from '../../charts/timeline/overview-strip';
import { dayOf } from '../../charts/timeline/span';
import { clampWindow, panned, type TimeWindow, timeScale, WHOLE } from '../../charts/timeline/time-window';
import type { DatedMoment } from './dated-moment';
import type { TimeWindowUse } from './use-time-window';

interface TimeOverviewProps {
  readonly moments: readonly DatedMoment[];
  readonly dimmed: (id: string) => boolean;
  readonly time: TimeWindowUse;
  readonly width: number;
  /** Pixels of the strip's height and of its text. */
  readonly height: number;
  readonly text: number;
}

/** Pixels beside an end of the brush that still take hold of it. */
const GRIP = 12;
const NARROWEST_BRUSH = 6;
const YEARS = [1940, 1960, 1980, 2000, 2020];
/** Where the text is large. */
const FEW_YEARS = [1940, 1970, 2000];

type Hold = { readonly part: 'from' | 'to' | 'all'; readonly x: number; readonly window: TimeWindow };

/** The whole time as a strip with a brush, for a pointer to move and to pull at its ends; keys have the buttons. */
export function TimeOverview({ moments, dimmed, time, width, height, text }: TimeOverviewProps) {
  const hold = useRef<Hold | null>(null);
  const scale = timeScale(WHOLE, width);
  const [left, right] = [scale.x(time.window.from), scale.x(time.window.to)];
  const missing = Math.max(0, NARROWEST_BRUSH - (right - left)) / 2;
  const brush = [left - missing, right + missing] as const;
  const years = width / text < 22 ? FEW_YEARS : YEARS;

  const local = (event: PointerEvent): number => event.clientX - event.currentTarget.getBoundingClientRect().left;

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const x = local(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    const part = partAt(x, brush);
    const centred = part === null ? panned(time.window, scale.day(x) - (time.window.from + time.window.to) / 2) : null;
    if (centred !== null) time.show(centred);
    hold.current = { part: part ?? 'all', x, window: centred ?? time.window };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const held = hold.current;
    if (held === null || event.buttons === 0) return;
    const days = (local(event) - held.x) / scale.pixelsPerDay;
    if (days !== 0) time.show(pulled(held, days));
  };
  const release = () => {
    hold.current = null;
  };

  return (
    <div
      className="timeline-overview"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <OverviewStrip
        width={width}
        height={height}
        text={text}
        marks={moments.map(({ id, span }) => ({ x: scale.x((span.from + span.to) / 2), dimmed: dimmed(id) }))}
        ticks={years.map((year) => ({ day: dayOf(year), x: scale.x(dayOf(year)), text: String(year) }))}
        brush={brush}
      />
    </div>
  );
}

/** Which part of the brush is under the pointer; null beside it. A narrow brush can only be moved. */
function partAt(x: number, [from, to]: readonly [number, number]): Hold['part'] | null {
  if (x < from - GRIP || x > to + GRIP) return null;
  if (to - from > 2 * GRIP) {
    if (x < from + GRIP) return 'from';
    if (x > to - GRIP) return 'to';
    return 'all';
  }
  if (x < from) return 'from';
  return x > to ? 'to' : 'all';
}

function pulled({ part, window: { from, to } }: Hold, days: number): TimeWindow {
  if (part === 'all') return panned({ from, to }, days);
  const moved =
    part === 'from' ? { from: Math.min(from + days, to - 1), to } : { from, to: Math.max(to + days, from + 1) };
  return clampWindow(moved);
}

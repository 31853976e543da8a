import type { ReactNode } from 'react';
import type { AxisLabel } from './timeline-chart';

interface OverviewStripProps {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  /** Where something is, in pixels, and how much of it. */
  readonly marks: readonly { readonly x: number; readonly dimmed: boolean }[];
  readonly ticks: readonly AxisLabel[];
  /** The part that the timeline shows, in pixels. */
  readonly brush: readonly [from: number, to: number];
}

/** All the time there is as a strip, with the part that the timeline shows between two handles. */
export function OverviewStrip({ width, height, text, marks, ticks, brush }: OverviewStripProps): ReactNode {
  const [from, to] = brush;
  return (
    <svg className="timeline-strip" width={width} height={height + text * 1.3} aria-hidden="true">
      <rect className="timeline-strip-ground" width={width} height={height} rx={4} />
      {ticks.map(({ day, x, text: label }) => (
        <g key={day}>
          <line className="timeline-grid" x1={x} x2={x} y1={0} y2={height} />
          <text className="timeline-tick" x={x} y={height + text * 1.1} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {marks.map(({ x, dimmed }, index) => (
        <line
          // Several things may stand at one place.
          key={`${x} ${index}`}
          className="timeline-strip-mark"
          data-dimmed={dimmed || undefined}
          x1={x}
          x2={x}
          y1={height * 0.3}
          y2={height * 0.7}
        />
      ))}
      <rect className="timeline-brush" x={from} width={to - from} height={height} rx={3} />
      <line className="timeline-handle" x1={from} x2={from} y1={height * 0.22} y2={height * 0.78} />
      <line className="timeline-handle" x1={to} x2={to} y1={height * 0.22} y2={height * 0.78} />
    </svg>
  );
}

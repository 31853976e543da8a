import { type Plot, px } from './chart-size';
import type { Axis } from './linear-scale';

interface AxisProps {
  readonly axis: Axis;
  readonly plot: Plot;
  readonly text: number;
  readonly format: (value: number) => string;
}

/** Lines across a plot at the axis's round values, with their labels on the left. */
export function ValueAxis({ axis, plot, text, format }: AxisProps) {
  return (
    <g className="chart-axis">
      {axis.ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${px(axis.at(tick))})`}>
          <line
            className={tick === 0 ? 'chart-zero' : 'chart-grid'}
            x1={px(plot.left)}
            x2={px(plot.left + plot.width)}
          />
          <text className="chart-text chart-quiet" x={px(plot.left - 6)} dy="0.35em" textAnchor="end" fontSize={text}>
            {format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface YearAxisProps {
  readonly years: readonly number[];
  readonly at: (year: number) => number;
  readonly plot: Plot;
  readonly text: number;
}

/** Years under a plot. */
export function YearAxis({ years, at, plot, text }: YearAxisProps) {
  return (
    <g className="chart-axis">
      {years.map((year) => (
        <text
          key={year}
          className="chart-text chart-quiet"
          x={px(at(year))}
          y={px(plot.top + plot.height + text * 1.35)}
          textAnchor="middle"
          fontSize={text}
        >
          {year}
        </text>
      ))}
    </g>
  );
}

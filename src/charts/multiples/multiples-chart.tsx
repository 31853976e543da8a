import { textWidth } from '../../map/text-boxes';
import { type ChartSize, type ChartTone, px } from '../frame/chart-size';
import { axisOf } from '../frame/linear-scale';
import { runsOf, type YearPoint } from '../trend/placed-trend';

interface MultiplePanel {
  readonly id: string;
  readonly label: string;
  readonly points: readonly YearPoint[];
  readonly tone: ChartTone;
  readonly emphasis?: boolean;
}

interface MultiplesChartProps {
  readonly title: string;
  readonly panels: readonly MultiplePanel[];
  /** The same line in every panel, to hold the others against. */
  readonly reference: readonly YearPoint[];
  readonly format: (value: number) => string;
  readonly size: ChartSize;
}

/** One small trend a region, all on the same axes, with the same reference behind each. */
export function MultiplesChart({ title, panels, reference, format, size }: MultiplesChartProps) {
  const { text, stroke } = size.scale;
  const widest = Math.max(...panels.map(({ label }) => textWidth(label, text)), 70);
  const across = Math.max(1, Math.floor(size.width / (widest + 16)));
  const cell = size.width / across;
  const plot = { width: cell - 14, height: cell * 0.5 };
  const row = plot.height + text * 2.1;
  const height = Math.ceil(panels.length / across) * row + text * 1.6;
  const all = [...panels.map(({ points }) => points), reference].flat();
  const years = all.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const axis = axisOf({
    values: all.flatMap(({ value }) => (value === null ? [] : [value])),
    from: plot.height,
    to: 0,
    parts: 2,
    zero: true,
  });
  const path = (points: readonly YearPoint[]) =>
    runsOf(points, ({ year }, value) => [((year - first) / Math.max(1, last - first)) * plot.width, axis.at(value)])
      .map((run) => run.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join(''))
      .join('');
  const most = axis.ticks.at(-1) ?? 0;
  return (
    <svg
      className="chart"
      role="img"
      aria-label={title}
      width={size.width}
      height={px(height)}
      viewBox={`0 0 ${size.width} ${px(height)}`}
    >
      {panels.map((panel, index) => (
        <g
          key={panel.id}
          className={`tone-${panel.tone}${panel.emphasis === true ? ' emphasis' : ''}`}
          transform={`translate(${px((index % across) * cell)} ${px(Math.floor(index / across) * row)})`}
        >
          <text className="chart-text chart-name" y={px(text)} fontSize={text}>
            {panel.label}
          </text>
          <g transform={`translate(0 ${px(text * 1.4)})`}>
            <line className="chart-zero" x2={px(plot.width)} y1={px(axis.at(0))} y2={px(axis.at(0))} />
            <path className="chart-reference" d={path(reference)} strokeWidth={stroke * 0.7} />
            <path className="chart-line" d={path(panel.points)} strokeWidth={stroke} />
          </g>
        </g>
      ))}
      <text className="chart-text chart-quiet" x="0" y={px(height - text * 0.3)} fontSize={text}>
        {`${first}–${last}, 0–${format(most)}`}
      </text>
    </svg>
  );
}

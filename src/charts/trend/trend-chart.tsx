import { ChartLegend } from '../frame/chart-legend';
import { type ChartSize, DASHES, px } from '../frame/chart-size';
import { ChartSvg } from '../frame/chart-svg';
import { ValueAxis, YearAxis } from '../frame/value-axis';
import { LEADER } from './line-ends';
import { placeTrend, type TrendLine } from './placed-trend';
import type { Run } from './runs';

interface TrendChartProps {
  readonly title: string;
  readonly lines: readonly TrendLine[];
  readonly format: (value: number) => string;
  readonly size: ChartSize;
  /** A year with a line of its own. */
  readonly marked?: number | null;
  /** The values' axis begins at 0. */
  readonly zero?: boolean;
  readonly log?: boolean;
}

const pathOf = (run: Run): string => run.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');

/** Values over the years, one line a thing; references thin and behind. Years without data are gaps. */
export function TrendChart({ title, lines, format, size, marked = null, zero = false, log = false }: TrendChartProps) {
  const { text, stroke } = size.scale;
  const ordered = lines.toSorted((a, b) => Number(b.role === 'reference') - Number(a.role === 'reference'));
  const placed = placeTrend(lines, size, { zero, log, format });
  const { plot, axis } = placed;
  const dashOf = (line: TrendLine) => lines.indexOf(line) % DASHES.length;
  return (
    <ChartSvg title={title} width={size.width} height={placed.height}>
      {!placed.direct && (
        <ChartLegend
          kind="line"
          width={size.width}
          text={text}
          entries={lines.map((line) => ({ id: line.id, label: line.label, tone: line.tone, dash: dashOf(line) }))}
        />
      )}
      <ValueAxis axis={axis} plot={plot} text={text} format={format} />
      <YearAxis years={placed.years} at={placed.yearAt} plot={plot} text={text} />
      {marked !== null && (
        <line
          className="chart-marked"
          x1={px(placed.yearAt(marked))}
          x2={px(placed.yearAt(marked))}
          y1={px(plot.top)}
          y2={px(plot.top + plot.height)}
        />
      )}
      {ordered.map((line) => {
        const { runs = [], end = null } = placed.lines.find((known) => known.line === line) ?? {};
        return (
          <g key={line.id} className={`tone-${line.tone}`}>
            {runs.map((run) =>
              run.length === 1 ? (
                <circle
                  key={String(run[0])}
                  className="chart-dot"
                  cx={px(run[0]?.[0] ?? 0)}
                  cy={px(run[0]?.[1] ?? 0)}
                  r={stroke * 1.4}
                />
              ) : (
                <path
                  key={String(run[0])}
                  className={line.role === 'reference' ? 'chart-line reference' : 'chart-line'}
                  d={pathOf(run)}
                  strokeDasharray={DASHES[dashOf(line)]}
                />
              ),
            )}
            {end !== null && (
              <>
                <line
                  className="chart-leader"
                  x1={px(end.x + 3)}
                  y1={px(end.y)}
                  x2={px(end.x + text * LEADER)}
                  y2={px(end.labelY)}
                />
                <text
                  className="chart-text"
                  x={px(end.x + text * (LEADER + 0.3))}
                  y={px(end.labelY)}
                  dy="0.35em"
                  fontSize={text}
                >
                  {line.label}
                </text>
              </>
            )}
          </g>
        );
      })}
    </ChartSvg>
  );
}

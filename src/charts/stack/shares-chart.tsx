import { useId } from 'react';
import { ChartLegend } from '../frame/chart-legend';
import { type ChartSize, px } from '../frame/chart-size';
import { ChartSvg } from '../frame/chart-svg';
import { placeShares, type SharesRow } from './placed-shares';
import type { StackPart } from './placed-stack';
import { Weaves, weaveOf } from './weaves';

interface SharesChartProps {
  readonly title: string;
  /** From the left; three at most, since each has a pattern of its own. */
  readonly parts: readonly StackPart[];
  readonly rows: readonly SharesRow[];
  readonly format: (value: number) => string;
  readonly noData: string;
  readonly size: ChartSize;
}

/** Bars of equal length cut into parts: what several things are made of, side by side. */
export function SharesChart({ title, parts, rows, format, noData, size }: SharesChartProps) {
  const id = useId().replaceAll(':', '');
  const { text } = size.scale;
  const placed = placeShares(rows, size, { parts: parts.map(({ label }) => label), format, noData });
  return (
    <ChartSvg title={title} width={size.width} height={placed.height}>
      <Weaves id={id} />
      <ChartLegend
        kind="area"
        width={size.width}
        text={text}
        entries={parts.map((part, index) => ({ ...part, pattern: weaveOf(id, index) }))}
      />
      {placed.rows.map(({ row, lines, values, top, segments }) => (
        <g key={row.id}>
          {lines.map((line) => (
            <text key={line.y} className="chart-text" y={px(line.y)} dy="0.35em" fontSize={text}>
              {line.text}
            </text>
          ))}
          <text
            className="chart-text chart-quiet"
            x={size.width}
            y={px(values.y)}
            dy="0.35em"
            textAnchor="end"
            fontSize={text}
          >
            {values.text}
          </text>
          {segments.map((segment, index) => {
            const part = parts[index];
            const box = { x: px(segment.x), y: px(top), width: px(segment.width), height: px(placed.bar) };
            return part === undefined ? null : (
              <g key={part.id} className={`tone-${part.tone}`}>
                <rect className="chart-area" {...box} />
                {index > 0 && <rect fill={weaveOf(id, index)} {...box} />}
              </g>
            );
          })}
        </g>
      ))}
    </ChartSvg>
  );
}

import { useId } from 'react';
import { ChartLegend } from '../frame/chart-legend';
import { type ChartSize, px } from '../frame/chart-size';
import { ChartSvg } from '../frame/chart-svg';
import { ValueAxis, YearAxis } from '../frame/value-axis';
import { placeStack, type StackColumn, type StackPart } from './placed-stack';
import { Weaves, weaveOf } from './weaves';

interface StackChartProps {
  readonly title: string;
  /** From the bottom up; three at most, since each has a pattern of its own. */
  readonly parts: readonly StackPart[];
  readonly columns: readonly StackColumn[];
  readonly format: (value: number) => string;
  readonly size: ChartSize;
  readonly marked?: number | null;
  /** The whole that parts add up to, save for their rounding. */
  readonly whole?: number;
}

/** Columns of parts over the years: a composition, or an index split into what lies between groups and within them. */
export function StackChart({ title, parts, columns, format, size, marked = null, whole }: StackChartProps) {
  const id = useId().replaceAll(':', '');
  const { text } = size.scale;
  const placed = placeStack(parts, columns, size, format, whole);
  return (
    <ChartSvg title={title} width={size.width} height={placed.height}>
      <Weaves id={id} />
      <ChartLegend
        kind="area"
        width={size.width}
        text={text}
        entries={parts.map((part, index) => ({ ...part, pattern: weaveOf(id, index) }))}
      />
      <ValueAxis axis={placed.axis} plot={placed.plot} text={text} format={format} />
      <YearAxis years={placed.years} at={placed.yearAt} plot={placed.plot} text={text} />
      {placed.columns.map(({ year, x, width, segments }) => (
        <g key={year} className={year === marked ? 'chart-column marked' : 'chart-column'}>
          {segments.map((segment, index) => {
            const part = parts[index];
            const box = { x: px(x), y: px(segment.y), width: px(width), height: px(Math.max(0, segment.height)) };
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

import type { KeyboardEvent } from 'react';
import { textWidth } from '../../map/text-boxes';
import { ChartLegend } from '../frame/chart-legend';
import { type ChartSize, type ChartTone, px } from '../frame/chart-size';
import { placeLegend } from '../frame/legend-rows';
import { type Bar, placeBars } from './placed-bars';

interface BarsChartProps {
  readonly title: string;
  /** In the order in which they stand. */
  readonly bars: readonly Bar[];
  readonly format: (value: number) => string;
  readonly noData: string;
  readonly size: ChartSize;
  /** A value with a line of its own, e.g. the nation's. */
  readonly reference?: { readonly value: number; readonly label: string } | null;
  /** What the bars' colours stand for, where they differ. */
  readonly groups?: readonly { readonly tone: ChartTone; readonly label: string }[];
  readonly onPick?: ((id: string) => void) | undefined;
}

/** Horizontal bars with their values: a ranking, or contributions on either side of zero. */
export function BarsChart({
  title,
  bars,
  format,
  noData,
  size,
  reference = null,
  groups = [],
  onPick,
}: BarsChartProps) {
  const { text } = size.scale;
  const legend = placeLegend(
    groups.map(({ label }) => label),
    size.width,
    text,
  );
  const head = legend.height + (reference === null ? 0 : text * 1.6);
  const placed = placeBars(bars, size, format, noData, reference?.value ?? null);
  const height = placed.height + head;
  const mark = reference === null ? 0 : placed.at(reference.value);
  const half = textWidth(reference?.label ?? '', text) / 2;
  return (
    <svg
      className="chart chart-bars"
      role={onPick === undefined ? 'img' : 'group'}
      aria-label={title}
      width={size.width}
      height={px(height)}
      viewBox={`0 0 ${size.width} ${px(height)}`}
    >
      <ChartLegend
        kind="area"
        width={size.width}
        text={text}
        entries={groups.map(({ tone, label }) => ({ id: tone, tone, label }))}
      />
      {reference !== null && (
        <text
          className="chart-text chart-quiet"
          x={px(Math.max(half, Math.min(mark, size.width - half)))}
          y={px(legend.height + text)}
          textAnchor="middle"
          fontSize={text}
        >
          {reference.label}
        </text>
      )}
      {reference !== null && (
        <line className="chart-marked" x1={px(mark)} x2={px(mark)} y1={px(head)} y2={px(height)} />
      )}
      {placed.bars.map(({ bar, y, height: tall, lines, middle, from, to, valueX, anchor }) => (
        <g
          key={bar.id}
          className={`chart-row tone-${bar.tone}${bar.emphasis === true ? ' emphasis' : ''}`}
          transform={`translate(0 ${px(y + head)})`}
          {...(onPick === undefined ? {} : pickable(bar, format, noData, onPick))}
        >
          <rect className="chart-hit" width={size.width} height={px(tall)} />
          {lines.map((line) => (
            <text
              key={line.y}
              className="chart-text"
              x={px(placed.labels.x)}
              y={px(line.y)}
              dy="0.35em"
              textAnchor={placed.labels.anchor}
              fontSize={text}
            >
              {line.text}
            </text>
          ))}
          {bar.value !== null && (
            <rect
              className="chart-area"
              x={px(from)}
              y={px(middle - placed.thickness / 2)}
              width={px(Math.max(1, to - from))}
              height={px(placed.thickness)}
            />
          )}
          <text
            className={bar.value === null ? 'chart-text chart-name chart-quiet' : 'chart-text chart-name'}
            x={px(valueX)}
            y={px(middle)}
            dy="0.35em"
            textAnchor={anchor}
            fontSize={text}
          >
            {bar.value === null ? noData : format(bar.value)}
          </text>
        </g>
      ))}
      {placed.labels.anchor === 'end' ? (
        <line className="chart-zero" x1={px(placed.zero)} x2={px(placed.zero)} y1={px(head)} y2={px(height)} />
      ) : (
        // In pieces, so that it does not run through the labels above the bars.
        placed.bars.map(({ bar, y, middle }) => (
          <line
            key={bar.id}
            className="chart-zero"
            x1={px(placed.zero)}
            x2={px(placed.zero)}
            y1={px(head + y + middle - placed.thickness * 0.7)}
            y2={px(head + y + middle + placed.thickness * 0.7)}
          />
        ))
      )}
    </svg>
  );
}

function pickable(bar: Bar, format: (value: number) => string, noData: string, onPick: (id: string) => void) {
  return {
    role: 'button',
    tabIndex: 0,
    'aria-pressed': bar.emphasis === true,
    'aria-label': `${bar.label}, ${bar.value === null ? noData : format(bar.value)}`,
    onClick: () => onPick(bar.id),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onPick(bar.id);
    },
  };
}

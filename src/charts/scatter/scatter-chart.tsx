import { ChartLegend } from '../frame/chart-legend';
import { type ChartSize, type ChartTone, px } from '../frame/chart-size';
import { MARKER_SHAPES, Marker } from '../frame/marker';
import { ValueAxis } from '../frame/value-axis';
import { placeScatter, type ScatterAxis, type ScatterPoint } from './placed-scatter';

interface ScatterChartProps {
  readonly title: string;
  readonly points: readonly ScatterPoint[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** Four at most, since each has a shape of its own. */
  readonly groups: readonly { readonly tone: ChartTone; readonly label: string }[];
  readonly size: ChartSize;
  /** A straight line through values as they are, or through their logarithms on logarithmic axes. */
  readonly line?: { readonly at: (x: number) => number } | null;
}

/** Two figures against each other, one point a region; groups differ in shape and colour. */
export function ScatterChart({ title, points, x, y, groups, size, line = null }: ScatterChartProps) {
  const { text } = size.scale;
  const placed = placeScatter(
    points,
    x,
    y,
    groups.map(({ label }) => label),
    size,
  );
  const { plot, xAxis, yAxis } = placed;
  const shapeOf = (tone: ChartTone) => MARKER_SHAPES[groups.findIndex((group) => group.tone === tone)] ?? 'circle';
  const xs = points.map((point) => point.x);
  const ends = line === null || xs.length === 0 ? [] : [Math.min(...xs), Math.max(...xs)];
  return (
    <svg
      className="chart"
      role="img"
      aria-label={title}
      width={size.width}
      height={px(placed.height)}
      viewBox={`0 0 ${size.width} ${px(placed.height)}`}
    >
      <ChartLegend
        kind="marker"
        width={size.width}
        text={text}
        entries={groups.map(({ tone, label }) => ({ id: tone, tone, label, shape: shapeOf(tone) }))}
      />
      <text className="chart-text chart-quiet" y={px(plot.top - text * 0.9)} fontSize={text}>
        ↑ {y.label}
      </text>
      <ValueAxis axis={yAxis} plot={plot} text={text} format={y.format} />
      {placed.xTicks.map((tick) => (
        <g key={tick}>
          <line
            className="chart-grid"
            x1={px(xAxis.at(tick))}
            x2={px(xAxis.at(tick))}
            y1={px(plot.top)}
            y2={px(plot.top + plot.height)}
          />
          <text
            className="chart-text chart-quiet"
            x={px(xAxis.at(tick))}
            y={px(plot.top + plot.height + text * 1.35)}
            textAnchor="middle"
            fontSize={text}
          >
            {x.format(tick)}
          </text>
        </g>
      ))}
      <text
        className="chart-text chart-quiet"
        x={px(plot.left + plot.width)}
        y={px(placed.height - text * 0.5)}
        textAnchor="end"
        fontSize={text}
      >
        {x.label} →
      </text>
      {line !== null && ends.length === 2 && (
        <line
          className="chart-fit"
          x1={px(xAxis.at(ends[0] ?? 0))}
          y1={px(yAxis.at(line.at(ends[0] ?? 0)))}
          x2={px(xAxis.at(ends[1] ?? 0))}
          y2={px(yAxis.at(line.at(ends[1] ?? 0)))}
        />
      )}
      {placed.points.map(({ point, x: at, y: down }) => (
        <g key={point.id} className={`tone-${point.group}${point.emphasis === true ? ' emphasis' : ''}`}>
          <title>{`${point.label}: ${x.format(point.x)}, ${y.format(point.y)}`}</title>
          <Marker shape={shapeOf(point.group)} x={at} y={down} size={text * (point.emphasis === true ? 0.5 : 0.36)} />
        </g>
      ))}
      {placed.points.map(({ point, label }) =>
        label === null ? null : (
          <text
            key={point.id}
            className={point.emphasis === true ? 'chart-text chart-name emphasis' : 'chart-text chart-name'}
            x={px(label.x)}
            y={px(label.y)}
            dy="0.35em"
            textAnchor={label.anchor}
            fontSize={text * 0.92 < 24 && text >= 24 ? 24 : text * 0.92}
          >
            {point.label}
          </text>
        ),
      )}
    </svg>
  );
}

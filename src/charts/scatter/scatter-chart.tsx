import { ChartLegend } from '../frame/chart-legend';
import { type ChartSize, type ChartTone, px } from '../frame/chart-size';
import { ChartSvg } from '../frame/chart-svg';
import { MARKER_SHAPES, Marker } from '../frame/marker';
import { ValueAxis } from '../frame/value-axis';
import { clipped, type PlacedScatter, placeScatter, type ScatterAxis, type ScatterPoint } from './placed-scatter';

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
  const spot = (value: number) => [xAxis.at(value), yAxis.at(line?.at(value) ?? 0)] as const;
  const fit = line === null || xs.length === 0 ? null : clipped(spot(Math.min(...xs)), spot(Math.max(...xs)), plot);
  return (
    <ChartSvg title={title} width={size.width} height={placed.height}>
      <ChartLegend
        kind="marker"
        width={size.width}
        text={text}
        entries={groups.map(({ tone, label }) => ({ id: tone, tone, label, shape: shapeOf(tone) }))}
      />
      <AxisName name={placed.yName} x={0} anchor="start" text={text} />
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
      <AxisName name={placed.xName} x={size.width} anchor="end" text={text} />
      {fit !== null && <line className="chart-fit" x1={px(fit[0])} y1={px(fit[1])} x2={px(fit[2])} y2={px(fit[3])} />}
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
            fontSize={text}
          >
            {point.label}
          </text>
        ),
      )}
    </ChartSvg>
  );
}

interface AxisNameProps {
  readonly name: PlacedScatter['xName'];
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly text: number;
}

/** What an axis stands for, in as many lines as it needs. */
function AxisName({ name, x, anchor, text }: AxisNameProps) {
  return name.lines.map((line, index) => (
    <text
      key={line}
      className="chart-text chart-quiet"
      x={px(x)}
      y={px(name.y + index * text * 1.3)}
      dy="0.35em"
      textAnchor={anchor}
      fontSize={text}
    >
      {line}
    </text>
  ));
}

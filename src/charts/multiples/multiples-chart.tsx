import { textWidth } from '../../map/text-boxes';
import { ChartLegend } from '../frame/chart-legend';
import { BOLD, type ChartSize, type ChartTone, DASHES, px } from '../frame/chart-size';
import { ChartSvg } from '../frame/chart-svg';
import { placeLegend, wrapped } from '../frame/legend-rows';
import { axisOf } from '../frame/linear-scale';
import { runsOf, type YearPoint } from '../trend/runs';

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
  /** What that line is. */
  readonly referenceLabel: string;
  readonly format: (value: number) => string;
  readonly size: ChartSize;
}

/** Place of the reference's dash among those of lines. */
const REFERENCE_DASH = 2;
/** Room between two panels, in pixels. */
const GAP = 14;

/** One small trend a region, all on the same axes, with the same reference behind each. */
export function MultiplesChart({ title, panels, reference, referenceLabel, format, size }: MultiplesChartProps) {
  const { text } = size.scale;
  const legend = reference.length === 0 ? [] : [referenceLabel];
  const { height: head } = placeLegend(legend, size.width, text);
  const words = panels.flatMap(({ label }) => label.split(/\s+/)).map((word) => textWidth(word, text) * BOLD);
  const across = Math.max(1, Math.floor(size.width / (Math.max(...words, text * 7, size.width / 8 - GAP) + GAP)));
  const cell = size.width / across;
  const plot = { width: cell - GAP, height: Math.min(cell * 0.55, text * 9) };
  const names = panels.map(({ label }) => wrapped(label, plot.width / BOLD, text));
  const name = Math.max(1, ...names.map((lines) => lines.length)) * text * 1.25;
  const row = name + plot.height + text * 0.9;
  const top = head + text * 1.7;
  const height = top + Math.ceil(panels.length / across) * row;
  const all = [...panels.map(({ points }) => points), reference].flat();
  const years = all.map(({ year }) => year);
  const [first, last] = years.length === 0 ? [0, 0] : [Math.min(...years), Math.max(...years)];
  const axis = axisOf({
    values: all.flatMap(({ value }) => (value === null ? [] : [value])),
    from: plot.height,
    to: 0,
    // Fine steps, so that the axis ends close above the highest value.
    parts: 5,
    zero: true,
  });
  const path = (points: readonly YearPoint[]) =>
    runsOf(points, ({ year }, value) => [((year - first) / Math.max(1, last - first)) * plot.width, axis.at(value)])
      .map((run) => run.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join(''))
      .join('');
  const [least, most] = [axis.ticks[0] ?? 0, axis.ticks.at(-1) ?? 0];
  return (
    <ChartSvg title={title} width={size.width} height={height}>
      <ChartLegend
        kind="line"
        width={size.width}
        text={text}
        entries={legend.map((label) => ({ id: 'reference', label, tone: 'reference', dash: REFERENCE_DASH }))}
      />
      <text className="chart-text chart-quiet" y={px(head + text)} fontSize={text}>
        {`${first}–${last} · ${format(least)} – ${format(most)}`}
      </text>
      {panels.map((panel, index) => (
        <g
          key={panel.id}
          className={`tone-${panel.tone}${panel.emphasis === true ? ' emphasis' : ''}`}
          transform={`translate(${px((index % across) * cell)} ${px(top + Math.floor(index / across) * row)})`}
        >
          {names[index]?.map((line, at) => (
            <text key={line} className="chart-text chart-name" y={px(text * (1 + at * 1.25))} fontSize={text}>
              {line}
            </text>
          ))}
          <g transform={`translate(0 ${px(name + text * 0.15)})`}>
            <line className="chart-zero" x2={px(plot.width)} y1={px(axis.at(0))} y2={px(axis.at(0))} />
            <path className="chart-reference" d={path(reference)} strokeDasharray={DASHES[REFERENCE_DASH]} />
            <path className="chart-line" d={path(panel.points)} />
          </g>
        </g>
      ))}
    </ChartSvg>
  );
}

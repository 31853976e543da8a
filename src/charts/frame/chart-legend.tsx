import { type ChartTone, DASHES, px } from './chart-size';
import { LEGEND_LINE, placeLegend, SAMPLE } from './legend-rows';
import { Marker, type MarkerShape } from './marker';

interface LegendEntry {
  readonly id: string;
  readonly label: string;
  readonly tone: ChartTone;
  /** Place among the dashes of lines. */
  readonly dash?: number;
  readonly shape?: MarkerShape;
  /** Pattern over an area, by its url. */
  readonly pattern?: string | undefined;
}

interface ChartLegendProps {
  readonly entries: readonly LegendEntry[];
  readonly width: number;
  readonly text: number;
  readonly kind: 'line' | 'area' | 'marker';
}

/** What a chart's lines, areas or markers stand for: in the picture itself, so that it is whole when seen alone. */
export function ChartLegend({ entries, width, text, kind }: ChartLegendProps) {
  const placed = placeLegend(
    entries.map(({ label }) => label),
    width,
    text,
  );
  const sample = text * SAMPLE;
  return (
    <g className="chart-legend">
      {entries.map((entry, index) => {
        const { x, y, lines } = placed.entries[index] ?? { x: 0, y: 0, lines: [entry.label] };
        return (
          <g key={entry.id} className={`tone-${entry.tone}`} transform={`translate(${px(x)} ${px(y)})`}>
            {kind === 'line' && (
              <line className="chart-line" x2={px(sample)} strokeDasharray={DASHES[entry.dash ?? 0]} />
            )}
            {kind === 'area' && (
              <>
                <rect className="chart-area" y={px(-text * 0.45)} width={px(sample)} height={px(text * 0.9)} />
                {entry.pattern !== undefined && (
                  <rect fill={entry.pattern} y={px(-text * 0.45)} width={px(sample)} height={px(text * 0.9)} />
                )}
              </>
            )}
            {kind === 'marker' && <Marker shape={entry.shape ?? 'circle'} x={sample / 2} y={0} size={text * 0.4} />}
            {lines.map((line, row) => (
              <text
                key={line}
                className="chart-text"
                x={px(sample + text * 0.4)}
                y={px(row * text * LEGEND_LINE)}
                dy="0.35em"
                fontSize={text}
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}

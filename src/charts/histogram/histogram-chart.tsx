import { textWidth } from '../../map/text-boxes';
import { type ChartSize, px } from '../frame/chart-size';
import { ChartSvg } from '../frame/chart-svg';

interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Class of its fill, such as a step of a ramp. */
  readonly className: string;
}

interface HistogramChartProps {
  readonly title: string;
  readonly bins: readonly HistogramBin[];
  readonly breaks: readonly number[];
  readonly format: (value: number) => string;
  readonly size: ChartSize;
  /** The class in the light, counted from the lowest; the others step back. */
  readonly lit?: number | null;
}

/** How values spread over bins of equal width, with the breaks of their classes. */
export function HistogramChart({ title, bins, breaks, format, size, lit = null }: HistogramChartProps) {
  const { text } = size.scale;
  const { width } = size;
  const inner = text * 3.4;
  const height = inner + text * 1.5;
  const [least, most] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1];
  const at = (value: number) => (most === least ? width / 2 : ((value - least) / (most - least)) * width);
  const tallest = Math.max(1, ...bins.map(({ count }) => count));
  const classOf = ({ from, to }: HistogramBin) => breaks.filter((value) => value <= (from + to) / 2).length;
  const ends = [format(least), format(most)];
  return (
    <ChartSvg title={title} width={width} height={height}>
      {bins.map((bin) => {
        const from = bins.length === 1 ? 0 : at(bin.from);
        const to = bins.length === 1 ? width : at(bin.to);
        const tall = (bin.count / tallest) * (inner - 2);
        return (
          <rect
            key={bin.from}
            className={`chart-bin ${bin.className}${lit !== null && lit !== classOf(bin) ? ' unlit' : ''}`}
            x={px(from)}
            y={px(inner - tall)}
            width={px(Math.max(1, to - from - 1))}
            height={px(tall)}
          />
        );
      })}
      <line className="chart-zero" x2={width} y1={px(inner)} y2={px(inner)} />
      {breaks.map((value) => (
        <line key={value} className="chart-break" x1={px(at(value))} x2={px(at(value))} y1="0" y2={px(inner + 3)} />
      ))}
      <text className="chart-text chart-quiet" y={px(height - text * 0.2)} fontSize={text}>
        {ends[0]}
      </text>
      {textWidth(ends.join(''), text) < width * 0.9 && (
        <text className="chart-text chart-quiet" x={width} y={px(height - text * 0.2)} textAnchor="end" fontSize={text}>
          {ends[1]}
        </text>
      )}
    </ChartSvg>
  );
}

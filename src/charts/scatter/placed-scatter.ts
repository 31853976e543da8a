import { overlaps, type Rect, textBox, textWidth } from '../../map/text-boxes';
import type { ChartSize, ChartTone, Plot } from '../frame/chart-size';
import { placeLegend } from '../frame/legend-rows';
import { type Axis, axisOf } from '../frame/linear-scale';

export interface ScatterPoint {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly group: ChartTone;
  readonly emphasis?: boolean;
}

export interface ScatterAxis {
  readonly label: string;
  readonly format: (value: number) => string;
  readonly log?: boolean;
}

export interface PlacedPoint {
  readonly point: ScatterPoint;
  readonly x: number;
  readonly y: number;
  /** Where its label stands; null where it would lie on another. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' } | null;
}

export interface PlacedScatter {
  readonly height: number;
  readonly plot: Plot;
  readonly xAxis: Axis;
  readonly yAxis: Axis;
  readonly xTicks: readonly number[];
  readonly points: readonly PlacedPoint[];
}

/** Tries a label right, left, above and below its point; takes the first place where it hides nothing. */
function labelFor(
  { label }: ScatterPoint,
  x: number,
  y: number,
  text: number,
  width: number,
  taken: Rect[],
): PlacedPoint['label'] {
  const apart = text * 0.6;
  const places = [
    { x: x + apart, y, anchor: 'start' },
    { x: x - apart, y, anchor: 'end' },
    { x, y: y - text, anchor: 'middle' },
    { x, y: y + text, anchor: 'middle' },
  ] as const;
  for (const place of places) {
    const box = textBox(label, [place.x, place.y], text, place.anchor);
    if (box.left < 0 || box.right > width || taken.some((other) => overlaps(other, box))) continue;
    taken.push(box);
    return place;
  }
  return null;
}

/** Places points on two axes; labels of emphasised points come first, then those of the others as far as they fit. */
export function placeScatter(
  points: readonly ScatterPoint[],
  x: ScatterAxis,
  y: ScatterAxis,
  groups: readonly string[],
  { width, scale }: ChartSize,
): PlacedScatter {
  const { text } = scale;
  const legend = placeLegend(groups, width, text);
  const top = legend.height + text * 2.2;
  const inner = Math.max(180, Math.min(460, width * 0.7));
  const yAxis = axisOf({ values: points.map((p) => p.y), from: top + inner, to: top, parts: 5, log: y.log === true });
  const left = Math.max(...yAxis.ticks.map((tick) => textWidth(y.format(tick), text))) + 10;
  const plot: Plot = { left, top, width: Math.max(60, width - left - text * 1.5), height: inner };
  const tickRoom = Math.max(2, Math.floor(plot.width / (text * 5)));
  const xAxis = axisOf({
    values: points.map((p) => p.x),
    from: plot.left,
    to: plot.left + plot.width,
    parts: tickRoom,
    log: x.log === true,
  });
  let end = Number.NEGATIVE_INFINITY;
  const xTicks = xAxis.ticks.filter((tick) => {
    const half = textWidth(x.format(tick), text) / 2;
    const at = xAxis.at(tick);
    if (at - half < end + text * 0.5 || at + half > width) return false;
    end = at + half;
    return true;
  });
  const spots = points.map((point) => ({ point, x: xAxis.at(point.x), y: yAxis.at(point.y) }));
  const taken: Rect[] = spots.map((spot) => ({
    left: spot.x - text * 0.4,
    right: spot.x + text * 0.4,
    top: spot.y - text * 0.4,
    bottom: spot.y + text * 0.4,
  }));
  const labels = new Map<ScatterPoint, PlacedPoint['label']>();
  for (const spot of spots.toSorted((a, b) => Number(b.point.emphasis ?? false) - Number(a.point.emphasis ?? false)))
    labels.set(spot.point, labelFor(spot.point, spot.x, spot.y, text, width, taken));
  return {
    height: top + inner + text * 3.4,
    plot,
    xAxis,
    yAxis,
    xTicks,
    points: spots.map((spot) => ({ ...spot, label: labels.get(spot.point) ?? null })),
  };
}

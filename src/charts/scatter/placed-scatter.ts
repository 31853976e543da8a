import { overlaps, type Rect, textBox, textWidth } from '../../map/text-boxes';
import { BOLD, type ChartSize, type ChartTone, type Plot } from '../frame/chart-size';
import { placeLegend, wrapped } from '../frame/legend-rows';
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

interface AxisName {
  readonly lines: readonly string[];
  readonly y: number;
}

export interface PlacedScatter {
  readonly height: number;
  readonly plot: Plot;
  readonly xAxis: Axis;
  readonly yAxis: Axis;
  readonly xTicks: readonly number[];
  /** The axes' names in lines, and the middle of the first of each. */
  readonly xName: AxisName;
  readonly yName: AxisName;
  readonly points: readonly PlacedPoint[];
}

interface Spot {
  readonly point: ScatterPoint;
  readonly x: number;
  readonly y: number;
}

/** Places beside a point for its label: right, left, above, below, then a little off each of them. */
function placesAround({ point, x, y }: Spot, text: number): readonly NonNullable<PlacedPoint['label']>[] {
  const apart = text * (point.emphasis === true ? 0.9 : 0.7);
  return [
    { x: x + apart, y, anchor: 'start' },
    { x: x - apart, y, anchor: 'end' },
    { x, y: y - text, anchor: 'middle' },
    { x, y: y + text, anchor: 'middle' },
    { x: x + apart * 0.7, y: y - text * 0.9, anchor: 'start' },
    { x: x - apart * 0.7, y: y - text * 0.9, anchor: 'end' },
    { x: x + apart * 0.7, y: y + text * 0.9, anchor: 'start' },
    { x: x - apart * 0.7, y: y + text * 0.9, anchor: 'end' },
  ];
}

/**
 * Labels for as many points as have room, emphasised ones first. No label lies on another or leaves the plot; only those
 * of emphasised points may lie on other points, where there is no room beside them.
 */
function labelsOf(spots: readonly Spot[], text: number, room: Rect): ReadonlyMap<ScatterPoint, PlacedPoint['label']> {
  const half = text * 0.45;
  const marks = spots.map(({ x, y }) => ({ left: x - half, right: x + half, top: y - half, bottom: y + half }));
  const written: Rect[] = [];
  const labels = new Map<ScatterPoint, PlacedPoint['label']>();
  const inside = (box: Rect) =>
    box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
  for (const spot of spots.toSorted((a, b) => Number(b.point.emphasis ?? false) - Number(a.point.emphasis ?? false))) {
    const { label, emphasis = false } = spot.point;
    const size = emphasis ? text * BOLD : text;
    const free = placesAround(spot, text)
      .map((place) => ({ place, box: textBox(label, [place.x, place.y], size, place.anchor) }))
      .filter(({ box }) => inside(box) && !written.some((other) => overlaps(other, box)));
    const best = free.find(({ box }) => !marks.some((mark) => overlaps(mark, box))) ?? (emphasis ? free[0] : undefined);
    if (best !== undefined) written.push(best.box);
    labels.set(spot.point, best?.place ?? null);
  }
  return labels;
}

/** The part of a straight line that lies within a plot, as its ends; null where there is none. */
export function clipped(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  { top, height }: Plot,
): readonly [x1: number, y1: number, x2: number, y2: number] | null {
  const bottom = top + height;
  if (Math.max(y1, y2) < top || Math.min(y1, y2) > bottom) return null;
  const held = (y: number) => Math.min(bottom, Math.max(top, y));
  const xAt = (y: number) => (y1 === y2 ? x1 : x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  const [from, to] = [held(y1), held(y2)];
  return [from === y1 ? x1 : xAt(from), from, to === y2 ? x2 : xAt(to), to];
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
  const line = text * 1.3;
  const yName = wrapped(`↑ ${y.label}`, width, text);
  const xName = wrapped(`${x.label} →`, width, text);
  const top = legend.height + yName.length * line + text * 0.9;
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
  const room = { left, right: width, top: top - text * 0.3, bottom: top + inner };
  const labels = labelsOf(spots, text, room);
  const below = top + inner + text * 1.9;
  return {
    height: below + xName.length * line + text * 0.3,
    xName: { lines: xName, y: below + line / 2 },
    yName: { lines: yName, y: legend.height + line / 2 },
    plot,
    xAxis,
    yAxis,
    xTicks,
    points: spots.map((spot) => ({ ...spot, label: labels.get(spot.point) ?? null })),
  };
}

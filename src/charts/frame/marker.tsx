import { px } from './chart-size';

export const MARKER_SHAPES = ['circle', 'square', 'triangle', 'diamond'] as const;
export type MarkerShape = (typeof MARKER_SHAPES)[number];

interface MarkerProps {
  readonly shape: MarkerShape;
  readonly x: number;
  readonly y: number;
  /** Half of its extent, in pixels. */
  readonly size: number;
}

/** A sign whose shape tells its group without colour. */
export function Marker({ shape, x, y, size }: MarkerProps) {
  if (shape === 'circle') return <circle className="chart-marker" cx={px(x)} cy={px(y)} r={px(size)} />;
  const points = {
    square: [-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9],
    triangle: [0, -1.15, 1.1, 0.85, -1.1, 0.85],
    diamond: [0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0],
  }[shape];
  const text = points.map((value, i) => px((i % 2 === 0 ? x : y) + value * size)).join(' ');
  return <polygon className="chart-marker" points={text} />;
}

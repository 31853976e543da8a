import type { ReactNode } from 'react';
import { px } from './chart-size';

interface ChartSvgProps {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** The picture of a chart, named by its title: what it shows stands in words beside it. */
export function ChartSvg({ title, width, height, children }: ChartSvgProps) {
  return (
    <svg
      className="chart"
      role="img"
      aria-label={title}
      width={width}
      height={px(height)}
      viewBox={`0 0 ${width} ${px(height)}`}
    >
      {children}
    </svg>
  );
}

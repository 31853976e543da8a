import type { MarkSizes } from '../../charts/timeline/placed';
import type { ChartSizes } from '../../charts/timeline/timeline-chart';
import type { MomentKind } from '../../domain/moment-kind';
import type { ThemeId } from '../../theme/palette';
import { labelSize, markSize } from '../../theme/tokens';

/** Pixels of the timeline's parts. */
export interface TimelineSizes extends ChartSizes, Omit<MarkSizes, 'lanes'> {
  readonly lanesOf: Readonly<Record<MomentKind, number>>;
  /** Left free at both ends, so that a mark at an end is whole. */
  readonly inset: number;
  readonly overview: number;
}

/** Sizes follow what must be hit and read. There are many captions, and little room for large marks. */
export function timelineSizes(theme: ThemeId | null): TimelineSizes {
  const target = markSize(theme ?? 'light');
  const text = labelSize(theme ?? 'light');
  return {
    target,
    text,
    lane: target,
    mark: Math.round(target * 0.56),
    cluster: Math.round(target * 0.78),
    lanesOf: target > 30 ? { event: 2, visit: 2, caption: 2 } : { event: 2, visit: 2, caption: 3 },
    inset: target / 2,
    overview: target,
  };
}

import type { ChartTone } from '../../charts/frame/chart-size';
import type { GroupId } from '../../domain/partition';

/** The tone of a group: a macro-region's own, or one of those for things side by side. */
export function toneOf(group: GroupId): ChartTone {
  switch (group) {
    case 'inside':
      return 'mark-1';
    case 'in-part':
      return 'mark-3';
    case 'outside':
      return 'mark-2';
    default:
      return group;
  }
}

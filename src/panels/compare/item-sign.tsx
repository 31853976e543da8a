import type { ChartTone } from '../../charts/frame/chart-size';

const TONES = ['mark-1', 'mark-2', 'mark-3', 'mark-4'] as const satisfies readonly ChartTone[];

/** The tone of an item by its place in the comparison. */
export const toneAt = (index: number): ChartTone => TONES[index] ?? 'plain';

/** The number of an item in its tone, so that it is known again without its colour. */
export function ItemSign({ index }: { readonly index: number }) {
  return (
    <span className={`compared-sign tone-${toneAt(index)}`} aria-hidden="true">
      {index + 1}
    </span>
  );
}

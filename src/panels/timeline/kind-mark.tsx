import { markPath } from '../../charts/timeline/mark-shape';
import type { MomentKind } from '../../domain/moment-kind';
import { SHAPES } from './dated-moment';

/** The shape that stands for a kind, for legends and lists. */
export function KindMark({ kind, inferred = false }: { readonly kind: MomentKind; readonly inferred?: boolean }) {
  const size = kind === 'visit' ? 14 : 12;
  return (
    <svg className="timeline-key" viewBox="0 0 16 16" aria-hidden="true" data-inferred={inferred || undefined}>
      <path className="timeline-shape" d={markPath(SHAPES[kind], 8 - size / 2, 8 + size / 2, 8, size)} />
    </svg>
  );
}

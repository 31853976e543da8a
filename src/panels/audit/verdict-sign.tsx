import type { Check } from '../../domain/fact';

const PATHS: Readonly<Record<Check['verdict'], string>> = {
  wrong: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM5.6 5.6l4.8 4.8m0-4.8-4.8 4.8',
  note: 'M8 1.8 15 14H1zM8 6v4m0 1.6v.6',
  ok: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM5 8.2l2.1 2.1L11 6.2',
};

/** The shape of a verdict: an octagon with a cross, a triangle, or a circle with a tick. */
export function VerdictSign({ verdict }: { readonly verdict: Check['verdict'] }) {
  return (
    <svg className="verdict-sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[verdict]} />
    </svg>
  );
}

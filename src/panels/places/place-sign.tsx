import type { PlaceKind } from '../../domain/fact';
import { PLACE_GLYPHS } from '../../map/place-glyphs';

/** The sign by which the map shows a kind of place. */
export function PlaceSign({ kind, rough = false }: { readonly kind: PlaceKind; readonly rough?: boolean }) {
  return (
    <svg className="place-sign" data-rough={rough || undefined} viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={PLACE_GLYPHS[kind]} />
    </svg>
  );
}

import type { Library } from '../../content/library';
import type { Place, PlaceKind } from '../../domain/fact';
import { activePanel, type Panel, type ViewState } from '../../view/view-state';

const PANELS_WITH_PLACES: readonly Panel[] = ['places', 'timeline', 'measures'];

/** Whether the map shows places beside the panel on show. */
export function showsPlaces(view: ViewState): boolean {
  const panel = activePanel(view);
  return PANELS_WITH_PLACES.includes(panel) || panel.startsWith('fact:');
}

/** Provinces and countries are drawn and named as areas; a mark at their middle would say nothing. */
const DRAWN_AS_AREAS: readonly PlaceKind[] = ['province', 'country'];

/**
 * The places that belong to the panel on show, as far as the map can mark them: all, those with a date, those of the
 * measures, or those of one statement.
 *
 * @param kinds kinds that the reader has chosen for the panel of places; null: all
 */
export function shownPlaces(view: ViewState, library: Library, kinds: readonly PlaceKind[] | null): readonly Place[] {
  return placesOfPanel(activePanel(view), library, kinds).filter((place) => !DRAWN_AS_AREAS.includes(place.kinds[0]));
}

function placesOfPanel(panel: Panel, library: Library, kinds: readonly PlaceKind[] | null): readonly Place[] {
  if (panel.startsWith('fact:')) {
    const fact = library.fact(panel.slice('fact:'.length));
    return fact === undefined ? [] : library.placesOf(fact);
  }
  switch (panel) {
    case 'places':
      return library.places.filter((place) => kinds === null || place.kinds.some((kind) => kinds.includes(kind)));
    case 'timeline':
    case 'measures': {
      const facts = library.facts.filter((fact) =>
        panel === 'timeline' ? fact.date !== null : fact.kind === 'measure',
      );
      const named = new Set(facts.flatMap((fact) => fact.places));
      return library.places.filter(({ id }) => named.has(id));
    }
    default:
      return [];
  }
}

import { tally } from '../../content/measures';
import type { Place, PlaceKind } from '../../domain/fact';
import { PLACE_KIND_NAMES } from '../../i18n/messages/place-kind-names';
import { PLACES_PANEL } from '../../i18n/messages/places-panel';
import { FilterChips } from '../../ui/filter-chips';
import { useEphemeral, useLanguage, useStores } from '../../view/hooks';
import { PlaceSign } from './place-sign';

/** Toggles for the kinds of places that list and map show; none chosen means all. */
export function PlaceKinds({ places }: { readonly places: readonly Place[] }) {
  const { ephemeral } = useStores();
  const language = useLanguage();
  const text = PLACES_PANEL[language];
  const kinds = useEphemeral((state) => state.placeKinds) ?? [];
  const toggle = (kind: PlaceKind) => {
    const next = kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind];
    ephemeral.setState({ placeKinds: next.length === 0 ? null : next });
  };
  return (
    <div className="place-kinds">
      <FilterChips
        name={text.kinds}
        chips={tally(places.flatMap((place) => place.kinds)).map(([kind, count]) => ({
          id: kind,
          label: PLACE_KIND_NAMES[language][kind],
          count,
          sign: <PlaceSign kind={kind} />,
        }))}
        chosen={kinds}
        onToggle={toggle}
      />
      {kinds.length > 0 && (
        <button type="button" className="link" onClick={() => ephemeral.setState({ placeKinds: null })}>
          {text.all}
        </button>
      )}
    </div>
  );
}

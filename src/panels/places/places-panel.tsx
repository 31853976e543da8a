import './places.css';
import { useEffect, useRef } from 'react';
import { findRegion, GEOGRAPHY } from '../../content/atlas';
import { LIBRARY, type Library } from '../../content/library';
import type { Place } from '../../domain/fact';
import type { Adcode } from '../../domain/region';
import { PLACES_PANEL } from '../../i18n/messages/places-panel';
import type { GoTo } from '../../ui/go-to';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { useEphemeral, useLanguage, useStores, useView } from '../../view/hooks';
import { pointAtRegion } from '../../view/transitions';
import { PlaceCard } from './place-card';
import { PlaceKinds } from './place-kinds';
import { PlaceRow } from './place-row';

interface PlacesPanelProps {
  /** Shows places on the map. */
  readonly onGoTo?: GoTo | undefined;
}

/** The places that the source names, by kind, and from each to the statements that name it. */
export function PlacesPanel({ onGoTo }: PlacesPanelProps) {
  const text = PLACES_PANEL[useLanguage()];
  return (
    <div className="panel">
      <PanelHead title={text.title} />
      <Loaded resource={LIBRARY} what="library">
        {(library) => <Gazetteer library={library} onGoTo={onGoTo} />}
      </Loaded>
    </div>
  );
}

function Gazetteer({ library, onGoTo }: PlacesPanelProps & { readonly library: Library }) {
  const { ephemeral, view } = useStores();
  const language = useLanguage();
  const text = PLACES_PANEL[language];
  const kinds = useEphemeral((state) => state.placeKinds);
  const chosen = useEphemeral((state) => state.place);
  const selected = useView((state) => state.region);
  const region = selected === null ? undefined : findRegion(selected);

  const ofKinds = library.places.filter((place) => kinds === null || place.kinds.some((kind) => kinds.includes(kind)));
  const shown = region === undefined ? ofKinds : ofKinds.filter((place) => liesIn(place, region.adcode));
  const place = chosen === null ? undefined : library.place(chosen);
  const choose = (next: Place) => {
    ephemeral.setState({ place: next.id });
    onGoTo?.([next]);
  };

  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen !== null) card.current?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);

  return (
    <>
      <p className="lead">{text.lead(library.places.length)}</p>
      {place !== undefined && (
        <div ref={card}>
          <PlaceCard
            place={place}
            library={library}
            onShow={() => onGoTo?.([place], true)}
            onClose={() => ephemeral.setState({ place: null })}
          />
        </div>
      )}
      <PlaceKinds places={library.places} />
      {region !== undefined && (
        <p className="fine">
          {text.here(shown.length, region.short[language])}{' '}
          <button type="button" className="link" onClick={() => view.step(pointAtRegion(null))}>
            {text.everywhere}
          </button>
        </p>
      )}
      {shown.length === 0 && region === undefined && <p className="muted">{text.none}</p>}
      <ul className="places" aria-label={text.list}>
        {shown.map((candidate) => (
          <li key={candidate.id}>
            <PlaceRow
              place={candidate}
              statements={library.factsAt(candidate.id).length}
              chosen={candidate.id === chosen}
              onChoose={() => choose(candidate)}
            />
          </li>
        ))}
      </ul>
      <p className="fine">{text.accuracy}</p>
    </>
  );
}

/** Whether a place's point lies in a province or prefecture. */
function liesIn({ adcode }: Place, region: Adcode): boolean {
  return adcode !== null && GEOGRAPHY.prefecturesOf(region).includes(adcode);
}

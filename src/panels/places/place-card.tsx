import { regionNamed } from '../../content/atlas';
import type { Library } from '../../content/library';
import type { Place } from '../../domain/fact';
import { formatList } from '../../i18n/format';
import { PLACE_KIND_NAMES } from '../../i18n/messages/place-kind-names';
import { PLACES_PANEL } from '../../i18n/messages/places-panel';
import { FactList } from '../../ui/fact-list';
import { useLanguage, useStores } from '../../view/hooks';
import { selectRegion } from '../../view/transitions';
import { PlaceSign } from './place-sign';

interface PlaceCardProps {
  readonly place: Place;
  readonly library: Library;
  readonly onShow: () => void;
  readonly onClose: () => void;
}

/** The chosen place: what it is, how good its point is, and the statements that name it. */
export function PlaceCard({ place, library, onShow, onClose }: PlaceCardProps) {
  const { view } = useStores();
  const language = useLanguage();
  const text = PLACES_PANEL[language];
  const other = language === 'en' ? 'zh' : 'en';
  const facts = library.factsAt(place.id);
  const region = place.kinds[0] === 'province' ? regionNamed(place.id) : undefined;
  const kinds = place.kinds.map((kind) => PLACE_KIND_NAMES[language][kind]);
  return (
    <section className="place-card" aria-label={place.name[language]}>
      <div className="place-card-head">
        <PlaceSign kind={place.kinds[0]} rough={place.accuracy !== 'high'} />
        <h3>
          {place.name[language]}{' '}
          <span className="place-other-name" lang={other === 'zh' ? 'zh-CN' : 'en'}>
            {place.name[other]}
          </span>
        </h3>
        <button type="button" className="note-close" aria-label={text.close} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      </div>
      <p className="fine">
        {formatList(language, kinds)} · {text.statements(facts.length)}
      </p>
      {facts.length === 0 ? (
        <p className="muted">{text.noStatement}</p>
      ) : (
        <FactList facts={facts} library={library} first={5} />
      )}
      <p className="fine">
        {text.accuracyOf[place.accuracy]} {place.line !== null && text.schematic}
      </p>
      <div className="actions">
        {place.lon !== null && (
          <button type="button" className="button" onClick={onShow}>
            {text.show}
          </button>
        )}
        {region !== undefined && (
          <button type="button" className="button" onClick={() => view.step(selectRegion(region.adcode))}>
            {text.region(region.short[language])}
          </button>
        )}
      </div>
    </section>
  );
}

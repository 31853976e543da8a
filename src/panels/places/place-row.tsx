import type { Place } from '../../domain/fact';
import { formatList } from '../../i18n/format';
import { PLACE_KIND_NAMES } from '../../i18n/messages/place-kind-names';
import { PLACES_PANEL } from '../../i18n/messages/places-panel';
import { useLanguage, useStores } from '../../view/hooks';
import { PlaceSign } from './place-sign';

interface PlaceRowProps {
  readonly place: Place;
  /** How many statements name it. */
  readonly statements: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** A place in the list: its sign, its name in both languages, what it is, and how much is said of it. */
export function PlaceRow({ place, statements, chosen, onChoose }: PlaceRowProps) {
  const { ephemeral } = useStores();
  const language = useLanguage();
  const other = language === 'en' ? 'zh' : 'en';
  const kinds = place.kinds.map((kind) => PLACE_KIND_NAMES[language][kind]);
  return (
    <button
      type="button"
      className="place-row"
      aria-pressed={chosen}
      onClick={onChoose}
      onPointerEnter={() => ephemeral.setState({ placeHover: place.id })}
      onPointerLeave={() => ephemeral.setState({ placeHover: null })}
      onFocus={() => ephemeral.setState({ placeHover: place.id })}
      onBlur={() => ephemeral.setState({ placeHover: null })}
    >
      <PlaceSign kind={place.kinds[0]} rough={place.accuracy !== 'high'} />
      <span className="place-names">
        {place.name[language]}{' '}
        <span className="place-other-name" lang={other === 'zh' ? 'zh-CN' : 'en'}>
          {place.name[other]}
        </span>
      </span>
      <span className="place-row-kinds">{formatList(language, kinds)}</span>
      <span className="place-row-count">{PLACES_PANEL[language].statements(statements)}</span>
    </button>
  );
}

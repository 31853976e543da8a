import { MAP_TEXTS } from '../../i18n/messages/map';
import { useMessages, useStores } from '../../view/hooks';
import { openPanel } from '../../view/transitions';
import { ScaleBar } from './scale-bar';

interface MapFootProps {
  /** The address of the whole atlas where this is an embedded map; null where it is the atlas itself. */
  readonly atlasAddress: string | null;
}

/** The line under the map: scale, attribution, disclaimer, and sources or the way to the whole atlas. */
export function MapFoot({ atlasAddress }: MapFootProps) {
  const { view } = useStores();
  const text = useMessages(MAP_TEXTS);
  return (
    <div className="map-foot">
      <ScaleBar />
      <p className="map-foot-disclaimer">
        {text.attribution} {text.disclaimer}
      </p>
      {atlasAddress === null ? (
        <button type="button" className="map-foot-button" onClick={() => view.step(openPanel('sources'))}>
          {text.sources}
        </button>
      ) : (
        <a className="map-foot-button" href={atlasAddress} target="_blank" rel="noopener">
          {text.openAtlas}
        </a>
      )}
    </div>
  );
}

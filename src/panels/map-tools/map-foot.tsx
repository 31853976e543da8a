import type { ReactNode } from 'react';
import { MAP_TEXTS } from '../../i18n/messages/map';
import type { RendererNote } from '../../view/ephemeral';
import { useEphemeral, useMessages, useStores, useView } from '../../view/hooks';
import { openPanel, setRenderer } from '../../view/transitions';
import { ScaleBar } from './scale-bar';

/** The line under the map: scale, which renderer serves and why, disclaimer and sources. */
export function MapFoot({ children }: { readonly children?: ReactNode }) {
  const { view } = useStores();
  const text = useMessages(MAP_TEXTS);
  return (
    <div className="map-foot">
      <ScaleBar />
      <RendererLine />
      <span className="map-foot-rest">
        <span className="map-foot-disclaimer">{text.disclaimer}</span>
        {children ?? (
          <button type="button" className="map-foot-button" onClick={() => view.step(openPanel('sources'))}>
            {text.sources}
          </button>
        )}
      </span>
    </div>
  );
}

/** Says which map serves where it is not the usual one, and offers the other. */
function RendererLine() {
  const { view } = useStores();
  const text = useMessages(MAP_TEXTS);
  const note = useEphemeral((state) => state.rendererNote);
  const renderer = useEphemeral((state) => state.renderer);
  const choice = useView((v) => v.renderer);
  if (renderer === 'gl') {
    if (choice !== 'gl') return null;
    return (
      <span className="map-foot-note">
        {text.notes.slow}{' '}
        <button type="button" className="map-foot-button" onClick={() => view.step(setRenderer('svg'))}>
          {text.useSvg}
        </button>
      </span>
    );
  }
  if (note === null) return null;
  const canTry: readonly RendererNote[] = ['software-gl'];
  return (
    <span className="map-foot-note">
      {text.notes[note]}{' '}
      {canTry.includes(note) && (
        <button type="button" className="map-foot-button" onClick={() => view.step(setRenderer('gl'))}>
          {text.useGl}
        </button>
      )}
    </span>
  );
}

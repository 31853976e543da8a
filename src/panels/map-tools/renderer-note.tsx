import { useState } from 'react';
import { MAP_TEXTS } from '../../i18n/messages/map';
import { useEphemeral, useMessages, useStores, useView } from '../../view/hooks';
import { setRenderer } from '../../view/transitions';

/** Says which map serves and why where it is not the usual one, and offers the other. */
export function RendererNote() {
  const { view } = useStores();
  const text = useMessages(MAP_TEXTS);
  const note = useEphemeral((state) => state.rendererNote);
  const renderer = useEphemeral((state) => state.renderer);
  const choice = useView((v) => v.renderer);
  const [closed, setClosed] = useState<string | null>(null);
  const slow = renderer === 'gl' && choice === 'gl';
  const said = slow ? 'slow' : note;
  if (said === null || said === closed) return null;
  const other = slow ? 'svg' : note === 'software-gl' ? 'gl' : null;
  return (
    <div className="renderer-note">
      <p>
        {text.notes[said]}{' '}
        {other !== null && (
          <button type="button" onClick={() => view.step(setRenderer(other))}>
            {other === 'gl' ? text.useGl : text.useSvg}
          </button>
        )}
      </p>
      <button
        type="button"
        className="renderer-note-close"
        aria-label={text.closeNote}
        title={text.closeNote}
        onClick={() => setClosed(said)}
      >
        ×
      </button>
    </div>
  );
}

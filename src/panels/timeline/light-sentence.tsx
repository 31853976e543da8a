import { TIMELINE_PANEL } from '../../i18n/messages/timeline-panel';
import { useLanguage, useStores } from '../../view/hooks';
import { openPanel, selectRegion } from '../../view/transitions';
import type { Light } from './lit-moments';

/** Says how many moments belong to the chosen place or region, and offers the way back to all. */
export function LightSentence({ light, total }: { readonly light: Light; readonly total: number }) {
  const { view, ephemeral } = useStores();
  const language = useLanguage();
  const text = TIMELINE_PANEL[language];
  const sentence = light.of === 'place' ? text.litAt : text.litIn;
  const clear = () => {
    if (light.of === 'place') ephemeral.setState({ place: null });
    else view.step(selectRegion(null), openPanel('timeline'));
  };
  return (
    <div className="timeline-light">
      <p>{sentence(light.ids.size, total, light.name[language])}</p>
      <button type="button" className="link" onClick={clear}>
        {text.allEvents}
      </button>
    </div>
  );
}

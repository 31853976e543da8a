import { GEOGRAPHY, regionOf, strategyOf } from '../content/atlas';
import { strategiesOf } from '../domain/coverage';
import type { Adcode } from '../domain/region';
import type { Language } from '../domain/text';
import { MAP_TEXTS } from '../i18n/messages/map';
import { chosenSets } from '../view/filter';
import type { Stores } from '../view/hooks';
import type { ViewState } from '../view/view-state';

function selectionSentence(region: Adcode, view: ViewState, language: Language): string {
  const text = MAP_TEXTS[language];
  const strategies = strategiesOf(region, chosenSets(view), GEOGRAPHY).map(({ strategy, coverage }) => {
    const short = strategyOf(strategy).short[language];
    return coverage === 'partial' ? text.partly(short) : short;
  });
  return text.selected(regionOf(region).name[language], strategies);
}

/**
 * Tells the live region what is selected and what it belongs to, and where the keyboard's cursor is. In the window for a
 * class nothing is told while names are hidden; elsewhere it is how those who can't see the map find their way on it.
 */
export function announceSelection({ view, ephemeral, browserLanguage }: Stores): () => void {
  const languageOf = (state: ViewState) => state.lang ?? browserLanguage;
  const say = (status: string) => ephemeral.setState({ status });
  const stopView = view.subscribe(({ view: now }, { view: before }) => {
    if (now.region === before.region) return;
    const { audience, veils } = ephemeral.getState();
    if (audience && veils.includes('names')) return say('');
    const language = languageOf(now);
    say(now.region === null ? MAP_TEXTS[language].cleared : selectionSentence(now.region, now, language));
  });
  const stopFocus = ephemeral.subscribe(({ focus }, before) => {
    if (focus === null || focus === before.focus) return;
    const language = languageOf(view.getState().view);
    const province = GEOGRAPHY.provinceOf(focus);
    const within = province === focus ? null : regionOf(province).short[language];
    say(MAP_TEXTS[language].focused(regionOf(focus).name[language], within));
  });
  return () => {
    stopView();
    stopFocus();
  };
}

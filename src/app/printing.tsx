import '../present/handout/print.css';
import '../present/handout/print-panels.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { SOURCES } from '../content/library';
import { LESSON_IDS } from '../domain/lesson';
import { MAP_GROUND } from '../map/picture/map-ground';
import { shownInk } from '../present/drawing/shown-ink';
import { dressPages, markPrint, type PrintKind } from '../present/handout/paper-style';
import { PrintFoot, PrintHead } from '../present/handout/print-sheet';
import type { PresentationStore } from '../present/presentation-store';
import { publicStep } from '../present/stage/public-step';
import { addressOf } from '../view/browser';
import { type Stores, StoresContext } from '../view/hooks';
import { activePanel, type Panel, type ViewState } from '../view/view-state';
import { hidePrintWait, isHandoutOpen, showPrintWait } from './print-wait';

/** Panels that only pass the view on: on paper the map stands alone. */
const PASSING: readonly Panel[] = ['share', 'embed', 'lessons'];

/** What paper shows of a view. */
function kindOf(view: ViewState): PrintKind {
  const panel = activePanel(view);
  if (panel === 'reading') return 'reading';
  return view.embed || PASSING.includes(panel) ? 'map' : 'view';
}

/**
 * What a printed address opens: no lesson that only this browser or a long address holds, and not the class's screen.
 */
const lasting = (view: ViewState, presenting: boolean): ViewState => ({
  ...view,
  ...(LESSON_IDS.some((id) => id === view.lesson) ? {} : { lesson: null, step: null }),
  theme: presenting ? null : view.theme,
  embed: false,
});

/** A place for a part of the print: above or below the page, unseen on the screen. */
function placeFor(where: 'prepend' | 'append'): HTMLElement {
  const place = document.createElement('div');
  place.className = 'print-sheet';
  document.body[where](place);
  return place;
}

/**
 * Prepares each print in the moment in which the browser begins it: map, legend and sources around what the page shows.
 * What they need is fetched now, since the browser then waits for nothing.
 *
 * @returns when all of it is here, or can't be had; and a function that stops
 */
export function watchPrinting(
  stores: Stores,
  presentation: PresentationStore,
): { readonly ready: Promise<unknown>; readonly stop: () => void } {
  const { view: store, ephemeral, browserLanguage } = stores;
  const places = [placeFor('prepend'), placeFor('append')] as const;
  const [head, foot] = [createRoot(places[0]), createRoot(places[1])];

  const before = () => {
    if (isHandoutOpen()) return;
    const { view } = store.getState();
    const { paper, veils, panelBefore, presenting, audience } = ephemeral.getState();
    const { lesson, revealed } = presentation.getState();
    // What a step hides is not known before its lesson is here. The class's window has no lesson, but veils of its own.
    if (view.lesson !== null && lesson === null && !audience) return showPrintWait(stores);
    const kind = kindOf(view);
    const language = view.lang ?? browserLanguage;
    const stage = document.getElementById('map-stage');
    const shown: ViewState = kind === 'map' ? { ...view, panel: panelBefore } : view;
    const printed = {
      view: shown,
      language,
      grey: paper.grey,
      veils,
      seenIn: stage === null ? null : { width: stage.clientWidth, height: stage.clientHeight },
      step: lesson === null ? null : publicStep(lesson, view.step ?? 1, revealed.includes(view.step ?? 1)),
      ink: paper.drawings ? shownInk(presentation.getState(), view).filter(({ space }) => space === 'map') : [],
      address: addressOf({ ...lasting(shown, presenting), lang: language }),
    };
    dressPages(paper);
    markPrint(kind, view.lesson !== null && view.panel === null && view.region === null);
    flushSync(() => {
      head.render(
        <StoresContext value={stores}>{kind === 'reading' ? null : <PrintHead {...printed} />}</StoresContext>,
      );
      foot.render(
        <StoresContext value={stores}>
          <PrintFoot {...printed} />
        </StoresContext>,
      );
    });
  };
  const after = () => {
    if (isHandoutOpen()) return;
    hidePrintWait();
    markPrint(null);
    head.render(null);
    foot.render(null);
  };
  // The size of the paper has to stand before the browser asks for it.
  const stopDressing = ephemeral.subscribe(({ paper }, old) => {
    if (paper !== old.paper) dressPages(paper);
  });
  dressPages(ephemeral.getState().paper);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return {
    ready: Promise.allSettled([MAP_GROUND.load(), SOURCES.load()]),
    stop: () => {
      stopDressing();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      for (const root of [head, foot]) root.unmount();
      for (const place of places) place.remove();
    },
  };
}

import '../present/handout/print.css';
import '../present/handout/print-panels.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { SOURCES } from '../content/library';
import { MAP_GROUND } from '../map/picture/map-ground';
import { dressPages, markPrint, type PrintKind } from '../present/handout/paper-style';
import { PrintFoot, PrintHead } from '../present/handout/print-sheet';
import { addressOf } from '../view/browser';
import { type Stores, StoresContext } from '../view/hooks';
import { activePanel, type Panel, type ViewState } from '../view/view-state';

/** Panels that only pass the view on: on paper the map stands alone. */
const PASSING: readonly Panel[] = ['share', 'embed', 'lessons'];

/** What paper shows of a view. */
function kindOf(view: ViewState): PrintKind {
  const panel = activePanel(view);
  if (panel === 'reading') return 'reading';
  return view.embed || PASSING.includes(panel) ? 'map' : 'view';
}

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
 */
export async function watchPrinting(stores: Stores): Promise<void> {
  const { view: store, ephemeral, browserLanguage } = stores;
  const [head, foot] = [createRoot(placeFor('prepend')), createRoot(placeFor('append'))];

  const before = () => {
    // A handout is a print of its own.
    if (document.documentElement.dataset.print === 'handout') return;
    const { view } = store.getState();
    const { paper, veils, panelBefore } = ephemeral.getState();
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
      address: addressOf({ ...shown, lang: language, embed: false }),
    };
    dressPages(paper);
    markPrint(kind, view.lesson !== null && view.panel === null && view.region === null);
    flushSync(() => {
      head.render(
        <StoresContext value={stores}>{kind === 'reading' ? null : <PrintHead {...printed} />}</StoresContext>,
      );
      foot.render(<StoresContext value={stores}>{<PrintFoot {...printed} />}</StoresContext>);
    });
  };
  const after = () => {
    if (document.documentElement.dataset.print === 'handout') return;
    markPrint(null);
    head.render(null);
    foot.render(null);
  };
  // The size of the paper has to stand before the browser asks for it.
  ephemeral.subscribe(({ paper }, old) => {
    if (paper !== old.paper) dressPages(paper);
  });
  dressPages(ephemeral.getState().paper);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  await Promise.allSettled([MAP_GROUND.load(), SOURCES.load()]);
}

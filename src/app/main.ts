import './styles';
import { MapController } from '../map/controller';
import { pageGeodata } from '../map/geodata';
import { labelSize, markSize } from '../theme/tokens';
import { bindAddress, prefersReducedMotion } from '../view/browser';
import { announceSelection } from './announcements';
import { createStores, noticeProblems, rememberPanel, takeMapElements } from './boot';
import { dressDocument, resolvedTheme } from './document';
import { watchDrops } from './drops';
import { feedLensWhenNeeded } from './lens-start';
import { startOwnData } from './own-data-start';
import { preparePrinting } from './print-start';
import { timeChanges } from './timing';

// First the map that the page came with: it answers clicks, and MapLibre is asked for, while the panels are on their way.
const page = document.getElementById('app');
const elements = takeMapElements();
if (page === null || elements === null) throw new Error('The page lacks its map');
performance.mark('atlas:svg-map');

const stores = createStores();
const themeNow = () => resolvedTheme(stores.view.getState().view.theme);
const map = new MapController(elements, pageGeodata(), stores, {
  look: () => ({ language: stores.view.getState().view.lang ?? stores.browserLanguage, theme: themeNow() }),
  sizes: () => ({ label: labelSize(themeNow()), target: markSize(themeNow()) }),
  reducedMotion: prefersReducedMotion,
});

bindAddress(stores.view, (problems) => noticeProblems(stores, problems));
dressDocument(stores, () => map.refresh());
rememberPanel(stores);
announceSelection(stores);
timeChanges(stores.view);
feedLensWhenNeeded(stores, map);
startOwnData(stores);
watchDrops(stores);
const startPrinting = preparePrinting(stores);
if (stores.view.getState().view.embed && window.parent !== window)
  void import('./embed-messages').then(({ startEmbedMessages }) => startEmbedMessages(stores));

void import('./page').then(({ renderPage }) => {
  startPrinting(renderPage(page, stores, { map, stage: elements.stage }));
});

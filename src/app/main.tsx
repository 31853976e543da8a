import { createRef, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles';
import { MapController } from '../map/controller';
import { createGeodata } from '../map/geodata';
import { labelSize } from '../theme/tokens';
import { bindAddress } from '../view/browser';
import { StoresContext } from '../view/hooks';
import { announceSelection } from './announcements';
import { App } from './app';
import { createStores, noticeProblems, takeMapElements } from './boot';
import { dressDocument, resolvedTheme } from './document';
import { timeChanges } from './timing';

const page = document.getElementById('app');
const elements = takeMapElements();
if (page === null || elements === null) throw new Error('The page lacks its map');
performance.mark('atlas:svg-map');

const stores = createStores();
const geodata = createGeodata(new URL('geo/', document.baseURI).href);
const controller = createRef<MapController>();

const themeNow = () => resolvedTheme(stores.view.getState().view.theme);
const startMap = () =>
  new MapController(elements, geodata, stores, {
    look: () => ({ language: stores.view.getState().view.lang ?? stores.browserLanguage, theme: themeNow() }),
    labelSize: () => labelSize(themeNow()),
    reducedMotion: () => window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  });

bindAddress(stores.view, (problems) => noticeProblems(stores, problems));
dressDocument(stores, () => controller.current?.refresh());
announceSelection(stores);
timeChanges(stores.view);

createRoot(page).render(
  <StrictMode>
    <StoresContext value={stores}>
      <App elements={elements} controller={controller} startMap={startMap} />
    </StoresContext>
  </StrictMode>,
);

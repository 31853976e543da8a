import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createPresentationStore, PresentationContext, type PresentationStore } from '../present/presentation-store';
import { type Stores, StoresContext } from '../view/hooks';
import { App } from './app';
import type { PageMap } from './map-view';
import { startOffline } from './offline';

/**
 * Renders the page around its map, in the place of the static one.
 *
 * @returns what goes on in front of a class, which begins with the page
 */
export function renderPage(page: HTMLElement, stores: Stores, map: PageMap): PresentationStore {
  const presentation = createPresentationStore();
  createRoot(page).render(
    <StrictMode>
      <StoresContext value={stores}>
        <PresentationContext value={presentation}>
          <App {...map} />
        </PresentationContext>
      </StoresContext>
    </StrictMode>,
  );
  startOffline(stores);
  return presentation;
}

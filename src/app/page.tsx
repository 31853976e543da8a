import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createPresentationStore, PresentationContext } from '../present/presentation-store';
import { type Stores, StoresContext } from '../view/hooks';
import { App } from './app';
import type { PageMap } from './map-view';
import { startOffline } from './offline';

/** Renders the page around its map, in the place of the static one. */
export function renderPage(page: HTMLElement, stores: Stores, map: PageMap): void {
  createRoot(page).render(
    <StrictMode>
      <StoresContext value={stores}>
        <PresentationContext value={createPresentationStore()}>
          <App {...map} />
        </PresentationContext>
      </StoresContext>
    </StrictMode>,
  );
  startOffline(stores);
}

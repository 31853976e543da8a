import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Stores, StoresContext } from '../view/hooks';
import { App } from './app';
import type { PageMap } from './map-view';

/** Renders the page around its map, in the place of the static one. */
export function renderPage(page: HTMLElement, stores: Stores, map: PageMap): void {
  createRoot(page).render(
    <StrictMode>
      <StoresContext value={stores}>
        <App {...map} />
      </StoresContext>
    </StrictMode>,
  );
}

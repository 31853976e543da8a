import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../domain/text';
import type { Messages } from '../i18n/messages';
import { serialiseView } from './address/codec';
import type { Ephemeral, EphemeralStore } from './ephemeral';
import type { OwnDataStore } from './own-data-store';
import type { ViewStore } from './store';
import type { ViewState } from './view-state';

/** The stores of one page, and what the browser prefers where the view leaves it open. */
export interface Stores {
  readonly view: ViewStore;
  readonly ephemeral: EphemeralStore;
  readonly ownData: OwnDataStore;
  readonly browserLanguage: Language;
}

export const StoresContext = createContext<Stores | null>(null);

/** The page's stores; throws outside a StoresContext. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error('No stores: render inside a StoresContext');
  return stores;
}

/** How views get addresses on this page: whole ones where the page says so, else relative ones. */
export const AddressContext = createContext<(view: ViewState) => string>(serialiseView);

/** Gives the address of a view, for links and citations. */
export function useAddress(): (view: ViewState) => string {
  return useContext(AddressContext);
}

/** A part of the view; re-renders when that part changes. */
export function useView<T>(select: (view: ViewState) => T): T {
  return useStore(useStores().view, (state) => select(state.view));
}

/** A part of the ephemeral state; re-renders when that part changes. */
export function useEphemeral<T>(select: (state: Ephemeral) => T): T {
  return useStore(useStores().ephemeral, select);
}

/** A part of the reader's own data; re-renders when that part changes. */
export function useOwnData<T>(select: (state: ReturnType<OwnDataStore['getState']>) => T): T {
  return useStore(useStores().ownData, select);
}

/** The language on show: the chosen one, else the browser's. */
export function useLanguage(): Language {
  const { browserLanguage } = useStores();
  return useView((view) => view.lang) ?? browserLanguage;
}

/** A room's interface texts in the language on show. */
export function useMessages<T>(messages: Messages<T>): T {
  return messages[useLanguage()];
}

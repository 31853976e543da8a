import type { Language } from '../../src/domain/text';
import { createEphemeralStore } from '../../src/view/ephemeral';
import { createOwnDataStore } from '../../src/view/own-data-store';
import { createViewStore } from '../../src/view/store';
import { INITIAL_VIEW, type ViewState } from '../../src/view/view-state';

/** The stores of a page that shows a view. */
export const storesOf = (view: Partial<ViewState> = {}, browserLanguage: Language = 'en') => ({
  view: createViewStore({ ...INITIAL_VIEW, ...view }),
  ephemeral: createEphemeralStore(),
  ownData: createOwnDataStore(),
  browserLanguage,
});

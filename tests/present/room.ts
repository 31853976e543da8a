import { createPresentationStore } from '../../src/present/presentation-store';
import type { Room } from '../../src/present/stage/moves';
import { createEphemeralStore } from '../../src/view/ephemeral';
import type { Stores } from '../../src/view/hooks';
import { createOwnDataStore } from '../../src/view/own-data-store';
import { createViewStore } from '../../src/view/store';
import { INITIAL_VIEW, type ViewState } from '../../src/view/view-state';
import { LESSON } from './a-lesson';

/** Stores of a page that is in the lesson for tests. */
export function roomAt(step: number, from: Partial<ViewState> = {}): Room & { readonly stores: Stores } {
  const stores: Stores = {
    view: createViewStore({ ...INITIAL_VIEW, lesson: 'four-plates', step, ...from }),
    ephemeral: createEphemeralStore(),
    ownData: createOwnDataStore(),
    browserLanguage: 'en',
  };
  const presentation = createPresentationStore();
  presentation.setState({ lesson: LESSON });
  return { stores, presentation };
}

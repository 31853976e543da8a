import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Lesson } from '../../../src/domain/lesson';
import { createOwnLessonsStore, OwnLessonsContext } from '../../../src/present/lessons-store';
import { createPresentationStore, PresentationContext } from '../../../src/present/presentation-store';
import { serialiseView } from '../../../src/view/address/codec';
import { createEphemeralStore } from '../../../src/view/ephemeral';
import { AddressContext, StoresContext } from '../../../src/view/hooks';
import { createOwnDataStore } from '../../../src/view/own-data-store';
import { createViewStore } from '../../../src/view/store';
import { INITIAL_VIEW, type ViewState } from '../../../src/view/view-state';

/** Shows a part of the classroom on stores of its own, with lessons of this browser. */
export function showWithLessons(part: ReactNode, lessons: readonly Lesson[], from: Partial<ViewState> = {}) {
  const view = createViewStore({ ...INITIAL_VIEW, panel: 'lessons', ...from });
  const ephemeral = createEphemeralStore();
  const own = createOwnLessonsStore(lessons);
  const presentation = createPresentationStore();
  render(
    <StoresContext value={{ view, ephemeral, ownData: createOwnDataStore(), browserLanguage: 'en' }}>
      <AddressContext value={(shown) => `https://atlas.example/${serialiseView(shown)}`}>
        <PresentationContext value={presentation}>
          <OwnLessonsContext value={own}>{part}</OwnLessonsContext>
        </PresentationContext>
      </AddressContext>
    </StoresContext>,
  );
  return {
    user: userEvent.setup(),
    own,
    presentation,
    ephemeral,
    view,
    lesson: (at = 0) => own.getState().lessons[at],
    status: () => ephemeral.getState().status,
  };
}

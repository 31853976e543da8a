import '@testing-library/jest-dom/vitest';
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import type { Language } from '../../src/domain/text';
import { createEphemeralStore } from '../../src/view/ephemeral';
import { StoresContext } from '../../src/view/hooks';
import { createOwnDataStore } from '../../src/view/own-data-store';
import { createViewStore } from '../../src/view/store';
import { INITIAL_VIEW, type ViewState } from '../../src/view/view-state';

afterEach(cleanup);

/** Shows a part of the page on stores of its own. */
export function show(part: ReactNode, from: Partial<ViewState> = {}, browserLanguage: Language = 'en') {
  const view = createViewStore({ ...INITIAL_VIEW, ...from });
  const ephemeral = createEphemeralStore();
  const ownData = createOwnDataStore();
  const rendered = render(<StoresContext value={{ view, ephemeral, ownData, browserLanguage }}>{part}</StoresContext>);
  return {
    ...rendered,
    user: userEvent.setup(),
    stores: { view, ephemeral, ownData },
    view: () => view.getState().view,
    status: () => ephemeral.getState().status,
  };
}

import '@testing-library/jest-dom/vitest';
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { Details } from '../../src/app/details';
import type { Language } from '../../src/domain/text';
import { createPresentationStore, PresentationContext } from '../../src/present/presentation-store';
import { serialiseView } from '../../src/view/address/codec';
import { createEphemeralStore } from '../../src/view/ephemeral';
import { StoresContext } from '../../src/view/hooks';
import { createOwnDataStore } from '../../src/view/own-data-store';
import { createViewStore } from '../../src/view/store';
import { INITIAL_VIEW, type ViewState } from '../../src/view/view-state';

// Panels fetch their code first; a busy machine needs more than the usual second for that.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);

/** Shows the details of a view, on stores of their own. */
export function showDetails(from: Partial<ViewState> = {}, language: Language = 'en') {
  return showPart(<Details addressOf={(view) => `https://atlas.example/${serialiseView(view)}`} />, {
    ...from,
    lang: language,
  });
}

export function showPart(part: ReactNode, from: Partial<ViewState> = {}) {
  const view = createViewStore({ ...INITIAL_VIEW, ...from });
  const ephemeral = createEphemeralStore();
  const ownData = createOwnDataStore();
  const presentation = createPresentationStore();
  const rendered = render(
    <StoresContext value={{ view, ephemeral, ownData, browserLanguage: 'en' }}>
      <PresentationContext value={presentation}>{part}</PresentationContext>
    </StoresContext>,
  );
  return {
    ...rendered,
    user: userEvent.setup(),
    stores: { view, ephemeral, ownData },
    presentation,
    view: () => view.getState().view,
  };
}

export const title = () => screen.getByRole('heading', { level: 2 }).textContent;

/** The strategies that a region's head names, in order. */
export const chips = (name = 'Strategies that cover it') =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('button')
    .map((chip) => chip.textContent);

/** The statement that holds a text, with its citation and what stands beside it. */
export async function statement(text: string | RegExp): Promise<HTMLElement> {
  // Terms are elements of their own, so that the text is that of the whole sentence.
  const has = (words: string) =>
    typeof text === 'string' ? words.toLowerCase().includes(text.toLowerCase()) : text.test(words);
  const found = await screen.findByText((_, node) => node?.matches('.fact-text') === true && has(node.textContent));
  const item = found.closest('li');
  if (item === null) throw new Error(`No statement around ${String(text)}`);
  return item;
}

import type { ComponentType } from 'react';
import { createResource, GLOSSARY, LIBRARY, type Resource } from '../../content/library';
import type { TextEntry } from './search-entry';
import type { FindTexts } from './text-search';

/** The search by words: it finds places, terms, statements and checks, and shows what it found. */
export interface TextSearch {
  readonly find: FindTexts;
  readonly Result: ComponentType<{ readonly entry: TextEntry }>;
}

/** The search by words, its index and the texts. None of it is needed before the box is first used. */
export const TEXTS: Resource<TextSearch> = createResource(async () => {
  const [{ openTextSearch }, { TextResult }, { INDEX }, { facts, places, checks }, terms] = await Promise.all([
    import('./text-search'),
    import('./text-result'),
    import('virtual:search-index'),
    LIBRARY.load(),
    GLOSSARY.load(),
  ]);
  return { find: openTextSearch(INDEX, { facts, places, checks, terms }), Result: TextResult };
});

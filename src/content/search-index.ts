import type { Options } from 'minisearch';
import type { SearchDocument } from './search-documents';
import { indexWords } from './search-words';

const both = (texts: readonly { readonly en: string; readonly zh: string }[]): string =>
  texts.map(({ en, zh }) => `${en}\n${zh}`).join('\n');

const FIELDS: Readonly<Record<string, (document: SearchDocument) => string>> = {
  name: ({ names }) => both(names),
  text: ({ text }) => (text === null ? '' : both([text])),
  about: ({ about, further, keywords }) => `${both([...about, ...further])}\n${keywords}`,
};

/** How documents are indexed; the build and the browser have to say the same. One index holds both languages. */
export const INDEX_OPTIONS: Options<SearchDocument> = {
  fields: Object.keys(FIELDS),
  extractField: (document, field) => (field === 'id' ? document.id : (FIELDS[field]?.(document) ?? '')),
  tokenize: indexWords,
  processTerm: (word) => word,
  autoVacuum: false,
};

import type { Fact } from '../../domain/fact';

/** Where in the text the statements of a chapter stand. */
type ChapterId = 'strategies' | 'northeast' | 'meeting' | 'discourses' | 'sources';

/** First pages of the chapters after the first, as the source's contents print them. */
const FIRST_PAGES: readonly (readonly [number, ChapterId])[] = [
  [20, 'northeast'],
  [15, 'discourses'],
  [10, 'meeting'],
  [6, 'northeast'],
];

/** The section that tells a statement, by the page on which its chapter begins. */
export function chapterOf({ cite }: Fact): ChapterId {
  const page = /\d+/.exec(cite.pages)?.[0];
  if (page === undefined) return 'sources';
  return FIRST_PAGES.find(([first]) => Number(page) >= first)?.[1] ?? 'strategies';
}

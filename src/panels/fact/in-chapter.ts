import type { Fact } from '../../domain/fact';

/** Where a statement stands in its chapter. */
interface ChapterPlace {
  readonly previous: Fact | undefined;
  readonly next: Fact | undefined;
  /** Counted from 1. */
  readonly at: number;
  readonly all: number;
}

/** The statements beside one in its chapter, in the order of all statements. */
export function inChapter(fact: Fact, facts: readonly Fact[]): ChapterPlace {
  const { source, chapter } = fact.cite;
  const chapterFacts = facts.filter(({ cite }) => cite.source === source && cite.chapter === chapter);
  const index = chapterFacts.findIndex(({ id }) => id === fact.id);
  return {
    previous: chapterFacts[index - 1],
    next: chapterFacts[index + 1],
    at: index + 1,
    all: chapterFacts.length,
  };
}

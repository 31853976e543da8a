/** How few and how many classes a choropleth may have; more can't be told apart by their colour. */
export const CLASS_COUNTS = [3, 4, 5, 6, 7] as const;
export type ClassCount = (typeof CLASS_COUNTS)[number];

export const CLASS_METHODS = ['quantile', 'jenks', 'equal'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** A choropleth's classes: by a method and a number, or with breaks of the reader's own (ascending). */
export type ClassedChoice =
  | { readonly method: ClassMethod; readonly count: ClassCount }
  | { readonly method: 'manual'; readonly breaks: readonly number[] };

/** How values become marks: classes of colour, or symbols whose area is proportional to the value. */
export type ClassChoice = ClassedChoice | { readonly method: 'symbols' };

export const DEFAULT_CLASSES: ClassedChoice = { method: 'quantile', count: 5 };

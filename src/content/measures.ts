import type { Fact, Force } from '../domain/fact';
import type { Language } from '../domain/text';
import { MEETING_THEMES } from '../i18n/messages/themes';
import type { Library } from './library';

export type MeasureTheme = (typeof MEETING_THEMES)[number];

export const FORCES: readonly Force[] = ['order', 'aim', 'claim'];

/** A statement of the meeting's report with its theme and force. */
export interface Measure extends Fact {
  readonly theme: MeasureTheme;
  readonly force: Force;
}

/** What the reader looks for among the measures; every part narrows. */
export interface MeasureFilter {
  readonly words: string;
  readonly force: Force | null;
  /** Id of a place or of a strategy that they name. */
  readonly named: string | null;
}

export const ALL_MEASURES: MeasureFilter = { words: '', force: null, named: null };

/** Pages of the report on the meeting of 7 September 2023. */
const REPORT = 'P10-P14';

const isTheme = (theme: string | null): theme is MeasureTheme =>
  (MEETING_THEMES as readonly (string | null)[]).includes(theme);

/** What the report on the meeting says is so, is to be striven for, or has to be done, in its order. */
export function measuresOf({ facts }: Pick<Library, 'facts'>): readonly Measure[] {
  return facts.filter(
    (fact): fact is Measure => fact.cite.pages === REPORT && fact.force !== null && isTheme(fact.theme),
  );
}

/** The people whom the report names, with their offices. */
export function peopleOf({ facts }: Pick<Library, 'facts'>): readonly Fact[] {
  return facts.filter((fact) => fact.cite.pages === REPORT && fact.kind === 'person-role');
}

/** The measures that pass a filter: every word of it stands in the text, in the language on show. */
export function filterMeasures(
  measures: readonly Measure[],
  { words, force, named }: MeasureFilter,
  language: Language,
): readonly Measure[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return measures.filter((measure) => {
    const text = measure.text[language].toLocaleLowerCase();
    return (
      (force === null || measure.force === force) &&
      (named === null || namesOf(measure).includes(named)) &&
      wanted.every((word) => text.includes(word))
    );
  });
}

/** Ids of the places and strategies that a measure names. */
export function namesOf({ places, strategies }: Measure): readonly string[] {
  return [...places, ...strategies];
}

/** Measures by theme, in the order of themes; themes without any are left out. */
export function byTheme(
  measures: readonly Measure[],
): readonly { readonly theme: MeasureTheme; readonly measures: readonly Measure[] }[] {
  return MEETING_THEMES.map((theme) => ({
    theme,
    measures: measures.filter((measure) => measure.theme === theme),
  })).filter((group) => group.measures.length > 0);
}

/** How often each value of a key occurs, the most frequent first; equals keep their order. */
export function tally<T>(items: readonly T[]): readonly (readonly [item: T, count: number])[] {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

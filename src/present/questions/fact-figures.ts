import type { Library } from '../../content/library';
import type { Fact } from '../../domain/fact';
import { type PlottableFact, plottable } from '../../domain/plottable';
import { LANGUAGES, type Language } from '../../domain/text';

/** How texts write the figures that can be put in place of each other, by unit. */
const WRITTEN: Readonly<Record<string, Readonly<Record<Language, (value: number) => string>>>> = {
  percent: { en: (value) => `${value} percent`, zh: (value) => `${value}%` },
  'percentage points': { en: (value) => `${value} percentage points`, zh: (value) => `${value}个百分点` },
};

const timesIn = (text: string, part: string): number => text.split(part).length - 1;

/** Whether both texts of a statement write its figure once, so that another can take its place. */
function isWrittenOnce({ text, value, unit }: PlottableFact): boolean {
  const written = WRITTEN[unit];
  return (
    written !== undefined &&
    LANGUAGES.every(
      (language) =>
        timesIn(text[language], written[language](value)) === 1 && timesIn(text[language], `${value}`) === 1,
    )
  );
}

/** Statements whose figure a question may change: not one that a check found wrong or forbids to draw. By their ids. */
export function changeableFacts(library: Library): readonly PlottableFact[] {
  return plottable(library.facts)
    .filter((fact) => isWrittenOnce(fact) && library.checksOf(fact).every(({ verdict }) => verdict !== 'wrong'))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A statement with another figure in it. */
export function factWithFigure(fact: Fact, value: number, language: Language): string {
  const written = WRITTEN[fact.unit ?? '']?.[language];
  if (written === undefined || fact.value === null) return fact.text[language];
  return fact.text[language].replace(written(fact.value), written(value));
}

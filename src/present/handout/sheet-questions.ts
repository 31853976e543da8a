import type { Lesson, LessonStep } from '../../domain/lesson';
import type { Language } from '../../domain/text';
import type { ViewState } from '../../view/view-state';
import { stepState } from '../format/step-view';

/** A question of a pupils' sheet. Nothing in it tells the answer. */
export interface SheetQuestion {
  /** From 1, among the questions. */
  readonly number: number;
  readonly title: string;
  readonly question: string;
  readonly view: ViewState;
  readonly names: 'all' | 'asked';
  /** Figures are to be found out: the map is white. */
  readonly blank: boolean;
  /** Nothing explains the map's colours. */
  readonly unexplained: boolean;
  /** The number of an earlier question with the same map; null: this is the first. */
  readonly sameMapAs: number | null;
  /** Ruled lines for the answer. */
  readonly lines: number;
}

/** Characters of print that a pupil writes on a line of half a page. */
const LINE: Readonly<Record<Language, number>> = { en: 42, zh: 20 };
const FEWEST_LINES = 3;
const MOST_LINES = 7;

const lookOf = ({ view, hidden }: LessonStep): string => [view, ...hidden.toSorted()].join(' ');

/** What a lesson asks, in order; steps without a question are passed over. */
export function sheetQuestions({ steps, language }: Lesson): readonly SheetQuestion[] {
  const asking = steps.filter(({ question }) => question.trim() !== '');
  return asking.map((step, index) => {
    const view = stepState(step);
    const first = asking.findIndex((other) => lookOf(other) === lookOf(step));
    const wanted = Math.ceil(step.answer.length / LINE[language]) + 1;
    return {
      number: index + 1,
      title: step.title,
      question: step.question,
      view,
      names: step.hidden.includes('names') ? 'asked' : 'all',
      blank: step.hidden.includes('values') && view.lens !== 'membership',
      unexplained: step.hidden.includes('legend'),
      sameMapAs: first < index ? first + 1 : null,
      lines: Math.min(MOST_LINES, Math.max(FEWEST_LINES, wanted)),
    };
  });
}

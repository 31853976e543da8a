import type { Ink } from '../../domain/ink';
import type { Lesson, LessonStep } from '../../domain/lesson';
import type { Language } from '../../domain/text';
import { showsPlaces } from '../../map/places/shown-places';
import { serialiseView } from '../../view/address/codec';
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
  /** What the lesson brings drawn on the map. */
  readonly ink: readonly Ink[];
  /** The number of an earlier question with the same map; null: this is the first. */
  readonly sameMapAs: number | null;
  /** Ruled lines for the answer. */
  readonly lines: number;
}

/** Characters of print that a pupil writes on a line of half a page. */
const LINE: Readonly<Record<Language, number>> = { en: 42, zh: 20 };
const FEWEST_LINES = 4;
const MOST_LINES = 6;

const inkOf = ({ ink }: LessonStep, drawings: boolean): readonly Ink[] =>
  drawings ? ink.filter(({ space }) => space === 'map') : [];

/** What a step's map looks like: of panels only those that leave a mark on it count. */
function lookOf(step: LessonStep, drawings: boolean): string {
  const view = stepState(step);
  const marks = showsPlaces(view) || view.panel?.startsWith('strategy:') === true;
  const drawn = serialiseView({ ...view, panel: marks ? view.panel : null, compare: [] });
  return JSON.stringify([drawn, step.hidden.toSorted(), inkOf(step, drawings)]);
}

/**
 * What a lesson asks, in order; steps without a question are passed over.
 *
 * @param drawings whether what the lesson brings drawn on maps is wanted
 */
export function sheetQuestions({ steps, language }: Lesson, drawings: boolean): readonly SheetQuestion[] {
  const asking = steps.filter(({ question }) => question.trim() !== '');
  const looks = asking.map((step) => lookOf(step, drawings));
  return asking.map((step, index) => {
    const view = stepState(step);
    const first = looks.findIndex((look) => look === looks[index]);
    const wanted = Math.ceil(step.answer.length / LINE[language]) + 1;
    return {
      number: index + 1,
      title: step.title,
      question: step.question,
      view,
      names: step.hidden.includes('names') ? 'asked' : 'all',
      blank: step.hidden.includes('values') && view.lens !== 'membership',
      unexplained: step.hidden.includes('legend'),
      ink: inkOf(step, drawings),
      sameMapAs: first < index ? first + 1 : null,
      lines: Math.min(MOST_LINES, Math.max(FEWEST_LINES, wanted)),
    };
  });
}

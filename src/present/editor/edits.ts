import { type Lesson, type LessonStep, MOST_STEPS } from '../../domain/lesson';
import type { Language } from '../../domain/text';

/** The id of a lesson of this browser. */
export type OwnLessonId = `own-${string}`;

const DIGITS = 36;
const ID_LENGTH = 6;

/**
 * An id that no other lesson has: `own-` and six digits of base 36.
 *
 * @param random a whole number from 0 to 2^32 - 1
 */
export function newLessonId(
  lessons: readonly Pick<Lesson, 'id'>[],
  random: () => number = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
): OwnLessonId {
  for (;;) {
    const word = (random() % DIGITS ** ID_LENGTH).toString(DIGITS).padStart(ID_LENGTH, '0');
    const id: OwnLessonId = `own-${word}`;
    if (lessons.every((lesson) => lesson.id !== id)) return id;
  }
}

export const emptyLesson = (id: OwnLessonId, language: Language): Lesson => ({
  id,
  language,
  title: '',
  level: '',
  minutes: 0,
  aims: [],
  guide: '',
  steps: [],
});

/** A step of a view with nothing said about it yet. */
export const emptyStep = (view: string, title = ''): LessonStep => ({
  title,
  text: '',
  question: '',
  answer: '',
  notes: '',
  seconds: null,
  hidden: [],
  facts: [],
  view,
  ink: [],
});

/** Changes what is the lesson's own, all but its id and steps. */
export const changeLesson =
  (parts: Partial<Omit<Lesson, 'id' | 'steps'>>) =>
  (lesson: Lesson): Lesson => ({ ...lesson, ...parts });

/** Changes a step, counted from 0; a lesson without it stays the same. */
export const changeStep =
  (at: number, parts: Partial<LessonStep>) =>
  (lesson: Lesson): Lesson => {
    const step = lesson.steps[at];
    return step === undefined ? lesson : { ...lesson, steps: lesson.steps.with(at, { ...step, ...parts }) };
  };

/** Puts a step before the one at a place, counted from 0, or at the end; a full lesson stays the same. */
export const addStep =
  (step: LessonStep, at = Number.POSITIVE_INFINITY) =>
  (lesson: Lesson): Lesson =>
    lesson.steps.length >= MOST_STEPS ? lesson : { ...lesson, steps: lesson.steps.toSpliced(at, 0, step) };

/** Takes a step out, counted from 0. */
export const removeStep =
  (at: number) =>
  (lesson: Lesson): Lesson =>
    lesson.steps[at] === undefined ? lesson : { ...lesson, steps: lesson.steps.toSpliced(at, 1) };

/** Puts a second one like it behind a step, counted from 0; a full lesson stays the same. */
export const duplicateStep =
  (at: number) =>
  (lesson: Lesson): Lesson => {
    const step = lesson.steps[at];
    return step === undefined ? lesson : addStep(step, at + 1)(lesson);
  };

/** Moves a step to another place, both counted from 0; places beyond the ends change nothing. */
export const moveStep =
  (from: number, to: number) =>
  (lesson: Lesson): Lesson => {
    const step = lesson.steps[from];
    if (step === undefined || lesson.steps[to] === undefined || from === to) return lesson;
    return { ...lesson, steps: lesson.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
  };

/** A lesson as one's own to be changed, under another id and title. */
export const copyOf = (lesson: Lesson, id: OwnLessonId, title: string): Lesson => ({ ...lesson, id, title });

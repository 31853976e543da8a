import type { Lesson } from '../../domain/lesson';
import type { Language } from '../../domain/text';

/** What of a lesson's step the class may see: no notes, and the answer only once it is revealed. */
export interface PublicStep {
  readonly language: Language;
  readonly lesson: string;
  readonly number: number;
  readonly of: number;
  readonly title: string;
  readonly text: string;
  readonly question: string;
  /** null: not revealed, or there is none. */
  readonly answer: string | null;
  /** Something waits to be revealed. */
  readonly waits: boolean;
  readonly facts: readonly string[];
}

/** The class's part of a step, from 1; null where the lesson has no such step. */
export function publicStep(lesson: Lesson, number: number, revealed: boolean): PublicStep | null {
  const step = lesson.steps[number - 1];
  if (step === undefined) return null;
  const { title, text, question, facts } = step;
  const hides = step.answer !== '' || step.hidden.length > 0;
  return {
    language: lesson.language,
    lesson: lesson.title,
    number,
    of: lesson.steps.length,
    title,
    text,
    question,
    answer: revealed && step.answer !== '' ? step.answer : null,
    waits: hides && !revealed,
    facts: [...facts],
  };
}

import type { Lesson } from '../../domain/lesson';

/** Why a lesson from elsewhere is refused. */
export type RefusalReason =
  | 'too-large'
  | 'unreadable'
  | 'not-json'
  | 'not-a-lesson'
  | 'newer'
  | 'unsafe'
  | 'wrong'
  | 'too-long'
  | 'too-many'
  | 'view';

/** The parts of a lesson and of its steps, by their names in the file. */
export type LessonPart =
  | 'id'
  | 'language'
  | 'title'
  | 'level'
  | 'minutes'
  | 'aims'
  | 'guide'
  | 'steps'
  | 'text'
  | 'question'
  | 'answer'
  | 'notes'
  | 'seconds'
  | 'hidden'
  | 'facts'
  | 'view'
  | 'ink';

/** Where in a lesson something is: a step, from 1, or null for the lesson itself, and the part of it. */
export interface LessonPlace {
  readonly step: number | null;
  readonly part: LessonPart | null;
}

/** What was left out of a lesson that was taken: parts of a step's view, or a name that the format does not have. */
export interface LessonWarning {
  readonly kind: 'view' | 'unknown';
  readonly step: number | null;
  /** As written, shortened for display. */
  readonly what: string;
}

/** What came of reading a lesson. */
export type LessonReading =
  | { readonly ok: true; readonly lesson: Lesson; readonly warnings: readonly LessonWarning[] }
  | { readonly ok: false; readonly reason: RefusalReason; readonly where?: LessonPlace };

/** Thrown inside the reading of a lesson; `readLessonFile` turns it into an answer. */
export class Refused extends Error {
  readonly reason: RefusalReason;
  readonly where: LessonPlace;

  constructor(reason: RefusalReason, where: LessonPlace) {
    super(reason);
    this.reason = reason;
    this.where = where;
  }
}

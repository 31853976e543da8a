import type { LessonId, Veil } from '../../domain/lesson';
import type { Bilingual } from '../../domain/text';

/** One step of a lesson that comes with the atlas, in both languages; see `LessonStep` for what the parts are. */
export interface ReadyStep {
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly question: Bilingual;
  readonly answer: Bilingual;
  readonly notes: Bilingual;
  readonly seconds: number;
  readonly hidden: readonly Veil[];
  /** Ids of the statements that text and answer rest on; public statistics and general knowledge have none. */
  readonly facts: readonly string[];
  /** The query part of an address in its canonical form. */
  readonly view: string;
}

/** A lesson that comes with the atlas, in both languages. */
export interface ReadyLesson {
  readonly id: LessonId;
  readonly title: Bilingual;
  readonly level: Bilingual;
  readonly minutes: number;
  readonly aims: readonly Bilingual[];
  /** The teacher's guide, a paragraph each. */
  readonly guide: readonly Bilingual[];
  readonly steps: readonly ReadyStep[];
}

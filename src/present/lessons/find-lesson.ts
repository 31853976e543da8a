import { LESSON_IDS, type Lesson, type LessonId, type LessonKey, PACKED } from '../../domain/lesson';
import type { Language } from '../../domain/text';
import { readLessonPart } from '../format/lesson-link';
import type { LessonReading } from '../format/reading';
import type { OwnLessonsStore } from '../lessons-store';

/** Why a lesson that an address names is not here. */
export type LessonLoss =
  | { readonly lost: 'packed'; readonly refusal: Extract<LessonReading, { ok: false }> }
  | { readonly lost: 'own' | 'failed' };

export type FoundLesson = { readonly lesson: Lesson } | LessonLoss;

const isReady = (key: LessonKey): key is LessonId => (LESSON_IDS as readonly string[]).includes(key);

/**
 * The lesson that a key names: one of the atlas in a language, the one in the `#` part of the address, or one of this
 * browser. Never rejects.
 */
export async function findLesson(
  key: LessonKey,
  language: Language,
  own: OwnLessonsStore,
  hash: string,
): Promise<FoundLesson> {
  try {
    if (isReady(key)) {
      const { readyLesson } = await import('../../content/lessons/ready');
      return { lesson: readyLesson(key, language) };
    }
  } catch {
    return { lost: 'failed' };
  }
  if (key === PACKED) {
    const reading = await readLessonPart(hash);
    return reading.ok ? { lesson: reading.lesson } : { lost: 'packed', refusal: reading };
  }
  const kept = own.getState().lessons.find(({ id }) => id === key);
  return kept === undefined ? { lost: 'own' } : { lesson: kept };
}

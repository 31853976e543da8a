import type { Lesson } from '../../domain/lesson';
import { useOwnLessons, useOwnLessonsStore } from '../lessons-store';

/** Changes the lesson; `field` names what is being written in, so that a word is undone as one. */
export type Edit = (change: (lesson: Lesson) => Lesson, field?: string) => void;

/** A lesson of this browser, undefined where it is gone, and how it is changed. */
export function useLesson(id: string): { readonly lesson: Lesson | undefined; readonly edit: Edit } {
  const store = useOwnLessonsStore();
  const lesson = useOwnLessons(({ lessons }) => lessons.find((one) => one.id === id));
  return { lesson, edit: (change, field) => store.edit(id, change, field) };
}

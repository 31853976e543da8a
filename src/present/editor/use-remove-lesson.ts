import type { Lesson } from '../../domain/lesson';
import { LESSON_EDITOR } from '../../i18n/messages/lesson-editor';
import { useStores } from '../../view/hooks';
import { useOwnLessonsStore } from '../lessons-store';

/** Deletes a lesson of this browser; a notice offers to bring it back. */
export function useRemoveLesson(): (lesson: Lesson) => void {
  const { ephemeral } = useStores();
  const store = useOwnLessonsStore();
  return (lesson) => {
    const id = `removed-${lesson.id}`;
    store.remove(lesson.id);
    const { en, zh } = LESSON_EDITOR;
    ephemeral.notify({
      id,
      text: { en: en.removed(lesson.title || en.untitled), zh: zh.removed(lesson.title || zh.untitled) },
      retry: () => {
        store.put(lesson);
        ephemeral.dismiss(id);
      },
      retryLabel: { en: en.bringBack, zh: zh.bringBack },
    });
  };
}

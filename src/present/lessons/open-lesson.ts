import type { Lesson, LessonKey } from '../../domain/lesson';
import { goTo, type Room } from '../stage/moves';

/** Opens a lesson that is here at one of its steps, with nothing revealed. */
export function openLesson(room: Room, lesson: Lesson, step = 1): void {
  const { presentation, stores } = room;
  presentation.setState({ lesson, revealed: [], blank: false });
  stores.view.motion((view) => ({ ...view, lesson: lesson.id as LessonKey, step: null }));
  goTo(room, step);
}

import { keepLessons } from '../present/format/keep-lessons';
import { feedLessons } from '../present/lessons/feed-lessons';
import { createOwnLessonsStore, type OwnLessonsStore } from '../present/lessons-store';
import type { PresentationStore } from '../present/presentation-store';
import type { Stores } from '../view/hooks';

let own: OwnLessonsStore | null = null;

/** The lessons of this browser, brought in once for all parts of the page that need them. */
export function ownLessons(): OwnLessonsStore {
  if (own !== null) return own;
  own = createOwnLessonsStore();
  keepLessons(own);
  return own;
}

let fed = false;

/** Has the page follow the lesson that its address names. */
export function startLessons(stores: Stores, presentation: PresentationStore): void {
  if (fed) return;
  fed = true;
  feedLessons(stores, presentation, ownLessons());
}

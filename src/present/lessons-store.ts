import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Lesson } from '../domain/lesson';

/** The values that a lesson had before and, after steps back, the ones to go forward to; the nearest come last. */
interface LessonHistory {
  readonly past: readonly Lesson[];
  readonly future: readonly Lesson[];
  /** The field that is being written in: its characters make one step of the history. */
  readonly field: string | null;
}

/** Whether the browser has a lesson as it is now, will have it in a moment, or has no room for it. */
export type Keeping = 'kept' | 'waits' | 'full';

interface OwnLessonsState {
  /** In the order in which they came. */
  readonly lessons: readonly Lesson[];
  readonly histories: Readonly<Record<string, LessonHistory>>;
  readonly keeping: Readonly<Record<string, Keeping>>;
  /** Id of the lesson that was worked on last: what is added from elsewhere goes there. */
  readonly open: string | null;
}

/** The lessons that somebody writes in this browser, as long as the page; kept from visit to visit by `keepLessons`. */
export interface OwnLessonsStore extends StoreApi<OwnLessonsState> {
  /** Adds a lesson, or puts it in the place of the one with its id, which can be undone. */
  readonly put: (lesson: Lesson) => void;
  readonly remove: (id: string) => void;
  /**
   * Changes a lesson.
   *
   * @param field names what is being written in, so that a word is undone as one; left out for anything but writing
   */
  readonly edit: (id: string, change: (lesson: Lesson) => Lesson, field?: string) => void;
  readonly undo: (id: string) => void;
  readonly redo: (id: string) => void;
}

const NO_HISTORY: LessonHistory = { past: [], future: [], field: null };

/** Steps that can be undone; lessons share what they have in common, so that each costs little. */
const MOST_PAST = 200;

export function createOwnLessonsStore(lessons: readonly Lesson[] = []): OwnLessonsStore {
  const store = createStore<OwnLessonsState>(() => ({ lessons, histories: {}, keeping: {}, open: null }));
  const find = (id: string) => store.getState().lessons.find((lesson) => lesson.id === id);
  const become = (lesson: Lesson, history: LessonHistory) =>
    store.setState(({ lessons: here, histories }) => ({
      lessons: here.map((one) => (one.id === lesson.id ? lesson : one)),
      histories: { ...histories, [lesson.id]: history },
      open: lesson.id,
    }));
  const edit: OwnLessonsStore['edit'] = (id, change, field) => {
    const now = find(id);
    if (now === undefined) return;
    const next = change(now);
    if (next === now) return;
    const { past, field: last } = store.getState().histories[id] ?? NO_HISTORY;
    const goesOn = field !== undefined && field === last;
    become(next, { past: goesOn ? past : [...past, now].slice(-MOST_PAST), future: [], field: field ?? null });
  };
  return {
    ...store,
    edit,
    put: (lesson) => {
      if (find(lesson.id) !== undefined) return edit(lesson.id, () => lesson);
      store.setState(({ lessons: here }) => ({ lessons: [...here, lesson], open: lesson.id }));
    },
    remove: (id) =>
      store.setState(({ lessons: here, histories, keeping, open }) => ({
        lessons: here.filter((lesson) => lesson.id !== id),
        histories: Object.fromEntries(Object.entries(histories).filter(([key]) => key !== id)),
        keeping: Object.fromEntries(Object.entries(keeping).filter(([key]) => key !== id)),
        open: open === id ? null : open,
      })),
    undo: (id) => {
      const now = find(id);
      const { past, future } = store.getState().histories[id] ?? NO_HISTORY;
      const before = past.at(-1);
      if (now === undefined || before === undefined) return;
      become(before, { past: past.slice(0, -1), future: [...future, now], field: null });
    },
    redo: (id) => {
      const now = find(id);
      const { past, future } = store.getState().histories[id] ?? NO_HISTORY;
      const after = future.at(-1);
      if (now === undefined || after === undefined) return;
      become(after, { past: [...past, now], future: future.slice(0, -1), field: null });
    },
  };
}

export const OwnLessonsContext = createContext<OwnLessonsStore | null>(null);

/** The page's store of own lessons; throws outside an OwnLessonsContext. */
export function useOwnLessonsStore(): OwnLessonsStore {
  const store = useContext(OwnLessonsContext);
  if (store === null) throw new Error('No own lessons: render inside an OwnLessonsContext');
  return store;
}

/** A part of the own lessons; re-renders when that part changes. */
export function useOwnLessons<T>(select: (state: OwnLessonsState) => T): T {
  return useStore(useOwnLessonsStore(), select);
}

import type { Lesson } from '../../domain/lesson';
import { keepLesson, keptLessons, onPageHide, watchKeptLessons } from '../../view/browser-lessons';
import type { Keeping, OwnLessonsStore } from '../lessons-store';
import { lessonText, readLessonFile } from './lesson-file';

/** Who writes is not slowed down by the keeping of each character. */
const WAIT_MS = 400;

interface KeptEntry {
  /** When it was first kept, in milliseconds since 1970, which gives the order of the list. */
  readonly since: number;
  readonly lesson: Lesson;
}

const OF_ENTRY = /^(\d{1,16}) /;

function readEntry(id: string, text: string | null): KeptEntry | null {
  const since = OF_ENTRY.exec(text ?? '');
  if (text === null || since === null) return null;
  const reading = readLessonFile(text.slice(since[0].length));
  return reading.ok ? { since: Number(since[1]), lesson: { ...reading.lesson, id } } : null;
}

const sameLesson = (a: Lesson, b: Lesson): boolean => lessonText(a) === lessonText(b);

/**
 * Brings the lessons that this browser keeps into a store, keeps those that change, and follows what other windows of
 * the atlas change. What can't be read, such as lessons of a newer edition, is passed over and left as it is.
 *
 * @param now the time in milliseconds since 1970
 */
export function keepLessons(store: OwnLessonsStore, now: () => number = Date.now): void {
  const since = new Map<string, number>();
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let following = false;

  const find = (id: string) => store.getState().lessons.find((lesson) => lesson.id === id);
  const tell = (ids: Iterable<string>, keeping: Keeping) => {
    const news = Object.fromEntries([...ids].map((id) => [id, keeping]));
    store.setState((state) => ({ keeping: { ...state.keeping, ...news } }));
  };
  const take = (id: string, text: string | null): boolean => {
    const entry = readEntry(id, text);
    if (entry === null) return false;
    since.set(id, entry.since);
    const here = find(id);
    const { open } = store.getState();
    following = true;
    if (here === undefined || !sameLesson(here, entry.lesson)) store.put(entry.lesson);
    store.setState({ open });
    following = false;
    waiting.delete(id);
    tell([id], 'kept');
    return true;
  };
  const write = () => {
    clearTimeout(timer);
    for (const id of waiting) {
      const lesson = find(id);
      if (lesson === undefined) continue;
      const first = since.get(id) ?? now();
      since.set(id, first);
      tell([id], keepLesson({ id, text: `${first} ${lessonText(lesson)}` }) ? 'kept' : 'full');
    }
    waiting.clear();
  };
  const queue = (ids: readonly string[]) => {
    if (ids.length === 0) return;
    for (const id of ids) waiting.add(id);
    tell(ids, 'waits');
    clearTimeout(timer);
    timer = setTimeout(write, WAIT_MS);
  };

  const before = store.getState().lessons;
  const kept = keptLessons().flatMap(({ id, text }) => {
    const entry = readEntry(id, text);
    return entry === null ? [] : [{ id, text, since: entry.since }];
  });
  for (const { id, text } of kept.sort((a, b) => a.since - b.since)) if (find(id) === undefined) take(id, text);

  store.subscribe(({ lessons }, { lessons: former }) => {
    if (following || lessons === former) return;
    const gone = former.filter(({ id }) => !lessons.some((lesson) => lesson.id === id));
    for (const { id } of gone) keepLesson({ id, text: null });
    // What is gone may have made room.
    const { keeping } = store.getState();
    const waits = (lesson: Lesson) => !former.includes(lesson) || (gone.length > 0 && keeping[lesson.id] === 'full');
    queue(lessons.filter(waits).map(({ id }) => id));
  });
  // What was written before this was loaded is kept now.
  queue(before.map(({ id }) => id));
  onPageHide(write);
  watchKeptLessons(({ id, text }) => {
    if (text !== null) return void take(id, text);
    following = true;
    store.remove(id);
    following = false;
  });
}

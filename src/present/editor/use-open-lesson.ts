import { useEffect, useEffectEvent, useState } from 'react';
import type { Lesson } from '../../domain/lesson';
import type { Language } from '../../domain/text';
import { LESSON_EDITOR } from '../../i18n/messages/lesson-editor';
import { LESSON_PASSING } from '../../i18n/messages/lesson-passing';
import { useEphemeral, useLanguage, useStores } from '../../view/hooks';
import { lessonText, readLessonFile } from '../format/lesson-file';
import { MOST_BYTES } from '../format/lesson-limits';
import type { LessonReading } from '../format/reading';
import { refusalSentence, warningSentence } from '../format/reading-sentence';
import { useOwnLessonsStore } from '../lessons-store';
import { newLessonId } from './edits';

const OWN = /^own-[a-z0-9]{4,12}$/;

/** Whether a file is a lesson by its name. */
const isLessonFile = ({ name }: File): boolean => /\.json$/i.test(name);

async function readFile(file: File): Promise<LessonReading> {
  // A film is not worth loading only to find that it is no lesson.
  if (file.size > MOST_BYTES) return { ok: false, reason: 'too-large' };
  try {
    return readLessonFile(await file.text());
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

/** A lesson from elsewhere beside those that are here: it takes the place of none, and is not added twice. */
function withFreeId(lesson: Lesson, here: readonly Lesson[]): Lesson {
  const same = here.find((one) => lessonText({ ...lesson, id: one.id }) === lessonText(one));
  const free = OWN.test(lesson.id) && here.every(({ id }) => id !== lesson.id);
  return same ?? (free ? lesson : { ...lesson, id: newLessonId(here) });
}

/**
 * Opens lesson files as lessons of this browser, those too that are dropped anywhere on the page. What is refused
 * changes nothing.
 *
 * @param onOpened hears the id of a lesson that was opened
 */
export function useOpenLesson(onOpened: (id: string) => void): {
  readonly open: (file: File) => void;
  /** What came of the last file; null before there was one. */
  readonly reading: LessonReading | null;
} {
  const { ephemeral } = useStores();
  const store = useOwnLessonsStore();
  const language = useLanguage();
  const [reading, setReading] = useState<LessonReading | null>(null);

  const open = async (file: File) => {
    const next = await readFile(file);
    setReading(next);
    if (!next.ok) return ephemeral.setState({ status: refusalSentence(language, next) });
    const { lessons } = store.getState();
    const lesson = withFreeId(next.lesson, lessons);
    if (!lessons.includes(lesson)) store.put(lesson);
    const titleIn = (one: Language) => lesson.title || LESSON_EDITOR[one].untitled;
    ephemeral.setState({ status: LESSON_PASSING[language].opened(titleIn(language), lesson.steps.length) });
    if (next.warnings.length > 0) {
      // It stays to be read when the lesson has opened in the place of this.
      const left = (one: Language) =>
        LESSON_PASSING[one].leftOut(
          titleIn(one),
          next.warnings.map((warning) => warningSentence(one, warning)),
        );
      ephemeral.notify({ id: 'lesson-left-out', text: { en: left('en'), zh: left('zh') } });
    }
    onOpened(lesson.id);
  };
  useDroppedLesson((file) => void open(file));
  return { open: (file) => void open(file), reading };
}

/** Takes a lesson file that was dropped on the page; tables are left to those who read them. */
function useDroppedLesson(open: (file: File) => void): void {
  const { ephemeral } = useStores();
  const dropped = useEphemeral((state) => state.droppedFile);
  const take = useEffectEvent((file: File) => {
    if (!isLessonFile(file)) return;
    // It is read once: taking it out of the store ends the effect's cause.
    ephemeral.setState({ droppedFile: null });
    open(file);
  });
  useEffect(() => {
    if (dropped !== null) take(dropped);
  }, [dropped]);
}

import { expect, test } from 'vitest';
import { readyLesson } from '../../../src/content/lessons/ready';
import { LESSON_IDS } from '../../../src/domain/lesson';
import { LANGUAGES } from '../../../src/domain/text';
import { lessonFile, readLessonFile } from '../../../src/present/format/lesson-file';
import { lessonPart, linkVerdict, readLessonPart } from '../../../src/present/format/lesson-link';

const LESSONS = LESSON_IDS.flatMap((id) => LANGUAGES.map((language) => [id, language] as const));

test.each(LESSONS)('the lesson %s in %s goes into a file and a link and comes back as it was', async (id, language) => {
  const lesson = readyLesson(id, language);
  expect(readLessonFile(lessonFile(lesson))).toEqual({ ok: true, lesson, warnings: [] });
  const part = await lessonPart(lesson);
  expect(await readLessonPart(part)).toEqual({ ok: true, lesson: { ...lesson, id: 'packed' }, warnings: [] });
  expect(linkVerdict(`https://atlas.example/?lesson=packed&step=1${part}`)).not.toBe('file');
});

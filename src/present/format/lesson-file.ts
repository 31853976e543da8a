import type { Lesson } from '../../domain/lesson';
import { MOST_BYTES } from './lesson-limits';
import { readLesson } from './read-lesson';
import { isRecord } from './read-values';
import { type LessonReading, type LessonWarning, Refused } from './reading';

const FORMAT = 'regional-atlas-lesson';

/** The version that is written. Every one that was ever written stays readable. */
const VERSION = 1;

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** So many things left out are told; a file of any more is no lesson that somebody wrote. */
const MOST_WARNINGS = 20;

/** Points on a line of their own rather than each number. */
const NUMBERS = /\[\n[\d.eE+,\s-]+\]/g;

/** A lesson as the text of a file, laid out to be read by people too. */
export function lessonFile(lesson: Lesson): string {
  const text = JSON.stringify({ format: FORMAT, version: VERSION, lesson }, null, 2);
  // Texts can't be touched by it: in JSON they hold no line break.
  return `${text.replace(NUMBERS, (numbers) => numbers.replace(/\s+/g, ''))}\n`;
}

/** A lesson as the shortest text that `readLessonFile` reads: without what is empty, on one line. */
export function lessonText(lesson: Lesson): string {
  const needed = ([name, part]: [string, unknown]) => name === 'steps' || !isEmpty(part);
  return JSON.stringify({ format: FORMAT, version: VERSION, lesson }, (_, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).filter(needed)) : value,
  );
}

/** The size of a text as a file, in bytes. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Not JSON, or nested so deeply that no stack holds it.
    return undefined;
  }
}

/**
 * The lesson in the text of a file. Never throws: what is broken, hostile, too large or of a newer edition is refused
 * with the reason and the place; parts of views that are not understood are left out and told.
 */
export function readLessonFile(text: string): LessonReading {
  if (text.length > MOST_BYTES || bytesOf(text) > MOST_BYTES) return { ok: false, reason: 'too-large' };
  const value = parse(text);
  if (value === undefined) return { ok: false, reason: 'not-json' };
  if (!isRecord(value) || value.format !== FORMAT) return { ok: false, reason: 'not-a-lesson' };
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { ok: false, reason: 'not-a-lesson' };
  if (version > VERSION) return { ok: false, reason: 'newer' };
  const warnings: LessonWarning[] = [];
  try {
    const lesson = readLesson(value.lesson, (warning) => {
      if (warnings.length < MOST_WARNINGS) warnings.push(warning);
    });
    return { ok: true, lesson, warnings };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason, where: error.where };
    throw error;
  }
}

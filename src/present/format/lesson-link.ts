import { type Lesson, PACKED } from '../../domain/lesson';
import { packText, unpackText } from '../../domain/packed-text';
import { MOST_QR_BYTES, qrBytes } from '../../domain/qr-plan';
import { lessonText, readLessonFile } from './lesson-file';
import { MOST_BYTES } from './lesson-limits';
import type { LessonReading } from './reading';

/** The longest whole address that is offered as a link; mail, chat programs and older browsers cut longer ones. */
export const MOST_LINK_CHARACTERS = 8000;

/** A link made elsewhere may be longer than those that are offered here, but not by any length. */
const MOST_READ_CHARACTERS = 4 * MOST_LINK_CHARACTERS;

const START = `#lesson=`;

/** A lesson as the `#` part of an address, which no server gets to see. Rejects in a browser that can't compress. */
export const lessonPart = async (lesson: Lesson): Promise<string> =>
  `${START}${await packText(lessonText({ ...lesson, id: '' }))}`;

/** Whether the `#` part of an address holds a lesson. */
export const hasLesson = (hash: string): boolean => hash.startsWith(START);

/** The lesson in the `#` part of an address, under the id of lessons from links. Never rejects. */
export async function readLessonPart(hash: string): Promise<LessonReading> {
  if (!hasLesson(hash)) return { ok: false, reason: 'not-a-lesson' };
  if (hash.length > MOST_READ_CHARACTERS) return { ok: false, reason: 'too-large' };
  const text = await unpackText(hash.slice(START.length), MOST_BYTES);
  if (text === null) return { ok: false, reason: 'unreadable' };
  const reading = readLessonFile(text);
  return reading.ok ? { ...reading, lesson: { ...reading.lesson, id: PACKED } } : reading;
}

/** How an address of a length can be passed on: as a link and a QR code, as a link alone, or neither. */
export function linkVerdict(address: string): 'qr' | 'link' | 'file' {
  if (address.length > MOST_LINK_CHARACTERS) return 'file';
  return qrBytes(address) > MOST_QR_BYTES ? 'link' : 'qr';
}

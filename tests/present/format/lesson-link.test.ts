import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packText, unpackText } from '../../../src/domain/packed-text';
import { MOST_QR_BYTES } from '../../../src/domain/qr-plan';
import { lessonText } from '../../../src/present/format/lesson-file';
import {
  hasLesson,
  lessonPart,
  linkVerdict,
  MOST_LINK_CHARACTERS,
  readLessonPart,
} from '../../../src/present/format/lesson-link';
import { anyLesson, lessonOf } from './lessons';

describe('a text made short for an address', () => {
  test('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const packed = await packText(text);
        expect(packed).toMatch(/^[\w-]+$/);
        expect(await unpackText(packed, 1e6)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  test('is not inflated beyond what is allowed, and garbage gives nothing', async () => {
    expect(await unpackText(await packText('x'.repeat(1001)), 1000)).toBeNull();
    expect(await unpackText(await packText('x'.repeat(1000)), 1000)).toHaveLength(1000);
    for (const broken of ['', '!', 'AAAA', 'a b', '%41']) expect(await unpackText(broken, 1000)).toBeNull();
  });
});

describe('a lesson in a link', () => {
  test('comes back as it went in, under the id of lessons from links', async () => {
    await fc.assert(
      fc.asyncProperty(anyLesson, async (lesson) => {
        const part = await lessonPart(lesson);
        expect(hasLesson(part)).toBe(true);
        expect(await readLessonPart(part)).toEqual({ ok: true, lesson: { ...lesson, id: 'packed' }, warnings: [] });
      }),
      { numRuns: 50 },
    );
  });

  test('that is broken, hostile or none is refused with the reason', async () => {
    const reason = async (hash: string) => {
      const reading = await readLessonPart(hash);
      return reading.ok ? 'taken' : reading.reason;
    };
    expect(await reason('')).toBe('not-a-lesson');
    expect(await reason('#data=AAAA')).toBe('not-a-lesson');
    const part = await lessonPart(lessonOf(['A', 'B']));
    expect(await reason(part.slice(0, -20))).toBe('unreadable');
    expect(await reason(`${part}%20`)).toBe('unreadable');
    expect(await reason(`#lesson=${'A'.repeat(40_000)}`)).toBe('too-large');
    expect(await reason(`#lesson=${await packText('{"lesson":1}')}`)).toBe('not-a-lesson');
    expect(await reason(`#lesson=${await packText(' '.repeat(3_000_000))}`)).toBe('unreadable');
    const newer = lessonText(lessonOf(['A'])).replace('"version":1', '"version":2');
    expect(await reason(`#lesson=${await packText(newer)}`)).toBe('newer');
  });

  test('goes into a QR code, into a link alone, or into a file, by its length', () => {
    expect(linkVerdict('x'.repeat(MOST_QR_BYTES))).toBe('qr');
    expect(linkVerdict('x'.repeat(MOST_QR_BYTES + 1))).toBe('link');
    expect(linkVerdict('国'.repeat(Math.ceil(MOST_QR_BYTES / 2)))).toBe('link');
    expect(linkVerdict('x'.repeat(MOST_LINK_CHARACTERS))).toBe('link');
    expect(linkVerdict('x'.repeat(MOST_LINK_CHARACTERS + 1))).toBe('file');
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_STEPS } from '../../../src/domain/lesson';
import { LANGUAGES } from '../../../src/domain/text';
import { bytesOf, lessonFile, lessonText, readLessonFile } from '../../../src/present/format/lesson-file';
import { MOST_BYTES, MOST_CHARACTERS } from '../../../src/present/format/lesson-limits';
import { refusalSentence, warningSentence } from '../../../src/present/format/reading-sentence';
import { anyLesson, lessonOf } from './lessons';

const FIXTURE = readFileSync(new URL('./fixtures/lesson-v1.json', import.meta.url), 'utf8');

type Json = Record<string, unknown>;

/** The file of a lesson of one step, with parts of the lesson or of the step put in place. */
function fileWith(lesson: Json, step: Json = {}, head: Json = {}): string {
  const whole = lessonOf(['A']);
  const steps = [{ ...whole.steps[0], ...step }];
  return JSON.stringify({
    format: 'regional-atlas-lesson',
    version: 1,
    ...head,
    lesson: { ...whole, steps, ...lesson },
  });
}

function refusal(text: string) {
  const reading = readLessonFile(text);
  if (reading.ok) throw new Error('It was taken');
  return reading;
}

describe('a file of the first released format', () => {
  test('opens as what it was, markup as text', () => {
    const reading = readLessonFile(FIXTURE);
    if (!reading.ok) throw new Error(reading.reason);
    const { lesson, warnings } = reading;
    expect(warnings).toEqual([]);
    expect(lesson).toEqual(JSON.parse(FIXTURE).lesson);
    expect(lesson.title).toBe('东北三省 <b>与</b> 差距');
  });

  test('is written again with the same content', () => {
    const reading = readLessonFile(FIXTURE);
    if (!reading.ok) throw new Error(reading.reason);
    expect(JSON.parse(lessonFile(reading.lesson))).toEqual(JSON.parse(FIXTURE));
  });
});

describe('what is written is read', () => {
  test('as a file and in its shortest form, whatever the lesson', () => {
    fc.assert(
      fc.property(anyLesson, (lesson) => {
        expect(readLessonFile(lessonFile(lesson))).toEqual({ ok: true, lesson, warnings: [] });
        expect(readLessonFile(lessonText(lesson))).toEqual({ ok: true, lesson, warnings: [] });
      }),
      { numRuns: 150 },
    );
  });

  test('with texts that look like what the layout of files shortens', () => {
    const lesson = lessonOf(['[\n 1,\n 2\n]'], { guide: '[\n1\n]' });
    expect(readLessonFile(lessonFile(lesson))).toEqual({ ok: true, lesson, warnings: [] });
  });

  test('lines end in one character, and what can’t be printed is taken out', () => {
    const reading = readLessonFile(fileWith({ guide: 'one\r\ntwo\rthree\u0000\u001b\tfour' }));
    expect(reading.ok && reading.lesson.guide).toBe('one\ntwo\nthree\tfour');
  });

  test('a lesson may leave out what is empty, and begin with a byte order mark', () => {
    const text = '\uFEFF{"format":"regional-atlas-lesson","version":1,"lesson":{"language":"zh","steps":[{}]}}';
    const reading = readLessonFile(text);
    expect(reading.ok && reading.lesson.steps[0]).toEqual(lessonOf(['']).steps.map((s) => ({ ...s, view: '' }))[0]);
  });
});

describe('a broken or hostile file is refused with the reason and the place', () => {
  const long = (n: number) => 'x'.repeat(n);
  test.each<[string, string, string, object?]>([
    ['no JSON', 'Lesson 1', 'not-json'],
    ['a part of one', FIXTURE.slice(0, 400), 'not-json'],
    ['nested without end', '['.repeat(900_000), 'not-json'],
    ['too large', ' '.repeat(MOST_BYTES) + FIXTURE, 'too-large'],
    ['too large in bytes alone', fileWith({ guide: '国'.repeat(800_000) }), 'too-large'],
    ['some other JSON', '{"type":"FeatureCollection"}', 'not-a-lesson'],
    ['null', 'null', 'not-a-lesson'],
    ['a list', '[]', 'not-a-lesson'],
    ['a newer edition', fileWith({}, {}, { version: 2 }), 'newer'],
    ['no version', fileWith({}, {}, { version: '1' }), 'not-a-lesson'],
    ['no lesson', '{"format":"regional-atlas-lesson","version":1}', 'wrong', { step: null, part: null }],
    ['a prototype', FIXTURE.replace('"minutes"', '"__proto__"'), 'unsafe', { step: null, part: null }],
    ['a constructor in a step', fileWith({}, { constructor: {} }), 'unsafe', { step: 1, part: 'steps' }],
    ['a title that is a number', fileWith({ title: 7 }), 'wrong', { step: null, part: 'title' }],
    ['an unknown language', fileWith({ language: 'fr' }), 'wrong', { step: null, part: 'language' }],
    ['half a minute', fileWith({ minutes: 0.5 }), 'wrong', { step: null, part: 'minutes' }],
    ['an id with markup', fileWith({ id: '<script>' }), 'wrong', { step: null, part: 'id' }],
    ['steps that are none', fileWith({ steps: {} }), 'wrong', { step: null, part: 'steps' }],
    ['a step that is none', fileWith({ steps: [{}, 'x'] }), 'wrong', { step: 2, part: 'steps' }],
    [
      'too many steps',
      fileWith({ steps: Array.from({ length: MOST_STEPS + 1 }, () => ({})) }),
      'too-many',
      { step: null, part: 'steps' },
    ],
    [
      'too long a question',
      fileWith({}, { question: long(MOST_CHARACTERS.question + 1) }),
      'too-long',
      { step: 1, part: 'question' },
    ],
    ['too long a timer', fileWith({}, { seconds: 1e9 }), 'wrong', { step: 1, part: 'seconds' }],
    ['something else to hide', fileWith({}, { hidden: ['teacher'] }), 'wrong', { step: 1, part: 'hidden' }],
    ['a statement with markup', fileWith({}, { facts: ['<b>'] }), 'wrong', { step: 1, part: 'facts' }],
    ['a view of another page', fileWith({}, { view: 'https://example.com/?q=1' }), 'view', { step: 1, part: 'view' }],
    ['a view of which nothing is left', fileWith({}, { view: '?lens=happiness' }), 'view', { step: 1, part: 'view' }],
    ['a drawing that is none', fileWith({}, { ink: [{ tool: 'bomb' }] }), 'wrong', { step: 1, part: 'ink' }],
  ])('%s', (_, text, reason, where) => {
    const { reason: told, where: place } = refusal(text);
    expect(told).toBe(reason);
    expect(place).toEqual(where);
  });

  const pen = { tool: 'pen', space: 'map', colour: 0, size: 3, zoom: 4, points: [[120, 40]], pressure: [], words: '' };
  test.each<[string, Json]>([
    ['a point off the world', { points: [[720, 40]] }],
    ['a point of three numbers', { points: [[1, 2, 3]] }],
    ['no points', { points: [] }],
    ['more points than anybody draws', { points: Array.from({ length: 5000 }, () => [120, 40]) }],
    ['pressure of other points', { pressure: [0.5, 0.5] }],
    ['a width that hides everything', { size: 1e6 }],
    ['a colour by name', { colour: 'red' }],
    ['no zoom on the map', { zoom: null }],
    ['markup for words', { words: { html: '<b>' } }],
  ])('a mark with %s', (_, parts) => {
    expect(readLessonFile(fileWith({}, { ink: [pen] })).ok).toBe(true);
    expect(refusal(fileWith({}, { ink: [{ ...pen, ...parts }] })).where).toEqual({ step: 1, part: 'ink' });
  });

  test('in a sentence, in both languages', () => {
    const told = refusal(fileWith({}, { question: 7 }));
    expect(refusalSentence('en', told)).toBe(
      'A part of it is not what a lesson has there. Where: step 1, question. What was here before is unchanged.',
    );
    expect(refusalSentence('zh', told)).toBe('其中有一部分不符合课程的格式。位置：第 1 步，问题。原有内容不受影响。');
    expect(refusalSentence('en', refusal('x'))).not.toContain('Where');
  });
});

describe('a file with something that is not known is taken without it, and that is told', () => {
  test('a view: what is understood stays, the room’s own keys go', () => {
    const reading = readLessonFile(
      fileWith({}, { view: 'region=jilin&lens=happiness&lang=zh&theme=dark&embed=1&lesson=packed&step=3' }),
    );
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.lesson.steps[0]?.view).toBe('?region=jilin');
    expect(reading.warnings).toEqual([{ kind: 'view', step: 1, what: 'lens=happiness' }]);
    expect(LANGUAGES.map((language) => reading.warnings.map((one) => warningSentence(language, one)))).toEqual([
      ['Step 1: this part of the view is not known and was left out: lens=happiness'],
      ['第 1 步：视图中有无法识别的部分，已略去：lens=happiness'],
    ]);
  });

  test('a name that lessons don’t have', () => {
    const reading = readLessonFile(fileWith({ autor: 'me' }, { titel: 'x' }));
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.warnings).toEqual([
      { kind: 'unknown', step: null, what: 'autor' },
      { kind: 'unknown', step: 1, what: 'titel' },
    ]);
    expect(Object.keys(reading.lesson)).not.toContain('autor');
  });
});

describe('nothing makes the reading throw, and nothing pollutes', () => {
  const values = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', null, -1, 1e300, '', []));

  test('any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), values, (value, lesson) => {
        expect(readLessonFile(JSON.stringify(value)).ok).toBe(false);
        readLessonFile(JSON.stringify({ format: 'regional-atlas-lesson', version: 1, lesson }));
      }),
      { numRuns: 300 },
    );
  });

  test('a lesson’s file with any part put in the place of any other, or cut anywhere', () => {
    const paths: (readonly (string | number)[])[] = [];
    const collect = (value: unknown, path: readonly (string | number)[]) => {
      paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value)) collect(part, [...path, key]);
    };
    collect(JSON.parse(FIXTURE), []);
    const put = (whole: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown => {
      if (key === undefined) return value;
      const copy = (Array.isArray(whole) ? [...whole] : { ...(whole as object) }) as Record<string, unknown>;
      copy[key] = put(copy[key], rest, value);
      return copy;
    };
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, fc.nat(FIXTURE.length), (path, value, at) => {
        const reading = readLessonFile(JSON.stringify(put(JSON.parse(FIXTURE), path, value)) ?? '');
        // What is taken can be written and read again, and stays what it is.
        if (reading.ok) expect(readLessonFile(lessonFile(reading.lesson))).toEqual({ ...reading, warnings: [] });
        readLessonFile(FIXTURE.slice(0, at));
        readLessonFile(FIXTURE.slice(0, at) + JSON.stringify(value) + FIXTURE.slice(at));
      }),
      { numRuns: 500 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

test('the size of a file counts bytes, not characters', () => {
  expect(bytesOf('国a')).toBe(4);
});

import fc from 'fast-check';
import { type Ink, type InkPoint } from '../../../src/domain/ink';
import { type Lesson, type LessonStep, VEILS } from '../../../src/domain/lesson';
import { emptyLesson, emptyStep } from '../../../src/present/editor/edits';

/** A lesson of a few steps, with all kinds of parts. */
export function lessonOf(titles: readonly string[], parts: Partial<Lesson> = {}): Lesson {
  const steps = titles.map((title) => emptyStep('?strategy=northeast', title));
  return { ...emptyLesson('own-aaaaaa', 'en'), title: 'Northeast', steps, ...parts };
}

const text = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: most }).map((words) => words.replace(/\p{Cc}/gu, ' '));

const share = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true }).map((n) => n + 0);

const onMap: fc.Arbitrary<InkPoint> = fc.tuple(
  fc.double({ min: 70, max: 140, noNaN: true }),
  fc.double({ min: 10, max: 55, noNaN: true }),
);

const mark: fc.Arbitrary<Ink> = fc.oneof(
  fc.array(fc.tuple(onMap, share), { minLength: 1, maxLength: 5 }).map(
    (points): Ink => ({
      tool: 'pen',
      space: 'map',
      colour: 3,
      size: 4,
      zoom: 4.25,
      points: points.map(([point]) => point),
      pressure: points.map(([, pressure]) => pressure),
      words: '',
    }),
  ),
  fc.tuple(share, share, text(20)).map(
    ([x, y, words]): Ink => ({
      tool: 'text',
      space: 'page',
      colour: 0,
      size: 30,
      zoom: null,
      points: [[x, y]],
      pressure: [],
      words,
    }),
  ),
);

const VIEWS = ['', '?region=jilin&panel=balance', '?strategy=northeast,-gba&match=all', '?lens=gdp&year=2010'];

const step: fc.Arbitrary<LessonStep> = fc.record({
  title: text(30),
  text: text(200),
  question: text(50),
  answer: text(50),
  notes: text(50),
  seconds: fc.option(fc.integer({ min: 1, max: 7200 })),
  hidden: fc.subarray([...VEILS]),
  facts: fc.subarray(['northeast-1', 'gba-2']),
  view: fc.constantFrom(...VIEWS),
  ink: fc.array(mark, { maxLength: 3 }),
});

/** Any lesson that the editor could make. */
export const anyLesson: fc.Arbitrary<Lesson> = fc.record({
  id: fc.constantFrom('own-aaaaaa', 'four-plates', 'packed'),
  language: fc.constantFrom('en', 'zh'),
  title: text(60),
  level: text(30),
  minutes: fc.integer({ min: 0, max: 600 }),
  aims: fc.array(text(60), { maxLength: 4 }),
  guide: text(300),
  steps: fc.array(step, { maxLength: 6 }),
});

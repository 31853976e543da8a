import { describe, expect, test } from 'vitest';
import { GEOGRAPHY, regionOf, strategyOf } from '../../src/content/atlas';
import { readyLesson } from '../../src/content/lessons/ready';
import { LESSON_IDS, type Lesson, type LessonStep, VEILS } from '../../src/domain/lesson';
import type { Adcode } from '../../src/domain/region';
import { LANGUAGES, type Language } from '../../src/domain/text';
import { parseAddress, serialiseView } from '../../src/view/address/codec';
import { filterSummary } from '../../src/view/filter';
import { activePanel } from '../../src/view/view-state';
import { CHECKS, FACTS } from './facts-rows';

const LESSONS = LESSON_IDS.map((id) => ({ id, en: readyLesson(id, 'en'), zh: readyLesson(id, 'zh') }));
const STEPS = LESSONS.flatMap(({ id, en, zh }) =>
  en.steps.map((step, index) => ({ key: `${id} ${index + 1}`, en: step, zh: zh.steps[index] ?? step })),
);
const IN_BOTH = STEPS.flatMap(({ key, en, zh }) => [
  { key, language: 'en' as const, step: en },
  { key, language: 'zh' as const, step: zh },
]);

const size: Readonly<Record<Language, (text: string) => number>> = {
  en: (text) => text.split(/\s+/).filter((word) => word !== '').length,
  // Characters without spaces and punctuation: what is read.
  zh: (text) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length,
};
const outside = (text: string, language: Language, limits: Readonly<Record<Language, readonly [number, number]>>) => {
  const [least, most] = limits[language];
  const found = size[language](text);
  return found < least || found > most ? [found] : [];
};

const told = ({ title, text, question, answer, notes }: LessonStep) => [title, text, question, answer, notes];
const words = (lesson: Lesson) => [
  lesson.title,
  lesson.level,
  ...lesson.aims,
  lesson.guide,
  ...lesson.steps.flatMap(told),
];

describe('the lessons that come with the atlas', () => {
  test('are the six of the list, under their names', () => {
    expect(LESSONS.map(({ id, en }) => [id, en.id, en.title])).toEqual([
      ['four-plates', 'four-plates', 'Four plates'],
      ['two-rivers-two-strategies', 'two-rivers-two-strategies', 'Two rivers, two strategies'],
      ['the-northeast', 'the-northeast', 'The Northeast: resources, industries, places'],
      ['is-the-gap-closing', 'is-the-gap-closing', 'Is the gap closing?'],
      ['can-you-trust-a-figure', 'can-you-trust-a-figure', 'Can you trust a figure?'],
      ['a-bay-of-eleven-cities', 'a-bay-of-eleven-cities', 'A bay of eleven cities'],
    ]);
    for (const { en, zh } of LESSONS) expect([en.language, zh.language]).toEqual(['en', 'zh']);
  });

  test('have seven to ten steps that fill one period', () => {
    for (const { id, en } of LESSONS) {
      expect([7, 8, 9, 10], id).toContain(en.steps.length);
      expect([40, 45], id).toContain(en.minutes);
      const minutes = en.steps.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0) / 60;
      expect(Math.abs(minutes - en.minutes), id).toBeLessThanOrEqual(en.minutes * 0.1);
      for (const { seconds } of en.steps) expect(seconds, id).toBeGreaterThanOrEqual(180);
    }
  });

  test('are written out in both languages', () => {
    for (const { id, en, zh } of LESSONS) {
      expect(zh.steps.length, id).toBe(en.steps.length);
      expect(zh.aims.length, id).toBe(en.aims.length);
      const inChinese = words(zh);
      for (const [index, english] of words(en).entries()) {
        expect(english, id).not.toMatch(/\p{Script=Han}|^\s*$|[，。；：？！]/u);
        expect(inChinese[index], english).toMatch(/\p{Script=Han}/u);
        // Full-width punctuation, but for decimal points and thousands.
        expect(inChinese[index]?.replace(/(?<=\d)[.,](?=\d)/g, ''), english).not.toMatch(/[,;?!()]|[^.]\.\s|: /);
      }
    }
  });

  test('leave it to the room in which language and theme they are shown, and are in no other lesson', () => {
    for (const { key, en, zh } of STEPS) {
      expect(zh, key).toMatchObject({ view: en.view, seconds: en.seconds, hidden: en.hidden, facts: en.facts });
      const { view } = parseAddress(en.view);
      expect(view, key).toMatchObject({ lang: null, theme: null, renderer: 'auto', embed: false, lesson: null });
    }
  });

  test.each(STEPS)('$key opens a view in its canonical form', ({ en }) => {
    const { view, problems } = parseAddress(en.view);
    expect(problems).toEqual([]);
    expect(serialiseView(view)).toBe(en.view);
    const panel = activePanel(view);
    if (panel.startsWith('fact:')) expect(FACTS.map((fact) => `fact:${fact.id}`)).toContain(panel);
    const summary = filterSummary(view);
    if (summary !== null) expect(summary.units).toBeGreaterThan(0);
  });

  test('no two steps of a lesson look the same', () => {
    for (const { id, en } of LESSONS)
      expect(new Set(en.steps.map(({ view, hidden }) => `${view} ${hidden}`)).size, id).toBe(en.steps.length);
  });

  test('rest on statements that exist, and show them or check them where they say so', () => {
    const known = new Set(FACTS.map(({ id }) => id));
    const checks = new Set(CHECKS.map(({ id }) => id));
    for (const { key, en, zh } of STEPS) {
      expect(new Set(en.facts).size, key).toBe(en.facts.length);
      for (const id of en.facts) expect(known, key).toContain(id);
      const panel = activePanel(parseAddress(en.view).view);
      if (panel.startsWith('fact:')) expect(en.facts, key).toContain(panel.slice('fact:'.length));
      for (const step of [en, zh])
        for (const [id] of told(step)
          .join(' ')
          .matchAll(/\bA\d\d\b/g))
          expect(checks, key).toContain(id);
    }
  });

  test('a statement with a figure that a check finds wrong is told with that check', () => {
    const wrong = new Set(CHECKS.filter(({ verdict }) => verdict === 'wrong').map(({ id }) => id));
    for (const { key, en, zh } of STEPS) {
      const doubtful = FACTS.filter(({ id, plot, value }) => en.facts.includes(id) && !plot && value !== null);
      const ids = doubtful.flatMap(({ checks }) => checks.filter((id) => wrong.has(id)));
      // Of several checks on one statement the step needs those on the figures that it uses; at least one.
      for (const step of [en, zh])
        if (ids.length > 0)
          expect(
            ids.some((id) => told(step).join(' ').includes(id)),
            key,
          ).toBe(true);
    }
  });

  test('every step asks, and says what the class should find', () => {
    for (const { key, step } of IN_BOTH) {
      expect(step.question.match(/[?？]|[.。]$/g), key).not.toBeNull();
      expect(step.answer, key).toMatch(/[.。”]$/);
      const sentences = step.answer.split(/(?<=[.。；])(?=\s|$|\p{Script=Han})/u).filter((part) => part.trim() !== '');
      expect(sentences.length, `${key}: ${step.answer}`).toBeLessThanOrEqual(4);
    }
  });

  test('texts fit the card beside the map, notes and guide their page', () => {
    const tooLong = IN_BOTH.flatMap(({ key, language, step }) => [
      ...(step.title.length > (language === 'en' ? 45 : 18) ? [`${key} ${language} title ${step.title.length}`] : []),
      ...outside(step.text, language, { en: [20, 55], zh: [28, 90] }).map((n) => `${key} ${language} text ${n}`),
      ...outside(step.question, language, { en: [4, 30], zh: [6, 40] }).map((n) => `${key} ${language} question ${n}`),
      ...outside(step.answer, language, { en: [8, 48], zh: [14, 90] }).map((n) => `${key} ${language} answer ${n}`),
      ...outside(step.notes, language, { en: [30, 90], zh: [60, 140] }).map((n) => `${key} ${language} notes ${n}`),
    ]);
    const guides = LESSONS.flatMap((lesson) =>
      LANGUAGES.flatMap((language) =>
        outside(lesson[language].guide, language, { en: [120, 200], zh: [180, 350] }).map(
          (n) => `${lesson.id} ${language} guide ${n}`,
        ),
      ),
    );
    expect([...tooLong, ...guides]).toEqual([]);
  });

  test('the source is named as an official Party publication where a lesson first leans on it', () => {
    for (const { id, en, zh } of LESSONS) {
      expect(en.guide + (en.steps[0]?.text ?? ''), id).toMatch(/official Party publication/);
      expect(zh.guide + (zh.steps[0]?.text ?? ''), id).toMatch(/中国共产党的?一?份?官方出版物/);
    }
  });
});

describe('what is hidden', () => {
  test('is known to the atlas and said once', () => {
    for (const { key, en } of STEPS) {
      for (const veil of en.hidden) expect(VEILS, key).toContain(veil);
      expect(new Set(en.hidden).size, key).toBe(en.hidden.length);
    }
  });

  test('are the names where the class is to find them, beside no panel that tells them', () => {
    const naming = STEPS.filter(({ en }) => en.hidden.includes('names'));
    expect(naming.map(({ key }) => key)).toEqual([
      'four-plates 2',
      'four-plates 3',
      'four-plates 4',
      'two-rivers-two-strategies 1',
      'two-rivers-two-strategies 2',
      'two-rivers-two-strategies 3',
      'two-rivers-two-strategies 4',
      'the-northeast 1',
      'a-bay-of-eleven-cities 1',
    ]);
    for (const { key, en } of naming) expect(activePanel(parseAddress(en.view).view), key).toBe('overview');
  });

  test('are the values in every lesson that tests figures, and always where the balance is to be guessed', () => {
    const guessed = STEPS.filter(({ en }) => en.hidden.includes('values'));
    for (const id of LESSON_IDS)
      expect(
        guessed.some(({ key }) => key.startsWith(id)),
        id,
      ).toBe(true);
    const ofBalance = guessed.filter(({ en }) => en.view.includes('panel=balance')).map(({ key }) => key);
    expect(ofBalance).toEqual([
      'the-northeast 8',
      'is-the-gap-closing 3',
      'is-the-gap-closing 6',
      'is-the-gap-closing 7',
    ]);
  });

  test('is the legend where the class is to say what the colors mean', () => {
    for (const key of ['four-plates 1', 'two-rivers-two-strategies 1'])
      expect(STEPS.find((step) => step.key === key)?.en.hidden, key).toContain('legend');
    for (const { key, en } of STEPS.filter(({ en: { hidden } }) => hidden.includes('legend')))
      expect(en.view, key).toMatch(/lens=|strategy=\S+,/);
  });
});

/** Regions whose names a text has. */
function namedIn(text: string, language: Language, among: readonly Adcode[]): readonly Adcode[] {
  const names = among
    .map((adcode) => ({ adcode, name: regionOf(adcode).short[language] }))
    .toSorted((a, b) => b.name.length - a.name.length);
  let rest = text;
  return names.flatMap(({ adcode, name }) => {
    if (!rest.includes(name)) return [];
    rest = rest.replaceAll(name, ' ');
    return [adcode];
  });
}

describe('the answers', () => {
  test.each([
    'four-plates 2',
    'four-plates 3',
    'four-plates 4',
    'two-rivers-two-strategies 2',
    'two-rivers-two-strategies 3',
    'two-rivers-two-strategies 4',
  ])('of %s name the members that the map shows, and nobody else', (key) => {
    const step = STEPS.find((candidate) => candidate.key === key);
    if (step === undefined) throw new Error(`No step ${key}`);
    const { view } = parseAddress(step.en.view);
    const members = filterSummary(view)?.full ?? [];
    expect(members.length).toBeGreaterThan(0);
    for (const language of LANGUAGES)
      expect(namedIn(step[language].answer, language, GEOGRAPHY.provinces).toSorted()).toEqual(members.toSorted());
  });

  test('name the eleven cities of the bay, and no other city of Guangdong', () => {
    const step = STEPS.find(({ key }) => key === 'a-bay-of-eleven-cities 1');
    const members = strategyOf('gba').memberships.find(({ definition }) => definition === 'nine-plus-two')?.adcodes;
    const cities = [...GEOGRAPHY.prefecturesOf('440000'), '810000', '820000'];
    for (const language of LANGUAGES)
      expect(namedIn(step?.[language].answer ?? '', language, cities).toSorted()).toEqual(members?.toSorted());
  });
});

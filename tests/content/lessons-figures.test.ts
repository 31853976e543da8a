import { describe, expect, test } from 'vitest';
import { readyLesson } from '../../src/content/lessons/ready';
import { LESSON_IDS, type LessonStep } from '../../src/domain/lesson';
import { LANGUAGES, type Language } from '../../src/domain/text';
import { parseAddress } from '../../src/view/address/codec';
import { shownYear } from '../../src/view/lens-years';
import { CHECKS, FACTS } from './facts-rows';
import { PLAIN, STATED, type Stated } from './lessons-figures';

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const valueOf = (word: string) => Number(word.replaceAll(',', ''));
const told = ({ title, text, question, answer, notes }: LessonStep) =>
  [title, text, question, answer, notes].join('\n');

/** A pattern for a passage, with a group for each number. */
const patternOf = (passage: string) =>
  new RegExp(passage.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('#', '(\\d[\\d,]*(?:\\.\\d+)?)'), 'g');

/** Whether a number as written is a value rounded to what its digits show; zeros at the end are taken for rounding. */
function rounds(word: string, value: number): boolean {
  const [whole = '', decimals = ''] = word.replaceAll(',', '').split('.');
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  const unit = decimals === '' ? 10 ** Math.min(zeros, whole.length - 1) : 10 ** -decimals.length;
  return Math.abs(valueOf(word) - value) <= unit / 2 + 1e-9;
}

const passageOf = (row: Stated, language: Language) => row[language];
const numbersOf = (row: Stated, language: Language) => (language === 'en' ? row.enNumbers : row.zhNumbers);

describe('rounding as it is read', () => {
  test.each([
    ['104,000', 103_505, true],
    ['104,000', 103_499, false],
    ['70', 70.07, true],
    ['70', 76, false],
    ['0.063', 0.06285, true],
    ['0.063', 0.0622, false],
    ['19.7', 19.74, true],
  ])('%s for %f: %s', (word, value, expected) => {
    expect(rounds(word, value)).toBe(expected);
  });
});

describe.each(LESSON_IDS)('the figures of %s', (id) => {
  describe.each(LANGUAGES)('%s', (language) => {
    const lesson = readyLesson(id, language);
    const everything = [lesson.guide, ...lesson.steps.map(told)].join('\n');

    test('are those that the atlas computes', () => {
      for (const row of STATED[id]) {
        const passage = passageOf(row, language);
        const numbers = numbersOf(row, language);
        expect(passage.split('#').length - 1, passage).toBe(numbers.length);
        const matches = [...everything.matchAll(patternOf(passage))];
        expect(matches.length, passage).toBeGreaterThan(0);
        for (const match of matches)
          for (const [index, value] of numbers.entries())
            expect(rounds(match[index + 1] ?? '', value), `${match[0]}: ${value}`).toBe(true);
      }
    });

    test('are all accounted for: computed, or printed in a statement or check that the step names', () => {
      const unknown = lesson.steps.flatMap((step, index) => {
        const { view } = parseAddress(step.view);
        const named = new Set(told(step).match(/\bA\d\d\b/g));
        const known = [
          ...FACTS.filter((fact) => step.facts.includes(fact.id)).map((fact) => fact.text[language]),
          ...CHECKS.filter((check) => named.has(check.id)).flatMap((check) => [
            check.text[language],
            check.method,
            check.stated,
            check.computed,
            ...Object.values(check.zh),
          ]),
          String(shownYear(view)),
        ].join(' ');
        const values = new Set((known.match(NUMBER) ?? []).map(valueOf));
        let rest = told(step);
        for (const row of STATED[id]) rest = rest.replace(patternOf(passageOf(row, language)), ' ');
        rest = rest.replace(/\bA\d\d\b|[Ss]teps? \d( (and|to) \d)?|第\d(、\d|至\d)?步/g, ' ');
        return (rest.match(NUMBER) ?? [])
          .filter((word) => !values.has(valueOf(word)) && !PLAIN[id].includes(valueOf(word)))
          .map((word) => `${index + 1}: ${word}`);
      });
      expect(unknown).toEqual([]);
    });
  });
});

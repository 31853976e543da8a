import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GEOGRAPHY, regionOf, STRATEGIES } from '../../../src/content/atlas';
import { LANGUAGES } from '../../../src/domain/text';
import { QUESTION_DEFINITIONS } from '../../../src/i18n/messages/question-definitions';
import { explain } from '../../../src/present/questions/explanation';
import { changeableFacts, factWithFigure } from '../../../src/present/questions/fact-figures';
import { neighboursOf } from '../../../src/present/questions/neighbours';
import { generateRound } from '../../../src/present/questions/round';
import { answerWords, claimWords, mapWords, questionWords } from '../../../src/present/questions/wording';
import { loadData, plan } from './data';

const data = await loadData();
const questions = Array.from({ length: 60 }, (_, seed) => generateRound(plan({ seed, count: 14 }), data)).flat();

describe.each(LANGUAGES)('in %s', (language) => {
  test('every question, answer and explanation has words', () => {
    for (const question of questions) {
      const words = [
        questionWords(language, question),
        answerWords(language, question.answer),
        ...explain(question, language, data).sentences,
        ...(question.kind === 'misleads' ? question.maps.map((map) => mapWords(language, map)) : []),
        ...(question.kind === 'true-false' ? [claimWords(language, question.claim, data.library)] : []),
      ];
      expect(words.length).toBeGreaterThanOrEqual(3);
      for (const sentence of words) expect(sentence).toMatch(/^(?!.*(undefined|null|NaN)).+$/);
      if (language === 'zh') expect(words.join('')).toMatch(/[一-鿿]/);
    }
  });

  test('the words for a definition don’t name the members that are asked for', () => {
    for (const { id, memberships } of STRATEGIES) {
      for (const { definition, adcodes } of memberships) {
        const words = QUESTION_DEFINITIONS[`${id}:${definition}`]?.[language] ?? '';
        expect(words, `${id}:${definition}`).not.toBe('');
        for (const unit of adcodes) expect(words).not.toContain(regionOf(unit).short[language]);
      }
    }
  });
});

test('explanations that rest on the source cite it; the others name a list or figures, or tell where a unit lies', () => {
  for (const question of questions) {
    const { facts, lists, readings } = explain(question, 'en', data);
    if (question.kind === 'find' && (question.clue.by === 'name' || question.clue.by === 'capital')) continue;
    expect(facts.length + readings.length, JSON.stringify(question)).toBeGreaterThan(0);
    if (lists.length > 0) expect(facts.length).toBeGreaterThanOrEqual(lists.length > 1 ? 2 : 1);
  }
});

test('a changed statement has the other figure where its own stood, in both languages', () => {
  const facts = changeableFacts(data.library);
  expect(facts.length).toBeGreaterThan(15);
  for (const fact of facts) {
    for (const language of LANGUAGES) {
      const changed = factWithFigure(fact, 77.7, language);
      expect(changed).toContain('77.7');
      expect(changed).not.toMatch(new RegExp(`(?<![\\d.])${fact.value}(?![\\d.])`));
      expect(factWithFigure(fact, fact.value, language)).toBe(fact.text[language]);
    }
  }
});

test('no figure is changed, or left, in a statement that a check finds wrong', () => {
  const [fact] = changeableFacts(data.library);
  const [check] = data.library.checks;
  if (fact === undefined || check === undefined) throw new Error('Nothing to check');
  const checksOf = () => [{ ...check, verdict: 'wrong' as const }];
  expect(changeableFacts({ ...data.library, checksOf })).toEqual([]);
});

test('neighbors are those of the map', () => {
  interface Shape {
    readonly id: string;
    readonly arcs: readonly unknown[];
  }
  const topology = JSON.parse(readFileSync('public/geo/regions-mid.json', 'utf8')) as {
    readonly objects: Readonly<Record<'prefectures', { readonly geometries: readonly Shape[] }>>;
  };
  const owners = new Map<number, Set<string>>();
  for (const { id, arcs } of topology.objects.prefectures.geometries) {
    for (const arc of arcs.flat(Number.POSITIVE_INFINITY) as number[]) {
      const line = arc < 0 ? ~arc : arc;
      owners.set(line, (owners.get(line) ?? new Set()).add(GEOGRAPHY.provinceOf(id)));
    }
  }
  const drawn = (province: string) =>
    new Set([...owners.values()].filter((two) => two.has(province)).flatMap((two) => [...two]));
  for (const province of GEOGRAPHY.provinces) {
    const others = [...drawn(province)].filter((other) => other !== province);
    expect(neighboursOf(province).toSorted(), province).toEqual(others.toSorted());
  }
});

import { GEOGRAPHY } from '../../src/content/atlas';
import type { BegunRound } from '../../src/present/questions/begun-round';
import type { Answer, Question } from '../../src/present/questions/question';
import { generateRound } from '../../src/present/questions/round';
import type { ChosenRound } from '../../src/present/questions/round-plan';
import { type QuestionData, scopeOf } from '../../src/present/questions/scope';
import { INITIAL_VIEW } from '../../src/view/view-state';

/** A round for the whole class with a question of every kind. */
export const CHOSEN: ChosenRound = {
  seed: 31,
  kinds: ['find', 'members', 'odd-one-out', 'order', 'higher', 'true-false', 'misleads'],
  count: 7,
  mode: 'class',
  revealAll: false,
};

export const questionsOf = (data: QuestionData, seed = CHOSEN.seed): readonly Question[] =>
  generateRound({ ...CHOSEN, seed, scope: scopeOf(INITIAL_VIEW) }, data);

/** The round at one of its questions, from 0, with all before it revealed. */
export const roundAt = (place: number, chosen = CHOSEN): BegunRound => ({
  chosen,
  about: INITIAL_VIEW,
  progress: {
    place,
    attempts: Array.from({ length: chosen.count }, (_, i) => ({ response: null, settled: i < place })),
  },
});

/** Every answer that a question could have, right or wrong. */
export function conceivable(question: Question): readonly Answer[] {
  switch (question.kind) {
    case 'find':
      return GEOGRAPHY.provinces.map((region) => ({ form: 'region', region }));
    case 'odd-one-out':
    case 'higher':
      return question.options.map((region) => ({ form: 'region', region }));
    case 'members':
      return question.options.map((_, i) => ({ form: 'set', regions: question.options.slice(i) }));
    case 'order':
      return question.options.map((_, i) => ({
        form: 'order',
        regions: [...question.options.slice(i), ...question.options.slice(0, i)],
      }));
    case 'true-false':
      return [true, false].map((isTrue) => ({ form: 'truth', isTrue }));
    case 'misleads':
      return question.maps.map((_, index) => ({ form: 'map', index }));
  }
}

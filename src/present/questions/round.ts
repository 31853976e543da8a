import { makeTrueFalse } from './make-claims';
import { makeHigher, makeOrder } from './make-figures';
import { makeFind } from './make-find';
import { makeMisleads } from './make-maps';
import { makeMembers, makeOddOneOut } from './make-members';
import { answerKey, QUESTION_KINDS, type Question, type QuestionKind, questionKey } from './question';
import { createRandom, type Random } from './random';
import type { RoundPlan } from './round-plan';
import type { QuestionData, QuestionScope } from './scope';
import { solve } from './solve';

/** So many draws are tried before a question gives up its scope, and again before the round goes on without it. */
const ATTEMPTS = 40;

type Make = (random: Random, scope: QuestionScope, data: QuestionData) => Question | null;

const MAKERS: Readonly<Record<QuestionKind, Make>> = {
  find: makeFind,
  members: makeMembers,
  'odd-one-out': makeOddOneOut,
  order: makeOrder,
  higher: makeHigher,
  'true-false': makeTrueFalse,
  misleads: makeMisleads,
};

/** Where a view narrows a kind so far that nothing can be asked, the whole atlas is asked about. */
function widened(scope: QuestionScope): QuestionScope {
  return { strategies: [], definitions: {}, indicator: null, year: null, vintage: scope.vintage, region: null };
}

/** Whether a question has exactly one right answer, and it is the one that it came with. */
export function isProven(question: Question, data: QuestionData): boolean {
  const [first, ...others] = solve(question, data);
  return first !== undefined && others.length === 0 && answerKey(first) === answerKey(question.answer);
}

/**
 * A round of different questions in mixed kinds, each of them proven. Shorter than asked for only where the kinds have no
 * more to ask.
 */
export function generateRound({ seed, kinds, count, scope }: RoundPlan, data: QuestionData): readonly Question[] {
  // Kinds in one order, however they were ticked.
  const order = createRandom(seed).shuffled(QUESTION_KINDS.filter((kind) => kinds.includes(kind)));
  const asked = new Set<string>();
  const questions: Question[] = [];
  for (let place = 0; place < count; place++) {
    const kind = order[place % order.length];
    if (kind === undefined) break;
    const random = createRandom(seed, place + 1);
    for (let attempt = 0; attempt < 2 * ATTEMPTS; attempt++) {
      const question = MAKERS[kind](random, attempt < ATTEMPTS ? scope : widened(scope), data);
      if (question === null || asked.has(questionKey(question)) || !isProven(question, data)) continue;
      asked.add(questionKey(question));
      questions.push(question);
      break;
    }
  }
  return questions;
}

import { type Grade, grade } from './grade';
import type { Answer, Question } from './question';

/** What has become of one question. */
export interface Attempt {
  readonly response: Answer | null;
  /** The answer is on show: it was checked, passed over or revealed. */
  readonly settled: boolean;
}

/** How far a round has come. */
export interface Progress {
  /** The question on show, from 0; behind the last one comes the result. */
  readonly place: number;
  readonly attempts: readonly Attempt[];
}

export type Act =
  | { readonly do: 'respond'; readonly response: Answer | null }
  | { readonly do: 'settle' }
  | { readonly do: 'pass' }
  | { readonly do: 'go'; readonly by: 1 | -1 }
  | { readonly do: 'again' };

const UNTOUCHED: Attempt = { response: null, settled: false };

/** The beginning of a round. */
export const beginning = (questions: number): Progress => ({
  place: 0,
  attempts: Array.from({ length: questions }, () => UNTOUCHED),
});

/** The next state of a round. What is settled is not answered again. */
export function advance(progress: Progress, act: Act): Progress {
  const { place, attempts } = progress;
  const now = attempts[place];
  const become = (next: Attempt): Progress => ({ place, attempts: attempts.with(place, next) });
  switch (act.do) {
    case 'again':
      return beginning(attempts.length);
    case 'go':
      return { attempts, place: Math.min(attempts.length, Math.max(0, place + act.by)) };
    case 'respond':
      return now === undefined || now.settled ? progress : become({ ...now, response: act.response });
    case 'settle':
      return now === undefined ? progress : become({ ...now, settled: true });
    case 'pass':
      return now === undefined ? progress : become({ response: null, settled: true });
  }
}

/** A question with its attempt and what that is worth. */
export interface Graded extends Grade {
  readonly question: Question;
  readonly response: Answer | null;
}

/** Every question of a round, graded. */
export function gradedAll(questions: readonly Question[], { attempts }: Progress): readonly Graded[] {
  return questions.map((question, place) => {
    const response = attempts[place]?.response ?? null;
    return { question, response, ...grade(question, response) };
  });
}

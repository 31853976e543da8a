import type { Answer, Question } from './question';

/** What a way of answering a question needs to know. */
export interface FieldProps<Q extends Question> {
  readonly question: Q;
  readonly response: Extract<Answer, { readonly form: Q['answer']['form'] }> | null;
  /** The answer is on show: nothing can be changed any more. */
  readonly settled: boolean;
  readonly onRespond: (response: Q['answer']) => void;
  /** Id of the element that asks. */
  readonly labelledBy: string;
}

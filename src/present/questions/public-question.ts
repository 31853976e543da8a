import type { AskedQuestion } from './begun-round';
import type { Asking, Question } from './question';

/** What of a question the class may see: what is asked, and what is right only once it is revealed. */
export interface PublicQuestion {
  /** From 1. */
  readonly place: number;
  readonly of: number;
  readonly asks: Asking;
  /** The question with its answer; null: not revealed. */
  readonly revealed: Question | null;
}

/** The class's part of a question. What somebody has chosen as an answer is not in it, since it may be right. */
export function publicQuestion({ question, place, of, settled }: AskedQuestion): PublicQuestion {
  const { answer: _, ...asks } = question;
  return { place, of, asks, revealed: settled ? question : null };
}

/** Whether the class is looking for something on the map at this moment, so that nothing there may name or mark it. */
export const isSought = ({ question, settled }: AskedQuestion): boolean => question.kind === 'find' && !settled;

import type { QuestionKind } from './question';
import type { QuestionScope } from './scope';

/** What a round of questions is drawn from: the same plan gives the same questions everywhere. */
export interface RoundPlan {
  /** 0 to LARGEST_SEED. */
  readonly seed: number;
  /** At least one. */
  readonly kinds: readonly QuestionKind[];
  /** 1 to MOST_QUESTIONS. */
  readonly count: number;
  readonly scope: QuestionScope;
}

/** A round without its scope, which is the view's: together with the view's address it gives everyone the same questions. */
export type SharedRound = Omit<RoundPlan, 'scope'>;

/** A round has at most so many questions. */
export const MOST_QUESTIONS = 30;

/** Seeds are whole numbers from 0 to this, so that they can be read out and typed in. */
export const LARGEST_SEED = 999_999;

/** Who answers: the whole class while the teacher reveals, each alone with a score, or each alone by a link. */
export const ROUND_MODES = ['class', 'alone', 'seeded'] as const;
export type RoundMode = (typeof ROUND_MODES)[number];

/** A round as it is to begin. */
export interface ChosenRound extends SharedRound {
  readonly mode: RoundMode;
  /** All questions at once with their answers, for the teacher. */
  readonly revealAll: boolean;
}

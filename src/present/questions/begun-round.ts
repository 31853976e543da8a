import type { ViewState } from '../../view/view-state';
import type { Question } from './question';
import type { ChosenRound } from './round-plan';
import type { Progress } from './round-progress';

/** A round on its way: what was chosen, what it is about, and how far it has come. */
export interface BegunRound {
  readonly chosen: ChosenRound;
  readonly about: ViewState;
  readonly progress: Progress;
}

/** What a whole class is being asked. */
export interface AskedQuestion {
  readonly question: Question;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  /** The teacher has revealed the answer. */
  readonly settled: boolean;
}

import { FIGURES, LIBRARY } from '../../../src/content/library';
import { QUESTION_KINDS } from '../../../src/present/questions/question';
import type { RoundPlan } from '../../../src/present/questions/round-plan';
import { type QuestionData, scopeOf } from '../../../src/present/questions/scope';
import { INITIAL_VIEW, type ViewState } from '../../../src/view/view-state';

/** The data of the atlas, as questions are made and solved from. */
export const loadData = async (): Promise<QuestionData> => ({
  figures: await FIGURES.load(),
  library: await LIBRARY.load(),
});

/** A round about a view. */
export const plan = (round: Partial<Omit<RoundPlan, 'scope'>> = {}, view: Partial<ViewState> = {}): RoundPlan => ({
  seed: 1,
  kinds: QUESTION_KINDS,
  count: QUESTION_KINDS.length,
  ...round,
  scope: scopeOf({ ...INITIAL_VIEW, ...view }),
});

import type { ViewState } from '../view/view-state';

/** What a drawing over this view belongs to: the step of the lesson, or free presenting. */
export const inkKey = ({ lesson, step }: Pick<ViewState, 'lesson' | 'step'>): string =>
  lesson === null ? 'free' : `${lesson}:${step ?? 1}`;

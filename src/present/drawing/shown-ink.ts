import type { Ink } from '../../domain/ink';
import type { ViewState } from '../../view/view-state';
import { inkKey } from '../ink-key';
import type { Presentation } from '../presentation-store';

const NO_INK: readonly Ink[] = [];

/** What is drawn over a view: by hand, else what the lesson brings for the step. */
export function shownInk(
  { ink, lesson }: Pick<Presentation, 'ink' | 'lesson'>,
  at: Pick<ViewState, 'lesson' | 'step'>,
): readonly Ink[] {
  const brought = at.lesson === null ? undefined : lesson?.steps[(at.step ?? 1) - 1]?.ink;
  return ink[inkKey(at)] ?? brought ?? NO_INK;
}

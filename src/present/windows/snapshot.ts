import type { Ink } from '../../domain/ink';
import type { Veil } from '../../domain/lesson';
import type { Language } from '../../domain/text';
import { parseAddress, serialiseView } from '../../view/address/codec';
import { activePanel, type ViewState } from '../../view/view-state';
import { shownInk } from '../drawing/shown-ink';
import { PASSING } from '../format/step-view';
import type { Countdown, Pointer, Presentation } from '../presentation-store';
import { isSought, type PublicQuestion, publicQuestion } from '../questions/public-question';
import { type PublicStep, publicStep } from '../stage/public-step';
import { type SentRound, sentRound } from './sent-round';

/** All that the window for the class needs: a view as an address, and of the step what the class may see. */
export interface Snapshot {
  readonly view: string;
  readonly step: PublicStep | null;
  /** What the class is asked, in the place of step and panel. */
  readonly question: PublicQuestion | null;
  /** The round of that question, so that a presenter's window that is opened again goes on with it. */
  readonly round: SentRound | null;
  /** Steps that have been revealed, so that a presenter's window that is opened again goes on from there. */
  readonly revealed: readonly number[];
  readonly countdown: Countdown | null;
  readonly folded: boolean;
  readonly details: boolean;
  readonly veils: readonly Veil[];
  readonly blank: boolean;
  readonly pointer: Pointer | null;
  readonly ink: readonly Ink[];
}

/**
 * Whether the class sees the panel beside the map. Tools for passing a view on or preparing a lesson are the teacher's;
 * in a lesson the step speaks for itself while nothing is chosen beside it.
 */
const showsPanel = (view: ViewState): boolean =>
  !PASSING.includes(view.panel) && !(view.lesson !== null && activePanel(view) === 'overview');

/** What the class may see of a presentation. Notes, and answers that are not revealed, are not in it. */
export function snapshotOf(
  view: ViewState,
  language: Language,
  veils: readonly Veil[],
  presentation: Presentation,
): Snapshot {
  const { lesson, revealed, countdown, round, asked, folded, details, blank, pointer, draft } = presentation;
  const panel = showsPanel(view);
  // The region on the map may be the one that is sought.
  const sought = asked !== null && isSought(asked);
  const number = view.step ?? 1;
  return {
    view: serialiseView({
      ...view,
      region: sought ? null : view.region,
      panel: panel ? view.panel : null,
      lang: language,
      theme: 'projector',
      renderer: 'auto',
      embed: false,
    }),
    step: lesson === null ? null : publicStep(lesson, number, revealed.includes(number)),
    question: asked === null ? null : publicQuestion(asked),
    round: asked === null || round === null ? null : sentRound(round),
    revealed,
    countdown,
    folded,
    details: details && panel,
    veils: sought && !veils.includes('names') ? [...veils, 'names'] : veils,
    blank,
    pointer,
    ink: [...shownInk(presentation, view), ...(draft === null ? [] : [draft])],
  };
}

/** The view of a snapshot, drawn as this window draws. */
export const snapshotView = ({ view }: Snapshot, here: ViewState): ViewState => ({
  ...parseAddress(view).view,
  renderer: here.renderer,
});

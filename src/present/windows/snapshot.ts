import type { Ink } from '../../domain/ink';
import type { Veil } from '../../domain/lesson';
import type { Language } from '../../domain/text';
import { parseAddress, serialiseView } from '../../view/address/codec';
import type { ViewState } from '../../view/view-state';
import { shownInk } from '../drawing/shown-ink';
import type { Countdown, Pointer, Presentation } from '../presentation-store';
import { type PublicStep, publicStep } from '../stage/public-step';

/** All that the window for the class needs: a view as an address, and of the step what the class may see. */
export interface Snapshot {
  readonly view: string;
  readonly step: PublicStep | null;
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

/** What the class may see of a presentation. Notes, and answers that are not revealed, are not in it. */
export function snapshotOf(
  view: ViewState,
  language: Language,
  veils: readonly Veil[],
  presentation: Presentation,
): Snapshot {
  const { lesson, revealed, countdown, folded, details, blank, pointer, draft } = presentation;
  const number = view.step ?? 1;
  return {
    view: serialiseView({ ...view, lang: language, theme: 'projector', renderer: 'auto', embed: false }),
    step: lesson === null ? null : publicStep(lesson, number, revealed.includes(number)),
    revealed,
    countdown,
    folded,
    details,
    veils,
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

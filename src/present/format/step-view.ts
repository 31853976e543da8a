import type { LessonStep } from '../../domain/lesson';
import { parseAddress, serialiseView } from '../../view/address/codec';
import { ADDRESS_KEYS } from '../../view/address/keys';
import type { Panel, ViewState } from '../../view/view-state';

/** What is the room's and not a step's: how the page speaks and looks, and which lesson it is in. */
const ROOM = { lang: null, theme: null, renderer: 'auto', embed: false, lesson: null, step: null } as const;

/** Panels in which a view is passed on or prepared rather than shown. */
export const PASSING: readonly (Panel | null)[] = ['lessons', 'share', 'embed', 'help'];

/**
 * A view as a step keeps it: the query part of its address, without what is the room's.
 *
 * @param beneath the panel that a step shows where the view's is one for passing it on; null: what follows the selection
 */
export function stepAddress(view: ViewState, beneath: Panel | null): string {
  const under = PASSING.includes(beneath) ? null : beneath;
  return serialiseView({ ...view, ...ROOM, panel: PASSING.includes(view.panel) ? under : view.panel });
}

/** The view that a step shows; language, theme, renderer and lesson are left at their defaults. */
export const stepState = ({ view }: Pick<LessonStep, 'view'>): ViewState => ({ ...parseAddress(view).view, ...ROOM });

/** A step's view as it was read. */
interface ReadStepView {
  /** In the one form in which steps keep views. */
  readonly address: string;
  /** Parts that were not understood and are left out, e.g. `lens=happiness`. */
  readonly left: readonly string[];
}

/** A view of a lesson from elsewhere; null where nothing of it is understood. Never throws. */
export function readStepView(text: string): ReadStepView | null {
  const { view, problems } = parseAddress(text);
  const left = problems.map(({ key, part }) => `${key}=${part}`);
  const query = new URLSearchParams(text);
  const understood = ADDRESS_KEYS.some(({ key }) => query.has(key) && problems.every((problem) => problem.key !== key));
  if (!understood && !/^\??$/.test(text.trim())) return null;
  return { address: serialiseView({ ...view, ...ROOM }), left };
}

import { parseAddress, serialiseView } from '../view/address/codec';
import {
  addressBefore,
  fillScreen,
  isReload,
  leaveScreen,
  onScreenLeft,
  rememberAddressBefore,
} from '../view/browser-stage';
import type { Stores } from '../view/hooks';
import { closeLesson, setTheme } from '../view/transitions';
import type { Panel, ViewState } from '../view/view-state';

type Stage = Pick<Stores, 'view' | 'ephemeral'>;

/** Panels that pass: in front of a class stands what they have covered. */
const PASSING: readonly (Panel | null)[] = ['share', 'help', 'embed', 'lessons'];

/** Stands for the view before where a link has begun the presentation. */
const BY_LINK = '';

/** Whether a page that has just been opened goes on presenting: after a reload, or by a link that is meant so. */
export function isPresentedFromStart({ theme, lesson, embed }: ViewState): boolean {
  if (embed) return false;
  // With a window for the class open, the presenter's own has another theme.
  if (addressBefore() !== null && isReload()) return true;
  return theme === 'projector' && (lesson !== null || addressBefore() !== null);
}

/** Has a reload go on with how the page was opened: a link has begun a presentation, or none goes on. */
export function rememberStart(presenting: boolean): void {
  if (!presenting) rememberAddressBefore(null);
  else if (addressBefore() === null) rememberAddressBefore(BY_LINK);
}

/**
 * Goes in front of a class: projector theme, the map and one panel, and where the browser lets it the whole screen.
 *
 * @param asking a round of questions has begun, and its panel goes along
 */
export function startPresenting({ view: store, ephemeral }: Stage, asking = false): void {
  if (ephemeral.getState().presenting) return;
  const { view } = store.getState();
  rememberAddressBefore(serialiseView(view));
  ephemeral.setState({ presenting: true });
  store.step(setTheme('projector'), (now) =>
    PASSING.includes(now.panel) && !(asking && now.panel === 'lessons') ? { ...now, panel: null } : now,
  );
  void fillScreen();
}

/** Goes back to the view before, in the language of now. Opened by a link there is none: then the view stays. */
export function leavePresenting({ view: store, ephemeral }: Stage): void {
  if (!ephemeral.getState().presenting) return;
  const before = addressBefore();
  rememberAddressBefore(null);
  // What a step hides stays hidden as long as the view stays with it.
  ephemeral.setState({ presenting: false });
  if (before === null || before === BY_LINK) store.step(setTheme(null), closeLesson);
  else store.step(({ lang }) => ({ ...parseAddress(before).view, lang }));
  void leaveScreen();
}

/** Leaving the whole screen, by Esc or the browser's own ways, leaves the presentation. */
export function watchScreen(stage: Stage): () => void {
  return onScreenLeft(() => leavePresenting(stage));
}

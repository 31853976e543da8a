import { PACKED } from '../../domain/lesson';
import type { Stores } from '../../view/hooks';
import type { PresentationStore } from '../presentation-store';
import { openChannel, type WindowMessage } from './channel';
import { receivedRound } from './sent-round';
import { type Snapshot, snapshotOf, snapshotView } from './snapshot';

/** The presenter asks this often whether the window for the class is still there, and waits so long for an answer. */
const ASK_MS = 4000;
const SILENCE_MS = 10_000;

/**
 * A presenter's window that was closed and opened again goes on where the class's window is: at the step of its lesson,
 * and in its round of questions.
 */
function adopt({ view: store }: Stores, presentation: PresentationStore, snapshot: Snapshot): void {
  const { view } = store.getState();
  const shown = snapshotView(snapshot, view);
  const { revealed, round } = snapshot;
  const hasLesson = shown.lesson !== null && shown.lesson !== PACKED;
  const takesLesson = view.lesson === null && hasLesson;
  // A lesson of its own is not left for the round of another one.
  const takesRound =
    round !== null && presentation.getState().round === null && (takesLesson || view.lesson === shown.lesson);
  if (shown.lesson !== null && (takesLesson || view.lesson === shown.lesson)) presentation.setState({ revealed });
  if (takesRound) presentation.setState({ round: receivedRound(round) });
  // A window that was loaded anew is in its view already.
  const next = takesLesson || (takesRound && view.lesson === null) ? shown : view;
  if (!takesLesson && !takesRound) return;
  store.step(() => ({ ...next, lang: view.lang, theme: view.theme, panel: takesRound ? 'lessons' : next.panel }));
}

/**
 * Tells the window for the class what to show, as it changes.
 *
 * @returns a function that stops
 */
export function linkPresenter(stores: Stores, presentation: PresentationStore): () => void {
  const from = crypto.randomUUID();
  let heardAt = Number.NEGATIVE_INFINITY;
  let due = 0;

  const snapshot = () => {
    const { view } = stores.view.getState();
    const { veils } = stores.ephemeral.getState();
    return snapshotOf(view, view.lang ?? stores.browserLanguage, veils, presentation.getState());
  };
  const channel = openChannel((message: WindowMessage) => {
    if (message.kind === 'bye') presentation.setState({ audience: false });
    if (message.kind !== 'here' && message.kind !== 'hello') return;
    heardAt = performance.now();
    const known = presentation.getState().audience;
    if (!known && message.kind === 'here' && message.snapshot !== null) adopt(stores, presentation, message.snapshot);
    presentation.setState({ audience: true });
    if (!known || message.kind === 'hello') show();
  });
  const show = () => {
    due = 0;
    channel.send({ kind: 'show', from, snapshot: snapshot() });
  };
  // Once a frame at most: pointers and cameras move often. A hidden window has no frames, but its changes are few.
  const schedule = () => {
    if (!presentation.getState().audience || due !== 0) return;
    if (document.visibilityState === 'visible') due = requestAnimationFrame(show);
    else show();
  };
  const stops = [
    stores.view.subscribe(schedule),
    presentation.subscribe(schedule),
    stores.ephemeral.subscribe(({ veils }, before) => {
      if (veils !== before.veils) schedule();
    }),
  ];
  const timer = setInterval(() => {
    if (performance.now() - heardAt > SILENCE_MS && presentation.getState().audience)
      presentation.setState({ audience: false });
    channel.send({ kind: 'who', from });
  }, ASK_MS);
  channel.send({ kind: 'who', from });

  return () => {
    clearInterval(timer);
    cancelAnimationFrame(due);
    for (const stop of stops) stop();
    channel.close();
    presentation.setState({ audience: false });
  };
}

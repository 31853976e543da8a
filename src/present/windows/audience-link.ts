import { keepSnapshot, keptSnapshot } from '../../view/browser-stage';
import type { Stores } from '../../view/hooks';
import { inkKey } from '../ink-key';
import type { PresentationStore } from '../presentation-store';
import { openChannel } from './channel';
import { type Snapshot, snapshotView } from './snapshot';

/**
 * Has this window show what the presenter's window shows. Opened again it shows its last state until it hears more.
 *
 * @param onSnapshot hears each state; null: nothing is known yet
 * @returns a function that stops
 */
export function linkAudience(
  stores: Stores,
  presentation: PresentationStore,
  onSnapshot: (snapshot: Snapshot) => void,
): () => void {
  let last: Snapshot | null = keptSnapshot() as Snapshot | null;
  let presenter: string | null = null;

  const apply = (snapshot: Snapshot) => {
    last = snapshot;
    const { view } = stores.view.getState();
    const next = snapshotView(snapshot, view);
    const { revealed, countdown, folded, details, veils, blank, pointer, ink } = snapshot;
    presentation.setState({ revealed, countdown, folded, details, blank, pointer, ink: { [inkKey(next)]: ink } });
    if (veils.join() !== stores.ephemeral.getState().veils.join()) stores.ephemeral.setState({ veils });
    // As a motion: the class's window has no way back of its own.
    stores.view.arrive(next);
    onSnapshot(snapshot);
  };
  const channel = openChannel((message) => {
    if (message.kind === 'who') {
      presenter = message.from;
      channel.send({ kind: 'here', snapshot: last });
    }
    if (message.kind !== 'show' || (presenter !== null && presenter !== message.from)) return;
    presenter = message.from;
    apply(message.snapshot);
    keepSnapshot(message.snapshot);
  });
  const onHide = () => channel.send({ kind: 'bye' });
  addEventListener('pagehide', onHide);
  if (last !== null) apply(last);
  channel.send({ kind: 'hello' });
  return () => {
    removeEventListener('pagehide', onHide);
    channel.close();
  };
}

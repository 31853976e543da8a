import { type EmbedMessage, embedError, hostQuery, readHostMessage, viewFromHost } from '../view/embed-protocol';
import type { Stores } from '../view/hooks';

/** A reader who drags the map changes the view with every frame; the page around it hears of it this often. */
const EVERY_MS = 250;

/** A message as the browser delivers it. */
type Arrival = Pick<MessageEvent, 'source' | 'origin' | 'data'>;

/** The page around an embedded map. */
interface Host {
  readonly window: unknown;
  /** The one origin that is listened to and spoken to. */
  readonly origin: string;
  readonly post: (message: EmbedMessage) => void;
  /** Hears all messages, whoever sent them; gives a function that stops. */
  readonly listen: (hear: (arrival: Arrival) => void) => () => void;
}

/**
 * The origin of the page around this one, or null where it can't be told (a page that sends no referrer, a file, a
 * sandbox): there are no messages then.
 *
 * @param ancestors the browser's own list, from the nearest; not every browser has it
 */
export function originOfHost(ancestors: ArrayLike<string> | undefined, referrer: string): string | null {
  try {
    const { origin, protocol } = new URL(ancestors?.[0] ?? referrer);
    return protocol === 'http:' || protocol === 'https:' ? origin : null;
  } catch {
    return null;
  }
}

/**
 * Lets the page around an embedded map set the view and hear of its changes. What does not come from that page's
 * window and origin is not looked at; what does, and is no message of ours, is answered with an error.
 *
 * @returns a function that stops
 */
export function talkWithHost({ view: store }: Pick<Stores, 'view'>, host: Host): () => void {
  const queryNow = () => hostQuery(store.getState().view);
  let told = queryNow();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const tell = () => {
    timer = null;
    const query = queryNow();
    // What is known there already is not said again: neither what the page itself has set, nor a change that was undone.
    if (query === told) return;
    told = query;
    host.post({ atlas: 1, type: 'view-changed', query });
    timer = setTimeout(tell, EVERY_MS);
  };

  const hear = ({ source, origin, data }: Arrival) => {
    if (source !== host.window || origin !== host.origin) return;
    const message = readHostMessage(data);
    if (message === null) return;
    if (message.type === 'error') return host.post(message);
    if (message.type === 'get-view') {
      told = queryNow();
      return host.post({ atlas: 1, type: 'view', query: told, id: message.id });
    }
    const now = store.getState().view;
    const { view, problems } = viewFromHost(message.query, now);
    told = hostQuery(view);
    if (told !== hostQuery(now)) store.arrive(view);
    if (problems.length > 0) host.post(embedError('query', message.id, problems));
    else if (message.id !== null) host.post({ atlas: 1, type: 'view', query: told, id: message.id });
  };

  const deafen = host.listen(hear);
  const stop = store.subscribe(() => {
    if (timer === null) tell();
  });
  host.post({ atlas: 1, type: 'ready', query: told });
  return () => {
    deafen();
    stop();
    if (timer !== null) clearTimeout(timer);
  };
}

/** Talks with the page that this one is embedded in, where its origin is known. */
export function startEmbedMessages(stores: Pick<Stores, 'view'>): void {
  const origin = originOfHost(window.location.ancestorOrigins, document.referrer);
  if (window.parent === window || origin === null) return;
  talkWithHost(stores, {
    window: window.parent,
    origin,
    post: (message) => window.parent.postMessage(message, origin),
    listen: (hear) => {
      window.addEventListener('message', hear);
      return () => window.removeEventListener('message', hear);
    },
  });
}

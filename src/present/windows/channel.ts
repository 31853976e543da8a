import type { Snapshot } from './snapshot';

/** What the windows of a presentation say to each other. */
export type WindowMessage =
  /** The presenter shows something. */
  | { readonly kind: 'show'; readonly from: string; readonly snapshot: Snapshot }
  /** The presenter asks whether there is a window for the class. */
  | { readonly kind: 'who'; readonly from: string }
  /** There is one, and this is what it shows. */
  | { readonly kind: 'here'; readonly snapshot: Snapshot | null }
  /** A window for the class has been opened, or closes. */
  | { readonly kind: 'hello' }
  | { readonly kind: 'bye' };

const KINDS: readonly string[] = ['show', 'who', 'here', 'hello', 'bye'];

const isMessage = (data: unknown): data is WindowMessage =>
  typeof data === 'object' && data !== null && 'kind' in data && KINDS.includes(String(data.kind));

export interface WindowChannel {
  readonly send: (message: WindowMessage) => void;
  readonly close: () => void;
}

/**
 * The line between the windows of this atlas on this machine. Two atlases on one host don't hear each other. Where the
 * browser lacks BroadcastChannel nothing is heard.
 */
export function openChannel(onMessage: (message: WindowMessage) => void): WindowChannel {
  if (typeof BroadcastChannel === 'undefined') return { send: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`atlas:presentation ${new URL('.', document.baseURI).pathname}`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) onMessage(data);
  });
  // A channel has no target origin: only this origin hears it.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}

import { type AddressProblem, parseAddress, serialiseView } from './address/codec';
import { ADDRESS_KEYS } from './address/keys';
import type { ViewState } from './view-state';

/** The version of the messages between an embedded map and the page around it; every message carries it as `atlas`. */
const PROTOCOL = 1;

/** What a page marks a message with, so that it knows the answer. */
type MessageId = string | number;

/** What the page around the map can say. Properties that are not listed are passed over. */
type HostMessage =
  /** Shows a view: the query part of an address, empty or with its question mark. With an id it is answered. */
  | { readonly type: 'set-view'; readonly query: string; readonly id: MessageId | null }
  /** Asks for the view. */
  | { readonly type: 'get-view'; readonly id: MessageId };

/** Why a message was not followed: an unknown version, not one of the messages, or parts of a query not understood. */
type Fault = 'version' | 'message' | 'query';

/** What the map says to the page around it. Queries are of the view alone, without what belongs to the frame. */
export type EmbedMessage =
  /** The map listens from now on. */
  | { readonly atlas: 1; readonly type: 'ready'; readonly query: string }
  /** The reader has changed the view; never sent for what the page itself has set. */
  | { readonly atlas: 1; readonly type: 'view-changed'; readonly query: string }
  /** The answer to `get-view`, and to a `set-view` that has an id. */
  | { readonly atlas: 1; readonly type: 'view'; readonly query: string; readonly id: MessageId }
  | {
      readonly atlas: 1;
      readonly type: 'error';
      readonly reason: Fault;
      /** What of a query was not understood or is not the page's to choose; empty for other reasons. */
      readonly problems: readonly AddressProblem[];
      readonly id?: MessageId;
    };

/** The whole of a view has at most some hundred characters; a query beyond this is not looked at. */
const LONGEST_QUERY = 4000;
const LONGEST_ID = 200;
const MOST_PROBLEMS = 20;

const isId = (value: unknown): value is MessageId =>
  typeof value === 'string' ? value.length <= LONGEST_ID : typeof value === 'number' && Number.isFinite(value);

/** Empty, or from the question mark to where a `#` would begin: nothing that could lead to another page. */
const isQuery = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_QUERY && /^(\?[^#]*)?$/.test(value);

const property = (data: object, key: string): unknown =>
  Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined;

/**
 * Reads what arrived as a message.
 *
 * @returns the message; what is wrong with it, for the answer; or null where it is not meant for the atlas
 */
export function readHostMessage(data: unknown): HostMessage | Extract<EmbedMessage, { type: 'error' }> | null {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'atlas')) return null;
  const id = property(data, 'id');
  const known = isId(id) ? id : null;
  if (property(data, 'atlas') !== PROTOCOL) return embedError('version', known);
  const query = property(data, 'query');
  const type = property(data, 'type');
  if (type === 'set-view' && isQuery(query) && (id === undefined || known !== null)) return { type, query, id: known };
  if (type === 'get-view' && known !== null) return { type, id: known };
  return embedError('message', known);
}

/** An error as it is sent. */
export function embedError(
  reason: Fault,
  id: MessageId | null,
  problems: readonly AddressProblem[] = [],
): Extract<EmbedMessage, { type: 'error' }> {
  return { atlas: PROTOCOL, type: 'error', reason, problems, ...(id === null ? {} : { id }) };
}

/** What belongs to the frame: whoever wrote its address chose them, and no message changes them. */
const OF_THE_FRAME: readonly string[] = ['renderer', 'embed'];
/** What stays as it is where a query does not name it: the reader goes on reading in their language. */
const OF_THE_READER: readonly string[] = ['lang', 'theme'];

/** The query part of a view's address, without what belongs to the frame: it also opens the atlas itself at the view. */
export function hostQuery(view: ViewState): string {
  return serialiseView({ ...view, embed: false, renderer: 'auto' });
}

/**
 * The view that a page asks for. As in an address, what the query leaves out has its default, but language and theme
 * stay. A key that was not understood, even in part, keeps its present value; so do renderer and embedding.
 *
 * @returns the view and every key that was not followed
 */
export function viewFromHost(
  query: string,
  now: ViewState,
): { readonly view: ViewState; readonly problems: readonly AddressProblem[] } {
  const named = new URLSearchParams(query);
  const wanted = parseAddress(query);
  const foreign = [...named].flatMap(([key, part]) => {
    const address = ADDRESS_KEYS.find((known) => known.key === key);
    const isOther =
      address === undefined || (OF_THE_FRAME.includes(key) && address.write(wanted.view) !== address.write(now));
    return isOther ? [{ key: key.slice(0, 40), part: part.slice(0, 40) }] : [];
  });
  const problems = [...wanted.problems, ...foreign.filter(({ key }) => !wanted.problems.some((p) => p.key === key))];
  const kept = new Set([...OF_THE_FRAME, ...problems.map(({ key }) => key)]);
  const followed = new URLSearchParams();
  for (const { key, write } of ADDRESS_KEYS) {
    const stays = kept.has(key) || (OF_THE_READER.includes(key) && !named.has(key));
    const text = stays ? write(now) : named.get(key);
    if (text !== null) followed.set(key, text);
  }
  return { view: parseAddress(`?${followed}`).view, problems: problems.slice(0, MOST_PROBLEMS) };
}

import { settledLens } from '../lens-years';
import { chosenPanel, INITIAL_VIEW, type ViewState } from '../view-state';
import { ADDRESS_KEYS } from './keys';

/** A part of an address that could not be understood. */
export interface AddressProblem {
  readonly key: string;
  /** The part as written, shortened for display. */
  readonly part: string;
}

export interface ParsedAddress {
  readonly view: ViewState;
  readonly problems: readonly AddressProblem[];
}

/** A value longer than any real one is not looked at. */
const LONGEST_VALUE = 2000;
const LONGEST_SHOWN = 40;
const MOST_PROBLEMS = 20;

const shorten = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

/**
 * The view that an address stands for. Never throws: what can't be understood falls back to the default and is listed;
 * unknown keys are passed over.
 *
 * @param search the query part of an address, with or without its question mark
 */
export function parseAddress(search: string): ParsedAddress {
  const query = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  let view = INITIAL_VIEW;
  for (const { key, read } of ADDRESS_KEYS) {
    const text = query.get(key);
    if (text === null || text === '') continue;
    const complain = (part: string) => {
      if (problems.length < MOST_PROBLEMS) problems.push({ key, part: shorten(part) });
    };
    if (text.length > LONGEST_VALUE) complain(text);
    else view = { ...view, ...read(text, complain) };
  }
  if (view.step !== null && view.lesson === null) {
    problems.push({ key: 'step', part: shorten(query.get('step') ?? '') });
    view = { ...view, step: null };
  }
  // What stands in two keys that don't go together is known only when both are read.
  const settled = settledLens(view, (key) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ key, part: shorten(query.get(key) ?? '') });
  });
  return { view: { ...settled, panel: chosenPanel(settled.panel, settled.region) }, problems };
}

/** Commas, colons and slashes are legal in a query; left plain, an address can be read. */
const readable = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');

/** The query part of a view's address with its question mark, defaults left out; empty for the initial view. */
export function serialiseView(view: ViewState): string {
  const pairs = ADDRESS_KEYS.flatMap(({ key, write }) => {
    const text = write(view);
    return text === null ? [] : [`${key}=${readable(text)}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

import type { ViewState } from '../view-state';

/**
 * One key of the address. `read` gives the parts of the view that a text stands for and what of the text could not be
 * understood; `write` gives the text, or null where the view has the default.
 */
export interface AddressKey {
  readonly key: string;
  readonly read: (text: string, complain: (part: string) => void) => Partial<ViewState>;
  readonly write: (view: ViewState) => string | null;
}

/** Whether a text is one of a few words. */
export const isOneOf = <T extends string>(options: readonly T[], text: string): text is T =>
  (options as readonly string[]).includes(text);

/** The parts of a comma list, without blanks. */
export const parts = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What a key does in front of a class. */
export type StageAction =
  | 'forward'
  | 'back'
  | 'first'
  | 'last'
  | 'blank'
  | 'reveal'
  | 'time'
  | 'details'
  | 'draw'
  | 'laser'
  | 'keys'
  | 'leave'
  | { readonly digit: number };

const CLICKER: Readonly<Record<string, StageAction>> = {
  PageDown: 'forward',
  PageUp: 'back',
  ArrowRight: 'forward',
  ArrowDown: 'forward',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  ' ': 'forward',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
};

/** Single characters: they can be switched off (WCAG 2.1.4). */
const LETTERS: Readonly<Record<string, StageAction>> = {
  b: 'blank',
  '.': 'blank',
  r: 'reveal',
  t: 'time',
  p: 'details',
  d: 'draw',
  l: 'laser',
  '?': 'keys',
};

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * What a key asks for; null where it is not one of the stage's.
 *
 * @param letters whether single characters are on
 */
export function stageAction({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys, letters: boolean): StageAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  const clicker = CLICKER[key];
  if (clicker !== undefined) return shiftKey && key !== 'Escape' ? null : clicker;
  if (!letters) return null;
  if (/^\d$/.test(key)) return { digit: Number(key) };
  return LETTERS[key.toLowerCase()] ?? null;
}

/** Digits that follow within this time belong to one number, in milliseconds. */
export const DIGIT_MS = 1200;

/** The step that digits typed one after the other name: `1` and `2` within the time are 12 where there are so many. */
export function digitJump(): (digit: number, at: number, steps: number) => number {
  let number = 0;
  let last = Number.NEGATIVE_INFINITY;
  return (digit, at, steps) => {
    const joined = number * 10 + digit;
    number = at - last < DIGIT_MS && joined <= steps ? joined : digit;
    last = at;
    return number;
  };
}

const TEXT = 'input:not([type=checkbox], [type=radio], [type=button], [type=range]), textarea, [contenteditable]';
/** Parts that take arrows, space, Home and End themselves. */
const OWN_ARROWS =
  'select, input, summary, [role=listbox], [role=slider], [role=tablist], [role=toolbar], [role=grid], dialog';
const PRESSED = 'button, a[href], summary';

/** Whether a key belongs to what has the focus rather than to the stage. Page keys of a clicker never do. */
export function belongsToFocus(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (key === 'PageDown' || key === 'PageUp') return target.closest('dialog') !== null;
  if (target.closest(TEXT) !== null) return true;
  if (key === ' ' && target.closest(PRESSED) !== null) return true;
  return /^(Arrow|Home|End| )/.test(key) && target.closest(OWN_ARROWS) !== null;
}

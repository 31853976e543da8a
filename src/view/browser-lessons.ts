/** What stands before a lesson's id in the browser's store: an entry a lesson, so that windows don't write over each other. */
const PREFIX = 'atlas:lessons:';

/** A kept lesson as its text; null: it is gone. */
interface KeptLesson {
  readonly id: string;
  readonly text: string | null;
}

const idOf = (key: string | null): string | null => (key?.startsWith(PREFIX) ? key.slice(PREFIX.length) : null);

/** The texts of all lessons that this browser keeps, by id; none where it forbids to keep anything. */
export function keptLessons(): readonly KeptLesson[] {
  try {
    const store = window.localStorage;
    const keys = Array.from({ length: store.length }, (_, at) => store.key(at));
    return keys.flatMap((key) => {
      const id = idOf(key);
      return key === null || id === null ? [] : [{ id, text: store.getItem(key) }];
    });
  } catch {
    return [];
  }
}

/** Keeps a lesson's text, or with null forgets it; false where the browser has no room or forbids it. */
export function keepLesson({ id, text }: KeptLesson): boolean {
  try {
    if (text === null) window.localStorage.removeItem(PREFIX + id);
    else window.localStorage.setItem(PREFIX + id, text);
    return true;
  } catch {
    return false;
  }
}

/** Hears of lessons that other windows of the atlas keep and forget. */
export function watchKeptLessons(onChange: (kept: KeptLesson) => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    const id = idOf(key);
    if (id !== null) onChange({ id, text: newValue });
  });
}

/** Hears that the page may be gone in a moment: what waits to be kept is kept now. */
export function onPageHide(act: () => void): void {
  window.addEventListener('pagehide', act);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') act();
  });
}

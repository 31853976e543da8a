const KEYS_OFF = 'atlas:no-letter-keys';
const BEFORE = 'atlas:before-presenting';

/** Asks for the whole screen; without it the page alone still serves. Needs a press of the reader's just before. */
export async function fillScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  } catch {
    // Refused, or a browser without it.
  }
}

export async function leaveScreen(): Promise<void> {
  // Undefined in browsers without it.
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
}

/** Hears that the reader has left the whole screen, by Esc or the browser's own ways. */
export function onScreenLeft(listener: () => void): () => void {
  const onChange = () => {
    if (!document.fullscreenElement) listener();
  };
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

/** Keeps the screen from going dark, where the browser can; it lets go by itself when the page is hidden. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let wanted = true;
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      lock = (await navigator.wakeLock?.request('screen')) ?? null;
      if (!wanted) await lock?.release();
    } catch {
      // Low battery, or not allowed.
    }
  };
  void ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}

/** Whether single letters work as keys on this machine (WCAG 2.1.4). */
export function letterKeysOn(): boolean {
  try {
    return window.localStorage.getItem(KEYS_OFF) === null;
  } catch {
    return true;
  }
}

export function setLetterKeys(on: boolean): void {
  try {
    if (on) window.localStorage.removeItem(KEYS_OFF);
    else window.localStorage.setItem(KEYS_OFF, '1');
  } catch {
    // The choice lasts as long as the page.
  }
}

/** The address that was on before presenting, kept for this window over a reload; null: it is not presenting. */
export function addressBefore(): string | null {
  try {
    return window.sessionStorage.getItem(BEFORE);
  } catch {
    return null;
  }
}

export function rememberAddressBefore(search: string | null): void {
  try {
    if (search === null) window.sessionStorage.removeItem(BEFORE);
    else window.sessionStorage.setItem(BEFORE, search);
  } catch {
    // A reload then leaves the presentation.
  }
}

/** Whether this page is one that was open before and has been loaded anew. */
export const isReload = (): boolean =>
  window.performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload');

const SNAPSHOT = 'atlas:audience';
const AUDIENCE_HASH = '#audience';

/** Whether this window shows a class what another window presents. */
export const isAudienceWindow = (): boolean => window.location.hash === AUDIENCE_HASH;

/**
 * Opens the window for the class, or the one that is open already.
 *
 * @param search the view to begin with, as the query part of an address
 * @returns whether the browser has let it open
 */
export function openAudienceWindow(search: string): boolean {
  const address = window.location.pathname + search + AUDIENCE_HASH;
  return window.open(address, 'atlas-audience', 'popup,width=1024,height=768') !== null;
}

/** What the window for the class showed last; null where nothing is known. */
export function keptSnapshot(): unknown {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(SNAPSHOT) ?? 'null');
    return kept;
  } catch {
    return null;
  }
}

export function keepSnapshot(snapshot: unknown): void {
  try {
    window.sessionStorage.setItem(SNAPSHOT, JSON.stringify(snapshot));
  } catch {
    // A reload then waits for the presenter.
  }
}

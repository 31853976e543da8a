import type { ThemeId } from '../theme/palette';
import type { ViewStore } from '../view/store';
import { setTheme } from '../view/transitions';

/**
 * Goes into presenting (projector theme and, where the browser lets it, the whole screen), or back out of it to the
 * theme from before.
 */
export async function togglePresenting(store: ViewStore): Promise<void> {
  const { theme } = store.getState().view;
  if (theme === 'projector') return leave(store);
  before = theme;
  store.step(setTheme('projector'));
  try {
    await document.documentElement.requestFullscreen();
    document.addEventListener('fullscreenchange', function onChange() {
      if (document.fullscreenElement !== null) return;
      document.removeEventListener('fullscreenchange', onChange);
      void leave(store);
    });
  } catch {
    // Without the whole screen the projector theme alone still serves.
  }
}

let before: ThemeId | null = null;

async function leave(store: ViewStore): Promise<void> {
  if (store.getState().view.theme === 'projector') store.step(setTheme(before));
  if (document.fullscreenElement !== null) await document.exitFullscreen();
}

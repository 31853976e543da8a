import type { Language } from '../domain/text';
import { CONTROLS } from '../i18n/messages/controls';
import type { ThemeId } from '../theme/palette';
import type { Stores } from '../view/hooks';

/** The theme on show: the chosen one, else the system's wish for more contrast or for dark. */
export function resolvedTheme(theme: ThemeId | null): ThemeId {
  if (theme !== null) return theme;
  if (window.matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/**
 * Keeps the document's language, title and theme in step with the view and the system.
 *
 * @param onLook hears that language or theme changed
 */
export function dressDocument({ view, browserLanguage }: Stores, onLook: () => void): () => void {
  let shown = '';
  const dress = () => {
    const { lang, theme } = view.getState().view;
    const language: Language = lang ?? browserLanguage;
    const look = `${language} ${resolvedTheme(theme)}`;
    if (look === shown) return;
    shown = look;
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset.theme = resolvedTheme(theme);
    document.title = CONTROLS[language].title;
    onLook();
  };
  dress();
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', dress);
  const stop = view.subscribe(dress);
  return () => {
    stop();
    for (const query of queries) query.removeEventListener('change', dress);
  };
}

import { CONTROLS } from '../../i18n/messages/controls';
import { THEMES } from '../../theme/palette';
import { useMessages, useStores, useView } from '../../view/hooks';
import { setTheme } from '../../view/transitions';
import { HeaderIcon } from './header-icon';

/** Chooses the theme; 'as the system' leaves it open. */
export function ThemeMenu() {
  const { view } = useStores();
  const text = useMessages(CONTROLS);
  const theme = useView((v) => v.theme);

  return (
    <span className="header-theme header-button" title={text.theme}>
      <HeaderIcon name="theme" />
      <select
        aria-label={text.theme}
        value={theme ?? 'system'}
        onChange={(event) => view.step(setTheme(THEMES.find((id) => id === event.target.value) ?? null))}
      >
        {(['system', ...THEMES] as const).map((id) => (
          <option key={id} value={id}>
            {text.themes[id]}
          </option>
        ))}
      </select>
    </span>
  );
}

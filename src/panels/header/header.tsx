import { Fragment, type ReactNode } from 'react';
import { CONTROLS } from '../../i18n/messages/controls';
import { useEphemeral, useLanguage, useStores, useView } from '../../view/hooks';
import { openPanel, setLanguage } from '../../view/transitions';
import { activePanel } from '../../view/view-state';
import { HeaderIcon } from './header-icon';
import { ThemeMenu } from './theme-menu';

interface HeaderProps {
  /** The search box. */
  readonly search: ReactNode;
  readonly onPresent: () => void;
}

const PANELS = ['compare', 'share', 'help'] as const;

/** The banner: title, search, language, theme, and the ways on: reading view, compare, share, help, present. */
export function Header({ search, onPresent }: HeaderProps) {
  const { view } = useStores();
  const language = useLanguage();
  const text = CONTROLS[language];
  const panel = useView(activePanel);
  const before = useEphemeral((state) => state.readingBefore);
  const other = language === 'en' ? 'zh' : 'en';

  return (
    <header className="header">
      <div className="header-bar">
        <h1 className="header-title">
          {text.titleParts.map((part) => (
            <Fragment key={part}>
              {part}
              <wbr />
            </Fragment>
          ))}
        </h1>
        <div className="header-search">{search}</div>
        <div className="header-buttons">
          <button
            type="button"
            className="header-button header-language"
            lang={other}
            aria-label={text.switchLanguage.name}
            onClick={() => view.step(setLanguage(other))}
          >
            <span className="header-word">{text.switchLanguage.name}</span>
            <span className="header-short">{text.switchLanguage.short}</span>
          </button>
          <ThemeMenu />
          <button
            type="button"
            className="header-button"
            aria-label={text.reading}
            aria-pressed={panel === 'reading'}
            title={text.reading}
            onClick={() => view.step(openPanel(panel === 'reading' ? before : 'reading'))}
          >
            <HeaderIcon name="reading" />
            <span className="header-word">{text.reading}</span>
          </button>
          {PANELS.map((name) => (
            <button
              key={name}
              type="button"
              className="header-button"
              aria-label={text[name]}
              aria-expanded={panel === name}
              title={text[name]}
              onClick={() => view.step(openPanel(panel === name ? null : name))}
            >
              <HeaderIcon name={name} />
              <span className="header-word">{text[name]}</span>
            </button>
          ))}
          <button
            type="button"
            className="header-button header-present"
            aria-label={text.present}
            title={text.present}
            onClick={onPresent}
          >
            <HeaderIcon name="present" />
            <span className="header-word">{text.present}</span>
          </button>
        </div>
      </div>
    </header>
  );
}

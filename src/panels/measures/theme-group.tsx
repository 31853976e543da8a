import { useId } from 'react';
import type { Library } from '../../content/library';
import { FORCES, type Measure, type MeasureTheme } from '../../content/measures';
import { MEASURES_PANEL } from '../../i18n/messages/measures-panel';
import { themeName } from '../../i18n/messages/themes';
import { FactList } from '../../ui/fact-list';
import { useLanguage, useStores } from '../../view/hooks';
import { forceMark } from './force-sign';

interface ThemeGroupProps {
  readonly theme: MeasureTheme;
  readonly measures: readonly Measure[];
  /** Number of measures in the largest theme: a full bar. */
  readonly largest: number;
  readonly library: Library;
  readonly open: boolean;
}

/** A theme with a bar of its orders, aims and claims, and on opening what they say. */
export function ThemeGroup({ theme, measures, largest, library, open }: ThemeGroupProps) {
  const { ephemeral } = useStores();
  const language = useLanguage();
  const text = MEASURES_PANEL[language];
  const id = useId();
  const counts = FORCES.map((force) => measures.filter((measure) => measure.force === force).length);
  const [order = 0, aim = 0, claim = 0] = counts;
  const toggle = () =>
    ephemeral.setState(({ measures: { filter, open: themes } }) => ({
      measures: { filter, open: open ? themes.filter((other) => other !== theme) : [...themes, theme] },
    }));

  return (
    <section className="theme">
      <h3>
        <button type="button" className="theme-head" aria-expanded={open} aria-controls={id} onClick={toggle}>
          <span className="theme-name">{themeName(language, theme)}</span>
          <span className="theme-total">{measures.length}</span>
          <span className="theme-bar" aria-hidden="true">
            {FORCES.map((force, index) => (
              <span
                key={force}
                data-force={force}
                style={{ inlineSize: `${(100 * (counts[index] ?? 0)) / largest}%` }}
              />
            ))}
          </span>
          <span className="theme-counts">{text.counts(order, aim, claim)}</span>
        </button>
      </h3>
      <div id={id} className="measures" hidden={!open}>
        {open && <FactList facts={measures} library={library} sign={forceMark} />}
      </div>
    </section>
  );
}

import './measures.css';
import { LIBRARY, type Library } from '../../content/library';
import { ALL_MEASURES, byTheme, filterMeasures, measuresOf, peopleOf } from '../../content/measures';
import { MEASURES_PANEL } from '../../i18n/messages/measures-panel';
import { FactList } from '../../ui/fact-list';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { Section } from '../../ui/section';
import { useAnnouncement } from '../../ui/use-announcement';
import { useEphemeral, useLanguage, useStores } from '../../view/hooks';
import { MeasureFilters } from './measure-filters';
import { ThemeGroup } from './theme-group';

/** The measures of the meeting of 7 September 2023 by theme: first how many of which kind, then what they say. */
export function MeasuresPanel() {
  const text = MEASURES_PANEL[useLanguage()];
  return (
    <div className="panel">
      <PanelHead title={text.title} />
      <Loaded resource={LIBRARY} what="library">
        {(library) => <Explorer library={library} />}
      </Loaded>
    </div>
  );
}

function Explorer({ library }: { readonly library: Library }) {
  const { ephemeral } = useStores();
  const language = useLanguage();
  const text = MEASURES_PANEL[language];
  const { filter, open } = useEphemeral((state) => state.measures);
  const all = measuresOf(library);
  const shown = filterMeasures(all, filter, language);
  const themes = byTheme(shown);
  const filtered = filter.words.trim() !== '' || filter.force !== null || filter.named !== null;
  const allOpen = themes.every(({ theme }) => open.includes(theme));
  const largest = Math.max(...byTheme(all).map(({ measures }) => measures.length));
  useAnnouncement(text.shown(shown.length, all.length));
  const claims = all.filter(({ force }) => force === 'claim').length;

  return (
    <>
      <p className="lead">
        {text.lead(all.length - claims, byTheme(all).length)} {text.claims(claims)}
      </p>
      <MeasureFilters library={library} measures={all} />
      <div className="measures-count">
        <p>{text.shown(shown.length, all.length)}</p>
        {filtered ? (
          <button
            type="button"
            className="link"
            onClick={() => ephemeral.setState({ measures: { filter: ALL_MEASURES, open } })}
          >
            {text.clear}
          </button>
        ) : (
          <button
            type="button"
            className="link"
            onClick={() =>
              ephemeral.setState({ measures: { filter, open: allOpen ? [] : themes.map(({ theme }) => theme) } })
            }
          >
            {allOpen ? text.closeAll : text.openAll}
          </button>
        )}
      </div>
      {themes.length === 0 && <p className="muted">{text.none}</p>}
      <div className="themes">
        {themes.map(({ theme, measures }) => (
          <ThemeGroup
            key={theme}
            theme={theme}
            measures={measures}
            largest={largest}
            library={library}
            // What a filter leaves is what the reader asked to see.
            open={filtered || open.includes(theme)}
          />
        ))}
      </div>
      <p className="fine">{text.wording}</p>
      <Section title={text.people}>
        <FactList facts={peopleOf(library)} library={library} first={6} />
      </Section>
    </>
  );
}

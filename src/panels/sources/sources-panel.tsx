import { SOURCES } from '../../content/library';
import { LANGUAGES } from '../../domain/text';
import { formatDate } from '../../i18n/format';
import { REFERENCE_PANELS } from '../../i18n/messages/reference-panels';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { Section } from '../../ui/section';
import { useLanguage } from '../../view/hooks';

/** Where everything comes from, how far it can be trusted, and the data to download. */
export function SourcesPanel() {
  const language = useLanguage();
  const text = REFERENCE_PANELS[language].sources;
  const disclaimers = LANGUAGES.toSorted((a) => (a === language ? -1 : 1));
  return (
    <div className="panel">
      <PanelHead title={text.title} />
      <p className="lead">{text.lead}</p>
      <Loaded resource={SOURCES} what="sources">
        {(sources) => (
          <ul className="sources">
            {sources.map((source) => (
              <li key={source.id} className="source">
                <h3>{source.title[language]}</h3>
                <p>{source.note[language]}</p>
                <dl className="note-facts">
                  <dt>{text.publisher}</dt>
                  <dd lang="en">{source.publisher}</dd>
                  <dt>{text.date}</dt>
                  <dd>{source.date === null ? text.undated : formatDate(language, source.date)}</dd>
                  <dt>{text.licence}</dt>
                  <dd lang="en">{source.licence}</dd>
                </dl>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Section title={text.boundaries}>
        {disclaimers.map((own) => (
          <p key={own} lang={own === 'zh' ? 'zh-CN' : 'en'}>
            {REFERENCE_PANELS[own].sources.disclaimer}
          </p>
        ))}
      </Section>
      <Section title={text.data}>
        <p>{text.dataLead}</p>
        <ul className="data-files">
          {Object.entries(text.files).map(([file, what]) => (
            <li key={file}>
              <a href={file} download>
                {file}
              </a>{' '}
              <span className="muted">{what}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

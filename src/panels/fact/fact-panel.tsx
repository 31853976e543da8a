import { regionNamed, STRATEGIES } from '../../content/atlas';
import { LIBRARY, type Library } from '../../content/library';
import type { Check, Fact } from '../../domain/fact';
import { formatDate, formatList, formatPages, formatPeriod } from '../../i18n/format';
import { chapterTitle } from '../../i18n/messages/chapters';
import { PANELS } from '../../i18n/messages/panels';
import { REFERENCE_PANELS } from '../../i18n/messages/reference-panels';
import { CheckNote } from '../../ui/check-note';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { Section } from '../../ui/section';
import { useLanguage, useStores } from '../../view/hooks';
import { openPanel, selectRegion } from '../../view/transitions';

/** One statement of the source with everything known about it. */
export function FactPanel({ id }: { readonly id: string }) {
  const text = REFERENCE_PANELS[useLanguage()].fact;
  return (
    <div className="panel">
      <PanelHead title={text.title} />
      <Loaded resource={LIBRARY} what="library">
        {(library) => {
          const fact = library.fact(id);
          if (fact !== undefined) return <Statement fact={fact} library={library} />;
          return (
            <>
              <p className="lead">{text.unknown}</p>
              <p className="muted">{text.unknownHint}</p>
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

function Statement({ fact, library }: { readonly fact: Fact; readonly library: Library }) {
  const language = useLanguage();
  const text = REFERENCE_PANELS[language].fact;
  const { citation } = PANELS[language];
  const places = library.placesOf(fact);
  const checks = library.checksOf(fact);
  return (
    <>
      <blockquote className="statement">{fact.text[language]}</blockquote>
      {!fact.plot && fact.value !== null && checks.some(({ verdict }) => verdict === 'wrong') && (
        <p className="fine">{text.notPlotted}</p>
      )}
      <dl className="note-facts">
        <dt>{text.about}</dt>
        <dd>
          <SubjectLink subject={fact.subject} />
        </dd>
        <dt>{citation.status}</dt>
        <dd>{citation.statusOf[fact.status]}</dd>
        <dt>{citation.chapter}</dt>
        <dd>{chapterTitle(language, fact.cite)}</dd>
        <dt>{citation.pages}</dt>
        <dd>{/\d/.test(fact.cite.pages) ? formatPages(fact.cite.pages) : citation.unpaged}</dd>
        {fact.period !== null && (
          <>
            <dt>{text.period}</dt>
            <dd>{formatPeriod(language, fact.period)}</dd>
          </>
        )}
        {fact.date !== null && (
          <>
            <dt>{text.date}</dt>
            <dd>{formatDate(language, fact.date)}</dd>
          </>
        )}
        {places.length > 0 && (
          <>
            <dt>{text.places}</dt>
            <dd>
              {formatList(
                language,
                places.map(({ name }) => name[language]),
              )}
            </dd>
          </>
        )}
      </dl>
      <Section title={text.checks}>
        {checks.length === 0 && <p className="muted">{citation.noChecks}</p>}
        {checks.map((check) => (
          <CheckInFull key={check.id} check={check} />
        ))}
      </Section>
    </>
  );
}

/** Links the subject of a statement to its panel. */
function SubjectLink({ subject }: { readonly subject: string }) {
  const { view } = useStores();
  const language = useLanguage();
  const text = REFERENCE_PANELS[language].fact;
  const region = regionNamed(subject);
  const strategy = STRATEGIES.find(({ id }) => id === subject);
  if (region === undefined && strategy === undefined) return text.national;
  const open = strategy === undefined ? selectRegion(region?.adcode ?? null) : openPanel(`strategy:${strategy.id}`);
  return (
    <button type="button" className="link" onClick={() => view.step(open)}>
      {strategy?.id === 'northeast' ? text.northeast : (strategy ?? region)?.short[language]}
    </button>
  );
}

/** A check with what the source says and what it found; those are kept in English. */
function CheckInFull({ check }: { readonly check: Check }) {
  const text = REFERENCE_PANELS[useLanguage()].fact;
  return (
    <div className="check-in-full">
      <CheckNote check={check} />
      <dl className="note-facts">
        <dt>{text.stated}</dt>
        <dd lang="en">{check.stated}</dd>
        <dt>{text.computed}</dt>
        <dd lang="en">{check.computed}</dd>
        <dt>{text.method}</dt>
        <dd lang="en">{check.method}</dd>
      </dl>
    </div>
  );
}

import { LIBRARY, type Library } from '../../content/library';
import type { Fact } from '../../domain/fact';
import { CITATION_TEXTS } from '../../i18n/messages/citations';
import { PANELS } from '../../i18n/messages/panels';
import { REFERENCE_PANELS } from '../../i18n/messages/reference-panels';
import { CheckNote } from '../../ui/check-note';
import { CheckWorkings } from '../../ui/check-workings';
import { Cite } from '../../ui/cite';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { Section } from '../../ui/section';
import { TermText } from '../../ui/term-text';
import { useAddress, useLanguage } from '../../view/hooks';
import { factView } from '../../view/view-state';
import { ChapterSteps } from './chapter-steps';
import { StatementDetails } from './statement-details';

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
  const cite = CITATION_TEXTS[language];
  const address = useAddress()(factView(fact.id, language));
  const checks = library.checksOf(fact);
  return (
    <>
      <ChapterSteps fact={fact} library={library} />
      <blockquote className="statement">
        <TermText text={fact.text} />
      </blockquote>
      {!fact.plot && fact.value !== null && checks.some(({ verdict }) => verdict === 'wrong') && (
        <p className="fine">{text.notPlotted}</p>
      )}
      {/* What a check found stands right beside the statement; that there is none can wait. */}
      {checks.length > 0 && (
        <Section title={text.checks}>
          {checks.map((check) => (
            <div key={check.id} className="check-in-full">
              <CheckNote check={check} />
              <CheckWorkings check={check} />
            </div>
          ))}
        </Section>
      )}
      <StatementDetails fact={fact} library={library} />
      {checks.length === 0 && <p className="muted">{PANELS[language].citation.noChecks}</p>}
      <Section title={cite.cite}>
        <Cite fact={fact} />
        <p>
          <a className="link" href={address}>
            {cite.address}
          </a>
        </p>
      </Section>
    </>
  );
}

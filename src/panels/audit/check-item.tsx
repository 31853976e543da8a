import { useEffect, useRef, useState } from 'react';
import type { Library } from '../../content/library';
import type { Check } from '../../domain/fact';
import { AUDIT_TEXTS } from '../../i18n/messages/audit-panel';
import { PANELS } from '../../i18n/messages/panels';
import { CheckWorkings } from '../../ui/check-workings';
import { StatementLink } from '../../ui/statement-link';
import { useEphemeral, useLanguage } from '../../view/hooks';
import { VerdictSign } from './verdict-sign';

interface CheckItemProps {
  readonly check: Check;
  readonly library: Library;
  /** Whether it agrees when made anew; undefined where it was not. */
  readonly agrees: boolean | undefined;
}

/** One check: verdict, claim and sentence, and on request how it was made. The grave ones stand open. */
export function CheckItem({ check, library, agrees }: CheckItemProps) {
  const language = useLanguage();
  const text = AUDIT_TEXTS[language];
  const asked = useEphemeral((state) => state.check === check.id);
  const [chosen, choose] = useState<boolean | null>(null);
  const open = chosen ?? (asked || check.severity === 'critical');
  const item = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (!asked) return;
    item.current?.scrollIntoView?.({ block: 'start' });
    item.current?.focus({ preventScroll: true });
  }, [asked]);

  return (
    <li
      ref={item}
      id={`check-${check.id}`}
      className="audit-check"
      data-verdict={check.verdict}
      data-grave={check.severity === 'critical' || undefined}
      tabIndex={-1}
      aria-current={asked || undefined}
    >
      <h4>
        <span className="audit-verdict">
          <VerdictSign verdict={check.verdict} />
          {text.verdict[check.verdict]}
        </span>{' '}
        {check.claim[language]} <span className="audit-id">{check.id}</span>
      </h4>
      <p>{check.text[language]}</p>
      {agrees !== undefined && (
        <p className="audit-again" data-agrees={agrees}>
          <VerdictSign verdict={agrees ? 'ok' : 'wrong'} />
          {agrees ? text.recompute.agrees : text.recompute.differs}
        </p>
      )}
      <button
        type="button"
        className="link"
        aria-expanded={open}
        aria-label={text.howNamed(check.id)}
        onClick={() => choose(!open)}
      >
        {text.how}
      </button>
      {open && <Workings check={check} library={library} />}
    </li>
  );
}

/** How a check was made, on what, and which statements it concerns. */
function Workings({ check, library }: Omit<CheckItemProps, 'agrees'>) {
  const text = AUDIT_TEXTS[useLanguage()];
  return (
    <div className="audit-workings">
      <CheckWorkings check={check}>
        <dt>{text.basisTitle}</dt>
        <dd>{text.basisMeans[check.basis]}</dd>
        <dt>{text.evidence}</dt>
        {check.evidence.length === 0 && <dd>{text.noEvidence}</dd>}
        {check.evidence.map((report) => (
          <dd key={report} lang="en">
            {report}
          </dd>
        ))}
      </CheckWorkings>
      <ConcernedFacts ids={check.facts} library={library} />
    </div>
  );
}

/** Enough statements to see what is meant. */
const AT_FIRST = 3;

function ConcernedFacts({ ids, library }: { readonly ids: readonly string[]; readonly library: Library }) {
  const language = useLanguage();
  const [all, showAll] = useState(false);
  const facts = ids.map(library.fact).filter((fact) => fact !== undefined);
  const hidden = facts.length - AT_FIRST;
  const folds = hidden > 1;
  return (
    <>
      <p className="audit-concerns">{AUDIT_TEXTS[language].concerns(facts.length)}</p>
      <ul className="audit-facts">
        {(folds && !all ? facts.slice(0, AT_FIRST) : facts).map((fact) => (
          <li key={fact.id}>
            <StatementLink id={fact.id}>{fact.text[language]}</StatementLink>
          </li>
        ))}
      </ul>
      {folds && (
        <button type="button" className="link" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? PANELS[language].fewer : PANELS[language].more(hidden)}
        </button>
      )}
    </>
  );
}

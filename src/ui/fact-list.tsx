import { useState } from 'react';
import type { Library } from '../content/library';
import type { Fact } from '../domain/fact';
import { formatDate } from '../i18n/format';
import { PANELS } from '../i18n/messages/panels';
import { useLanguage } from '../view/hooks';
import { CheckNote } from './check-note';
import { clusterFacts } from './fact-clusters';
import { SourceNote } from './source-note';

interface FactListProps {
  readonly facts: readonly Fact[];
  readonly library: Library;
  /** How many are shown at first; the others on request. */
  readonly first?: number;
  /** Sets the date of each before its text. */
  readonly dated?: boolean;
}

/** Statements of the source, each with its citation, and beside doubtful ones what a check found. */
export function FactList({ facts, library, first = Number.POSITIVE_INFINITY, dated = false }: FactListProps) {
  const language = useLanguage();
  const text = PANELS[language];
  const [all, showAll] = useState(false);
  const hidden = facts.length - first;
  const folds = hidden > 1;
  const shown = folds && !all ? facts.slice(0, first) : facts;

  return (
    <div className="facts">
      {clusterFacts(shown, library.checksOf).map(({ check, facts: members }) => (
        <div key={`${check?.id}-${members[0]?.fact.id}`} className={check === null ? undefined : 'fact-cluster'}>
          {check !== null && <CheckNote check={check} />}
          <ul className="fact-list">
            {members.map(({ fact, said, above }) => (
              <li key={fact.id} className="fact">
                <div className="fact-text">
                  {dated && fact.date !== null && <span className="fact-date">{formatDate(language, fact.date)} </span>}
                  {fact.text[language]} <SourceNote fact={fact} library={library} />
                  {above.length > 0 && (
                    <span className="fact-above"> {above.map(({ id }) => text.check.seeAbove(id)).join('; ')}</span>
                  )}
                </div>
                {said.map((candidate) => (
                  <CheckNote key={candidate.id} check={candidate} />
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {folds && (
        <button type="button" className="link" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? text.fewer : text.more(hidden)}
        </button>
      )}
    </div>
  );
}

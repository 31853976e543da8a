import { type ReactNode, useState } from 'react';
import type { Library } from '../content/library';
import type { Fact } from '../domain/fact';
import { formatDate } from '../i18n/format';
import { PANELS } from '../i18n/messages/panels';
import { useLanguage } from '../view/hooks';
import { CheckNote } from './check-note';
import { clusterFacts, readingOrder } from './fact-clusters';
import { SourceNote } from './source-note';
import { TermText, useTermsBefore } from './term-text';

interface FactListProps {
  readonly facts: readonly Fact[];
  readonly library: Library;
  /** How many are shown at first; the others on request. */
  readonly first?: number;
  /** Sets the date of each before its text. */
  readonly dated?: boolean;
  /** A sign before each, with what it means in words for those who can't see it. */
  readonly sign?: (fact: Fact) => ReactNode;
}

/** Statements of the source, each with its citation, and beside doubtful ones what a check found. */
export function FactList({ facts, library, first = Number.POSITIVE_INFINITY, dated = false, sign }: FactListProps) {
  const language = useLanguage();
  const text = PANELS[language];
  const [all, showAll] = useState(false);
  const hidden = facts.length - first;
  const folds = hidden > 1;
  const shown = folds && !all ? facts.slice(0, first) : facts;
  const clusters = clusterFacts(shown, library.checksOf);
  const read = readingOrder(clusters);
  const before = useTermsBefore(read.map((item) => item.text));
  const marked = new Map(read.map(({ id }, index) => [id, before[index]]));

  return (
    <div className="facts">
      {clusters.map(({ check, facts: members }) => (
        <div key={`${check?.id}-${members[0]?.fact.id}`} className={check === null ? undefined : 'fact-cluster'}>
          {check !== null && <CheckNote check={check} without={marked.get(check.id)} />}
          <ul className="fact-list">
            {members.map(({ fact, said, above }) => (
              <li key={fact.id} className="fact">
                <div className="fact-text">
                  {sign?.(fact)}
                  {dated && fact.date !== null && <span className="fact-date">{formatDate(language, fact.date)} </span>}
                  <TermText text={fact.text} without={marked.get(fact.id)} />{' '}
                  <SourceNote fact={fact} library={library} />
                  {above.length > 0 && (
                    <span className="fact-above"> {above.map(({ id }) => text.check.seeAbove(id)).join('; ')}</span>
                  )}
                </div>
                {said.map((candidate) => (
                  <CheckNote key={candidate.id} check={candidate} without={marked.get(candidate.id)} />
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

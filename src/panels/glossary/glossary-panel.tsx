import './glossary.css';
import { type ChangeEvent, useEffect, useId, useMemo, useState } from 'react';
import { GLOSSARY, LIBRARY } from '../../content/library';
import { usesOfTerms } from '../../content/terms';
import type { GlossaryEntry } from '../../domain/fact';
import { GLOSSARY_TEXTS } from '../../i18n/messages/glossary';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { useResource } from '../../ui/use-resource';
import { useEphemeral, useLanguage, useStores } from '../../view/hooks';
import { activePanel } from '../../view/view-state';
import { byLetter, filterTerms } from './by-letter';
import { TermItem } from './term-item';

/** All terms of the source and its subject, in the order of the alphabet. */
export function GlossaryPanel() {
  const text = GLOSSARY_TEXTS[useLanguage()];
  return (
    <div className="panel">
      <PanelHead title={text.title} />
      <div className="section">
        <p className="lead">{text.lead}</p>
        <p className="one-source">{text.basisLead}</p>
      </div>
      <Loaded resource={GLOSSARY} what="glossary">
        {(entries) => <Terms entries={entries} />}
      </Loaded>
    </div>
  );
}

function Terms({ entries }: { readonly entries: readonly GlossaryEntry[] }) {
  const { view, ephemeral } = useStores();
  const language = useLanguage();
  const text = GLOSSARY_TEXTS[language];
  const id = useId();
  const [query, setQuery] = useState('');
  const marked = useEphemeral((state) => state.term);
  const library = useResource(LIBRARY);
  const facts = library.phase === 'ready' ? library.value.facts : null;
  const uses = useMemo(
    () => (facts === null ? null : usesOfTerms(facts, (fact) => fact.text, entries)),
    [facts, entries],
  );

  // Whoever comes back later is not led to the term of today.
  useEffect(
    () => () => {
      if (activePanel(view.getState().view) !== 'glossary') ephemeral.setState({ term: null });
    },
    [view, ephemeral],
  );

  const found = filterTerms(entries, query);
  // A term that the reader asked for is there, whatever the filter says.
  const shown = entries.filter((entry) => found.includes(entry) || entry.id === marked);

  const onFilter = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setQuery(target.value);
    const count = filterTerms(entries, target.value).length;
    ephemeral.setState({ term: null, status: text.count(count, entries.length) });
  };

  return (
    <>
      <div className="glossary-filter">
        <label htmlFor={id}>{text.filter}</label>
        <input id={id} type="search" value={query} placeholder={text.filterHint} onChange={onFilter} />
        <p className="fine">{text.count(shown.length, entries.length)}</p>
      </div>
      {shown.length === 0 && <p className="empty">{text.none(query.trim())}</p>}
      {byLetter(shown, language).map(({ letter, entries: members }) => (
        <section key={letter} className="glossary-letter">
          <h3>{letter === '' ? text.otherSigns : letter}</h3>
          <ul>
            {members.map((entry) => (
              <TermItem
                key={entry.id}
                entry={entry}
                uses={uses?.get(entry.id) ?? null}
                library={library.phase === 'ready' ? library.value : null}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

import './audit.css';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createResource, LIBRARY, type Library } from '../../content/library';
import { AUDIT_TEXTS } from '../../i18n/messages/audit-panel';
import { FilterChips } from '../../ui/filter-chips';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { useAnnouncement } from '../../ui/use-announcement';
import { useEphemeral, useLanguage, useStores } from '../../view/hooks';
import { ALL_CHECKS, BASES, bySeverity, countBy, filterChecks, toggled, VERDICTS } from './audit-order';
import { CheckItem } from './check-item';
import { recompute } from './recompute';
import { RecomputePart } from './recompute-part';
import { VerdictSign } from './verdict-sign';

/** Everything that was found when the source was checked, and the checks to be made anew. */
export function AuditPanel() {
  const text = AUDIT_TEXTS[useLanguage()];
  return (
    <div className="panel">
      <PanelHead title={text.title} />
      <Loaded resource={LIBRARY} what="library">
        {(library) => <Audit library={library} />}
      </Loaded>
    </div>
  );
}

function Audit({ library }: { readonly library: Library }) {
  const { ephemeral } = useStores();
  const text = AUDIT_TEXTS[useLanguage()];
  const asked = useEphemeral((state) => state.check);
  const [filter, setFilter] = useState(ALL_CHECKS);
  const [anew] = useState(() => createResource(() => recompute(library)));
  const recomputed = useSyncExternalStore(anew.subscribe, anew.state);

  // Whoever comes back later is not led to the check of today.
  useEffect(() => () => ephemeral.setState({ check: null }), [ephemeral]);

  const { checks } = library;
  const ofVerdict = countBy(checks, ({ verdict }) => verdict);
  const ofBasis = countBy(checks, ({ basis }) => basis);
  const found = filterChecks(checks, filter);
  // A check that the reader asked for is there, whatever the filter says.
  const shown = checks.filter((check) => found.includes(check) || check.id === asked);
  const howMany = text.shown(shown.length, checks.length);
  useAnnouncement(howMany);

  return (
    <>
      <div className="section">
        <p className="lead">{text.lead}</p>
        <p className="audit-tally">
          {text.tally(checks.length, ofVerdict('wrong'), ofVerdict('note'), ofVerdict('ok'))}
        </p>
      </div>
      <RecomputePart resource={anew} state={recomputed} />
      <div className="audit-filter">
        <p className="audit-filter-name">{text.verdictFilter}</p>
        <FilterChips
          name={text.verdictFilter}
          chips={VERDICTS.map((id) => ({
            id,
            label: text.verdict[id],
            count: ofVerdict(id),
            sign: <VerdictSign verdict={id} />,
          }))}
          chosen={filter.verdicts}
          onToggle={(id) => setFilter({ ...filter, verdicts: toggled(filter.verdicts, id) })}
        />
        <p className="audit-filter-name">{text.basisFilter}</p>
        <FilterChips
          name={text.basisFilter}
          chips={BASES.map((id) => ({ id, label: text.basis[id], count: ofBasis(id) }))}
          chosen={filter.bases}
          onToggle={(id) => setFilter({ ...filter, bases: toggled(filter.bases, id) })}
        />
        <p className="fine">{howMany}</p>
      </div>
      {shown.length === 0 && <p className="empty">{text.none}</p>}
      {bySeverity(shown).map(({ severity, checks: members }) => (
        <section key={severity} className="section">
          <h3>{text.severity[severity]}</h3>
          <ul className="audit-checks">
            {members.map((check) => (
              <CheckItem
                key={check.id}
                check={check}
                library={library}
                agrees={recomputed.phase === 'ready' ? recomputed.value.agrees.get(check.id) : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

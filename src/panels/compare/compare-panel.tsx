import '../../charts/charts.css';
import './compare.css';
import { useRef } from 'react';
import { FIGURES } from '../../content/library';
import { formatList } from '../../i18n/format';
import { COMPARE } from '../../i18n/messages/compare';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { Tabs } from '../../ui/tabs';
import { useAnnouncement } from '../../ui/use-announcement';
import { useLanguage, useView } from '../../view/hooks';
import { COMPARE_LIMIT } from '../../view/transitions';
import { AddItem } from './add-item';
import { CompareFigures } from './compare-figures';
import { CompareMemberships } from './compare-memberships';
import { CompareSectors } from './compare-sectors';
import { CompareStatements } from './compare-statements';
import { CompareTrend } from './compare-trend';
import { type ComparedItem, comparedItems } from './compared-item';
import { ItemList } from './item-list';

const TABS = ['figures', 'charts', 'strategies', 'source'] as const;

/** Up to four regions, strategies or results of the filter side by side. */
export function ComparePanel() {
  const language = useLanguage();
  const text = COMPARE[language];
  const items = useView((view) => comparedItems({ view, language }));
  const full = items.length >= COMPARE_LIMIT;
  const choice = useRef<HTMLElement>(null);
  // The button that was used goes away, and the focus must not go with it.
  const stay = () => choice.current?.focus();
  const names = formatList(
    language,
    items.map(({ name }) => name),
  );
  useAnnouncement(items.length === 0 ? text.none : text.comparing(names));
  return (
    <div className="panel compare">
      <PanelHead title={text.title} />
      <section ref={choice} className="compare-choice" aria-label={text.items} tabIndex={-1}>
        {items.length === 0 && <p className="lead">{text.empty}</p>}
        {items.length > 0 && <ItemList items={items} onRemoved={stay} />}
        {items.length < 2 && <p className="muted">{items.length === 0 ? text.how : text.one}</p>}
        {full ? (
          <p className="fine">{text.full}</p>
        ) : (
          <AddItem onAdded={() => items.length + 1 >= COMPARE_LIMIT && stay()} />
        )}
      </section>
      {items.some(({ units }) => units.size > 0) && (
        <Tabs name={text.tabsName} tabs={TABS.map((id) => ({ id, label: text.tabs[id] }))}>
          {(id) => <Compared tab={id} items={items} />}
        </Tabs>
      )}
    </div>
  );
}

function Compared({ tab, items }: { readonly tab: (typeof TABS)[number]; readonly items: readonly ComparedItem[] }) {
  switch (tab) {
    case 'charts':
      return (
        <Loaded resource={FIGURES} what="figures">
          {(figures) => (
            <>
              <CompareTrend figures={figures} items={items} />
              <CompareSectors figures={figures} items={items} />
            </>
          )}
        </Loaded>
      );
    case 'strategies':
      return <CompareMemberships items={items} />;
    case 'source':
      return <CompareStatements items={items} />;
    default:
      return (
        <Loaded resource={FIGURES} what="figures">
          {(figures) => <CompareFigures figures={figures} items={items} />}
        </Loaded>
      );
  }
}

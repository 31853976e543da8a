import type { Library } from '../../content/library';
import type { Fact } from '../../domain/fact';
import type { Region } from '../../domain/region';
import { formatList, formatPeriod } from '../../i18n/format';
import { PANELS } from '../../i18n/messages/panels';
import { REGION_PANEL } from '../../i18n/messages/region-panel';
import { FactList } from '../../ui/fact-list';
import { Tabs } from '../../ui/tabs';
import { useLanguage } from '../../view/hooks';
import { byPeriod, missingFields, TAB_IDS, TAB_OF, type TabId } from './region-statements';

interface TabProps {
  readonly facts: readonly Fact[];
  readonly library: Library;
}

interface SourceTabsProps extends TabProps {
  readonly region: Region;
}

const INNER_MONGOLIA = '150000';

/** What the source says about a region that it describes, in five tabs. */
export function SourceTabs({ region, facts, library }: SourceTabsProps) {
  const text = REGION_PANEL[useLanguage()];
  return (
    <>
      {region.adcode === INNER_MONGOLIA && <p className="whole-region">{text.wholeRegion}</p>}
      <Tabs name={text.tabsName} tabs={TAB_IDS.map((id) => ({ id, label: text.tabs[id] }))}>
        {(id) => <TabContent id={id} facts={facts.filter(({ kind }) => TAB_OF[kind] === id)} library={library} />}
      </Tabs>
    </>
  );
}

function TabContent({ id, facts, library }: TabProps & { readonly id: TabId }) {
  const language = useLanguage();
  const text = REGION_PANEL[language];
  if (id === 'figures') return <FiguresTab facts={facts} library={library} />;
  if (facts.length === 0) return <p className="empty">{PANELS[language].notInSource}</p>;
  if (id === 'places') return <Parted facts={facts} library={library} apart="photo" title={text.pictures} />;
  if (id === 'profile') return <Parted facts={facts} library={library} apart="event" title={text.events} />;
  return <FactList facts={facts} library={library} />;
}

/** Statements, and those of one kind apart under a title of their own. */
function Parted({ facts, library, apart, title }: TabProps & { readonly apart: Fact['kind']; readonly title: string }) {
  const text = REGION_PANEL[useLanguage()];
  const others = facts.filter(({ kind }) => kind !== apart);
  const those = facts.filter(({ kind }) => kind === apart);
  return (
    <>
      <FactList facts={others} library={library} />
      {those.length > 0 && (
        <>
          <h4>{title}</h4>
          {apart === 'photo' && <p className="fine">{text.picturesHint}</p>}
          <FactList facts={those} library={library} />
        </>
      )}
    </>
  );
}

function FiguresTab({ facts, library }: TabProps) {
  const language = useLanguage();
  const text = REGION_PANEL[language];
  const missing = missingFields(facts);
  return (
    <>
      {byPeriod(facts).map(([period, statements]) => (
        <div key={period}>
          <h4>{period === null ? text.undated : formatPeriod(language, period)}</h4>
          <FactList facts={statements} library={library} />
        </div>
      ))}
      {missing.length > 0 && (
        <p className="empty">
          {text.missing(
            formatList(
              language,
              missing.map((field) => text.fields[field]),
            ),
          )}
        </p>
      )}
    </>
  );
}

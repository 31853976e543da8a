import './balance.css';
import { balanceSeries, catchingUp } from '../../content/balance';
import { FIGURES, type Figures } from '../../content/library';
import { BALANCE } from '../../i18n/messages/balance';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { Section } from '../../ui/section';
import { StatementLink } from '../../ui/statement-link';
import { VintageNote } from '../../ui/vintage-note';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { shownVintage } from '../../view/lens-years';
import { setLens } from '../../view/transitions';
import { balanceReading } from './balance-reading';
import { Contributions } from './contributions';
import { Convergence } from './convergence';
import { Definitions } from './definitions';
import { GroupLevels } from './group-levels';
import { OverTime } from './over-time';
import { PartitionSelect } from './partition-select';
import { groupName, viewPartition } from './view-partition';

/** Whether the gap between provinces has widened or narrowed: the claim of coordinated development, put to the test. */
export function BalancePanel() {
  const text = BALANCE[useLanguage()];
  return (
    <div className="panel balance">
      <PanelHead title={text.title} />
      <p className="balance-question">{text.question}</p>
      <p>{text.lead}</p>
      <Section title={text.claims}>
        <ul className="points">
          <li>
            <StatementLink id="national-coordination-progress">{text.claimProgress}</StatementLink>
          </li>
          <li>
            <StatementLink id="national-relative-balance">{text.claimGoal}</StatementLink>
          </li>
        </ul>
      </Section>
      <Loaded resource={FIGURES} what="figures">
        {(figures) => <Tested figures={figures} />}
      </Loaded>
      <Definitions />
    </div>
  );
}

function Tested({ figures }: { readonly figures: Figures }) {
  const { view } = useStores();
  const language = useLanguage();
  const text = BALANCE[language];
  const vintage = useView(shownVintage);
  const partition = useView(viewPartition);
  const lens = useView((v) => v.lens);
  const named = (group: Parameters<typeof groupName>[0]) => groupName(group, view.getState().view, language);
  const series = balanceSeries(figures, vintage, partition);
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined) return null;
  const beta = catchingUp(figures, vintage, first.year, last.year)?.beta ?? null;
  return (
    <>
      <div className="balance-choices">
        <PartitionSelect partition={partition} />
        <VintageNote indicator="gdp-per-person" />
      </div>
      <Section title={text.reading}>
        <ul className="points balance-reading">
          {balanceReading(language, series, beta, named).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {lens !== 'gdp-per-person' && (
          <button type="button" className="button" onClick={() => view.step(setLens('gdp-per-person'))}>
            {text.show}
          </button>
        )}
      </Section>
      <Section title={text.cannot}>
        <ul className="points">
          {text.cannotList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <OverTime figures={figures} series={series} partition={partition} />
      <GroupLevels series={series} named={named} />
      <Contributions figures={figures} partition={partition} />
      <Convergence figures={figures} series={series} />
    </>
  );
}

import './balance.css';
import { useMemo } from 'react';
import { balanceSeries, catchingUp } from '../../content/balance';
import { FIGURES, type Figures } from '../../content/library';
import { BALANCE } from '../../i18n/messages/balance';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { Section } from '../../ui/section';
import { StatementLink } from '../../ui/statement-link';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { shownVintage } from '../../view/lens-years';
import { balanceReading } from './balance-reading';
import { Contributions } from './contributions';
import { Convergence } from './convergence';
import { Definitions } from './definitions';
import { GroupLevels } from './group-levels';
import { OverTime } from './over-time';
import { PartitionSelect } from './partition-select';
import { SeriesChoice } from './series-choice';
import { shownBalance } from './shown-balance';
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
  const chosen = useView((v) => v.year);
  const named = (group: Parameters<typeof groupName>[0]) => groupName(group, view.getState().view, language);
  const series = useMemo(() => balanceSeries(figures, vintage, partition), [figures, vintage, partition]);
  const [first, last, shown] = [series[0], series.at(-1), shownBalance(series, chosen)];
  if (first === undefined || last === undefined || shown === undefined) return null;
  const beta = catchingUp(figures, vintage, first.year, last.year)?.beta ?? null;
  return (
    <>
      <div className="balance-choices">
        <PartitionSelect partition={partition} />
        <SeriesChoice series={series} />
      </div>
      <Section title={text.reading}>
        <ul className="points balance-reading">
          {balanceReading(language, series, beta, named).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section title={text.cannot}>
        <ul className="points">
          {text.cannotList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <OverTime figures={figures} series={series} shown={shown} partition={partition} />
      <GroupLevels series={series} shown={shown} named={named} />
      <Contributions balance={shown} partition={partition} />
      <Convergence figures={figures} series={series} />
    </>
  );
}

import { BarsChart } from '../../charts/bars/bars-chart';
import type { Balance } from '../../content/balance';
import type { GroupId } from '../../domain/partition';
import { MACRO_REGION_IDS } from '../../domain/strategy';
import { formatList, formatNumber } from '../../i18n/format';
import { BALANCE } from '../../i18n/messages/balance';
import { CHARTS } from '../../i18n/messages/charts';
import { ChartFigure } from '../../ui/chart-figure';
import { useLanguage, useStores } from '../../view/hooks';
import { toneOf } from './group-tone';
import { choosePartition } from './view-partition';

interface GroupContributionsProps {
  readonly shown: Balance;
  readonly named: (group: GroupId) => string;
  readonly source: string;
}

/** What the provinces of each group together add to Theil's T; a macro-region that is pressed is compared with the rest. */
export function GroupContributions({ shown, named, source }: GroupContributionsProps) {
  const { view } = useStores();
  const language = useLanguage();
  const text = BALANCE[language];
  // A group's provinces add its inside, weighted, and its own term: the sum of their own terms.
  const terms = [...shown.t.groups]
    .map(([group, { between, within }]) => ({ group, value: between + within }))
    .toSorted((a, b) => b.value - a.value);
  const write = (value: number) => formatNumber(language, value, 3).replace('-', '−');
  const areRegions = terms.every(({ group }) => MACRO_REGION_IDS.some((id) => id === group));
  const list = terms.map(({ group, value }) => text.share(named(group), write(value)));
  const title = text.groupContributions(shown.year);
  const sentence = text.groupContributionsSentence(shown.year, formatList(language, list), write(shown.t.total));
  const pick = (group: string) => {
    const region = MACRO_REGION_IDS.find((id) => id === group);
    if (region !== undefined) view.step(...choosePartition(region));
  };
  return (
    <>
      <ChartFigure
        title={title}
        unit={text.contributionsUnit}
        source={source}
        sentence={sentence}
        fileName={`balance-group-contributions-${shown.year}`}
        table={{
          title,
          columns: [
            { id: 'group', label: text.table.group, numeric: false },
            { id: 'adds', label: text.table.adds, numeric: true },
          ],
          rows: terms.map(({ group, value }) => [named(group), value]),
          notes: [],
        }}
      >
        {(size) => (
          <BarsChart
            title={title}
            bars={terms.map(({ group, value }) => ({ id: group, label: named(group), value, tone: toneOf(group) }))}
            format={write}
            noData={CHARTS[language].noData}
            size={size}
            onPick={areRegions ? pick : undefined}
          />
        )}
      </ChartFigure>
      {areRegions && <p className="fine">{text.groupContributionsPick}</p>}
    </>
  );
}

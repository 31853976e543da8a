import { useState } from 'react';
import { BarsChart } from '../../charts/bars/bars-chart';
import { regionOf } from '../../content/atlas';
import type { Balance } from '../../content/balance';
import type { GroupId, Partition } from '../../domain/partition';
import { formatNumber } from '../../i18n/format';
import { BALANCE } from '../../i18n/messages/balance';
import { CHARTS } from '../../i18n/messages/charts';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { ChartFigure } from '../../ui/chart-figure';
import { Section } from '../../ui/section';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { shownVintage } from '../../view/lens-years';
import { pointAtRegion } from '../../view/transitions';
import { toneOf } from './group-tone';

/** So many provinces from either end are shown at first. */
const ENDS = 5;

interface ContributionsProps {
  readonly balance: Balance;
  readonly partition: Partition;
}

/** Each province's term of Theil's T in the shown year; a press selects it on the map. */
export function Contributions({ balance, partition }: ContributionsProps) {
  const { view } = useStores();
  const language = useLanguage();
  const text = BALANCE[language];
  const [all, setAll] = useState(false);
  const vintage = useView(shownVintage);
  const selected = useView((v) => v.region);
  const { year } = balance;
  const groupOf = (adcode: string): GroupId | undefined =>
    [...partition.groups].find(([, members]) => members.includes(adcode))?.[0];
  const ordered = [...balance.contributions].toSorted(([, a], [, b]) => b - a);
  const shown = all
    ? ordered
    : ordered.filter(([adcode], i) => i < ENDS || i >= ordered.length - ENDS || adcode === selected);
  const name = (adcode: string | undefined) => (adcode === undefined ? '' : regionOf(adcode).short[language]);
  const write = (value: number) => formatNumber(language, value, 4).replace('-', '−');
  const title = text.contributions(year);
  return (
    <Section title={text.who}>
      <ChartFigure
        title={title}
        unit={text.contributionsUnit}
        source={text.sourceIn(INDICATOR_MESSAGES[language].vintages[vintage].name)}
        sentence={text.contributionsSentence(year, name(ordered[0]?.[0]), name(ordered.at(-1)?.[0]))}
        fileName={`balance-contributions-${year}`}
        table={{
          title,
          columns: [
            { id: 'province', label: text.table.province, numeric: false },
            { id: 'value', label: text.contributionsUnit, numeric: true },
          ],
          rows: ordered.map(([adcode, value]) => [name(adcode), value]),
          notes: [],
        }}
      >
        {(size) => (
          <BarsChart
            title={title}
            bars={shown.map(([adcode, value]) => {
              const group = groupOf(adcode);
              return {
                id: adcode,
                label: name(adcode),
                value,
                tone: group === undefined ? 'plain' : toneOf(group),
                emphasis: adcode === selected,
              };
            })}
            format={write}
            noData={CHARTS[language].noData}
            size={size}
            onPick={(adcode) => view.step(pointAtRegion(adcode))}
          />
        )}
      </ChartFigure>
      <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? text.few : text.all}
      </button>
    </Section>
  );
}

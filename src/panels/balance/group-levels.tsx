import { TrendChart } from '../../charts/trend/trend-chart';
import type { Balance } from '../../content/balance';
import type { GroupId } from '../../domain/partition';
import { formatList, formatNumber } from '../../i18n/format';
import { BALANCE } from '../../i18n/messages/balance';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { ChartFigure } from '../../ui/chart-figure';
import { DataTable } from '../../ui/data-table';
import { Section } from '../../ui/section';
import { useLanguage, useView } from '../../view/hooks';
import { shownVintage } from '../../view/lens-years';
import { GroupContributions } from './group-contributions';
import { toneOf } from './group-tone';

interface GroupLevelsProps {
  readonly series: readonly Balance[];
  readonly shown: Balance;
  readonly named: (group: GroupId) => string;
}

/** GDP per person of each group, total over total, against the nation's; and the groups of the shown year in a table. */
export function GroupLevels({ series, shown, named }: GroupLevelsProps) {
  const language = useLanguage();
  const text = BALANCE[language];
  const source = text.sourceIn(INDICATOR_MESSAGES[language].vintages[useView(shownVintage)].name);
  const groups = [...shown.levels.keys()];
  /** What a group adds to Theil T: its own inequality and its distance from the nation. */
  const adds = (group: GroupId) => {
    const { between = 0, within = 0 } = shown.t.groups.get(group) ?? {};
    return between + within;
  };
  const hundred = (value: number | undefined) => (value === undefined ? null : value * 100);
  const list = [...shown.levels].map(([group, level]) =>
    text.share(named(group), formatNumber(language, level * 100, 0)),
  );
  return (
    <Section title={text.levels}>
      <ChartFigure
        title={text.levelsTitle}
        unit={text.levelsUnit}
        source={source}
        sentence={text.levelsSentence(shown.year, formatList(language, list))}
        fileName="balance-groups"
        table={{
          title: text.levelsTitle,
          columns: [
            { id: 'year', label: text.table.year, numeric: true },
            ...groups.map((group) => ({ id: group, label: named(group), numeric: true })),
          ],
          rows: series.map(({ year, levels }) => [year, ...groups.map((group) => hundred(levels.get(group)))]),
          notes: [[text.measure, text.levelsUnit]],
        }}
      >
        {(size) => (
          <TrendChart
            title={text.levelsTitle}
            lines={groups.map((group) => ({
              id: group,
              label: named(group),
              tone: toneOf(group),
              points: series.map(({ year, levels }) => ({ year, value: hundred(levels.get(group)) })),
            }))}
            format={(value) => formatNumber(language, value, 0)}
            size={size}
            marked={shown.year}
          />
        )}
      </ChartFigure>
      <h4>{text.groupTable(shown.year)}</h4>
      <DataTable
        table={{
          title: text.groupTable(shown.year),
          columns: [
            { id: 'group', label: text.table.group, numeric: false },
            { id: 'people', label: text.table.people, numeric: true },
            { id: 'product', label: text.table.product, numeric: true },
            { id: 'level', label: text.table.level, numeric: true },
            { id: 'inside', label: text.table.inside, numeric: true },
            { id: 'adds', label: text.table.adds, numeric: true },
          ],
          rows: groups.map((group) => {
            const { people = 0, product = 0 } = shown.shares.get(group) ?? {};
            const percent = (share: number) => `${formatNumber(language, share * 100, 1)}%`;
            return [
              named(group),
              percent(people),
              percent(product),
              formatNumber(language, (shown.levels.get(group) ?? 0) * 100, 0),
              formatNumber(language, shown.t.groups.get(group)?.inside ?? 0, 3),
              formatNumber(language, adds(group), 3).replace('-', '−'),
            ];
          }),
          notes: [],
        }}
      />
      <GroupContributions shown={shown} named={named} source={source} />
    </Section>
  );
}

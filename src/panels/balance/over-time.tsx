import { useMemo, useState } from 'react';
import { StackChart } from '../../charts/stack/stack-chart';
import { TrendChart } from '../../charts/trend/trend-chart';
import { type Balance, balanceSeries, otherVintage } from '../../content/balance';
import type { Figures } from '../../content/library';
import type { Vintage } from '../../domain/indicator';
import { INEQUALITY_MEASURES, type InequalityMeasure } from '../../domain/inequality';
import type { Partition } from '../../domain/partition';
import type { TheilSplit } from '../../domain/theil-split';
import { formatNumber } from '../../i18n/format';
import { BALANCE } from '../../i18n/messages/balance';
import { BALANCE_READING } from '../../i18n/messages/balance-reading';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { ChartFigure } from '../../ui/chart-figure';
import { Section } from '../../ui/section';
import { useLanguage, useView } from '../../view/hooks';
import { shownVintage } from '../../view/lens-years';
import { change, percentText, shareOf } from './balance-reading';

interface OverTimeProps {
  readonly figures: Figures;
  readonly series: readonly Balance[];
  readonly shown: Balance;
  readonly partition: Partition;
}

interface OneSeriesProps<M extends InequalityMeasure> extends Pick<OverTimeProps, 'series' | 'shown'> {
  readonly measure: M;
}

const isSplit = (measure: InequalityMeasure): measure is 'theil_t' | 'theil_l' =>
  measure === 'theil_t' || measure === 'theil_l';

/** The chosen measure over the years: Theil's split between and within groups, others as a line; and both vintages. */
export function OverTime({ figures, series, shown, partition }: OverTimeProps) {
  const language = useLanguage();
  const text = BALANCE[language];
  const [measure, setMeasure] = useState<InequalityMeasure>('theil_t');
  return (
    <Section title={text.overTime(text.measures[measure].name)}>
      <label className="balance-measure">
        <span>{text.measure}</span>
        <select
          value={measure}
          onChange={(event) =>
            setMeasure(INEQUALITY_MEASURES.find((known) => known === event.currentTarget.value) ?? 'theil_t')
          }
        >
          {INEQUALITY_MEASURES.map((known) => (
            <option key={known} value={known}>
              {text.measures[known].name}
            </option>
          ))}
        </select>
      </label>
      <p className="fine">{text.measures[measure].means}</p>
      {isSplit(measure) ? (
        <Split series={series} shown={shown} measure={measure} />
      ) : (
        <Line series={series} shown={shown} measure={measure} />
      )}
      <BothVintages figures={figures} partition={partition} measure={measure} />
    </Section>
  );
}

function Split({ series, shown, measure }: OneSeriesProps<'theil_t' | 'theil_l'>) {
  const language = useLanguage();
  const text = BALANCE[language];
  const vintage = INDICATOR_MESSAGES[language].vintages[useView(shownVintage)].name;
  const splitOf = ({ t, l }: Balance): TheilSplit<unknown> => (measure === 'theil_t' ? t : l);
  const { name } = text.measures[measure];
  const { total, between, within } = splitOf(shown);
  const percent = (part: number) => percentText(language, shareOf(part, total));
  const title = text.splitTitle(name);
  return (
    <ChartFigure
      title={title}
      unit=""
      source={text.sourceIn(vintage)}
      sentence={text.splitSentence(shown.year, percent(between), percent(within))}
      fileName={`balance-${measure}`}
      table={{
        title,
        columns: [
          { id: 'year', label: text.table.year, numeric: true },
          { id: 'total', label: text.total, numeric: true },
          { id: 'between', label: text.between, numeric: true },
          { id: 'within', label: text.within, numeric: true },
        ],
        rows: series.map((balance) => {
          const split = splitOf(balance);
          return [balance.year, split.total, split.between, split.within];
        }),
        notes: [],
      }}
    >
      {(size) => (
        <StackChart
          title={title}
          parts={[
            { id: 'between', label: text.between, tone: 'mark-1' },
            { id: 'within', label: text.within, tone: 'mark-2' },
          ]}
          columns={series.map((balance) => ({
            year: balance.year,
            values: [splitOf(balance).between, splitOf(balance).within],
          }))}
          format={(value) => formatNumber(language, value, 2)}
          size={size}
          marked={shown.year}
        />
      )}
    </ChartFigure>
  );
}

function Line({ series, shown, measure }: OneSeriesProps<InequalityMeasure>) {
  const language = useLanguage();
  const text = BALANCE[language];
  const vintage = INDICATOR_MESSAGES[language].vintages[useView(shownVintage)].name;
  const { name } = text.measures[measure];
  const value = (balance: Balance | undefined) => balance?.measures[measure] ?? 0;
  const write = (figure: number) => formatNumber(language, figure, 3);
  const [first, last] = [series[0], series.at(-1)];
  return (
    <ChartFigure
      title={text.overTime(name)}
      unit=""
      source={text.sourceIn(vintage)}
      sentence={text.lineSentence(name, first?.year ?? 0, last?.year ?? 0, write(value(first)), write(value(last)))}
      fileName={`balance-${measure}`}
      table={{
        title: text.overTime(name),
        columns: [
          { id: 'year', label: text.table.year, numeric: true },
          { id: 'value', label: name, numeric: true },
        ],
        rows: series.map((balance) => [balance.year, value(balance)]),
        notes: [],
      }}
    >
      {(size) => (
        <TrendChart
          title={text.overTime(name)}
          lines={[
            {
              id: measure,
              label: name,
              tone: 'mark-1',
              points: series.map((balance) => ({ year: balance.year, value: value(balance) })),
            },
          ]}
          format={(figure) => formatNumber(language, figure, 2)}
          size={size}
          marked={shown.year}
        />
      )}
    </ChartFigure>
  );
}

interface BothVintagesProps {
  readonly figures: Figures;
  readonly partition: Partition;
  readonly measure: InequalityMeasure;
}

function BothVintages({ figures, partition, measure }: BothVintagesProps) {
  const language = useLanguage();
  const text = BALANCE[language];
  const names = INDICATOR_MESSAGES[language].vintages;
  const shown = useView(shownVintage);
  const both = useMemo(
    () =>
      [shown, otherVintage(shown)].map((vintage) => ({ vintage, series: balanceSeries(figures, vintage, partition) })),
    [figures, shown, partition],
  );
  const valueIn = (vintage: Vintage, year: number) =>
    both.find((one) => one.vintage === vintage)?.series.find((balance) => balance.year === year)?.measures[measure] ??
    null;
  const years = [...new Set(both.flatMap(({ series }) => series.map(({ year }) => year)))].sort((a, b) => a - b);
  const common = years.filter((year) => both.every(({ vintage }) => valueIn(vintage, year) !== null));
  const [from = 0, to = 0] = [common[0], common.at(-1)];
  const { name } = text.measures[measure];
  const write = (vintage: Vintage) => formatNumber(language, valueIn(vintage, to) ?? 0, 4);
  const moved = (vintage: Vintage) => {
    const { direction, share } = change(valueIn(vintage, from) ?? 0, valueIn(vintage, to) ?? 0);
    return BALANCE_READING[language].moved(direction, percentText(language, share));
  };
  const sentences = [
    text.vintagesSentence(to, name, write('before-2023-census'), write('after-2023-census')),
    text.vintagesMoved(from, to, moved('before-2023-census'), moved('after-2023-census')),
    text.vintagesApart,
  ];
  return (
    <ChartFigure
      title={text.vintages}
      unit={name}
      source={text.source}
      sentence={sentences.join(language === 'zh' ? '' : ' ')}
      fileName={`balance-${measure}-vintages`}
      table={{
        title: `${text.vintages}: ${name}`,
        columns: [
          { id: 'year', label: text.table.year, numeric: true },
          ...both.map(({ vintage }) => ({ id: vintage, label: names[vintage].short, numeric: true })),
        ],
        rows: years.map((year) => [year, ...both.map(({ vintage }) => valueIn(vintage, year))]),
        notes: [],
      }}
    >
      {(size) => (
        <TrendChart
          title={text.vintages}
          lines={both.map(({ vintage, series }, index) => ({
            id: vintage,
            label: names[vintage].short,
            tone: index === 0 ? 'mark-1' : 'mark-2',
            points: series.map((balance) => ({ year: balance.year, value: balance.measures[measure] })),
          }))}
          format={(figure) => formatNumber(language, figure, 2)}
          size={size}
        />
      )}
    </ChartFigure>
  );
}

import { useState } from 'react';
import { ScatterChart } from '../../charts/scatter/scatter-chart';
import { TrendChart } from '../../charts/trend/trend-chart';
import { regionOf } from '../../content/atlas';
import { type Balance, catchingUp } from '../../content/balance';
import type { Figures } from '../../content/library';
import { MACRO_OF } from '../../content/partitions';
import { growthPoint } from '../../domain/convergence';
import { MACRO_REGION_IDS } from '../../domain/strategy';
import { formatNumber } from '../../i18n/format';
import { BALANCE } from '../../i18n/messages/balance';
import { BALANCE_READING } from '../../i18n/messages/balance-reading';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { ChartFigure } from '../../ui/chart-figure';
import { Section } from '../../ui/section';
import { useLanguage, useView } from '../../view/hooks';
import { shownVintage } from '../../view/lens-years';
import { betaSentence, change } from './balance-reading';

interface ConvergenceProps {
  readonly figures: Figures;
  readonly series: readonly Balance[];
}

/** Sigma over the years, and beta: whether provinces that started poorer grew faster, with how sure that is. */
export function Convergence({ figures, series }: ConvergenceProps) {
  const text = BALANCE[useLanguage()];
  return (
    <Section title={text.convergence}>
      <Sigma series={series} />
      <Beta figures={figures} series={series} />
    </Section>
  );
}

function Sigma({ series }: Pick<ConvergenceProps, 'series'>) {
  const language = useLanguage();
  const text = BALANCE[language];
  const vintage = INDICATOR_MESSAGES[language].vintages[useView(shownVintage)].name;
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined) return null;
  const write = (value: number) => formatNumber(language, value, 3);
  return (
    <ChartFigure
      title={text.sigma}
      unit=""
      source={text.sourceIn(vintage)}
      sentence={BALANCE_READING[language].sigma(
        first.year,
        last.year,
        write(first.sigma),
        write(last.sigma),
        change(first.sigma, last.sigma).direction,
      )}
      fileName="balance-sigma"
      table={{
        title: text.sigma,
        columns: [
          { id: 'year', label: text.table.year, numeric: true },
          { id: 'sigma', label: text.sigma, numeric: true },
        ],
        rows: series.map(({ year, sigma }) => [year, sigma]),
        notes: [],
      }}
    >
      {(size) => (
        <TrendChart
          title={text.sigma}
          lines={[
            {
              id: 'sigma',
              label: text.sigma,
              tone: 'mark-3',
              points: series.map(({ year, sigma }) => ({ year, value: sigma })),
            },
          ]}
          format={(value) => formatNumber(language, value, 2)}
          size={size}
        />
      )}
    </ChartFigure>
  );
}

function Beta({ figures, series }: ConvergenceProps) {
  const language = useLanguage();
  const text = BALANCE[language];
  const vintage = useView(shownVintage);
  const selected = useView((view) => view.region);
  const [wished, setWished] = useState<number | null>(null);
  const years = series.map(({ year }) => year);
  const to = years.at(-1) ?? 0;
  const starts = years.filter((year) => year <= to - 5);
  const from = starts.find((year) => year === wished) ?? starts[0] ?? to;
  const grown = catchingUp(figures, vintage, from, to);
  if (grown === null) return null;
  const { provinces, beta } = grown;
  const span = to - from;
  const growth = (adcode: string) => {
    const province = provinces.find((one) => one.adcode === adcode);
    return province === undefined ? 0 : growthPoint(province, span).y;
  };
  const percent = (value: number) => `${formatNumber(language, value * 100, 1)}%`;
  const title = text.beta(from, to);
  return (
    <>
      <label className="balance-measure">
        <span>{text.from}</span>
        <select value={from} onChange={(event) => setWished(Number(event.currentTarget.value))}>
          {starts.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <ChartFigure
        title={title}
        unit=""
        source={text.sourceIn(INDICATOR_MESSAGES[language].vintages[vintage].name)}
        sentence={beta === null ? BALANCE_READING[language].empty : betaSentence(language, beta)}
        fileName={`balance-beta-${from}-${to}`}
        table={{
          title,
          columns: [
            { id: 'province', label: text.table.province, numeric: false },
            { id: 'start', label: text.betaX(from), numeric: true },
            { id: 'growth', label: text.betaY, numeric: true },
          ],
          rows: provinces
            .toSorted((a, b) => a.start - b.start)
            .map(({ adcode, start }) => [regionOf(adcode).short[language], Math.round(start), percent(growth(adcode))]),
          notes: [],
        }}
      >
        {(size) => (
          <ScatterChart
            title={title}
            points={provinces.map(({ adcode, start }) => ({
              id: adcode,
              label: regionOf(adcode).short[language],
              x: start,
              y: growth(adcode),
              group: MACRO_OF.get(adcode) ?? 'plain',
              emphasis: adcode === selected,
            }))}
            x={{ label: text.betaX(from), format: (value) => formatNumber(language, value, 0), log: true }}
            y={{ label: text.betaY, format: percent }}
            groups={MACRO_REGION_IDS.map((id) => ({ tone: id, label: text.groups[id] }))}
            size={size}
            line={beta === null ? null : { at: (x) => beta.intercept + beta.slope * Math.log(x) }}
          />
        )}
      </ChartFigure>
    </>
  );
}

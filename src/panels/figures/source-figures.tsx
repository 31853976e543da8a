import { BarsChart } from '../../charts/bars/bars-chart';
import { LIBRARY } from '../../content/library';
import { SOURCE_CHARTS, type SourceChart } from '../../content/source-charts';
import { formatList, formatNumber } from '../../i18n/format';
import { CHARTS } from '../../i18n/messages/charts';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { PANELS } from '../../i18n/messages/panels';
import { ChartFigure } from '../../ui/chart-figure';
import { CheckNote } from '../../ui/check-note';
import { Loaded } from '../../ui/loaded';
import { StatementLink } from '../../ui/statement-link';
import { useLanguage } from '../../view/hooks';
import { type ChartBars, sourceBars } from './source-bars';

/** The figures of the source's data pages as charts, as far as their checks allow; the others with what the check found. */
export function SourceFigures() {
  const language = useLanguage();
  return (
    <>
      <p>{FIGURES_PANEL[language].sourceLead}</p>
      <Loaded resource={LIBRARY} what="library">
        {(library) => {
          const told = new Set<string>();
          return SOURCE_CHARTS.map((chart) => {
            const bars = sourceBars(chart, library, language);
            const checks = bars.left.flatMap((left) => left.checks.map(({ id }) => id));
            const again = new Set(checks.filter((id) => told.has(id)));
            for (const id of checks) told.add(id);
            return <OneChart key={chart.id} chart={chart} bars={bars} again={again} />;
          });
        }}
      </Loaded>
    </>
  );
}

interface OneChartProps {
  readonly chart: SourceChart;
  readonly bars: ChartBars;
  /** Ids of checks whose words stand further up. */
  readonly again: ReadonlySet<string>;
}

function OneChart({ chart, bars: { drawn, left, unsaid }, again }: OneChartProps) {
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const { noData } = CHARTS[language];
  const unit = chart.unit[language];
  const write = (value: number) => formatNumber(language, value, 2);
  const full = (value: number) => (unit === '%' ? `${write(value)}%` : `${write(value)} ${unit}`);
  const said = drawn.map(({ label, value }) => text.sourceValue(label, full(value)));
  const title = chart.title[language];
  const listed = (labels: readonly string[]) => formatList(language, labels);
  const sentence = [
    text.sourceSentence(said.join(language === 'en' ? '; ' : '；')),
    left.length === 0 ? '' : text.sourceLeft(listed(left.map(({ label }) => label))),
    unsaid.length === 0 ? '' : text.sourceUnsaid(listed(unsaid)),
  ];
  return (
    <div className="source-chart">
      <ChartFigure
        title={title}
        unit={unit}
        source={text.sourceName}
        sentence={sentence.filter((part) => part !== '').join(language === 'en' ? ' ' : '')}
        fileName={`source-${chart.id}`}
        table={{
          title,
          columns: [
            { id: 'what', label: text.what, numeric: false },
            { id: 'value', label: `${text.value} (${unit})`, numeric: true },
          ],
          rows: drawn.map(({ label, value }) => [label, value]),
          notes: left.map(({ label, checks }) => [
            text.notDrawn,
            `${label} (${checks.map(({ id }) => PANELS[language].check.named(id)).join(', ')})`,
          ]),
        }}
      >
        {(size) => (
          <BarsChart
            title={title}
            bars={drawn.map(({ label, value, fact }) => ({ id: fact, label, value, tone: 'mark-1' }))}
            format={write}
            noData={noData}
            size={size}
          />
        )}
      </ChartFigure>
      <p className="fine source-links">
        <span>{text.statements}</span>
        {drawn.map(({ label, fact }) => (
          <StatementLink key={fact} id={fact}>
            {label}
          </StatementLink>
        ))}
      </p>
      {left.map(({ label, fact, checks }) => (
        <div key={fact} className="source-left">
          <p>
            {text.notDrawn} <StatementLink id={fact}>{label}</StatementLink>
            {checks.some(({ id }) => again.has(id)) &&
              text.seeAbove(
                listed(checks.filter(({ id }) => again.has(id)).map(({ id }) => PANELS[language].check.named(id))),
              )}
          </p>
          {checks
            .filter(({ id }) => !again.has(id))
            .map((check) => (
              <CheckNote key={check.id} check={check} />
            ))}
        </div>
      ))}
    </div>
  );
}

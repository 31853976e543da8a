import { useState } from 'react';
import { TrendChart } from '../../charts/trend/trend-chart';
import { groupFigure, MAINLAND, seriesOf } from '../../content/indicator-values';
import { INDICATORS } from '../../content/indicators';
import type { Figures } from '../../content/library';
import { CURRENT_VINTAGE, type IndicatorId } from '../../domain/indicator';
import { formatIndicator, inShownUnit, shownUnit } from '../../i18n/indicator-format';
import { CHARTS } from '../../i18n/messages/charts';
import { COMPARE } from '../../i18n/messages/compare';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { ChartFigure } from '../../ui/chart-figure';
import { coverageSentences } from '../../ui/coverage-sentence';
import { Section } from '../../ui/section';
import { useLensSource } from '../../ui/use-lens-source';
import { useLanguage, useView } from '../../view/hooks';
import { shownVintage } from '../../view/lens-years';
import { chartSentence, labelNotes } from './chart-sentence';
import type { ComparedItem } from './compared-item';
import { toneAt } from './item-sign';

const CHOICES: readonly IndicatorId[] = [
  'gdp-per-person',
  'gdp',
  'gdp-share',
  'gdp-growth',
  'population',
  'density',
  'primary-share',
  'secondary-share',
  'tertiary-share',
];

interface CompareTrendProps {
  readonly figures: Figures;
  readonly items: readonly ComparedItem[];
}

/** An indicator of all items over the years; behind ratios the nation's, which would press totals to the ground. */
export function CompareTrend({ figures, items }: CompareTrendProps) {
  const language = useLanguage();
  const text = COMPARE[language];
  const { trendTitle, trendSentence, year: yearLabel } = FIGURES_PANEL[language];
  const [id, setId] = useState<IndicatorId>('gdp-per-person');
  const wished = useView(shownVintage);
  const chosen = useView((view) => view.year);
  const indicator = INDICATORS[id];
  const vintage = indicator.years[wished] === null ? CURRENT_VINTAGE : wished;
  const source = useLensSource({ indicator, vintage: indicator.vintaged ? vintage : null });
  const { indicators: names, vintages } = INDICATOR_MESSAGES[language];
  const lines = items.map(({ item, label, members }, index) => ({
    id: item,
    label,
    tone: toneAt(index),
    points: seriesOf(figures, id, members, vintage),
  }));
  const nation = {
    id: 'nation',
    label: CHARTS[language].nation,
    tone: 'reference' as const,
    role: 'reference' as const,
    points: seriesOf(figures, id, MAINLAND, vintage),
  };
  const all = indicator.kind === 'total' ? lines : [...lines, nation];
  const years = nation.points.map(({ year }) => year);
  const last = years.at(-1) ?? 0;
  const coverage = coverageSentences(
    language,
    items,
    items.map(({ members }) => groupFigure(figures, id, members, { year: last, vintage })),
  );
  const sentences = lines.map(({ label, points }) => {
    const known = points.filter(({ value }) => value !== null);
    const [from, to] = [known[0], known.at(-1)];
    if (from === undefined || to === undefined) return `${label}: ${CHARTS[language].noData}.`;
    const write = (value: number | null) => formatIndicator(language, indicator, value ?? 0);
    return trendSentence(label, from.year, to.year, write(from.value), write(to.value));
  });
  const title = trendTitle(names[id].name);
  return (
    <Section title={text.trend}>
      <label className="lens-select">
        <span>{text.indicator}</span>
        <select
          value={id}
          onChange={(event) => setId(CHOICES.find((known) => known === event.currentTarget.value) ?? id)}
        >
          {CHOICES.map((known) => (
            <option key={known} value={known}>
              {names[known].name}
            </option>
          ))}
        </select>
      </label>
      <ChartFigure
        title={title}
        unit={shownUnit(language, indicator.unit)}
        source={source}
        sentence={chartSentence(language, sentences, items, coverage)}
        fileName={`comparison-${id}`}
        table={{
          title,
          columns: [
            { id: 'year', label: yearLabel, numeric: true },
            ...all.map((line) => ({ id: line.id, label: line.label, numeric: true })),
          ],
          rows: years.map((year) => [
            year,
            ...all.map(({ points }) => {
              const value = points.find((point) => point.year === year)?.value ?? null;
              return value === null ? null : inShownUnit(language, indicator.unit, value);
            }),
          ]),
          notes: [...labelNotes(items), ...coverage.map((sentence) => [text.unitsWithData, sentence] as const)],
        }}
      >
        {(size) => (
          <TrendChart
            title={title}
            lines={all}
            format={(value) => formatIndicator(language, indicator, value, 'bare')}
            size={size}
            marked={chosen !== null && chosen < last && years.includes(chosen) ? chosen : null}
          />
        )}
      </ChartFigure>
      {indicator.vintaged && vintage !== wished && <p className="fine">{text.onlyVintage(vintages[vintage].name)}</p>}
    </Section>
  );
}

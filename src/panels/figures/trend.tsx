import { useState } from 'react';
import type { TrendLine } from '../../charts/trend/placed-trend';
import type { YearPoint } from '../../charts/trend/runs';
import { TrendChart } from '../../charts/trend/trend-chart';
import { regionOf } from '../../content/atlas';
import { groupFigure } from '../../content/indicator-values';
import { vintagesOf } from '../../content/indicators';
import type { Figures } from '../../content/library';
import { CURRENT_VINTAGE } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { valuesAt } from '../../own-data/dataset';
import { ChartFigure } from '../../ui/chart-figure';
import { comparedLines } from '../../ui/compared-lines';
import { coverageSentence } from '../../ui/coverage-sentence';
import { rankedRegions, regionOfLens, unitLine } from '../../ui/standing';
import { trendSentence } from '../../ui/trend-sentence';
import { useLensSource } from '../../ui/use-lens-source';
import { useLanguage, useView } from '../../view/hooks';
import type { LensValues } from '../../view/lens';
import { formatLensValue, lensName, shownNumber } from '../../view/lens-words';
import { shownVintage } from '../../view/lens-years';
import { chosenMembers, twoSeries, twoSeriesSentence } from './two-series';

interface TrendProps {
  readonly figures: Figures;
  readonly values: LensValues;
}

/** Own data: the selected region over the years of its column, else the one that is highest now. */
function ownLines({ column, values, level }: LensValues, selected: string | null, language: Language): TrendLine[] {
  if (column === null || column.years.length < 2) return [];
  const region = regionOfLens({ level }, selected);
  const adcode = region !== null && column.values.has(region) ? region : rankedRegions(values)[0]?.[0];
  if (adcode === undefined) return [];
  const points = column.years.map((year): YearPoint => ({ year, value: valuesAt(column, year).get(adcode) ?? null }));
  return [{ id: adcode, label: regionOf(adcode).short[language], tone: 'mark-1', points }];
}

/** The indicator over the years of its vintage: what is selected, with its macro-region and the nation behind. */
export function Trend({ figures, values }: TrendProps) {
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const [both, setBoth] = useState(false);
  const state = useView((v) => v);
  const view = { ...state, region: regionOfLens({ level: 'province' }, state.region) };
  const { indicator } = values;
  const vintage = shownVintage(view);
  const hasBoth = indicator !== null && vintagesOf(indicator).length > 1;
  const apart = hasBoth && both;
  const source = useLensSource(values);
  const otherSource = useLensSource({
    indicator,
    vintage: apart ? (vintagesOf(indicator).find((known) => known !== vintage) ?? null) : values.vintage,
  });
  const chosen = chosenMembers(view, language);
  const lines =
    indicator === null
      ? ownLines(values, state.region, language)
      : apart
        ? twoSeries(figures, indicator, chosen, language)
        : comparedLines(figures, indicator.id, vintage, view, language);
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  if (years.length < 2) return <p className="fine">{text.trendNone}</p>;
  const coverage =
    indicator === null
      ? null
      : coverageSentence(
          language,
          chosen,
          groupFigure(figures, indicator.id, chosen.members, {
            year: values.year ?? 0,
            vintage: values.vintage ?? CURRENT_VINTAGE,
          }),
        );
  const name = lensName(language, values);
  const title = text.trendTitle(name);
  const sentences = [
    apart ? twoSeriesSentence(indicator, chosen, lines, language) : trendSentence(language, values, lines),
    coverage === null ? '' : text.sentence(coverage),
  ];
  return (
    <>
      {hasBoth && (
        <label className="check-label">
          <input type="checkbox" checked={both} onChange={(event) => setBoth(event.currentTarget.checked)} />{' '}
          {text.bothSeries}
        </label>
      )}
      <ChartFigure
        title={title}
        unit={unitLine(language, values)}
        source={apart ? text.twoSources(source, otherSource) : source}
        sentence={sentences.filter((part) => part !== '').join(language === 'en' ? ' ' : '')}
        fileName={`trend-${indicator?.id ?? 'own'}${apart ? '-both-series' : ''}`}
        table={{
          title,
          columns: [
            { id: 'year', label: text.year, numeric: true },
            ...lines.map(({ id, label }) => ({ id, label, numeric: true })),
          ],
          rows: years.map((year) => [
            year,
            ...lines.map(({ points }) => {
              const value = points.find((point) => point.year === year)?.value ?? null;
              return value === null ? null : shownNumber(language, values, value);
            }),
          ]),
          notes:
            values.vintage === null || apart
              ? []
              : [[text.series, INDICATOR_MESSAGES[language].vintages[values.vintage].name]],
        }}
      >
        {(size) => (
          <TrendChart
            title={title}
            lines={lines}
            format={(value) => formatLensValue(language, values, value, 'bare')}
            size={size}
            marked={values.year}
          />
        )}
      </ChartFigure>
    </>
  );
}

import type { TrendLine } from '../charts/trend/placed-trend';
import { TrendChart } from '../charts/trend/trend-chart';
import { INDICATORS } from '../content/indicators';
import { CURRENT_VINTAGE } from '../domain/indicator';
import { formatIndicator } from '../i18n/indicator-format';
import { FIGURES_PANEL } from '../i18n/messages/figures-panel';
import { INDICATOR_MESSAGES } from '../i18n/messages/indicators';
import { useLanguage } from '../view/hooks';
import { shownNumber } from '../view/lens-words';
import { ChartFigure } from './chart-figure';
import { unitLine } from './standing';
import { useLensSource } from './use-lens-source';

const INDICATOR = INDICATORS['gdp-per-person'];
const SHOWN = { indicator: INDICATOR, column: null };

interface PerPersonChartProps {
  /** Series of GDP per person in the current vintage. */
  readonly lines: readonly TrendLine[];
  readonly sentence: string;
  /** What must be known of the lines, for the table. */
  readonly notes?: readonly (readonly [name: string, text: string])[];
  readonly fileName: string;
}

/** GDP per person over the years of the current vintage. */
export function PerPersonChart({ lines, sentence, notes = [], fileName }: PerPersonChartProps) {
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const { indicators, vintages } = INDICATOR_MESSAGES[language];
  const source = useLensSource({ indicator: INDICATOR, vintage: CURRENT_VINTAGE });
  const title = text.trendTitle(indicators[INDICATOR.id].name);
  return (
    <ChartFigure
      title={title}
      unit={unitLine(language, SHOWN)}
      source={source}
      sentence={sentence}
      fileName={fileName}
      table={{
        title,
        columns: [
          { id: 'year', label: text.year, numeric: true },
          ...lines.map(({ id, label }) => ({ id, label, numeric: true })),
        ],
        rows: (lines[0]?.points ?? []).map(({ year }) => [
          year,
          ...lines.map(({ points }) => {
            const value = points.find((point) => point.year === year)?.value ?? null;
            return value === null ? null : shownNumber(language, SHOWN, value);
          }),
        ]),
        notes: [[text.series, vintages[CURRENT_VINTAGE].name], ...notes],
      }}
    >
      {(size) => (
        <TrendChart
          title={title}
          lines={lines}
          format={(value) => formatIndicator(language, INDICATOR, value, 'bare')}
          size={size}
        />
      )}
    </ChartFigure>
  );
}

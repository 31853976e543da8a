import { MultiplesChart } from '../../charts/multiples/multiples-chart';
import { regionOf } from '../../content/atlas';
import { MAINLAND, seriesOf } from '../../content/indicator-values';
import type { Figures } from '../../content/library';
import { MACRO_OF } from '../../content/partitions';
import { CHARTS } from '../../i18n/messages/charts';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { ChartFigure } from '../../ui/chart-figure';
import { regionOfLens, unitLine } from '../../ui/standing';
import { useLensSource } from '../../ui/use-lens-source';
import { useLanguage, useView } from '../../view/hooks';
import type { LensValues } from '../../view/lens';
import { formatLensValue, lensName, shownNumber } from '../../view/lens-words';
import { shownVintage } from '../../view/lens-years';
import { manySentence } from './sentences';

interface MultiplesProps {
  readonly figures: Figures;
  readonly values: LensValues;
}

/** Every province's own trend on the same axes; for ratios the nation's behind each. */
export function Multiples({ figures, values }: MultiplesProps) {
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const source = useLensSource(values);
  const vintage = useView(shownVintage);
  const selected = useView((v) => regionOfLens({ level: 'province' }, v.region));
  const { indicator } = values;
  if (indicator === null || indicator.years[vintage] === null || !indicator.dated)
    return <p className="fine">{text.trendNone}</p>;
  const panels = MAINLAND.map((adcode) => ({
    id: adcode,
    label: regionOf(adcode).short[language],
    tone: MACRO_OF.get(adcode) ?? ('plain' as const),
    points: seriesOf(figures, indicator.id, [adcode], vintage),
    emphasis: adcode === selected,
  }));
  const years = panels[0]?.points.map(({ year }) => year) ?? [];
  if (years.length < 2) return <p className="fine">{text.trendNone}</p>;
  const title = text.multiplesTitle(lensName(language, values));
  return (
    <ChartFigure
      title={title}
      unit={unitLine(language, values)}
      source={source}
      sentence={manySentence(language, values, panels)}
      fileName={`provinces-${indicator.id}`}
      table={{
        title,
        columns: [
          { id: 'region', label: text.region, numeric: false },
          ...years.map((year) => ({ id: String(year), label: String(year), numeric: true })),
        ],
        rows: panels.map(({ label, points }) => [
          label,
          ...points.map(({ value }) => (value === null ? null : shownNumber(language, values, value))),
        ]),
        notes: [],
      }}
    >
      {(size) => (
        <MultiplesChart
          title={title}
          panels={panels}
          reference={indicator.kind === 'total' ? [] : seriesOf(figures, indicator.id, MAINLAND, vintage)}
          referenceLabel={CHARTS[language].nation}
          format={(value) => formatLensValue(language, values, value, 'bare')}
          size={size}
        />
      )}
    </ChartFigure>
  );
}

import type { TrendLine } from '../../charts/trend/placed-trend';
import type { YearPoint } from '../../charts/trend/runs';
import { TrendChart } from '../../charts/trend/trend-chart';
import { regionOf } from '../../content/atlas';
import type { Figures } from '../../content/library';
import type { Language } from '../../domain/text';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { valuesAt } from '../../own-data/dataset';
import { ChartFigure } from '../../ui/chart-figure';
import { comparedLines } from '../../ui/compared-lines';
import { useLensSource } from '../../ui/use-lens-source';
import { useLanguage, useView } from '../../view/hooks';
import type { LensValues } from '../../view/lens';
import { formatLensValue, lensName, lensUnit, shownNumber } from '../../view/lens-words';
import { shownVintage } from '../../view/lens-years';

interface TrendProps {
  readonly figures: Figures;
  readonly values: LensValues;
}

/** Own data: the selected region over the years of its column. */
function ownLines({ column }: LensValues, region: string | null, language: Language): readonly TrendLine[] {
  if (column === null || column.years.length < 2) return [];
  const adcode = region !== null && column.values.has(region) ? region : [...column.values.keys()][0];
  if (adcode === undefined) return [];
  const points = column.years.map((year): YearPoint => ({ year, value: valuesAt(column, year).get(adcode) ?? null }));
  return [{ id: adcode, label: regionOf(adcode).short[language], tone: 'mark-1', points }];
}

/** Known points of a line, first and last. */
const ends = ({ points }: TrendLine) => {
  const known = points.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
  return [known[0], known.at(-1)] as const;
};

/** The indicator over the years of its vintage: what is selected, with its macro-region and the nation behind. */
export function Trend({ figures, values }: TrendProps) {
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const source = useLensSource(values);
  const view = useView((v) => v);
  const { indicator } = values;
  const lines =
    indicator === null
      ? ownLines(values, view.region, language)
      : comparedLines(figures, indicator.id, shownVintage(view), view, language);
  const [main] = lines;
  const title = text.trendTitle(lensName(language, values));
  if (main === undefined || main.points.length < 2) return <p className="fine">{text.trendNone}</p>;
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  const full = (value: number) => formatLensValue(language, values, value);
  const sentence = lines
    .filter(({ role }) => role !== 'reference')
    .map((line) => {
      const [first, last] = ends(line);
      return first === undefined || last === undefined
        ? ''
        : text.trendSentence(line.label, first.year, last.year, full(first.value), full(last.value));
    })
    .join(language === 'en' ? ' ' : '');
  return (
    <ChartFigure
      title={title}
      unit={lensUnit(language, values)}
      source={source}
      sentence={sentence}
      fileName={`trend-${indicator?.id ?? 'own'}`}
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
        notes: [],
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
  );
}

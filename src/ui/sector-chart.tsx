import { StackChart } from '../charts/stack/stack-chart';
import { groupFigure, yearsBetween } from '../content/indicator-values';
import { INDICATORS } from '../content/indicators';
import type { Figures } from '../content/library';
import { CURRENT_VINTAGE } from '../domain/indicator';
import type { Adcode } from '../domain/region';
import { formatNumber } from '../i18n/format';
import { FIGURES_PANEL } from '../i18n/messages/figures-panel';
import { useLanguage } from '../view/hooks';
import { ChartFigure } from './chart-figure';
import { useLensSource } from './use-lens-source';

const SHARES = ['primary-share', 'secondary-share', 'tertiary-share'] as const;
const TONES = ['mark-4', 'mark-2', 'mark-1'] as const;

interface SectorChartProps {
  readonly figures: Figures;
  readonly name: string;
  /** Provinces taken together: their sectors' sums over the sum of their GDP. */
  readonly members: readonly Adcode[];
}

/** What GDP is made of, year by year. */
export function SectorChart({ figures, name, members }: SectorChartProps) {
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const source = useLensSource({ indicator: INDICATORS['primary-share'], vintage: CURRENT_VINTAGE });
  const years = yearsBetween(INDICATORS['primary-share'].years[CURRENT_VINTAGE]);
  const columns = years.map((year) => ({
    year,
    values: SHARES.map((id) => groupFigure(figures, id, members, { year, vintage: CURRENT_VINTAGE }).value),
  }));
  const [first, last] = [columns[0], columns.at(-1)];
  const percent = (value: number | null | undefined) => `${formatNumber(language, value ?? 0, 1)}%`;
  if (first === undefined || last === undefined || columns.every(({ values }) => values.includes(null)))
    return <p className="fine">{text.noSectors(name)}</p>;
  const title = text.sectorsTitle(name);
  return (
    <ChartFigure
      title={title}
      unit="%"
      source={source}
      sentence={text.sectorsSentence(name, first.year, last.year, percent(first.values[2]), percent(last.values[2]))}
      fileName="sectors"
      table={{
        title,
        columns: [
          { id: 'year', label: text.year, numeric: true },
          ...SHARES.map((id, index) => ({ id, label: `${text.sectors[index] ?? id} (%)`, numeric: true })),
        ],
        rows: columns.map(({ year, values }) => [year, ...values]),
        notes: [],
      }}
    >
      {(size) => (
        <StackChart
          title={title}
          parts={SHARES.map((id, index) => ({
            id,
            label: text.sectors[index] ?? id,
            tone: TONES[index] ?? 'plain',
          }))}
          columns={columns}
          format={(value) => formatNumber(language, value, 0)}
          size={size}
          whole={100}
        />
      )}
    </ChartFigure>
  );
}

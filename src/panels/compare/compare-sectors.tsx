import { SharesChart } from '../../charts/stack/shares-chart';
import { groupFigure, type Moment } from '../../content/indicator-values';
import { INDICATORS } from '../../content/indicators';
import type { Figures } from '../../content/library';
import { CURRENT_VINTAGE } from '../../domain/indicator';
import { formatNumber } from '../../i18n/format';
import { CHARTS } from '../../i18n/messages/charts';
import { COMPARE } from '../../i18n/messages/compare';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { ChartFigure } from '../../ui/chart-figure';
import { coverageSentences } from '../../ui/coverage-sentence';
import { Section } from '../../ui/section';
import { useLensSource } from '../../ui/use-lens-source';
import { useLanguage } from '../../view/hooks';
import { chartSentence } from './chart-sentence';
import type { ComparedItem } from './compared-item';

const SHARES = ['primary-share', 'secondary-share', 'tertiary-share'] as const;
const TONES = ['mark-4', 'mark-2', 'mark-1'] as const;

interface CompareSectorsProps {
  readonly figures: Figures;
  readonly items: readonly ComparedItem[];
}

/** What the GDP of every item is made of in the latest year. */
export function CompareSectors({ figures, items }: CompareSectorsProps) {
  const language = useLanguage();
  const text = COMPARE[language];
  const { sectors } = FIGURES_PANEL[language];
  const source = useLensSource({ indicator: INDICATORS['primary-share'], vintage: CURRENT_VINTAGE });
  const year = INDICATORS['primary-share'].years[CURRENT_VINTAGE]?.last ?? 0;
  const moment: Moment = { year, vintage: CURRENT_VINTAGE };
  const shares = items.map(({ members }) => SHARES.map((id) => groupFigure(figures, id, members, moment).value));
  const coverage = coverageSentences(
    language,
    items,
    items.map(({ members }) => groupFigure(figures, SHARES[0], members, moment)),
  );
  const percent = (value: number) => `${formatNumber(language, value, 1)}%`;
  const title = text.inYear(text.sectors, year);
  if (shares.every((values) => values.includes(null)))
    return (
      <Section title={text.composition}>
        <p className="fine">{text.sectorsNone}</p>
      </Section>
    );
  const comma = language === 'en' ? ', ' : '，';
  const sentences = items.map(({ label }, index) => {
    const parts = (shares[index] ?? []).flatMap((value, at) =>
      value === null ? [] : [`${sectors[at] ?? ''} ${percent(value)}`],
    );
    const said = parts.length === 0 ? CHARTS[language].noData : parts.join(comma);
    return language === 'en' ? `${label}: ${said}.` : `${label}：${said}。`;
  });
  return (
    <Section title={text.composition}>
      <ChartFigure
        title={title}
        unit="%"
        source={source}
        sentence={chartSentence(language, sentences, items, coverage)}
        fileName="comparison-sectors"
        table={{
          title,
          columns: [
            { id: 'item', label: text.items, numeric: false },
            ...SHARES.map((id, at) => ({ id, label: `${sectors[at] ?? id} (%)`, numeric: true })),
          ],
          rows: items.map(({ name }, index) => [name, ...(shares[index] ?? [])]),
          notes: coverage.map((sentence) => [text.unitsWithData, sentence] as const),
        }}
      >
        {(size) => (
          <SharesChart
            title={title}
            parts={SHARES.map((id, at) => ({ id, label: sectors[at] ?? id, tone: TONES[at] ?? 'plain' }))}
            rows={items.map(({ item, label }, index) => ({ id: item, label, values: shares[index] ?? [] }))}
            format={(value) => formatNumber(language, value, 1)}
            noData={CHARTS[language].noData}
            size={size}
          />
        )}
      </ChartFigure>
    </Section>
  );
}

import { strategyOf } from '../../content/atlas';
import { groupFigure, MAINLAND, membersOf, seriesOf } from '../../content/indicator-values';
import { INDICATORS } from '../../content/indicators';
import { FIGURES, type Figures } from '../../content/library';
import { CURRENT_VINTAGE, type IndicatorId } from '../../domain/indicator';
import { MACRO_REGION_IDS, type StrategyId } from '../../domain/strategy';
import { formatIndicator } from '../../i18n/indicator-format';
import { CHARTS } from '../../i18n/messages/charts';
import { COMPARE } from '../../i18n/messages/compare';
import { FIGURE_SENTENCES } from '../../i18n/messages/figure-sentences';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { coverageSentence } from '../../ui/coverage-sentence';
import { FigureNote } from '../../ui/figure-note';
import { Loaded } from '../../ui/loaded';
import { PerPersonChart } from '../../ui/per-person-chart';
import { SectorChart } from '../../ui/sector-chart';
import { StatTile } from '../../ui/stat-tile';
import { trendSentence } from '../../ui/trend-sentence';
import { chosenSets } from '../../view/filter';
import { useLanguage, useView } from '../../view/hooks';

const SHOWN: readonly IndicatorId[] = ['gdp-per-person', 'gdp', 'gdp-share', 'population'];
const PER_PERSON = INDICATORS['gdp-per-person'];

interface StrategyChartsProps {
  readonly id: StrategyId;
}

/** Figures of a strategy's members taken together under the chosen definition, and their course before the nation's. */
export function StrategyCharts({ id }: StrategyChartsProps) {
  return (
    <Loaded resource={FIGURES} what="figures">
      {(figures) => (
        <div className="region-charts">
          <Group id={id} figures={figures} />
        </div>
      )}
    </Loaded>
  );
}

function Group({ id, figures }: StrategyChartsProps & { readonly figures: Figures }) {
  const language = useLanguage();
  const text = FIGURE_SENTENCES[language];
  const { indicators, vintages } = INDICATOR_MESSAGES[language];
  const name = strategyOf(id).short[language];
  const members = membersOf(useView((v) => chosenSets(v)[id]));
  const year = PER_PERSON.years[CURRENT_VINTAGE]?.last ?? 0;
  const group = (indicator: IndicatorId) =>
    groupFigure(figures, indicator, members, { year, vintage: CURRENT_VINTAGE });
  const { counted, missing } = group('gdp-per-person');
  const coverage = coverageSentence(language, { name }, { counted, missing });
  const covered = coverage === null ? text.allCounted(counted.length) : FIGURES_PANEL[language].sentence(coverage);
  if (counted.length === 0) return <p className="fine">{covered}</p>;
  const lines = [
    {
      id,
      label: name,
      tone: MACRO_REGION_IDS.find((known) => known === id) ?? ('mark-1' as const),
      points: seriesOf(figures, PER_PERSON.id, members, CURRENT_VINTAGE),
    },
    {
      id: 'nation',
      label: CHARTS[language].nation,
      tone: 'reference' as const,
      role: 'reference' as const,
      points: seriesOf(figures, PER_PERSON.id, MAINLAND, CURRENT_VINTAGE),
    },
  ];
  const lens = { indicator: PER_PERSON, column: null, kind: PER_PERSON.kind };
  return (
    <>
      <dl className="stats">
        {SHOWN.map((indicator) => {
          const { value } = group(indicator);
          const label = text.named(indicators[indicator].short, year);
          return (
            <StatTile
              key={indicator}
              label={label}
              value={value === null ? CHARTS[language].noData : formatIndicator(language, INDICATORS[indicator], value)}
              note={INDICATORS[indicator].vintaged ? vintages[CURRENT_VINTAGE].short : undefined}
              source={INDICATORS[indicator].sources[CURRENT_VINTAGE].map((source) => (
                <FigureNote
                  key={source}
                  source={source}
                  of={indicators[source === 'nbs-population' ? 'population' : 'gdp'].short}
                />
              ))}
            />
          );
        })}
      </dl>
      <p className="fine">{[covered, COMPARE[language].groupNote].join(text.join)}</p>
      <PerPersonChart
        lines={lines}
        sentence={[trendSentence(language, lens, lines), coverage === null ? '' : covered]
          .filter(Boolean)
          .join(text.join)}
        notes={[[COMPARE[language].unitsWithData, covered]]}
        fileName={`${id}-gdp-per-person`}
      />
      <SectorChart figures={figures} name={name} members={members} />
    </>
  );
}

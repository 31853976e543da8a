import { TrendChart } from '../../charts/trend/trend-chart';
import { figureOf, MAINLAND } from '../../content/indicator-values';
import { INDICATORS } from '../../content/indicators';
import { FIGURES, type Figures } from '../../content/library';
import { CURRENT_VINTAGE } from '../../domain/indicator';
import type { Region } from '../../domain/region';
import { formatIndicator, inShownUnit, shownUnit } from '../../i18n/indicator-format';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { ChartFigure } from '../../ui/chart-figure';
import { comparedLines } from '../../ui/compared-lines';
import { Loaded } from '../../ui/loaded';
import { SectorChart } from '../../ui/sector-chart';
import { useLensSource } from '../../ui/use-lens-source';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { openPanel } from '../../view/transitions';

const INDICATOR = INDICATORS['gdp-per-person'];

/** A province's GDP per person over the years before its macro-region and the nation, its rank, and its sectors. */
export function RegionCharts({ region }: { readonly region: Region }) {
  const { view } = useStores();
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  return (
    <Loaded resource={FIGURES} what="figures">
      {(figures) => (
        <div className="region-charts">
          <PerPerson figures={figures} region={region} />
          <SectorChart figures={figures} name={region.short[language]} members={[region.adcode]} />
          <button type="button" className="link" onClick={() => view.step(openPanel('figures'))}>
            {text.more}
          </button>
        </div>
      )}
    </Loaded>
  );
}

function PerPerson({ figures, region }: { readonly figures: Figures; readonly region: Region }) {
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const filter = useView((v) => v);
  const source = useLensSource({ indicator: INDICATOR, vintage: CURRENT_VINTAGE });
  const lines = comparedLines(figures, INDICATOR.id, CURRENT_VINTAGE, { ...filter, region: region.adcode }, language);
  const year = INDICATOR.years[CURRENT_VINTAGE]?.last ?? 0;
  const ranked = MAINLAND.flatMap((adcode) => {
    const value = figureOf(figures, INDICATOR.id, adcode, { year, vintage: CURRENT_VINTAGE });
    return value === null ? [] : [{ adcode, value }];
  }).toSorted((a, b) => b.value - a.value);
  const at = ranked.findIndex(({ adcode }) => adcode === region.adcode);
  const own = ranked[at];
  const name = INDICATOR_MESSAGES[language].indicators[INDICATOR.id].name;
  const title = text.trendTitle(name);
  const write = (value: number) => formatIndicator(language, INDICATOR, value);
  return (
    <ChartFigure
      title={title}
      unit={shownUnit(language, INDICATOR.unit)}
      source={source}
      sentence={
        own === undefined ? '' : text.stands(region.short[language], at + 1, ranked.length, year, write(own.value))
      }
      fileName={`${region.id}-gdp-per-person`}
      table={{
        title,
        columns: [
          { id: 'year', label: text.year, numeric: true },
          ...lines.map(({ id, label }) => ({ id, label, numeric: true })),
        ],
        rows: (lines[0]?.points ?? []).map(({ year: when }) => [
          when,
          ...lines.map(({ points }) => {
            const value = points.find((point) => point.year === when)?.value ?? null;
            return value === null ? null : inShownUnit(language, INDICATOR.unit, value);
          }),
        ]),
        notes: [],
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

import { figureOf, MAINLAND } from '../../content/indicator-values';
import { INDICATORS } from '../../content/indicators';
import { FIGURES, type Figures } from '../../content/library';
import { CURRENT_VINTAGE } from '../../domain/indicator';
import type { Region } from '../../domain/region';
import { FIGURE_SENTENCES } from '../../i18n/messages/figure-sentences';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { comparedLines } from '../../ui/compared-lines';
import { Loaded } from '../../ui/loaded';
import { PerPersonChart } from '../../ui/per-person-chart';
import { SectorChart } from '../../ui/sector-chart';
import { standingSentence } from '../../ui/standing';
import { trendSentence } from '../../ui/trend-sentence';
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
  const text = FIGURE_SENTENCES[language];
  const filter = useView((v) => v);
  const lines = comparedLines(figures, INDICATOR.id, CURRENT_VINTAGE, { ...filter, region: region.adcode }, language);
  const year = INDICATOR.years[CURRENT_VINTAGE]?.last ?? 0;
  const values = new Map(
    MAINLAND.flatMap((adcode) => {
      const value = figureOf(figures, INDICATOR.id, adcode, { year, vintage: CURRENT_VINTAGE });
      return value === null ? [] : [[adcode, value] as const];
    }),
  );
  const lens = { indicator: INDICATOR, column: null, kind: INDICATOR.kind, level: 'province', values } as const;
  const stands = standingSentence(language, { ...lens, units: MAINLAND }, region.adcode);
  return (
    <PerPersonChart
      lines={lines}
      sentence={[trendSentence(language, lens, lines), text.inYear(year, stands)].join(text.join)}
      fileName={`${region.id}-gdp-per-person`}
    />
  );
}

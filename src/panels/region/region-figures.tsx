import { useState } from 'react';
import { FIGURES, latestOf } from '../../content/library';
import type { Adcode, Region } from '../../domain/region';
import { formatArea, formatPeople, formatYuan } from '../../i18n/format';
import { PANELS } from '../../i18n/messages/panels';
import { REGION_PANEL } from '../../i18n/messages/region-panel';
import { FigureNote } from '../../ui/figure-note';
import { lazyPanel } from '../../ui/lazy-panel';
import { Loaded } from '../../ui/loaded';
import { StatTile } from '../../ui/stat-tile';
import { useLanguage } from '../../view/hooks';

/** Hong Kong, Macao and Taiwan: counted by their own authorities, and in no mainland series. */
const OUTSIDE_SERIES: readonly Adcode[] = ['710000', '810000', '820000'];

const RegionCharts = lazyPanel<{ readonly region: Region }>(async () => (await import('./region-charts')).RegionCharts);

/** Official figures of a region, each with its basis and its source. */
export function RegionFigures({ region }: { readonly region: Region }) {
  const language = useLanguage();
  const text = REGION_PANEL[language];
  const { noData } = PANELS[language];
  const outside = OUTSIDE_SERIES.includes(region.adcode);
  return (
    <>
      <dl className="stats">
        <StatTile
          label={text.area}
          value={region.areaKm2 === null ? noData : formatArea(language, region.areaKm2)}
          source={region.areaKm2 !== null && <FigureNote source="official-areas" of={text.area} />}
        />
        <StatTile
          label={outside ? text.notCensus : text.census}
          value={region.census2020 === null ? noData : formatPeople(language, region.census2020)}
          note={outside ? text.notCensusNote : undefined}
          source={
            region.census2020 !== null && (
              <FigureNote source="census-2020" of={outside ? text.notCensus : text.census} />
            )
          }
        />
      </dl>
      {region.level === 'prefecture' && <p className="fine">{text.noPrefectureSeries}</p>}
      {region.level === 'province' &&
        (outside ? <p className="fine">{text.noSeries}</p> : <YearlyFigures region={region} />)}
      {region.level === 'province' && !outside && <Charts region={region} />}
    </>
  );
}

/** Charts on request: what the source says should not have to wait below them. */
function Charts({ region }: { readonly region: Region }) {
  const text = REGION_PANEL[useLanguage()];
  const [open, setOpen] = useState(false);
  return (
    <details className="chart-details" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.charts}</summary>
      {open && <RegionCharts key={region.adcode} region={region} />}
    </details>
  );
}

function YearlyFigures({ region }: { readonly region: Region }) {
  const language = useLanguage();
  const text = REGION_PANEL[language];
  return (
    <Loaded resource={FIGURES} what="figures">
      {({ gdp, population }) => {
        const output = latestOf(gdp['after-2023-census'][region.adcode]);
        const residents = latestOf(population[region.adcode]);
        return (
          <dl className="stats">
            {output !== null && (
              <StatTile
                label={text.gdp(output.year)}
                value={formatYuan(language, output.value)}
                note={text.gdpNote}
                source={<FigureNote source="nbs-gdp-after-2023-census" of={text.gdp(output.year)} />}
              />
            )}
            {residents !== null && (
              <StatTile
                label={text.population(residents.year)}
                value={formatPeople(language, residents.value * 10_000)}
                note={text.populationNote}
                source={<FigureNote source="nbs-population" of={text.population(residents.year)} />}
              />
            )}
          </dl>
        );
      }}
    </Loaded>
  );
}

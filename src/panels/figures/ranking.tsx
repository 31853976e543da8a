import { useState } from 'react';
import { BarsChart } from '../../charts/bars/bars-chart';
import { regionOf, strategyOf } from '../../content/atlas';
import { groupFigure, MAINLAND } from '../../content/indicator-values';
import type { Figures } from '../../content/library';
import { MACRO_OF } from '../../content/partitions';
import { CURRENT_VINTAGE } from '../../domain/indicator';
import { MACRO_REGION_IDS } from '../../domain/strategy';
import { CHARTS } from '../../i18n/messages/charts';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { ChartFigure } from '../../ui/chart-figure';
import { medianOf, rankedRegions, regionOfLens, standingOf, standingSentence, unitLine } from '../../ui/standing';
import { useLensSource } from '../../ui/use-lens-source';
import { useLanguage, useStores, useView } from '../../view/hooks';
import type { LensValues } from '../../view/lens';
import { formatLensValue, lensName, lensUnit, shownNumber } from '../../view/lens-words';
import { pointAtRegion } from '../../view/transitions';

/** So many regions are shown before the reader asks for all. */
const FEW = 12;

interface RankingProps {
  readonly figures: Figures;
  readonly values: LensValues;
}

/** The nation's figure for ratios and changes; null for totals and own data, which have none to be held against. */
function nationOf(figures: Figures, { indicator, year, vintage }: LensValues): number | null {
  if (indicator === null || indicator.kind === 'total') return null;
  return groupFigure(figures, indicator.id, MAINLAND, { year: year ?? 0, vintage: vintage ?? CURRENT_VINTAGE }).value;
}

/** A column's heading with the unit of its figures, where they have one. */
const withUnit = (label: string, unit: string): string => (unit === '' ? label : `${label} (${unit})`);

/** Where each region stands; a press selects it on the map. */
export function Ranking({ figures, values }: RankingProps) {
  const { view } = useStores();
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const { noData } = CHARTS[language];
  const source = useLensSource(values);
  const selected = useView((v) => regionOfLens(values, v.region));
  const [all, setAll] = useState(false);
  const ranked = rankedRegions(values.values);
  const missing = values.units.filter((unit) => !values.values.has(unit));
  // The first ones and the selected one with its neighbors; of many regions the last few too.
  const at = ranked.findIndex(([adcode]) => adcode === selected);
  const shown = ranked.filter((_, index) => all || index < FEW || (at >= 0 && Math.abs(index - at) < 2));
  const name = (adcode: string) => regionOf(adcode).short[language];
  const write = (value: number) => formatLensValue(language, values, value, 'bare');
  const nation = nationOf(figures, values);
  const median = medianOf([...values.values.values()]);
  const held = nation ?? median;
  const title = text.rankTitle(lensName(language, values), values.year);
  const without = all ? missing : missing.filter((adcode) => adcode === selected);
  return (
    <>
      <ChartFigure
        title={title}
        unit={unitLine(language, values)}
        source={source}
        sentence={standingSentence(language, values, selected)}
        fileName={`ranking-${values.indicator?.id ?? 'own'}${values.year === null ? '' : `-${values.year}`}`}
        table={{
          title,
          columns: [
            { id: 'region', label: text.region, numeric: false },
            { id: 'rank', label: text.rank, numeric: true },
            { id: 'value', label: withUnit(text.value, lensUnit(language, values)), numeric: true },
            { id: 'macro', label: text.macro, numeric: false },
          ],
          rows: [...ranked.map(([adcode]) => adcode), ...missing].map((adcode) => {
            const standing = standingOf(values.values, adcode);
            const macro = MACRO_OF.get(adcode);
            return [
              name(adcode),
              standing?.rank ?? null,
              standing === null ? null : shownNumber(language, values, standing.value),
              macro === undefined ? '–' : strategyOf(macro).short[language],
            ];
          }),
          notes: [],
        }}
      >
        {(size) => (
          <BarsChart
            title={title}
            bars={[...shown, ...without.map((adcode) => [adcode, null] as const)].map(([adcode, value]) => ({
              id: adcode,
              label: name(adcode),
              value,
              tone: MACRO_OF.get(adcode) ?? 'plain',
              emphasis: adcode === selected,
            }))}
            format={write}
            noData={noData}
            size={size}
            reference={
              held === null
                ? null
                : { value: held, label: `${nation === null ? text.median : text.nation} ${write(held)}` }
            }
            groups={
              values.level === 'province'
                ? MACRO_REGION_IDS.map((id) => ({ tone: id, label: strategyOf(id).short[language] }))
                : []
            }
            onPick={(adcode) => view.step(pointAtRegion(adcode))}
          />
        )}
      </ChartFigure>
      {ranked.length + missing.length > FEW && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text.showFew : text.showAll(ranked.length + missing.length)}
        </button>
      )}
    </>
  );
}

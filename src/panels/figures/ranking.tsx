import { useState } from 'react';
import { BarsChart } from '../../charts/bars/bars-chart';
import { regionOf } from '../../content/atlas';
import { groupFigure, MAINLAND } from '../../content/indicator-values';
import type { Figures } from '../../content/library';
import { MACRO_OF } from '../../content/partitions';
import { CURRENT_VINTAGE } from '../../domain/indicator';
import { formatNumber } from '../../i18n/format';
import { CHARTS } from '../../i18n/messages/charts';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { ChartFigure } from '../../ui/chart-figure';
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

/** Where each region stands; a press selects it on the map. */
export function Ranking({ figures, values }: RankingProps) {
  const { view } = useStores();
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const { noData } = CHARTS[language];
  const source = useLensSource(values);
  const selected = useView((v) => v.region);
  const [all, setAll] = useState(false);
  const ranked = [...values.values].toSorted(([, a], [, b]) => b - a);
  const missing = values.units.filter((unit) => !values.values.has(unit));
  const shown = ranked.filter(([adcode], index) => all || index < FEW || adcode === selected);
  const name = (adcode: string) => regionOf(adcode).short[language];
  const write = (value: number) => formatLensValue(language, values, value, 'bare');
  const full = (value: number) => formatLensValue(language, values, value);
  const nation = nationOf(figures, values);
  const title = text.rankTitle(lensName(language, values), values.year);
  const sentence = () => {
    const [first, last] = [ranked[0], ranked.at(-1)];
    if (first === undefined || last === undefined) return noData;
    const at = ranked.findIndex(([adcode]) => adcode === selected);
    const own = ranked[at];
    if (own === undefined)
      return text.rankTop(name(first[0]), full(first[1]), name(last[0]), full(last[1]), missing.length);
    const rank = ranked.filter(([, value]) => value > own[1]).length + 1;
    const times = own[1] > 0 ? formatNumber(language, first[1] / own[1], 1) : '–';
    return text.rankSelected(name(own[0]), rank, ranked.length, full(own[1]), times);
  };
  return (
    <>
      <ChartFigure
        title={title}
        unit={lensUnit(language, values)}
        source={source}
        sentence={sentence()}
        fileName={`ranking-${values.indicator?.id ?? 'own'}${values.year === null ? '' : `-${values.year}`}`}
        table={{
          title,
          columns: [
            { id: 'region', label: text.region, numeric: false },
            { id: 'value', label: `${text.value} (${lensUnit(language, values)})`, numeric: true },
          ],
          rows: [
            ...ranked.map(([adcode, value]) => [name(adcode), shownNumber(language, values, value)] as const),
            ...missing.map((adcode) => [name(adcode), null] as const),
          ],
          notes: [],
        }}
      >
        {(size) => (
          <BarsChart
            title={title}
            bars={[...shown, ...(all ? missing.map((adcode) => [adcode, null] as const) : [])].map(
              ([adcode, value]) => ({
                id: adcode,
                label: name(adcode),
                value,
                tone: MACRO_OF.get(adcode) ?? 'plain',
                emphasis: adcode === selected,
              }),
            )}
            format={write}
            noData={noData}
            size={size}
            reference={nation === null ? null : { value: nation, label: `${text.nation} ${write(nation)}` }}
            onPick={(adcode) => view.step(pointAtRegion(adcode))}
          />
        )}
      </ChartFigure>
      {values.units.length > FEW && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text.showFew : text.showAll}
        </button>
      )}
    </>
  );
}

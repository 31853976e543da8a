import { findRegion, GEOGRAPHY, regionOf, strategyOf } from '../../content/atlas';
import { type Figures, latestOf } from '../../content/library';
import { strategiesOf, summarise } from '../../domain/coverage';
import type { StrategySets } from '../../domain/set-algebra';
import { STRATEGY_IDS, type StrategyId } from '../../domain/strategy';
import type { Bilingual, Language } from '../../domain/text';
import { formatArea, formatNumber, formatPeople, formatYuan } from '../../i18n/format';
import { PANELS } from '../../i18n/messages/panels';
import { REFERENCE_PANELS } from '../../i18n/messages/reference-panels';
import { extentTotals, type Total } from '../../ui/extent';
import type { Comparable } from '../../view/view-state';

export interface CompareRow {
  readonly id: string;
  readonly label: string;
  /** One cell an item: its lines. */
  readonly cells: readonly (readonly string[])[];
}

const isStrategy = (item: Comparable): item is StrategyId => (STRATEGY_IDS as readonly string[]).includes(item);

export function nameOf(item: Comparable): Bilingual {
  return isStrategy(item) ? strategyOf(item).short : regionOf(item).short;
}

/** The rows of the comparison; `figures` is null until they are loaded. */
export function compareRows(
  items: readonly Comparable[],
  sets: StrategySets,
  figures: Figures | null,
  language: Language,
): readonly CompareRow[] {
  const text = REFERENCE_PANELS[language].compare;
  const { noData } = PANELS[language];
  const totals = items.map((item) =>
    isStrategy(item) ? extentTotals(sets[item], summarise(sets[item], GEOGRAPHY)) : null,
  );
  const figure = (value: number | null | undefined, format: (language: Language, value: number) => string) =>
    value === null || value === undefined ? noData : format(language, value);
  const total = (sum: Total | null, format: (language: Language, value: number) => string) =>
    sum === null || sum.without.length > 0 ? noData : format(language, sum.sum);

  const row = (id: string, label: string, cell: (item: Comparable, index: number) => readonly string[]) => ({
    id,
    label,
    cells: items.map(cell),
  });

  return [
    row('kind', text.item, (item) => [isStrategy(item) ? text.kind.strategy : text.kind.region]),
    row('area', text.area, (item, index) => [
      isStrategy(item) ? total(totals[index]?.area ?? null, formatArea) : figure(findRegion(item)?.areaKm2, formatArea),
    ]),
    row('census', text.census, (item, index) => [
      isStrategy(item)
        ? total(totals[index]?.population ?? null, formatPeople)
        : figure(findRegion(item)?.census2020, formatPeople),
    ]),
    row('gdp', text.gdp, (item) => {
      if (isStrategy(item) || regionOf(item).level === 'prefecture') return [text.regionsOnly];
      const latest = latestOf(figures?.gdp['after-2023-census'][item]);
      if (figures === null) return ['…'];
      return [latest === null ? noData : text.inYear(formatYuan(language, latest.value), latest.year)];
    }),
    row('strategies', text.strategies, (item) => {
      if (isStrategy(item)) return ['–'];
      const found = strategiesOf(item, sets, GEOGRAPHY).map(({ strategy, coverage }) => {
        const name = strategyOf(strategy).short[language];
        return coverage === 'partial' ? text.partly(name) : name;
      });
      return found.length === 0 ? [text.noneOfThese] : found;
    }),
    row('prefectures', text.prefectures, (item) => [
      formatNumber(language, isStrategy(item) ? sets[item].size : GEOGRAPHY.prefecturesOf(item).length),
    ]),
  ];
}

import type { TrendLine } from '../charts/trend/placed-trend';
import { regionOf, strategyOf } from '../content/atlas';
import { MAINLAND, membersOf, seriesOf } from '../content/indicator-values';
import type { Figures } from '../content/library';
import { MACRO_OF, macroPartition } from '../content/partitions';
import type { IndicatorId, Vintage } from '../domain/indicator';
import type { Adcode } from '../domain/region';
import { MACRO_REGION_IDS } from '../domain/strategy';
import type { Language } from '../domain/text';
import { CHARTS } from '../i18n/messages/charts';
import { filterMembers } from '../view/filter';
import type { ViewState } from '../view/view-state';
import { combinationText } from './filter-sentence';

/** What a chart shows over the years: the selected province before its macro-region, a filter's members, or the four macro-regions; with the nation behind. */
export function comparedLines(
  figures: Figures,
  id: IndicatorId,
  vintage: Vintage,
  view: Pick<ViewState, 'region' | 'include' | 'exclude' | 'match' | 'definitions'>,
  language: Language,
): readonly TrendLine[] {
  const line = (
    key: string,
    label: string,
    members: readonly Adcode[],
    tone: TrendLine['tone'],
    role?: 'reference',
  ) => ({
    id: key,
    label,
    tone,
    points: seriesOf(figures, id, members, vintage),
    ...(role === undefined ? {} : { role }),
  });
  const nation = line('nation', CHARTS[language].nation, MAINLAND, 'reference', 'reference');
  const members = filterMembers(view);
  const macro = view.region === null ? undefined : MACRO_OF.get(view.region);
  const lines: TrendLine[] = [];
  if (view.region !== null && macro !== undefined) {
    const of = macroPartition().groups.get(macro) ?? [];
    lines.push(
      line(view.region, regionOf(view.region).short[language], [view.region], 'mark-1'),
      line(macro, strategyOf(macro).short[language], of, macro, 'reference'),
    );
  }
  if (members !== null) lines.push(line('filter', combinationText(view, language), membersOf(members), 'mark-2'));
  if (lines.length === 0)
    for (const region of MACRO_REGION_IDS)
      lines.push(line(region, strategyOf(region).short[language], macroPartition().groups.get(region) ?? [], region));
  // A total of the nation would press all others to the ground.
  const belongs = id !== 'gdp-share' && nation.points.some(({ value }) => value !== null);
  return belongs && !TOTALS.includes(id) ? [...lines, nation] : lines;
}

const TOTALS: readonly IndicatorId[] = [
  'gdp',
  'gdp-primary',
  'gdp-secondary',
  'gdp-tertiary',
  'population',
  'area',
  'census-2020',
];

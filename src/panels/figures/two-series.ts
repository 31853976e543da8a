import type { TrendLine } from '../../charts/trend/placed-trend';
import { regionOf } from '../../content/atlas';
import { MAINLAND, membersOf, seriesOf } from '../../content/indicator-values';
import { vintagesOf } from '../../content/indicators';
import type { Figures } from '../../content/library';
import { MACRO_OF } from '../../content/partitions';
import type { Indicator } from '../../domain/indicator';
import type { Adcode } from '../../domain/region';
import type { Language } from '../../domain/text';
import { CHARTS } from '../../i18n/messages/charts';
import { FIGURE_SENTENCES } from '../../i18n/messages/figure-sentences';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { combinationText } from '../../ui/filter-sentence';
import { signed } from '../../ui/trend-sentence';
import { filterMembers } from '../../view/filter';
import { formatLensValue } from '../../view/lens-words';
import type { ViewState } from '../../view/view-state';

type Chosen = Pick<ViewState, 'region' | 'include' | 'exclude' | 'match' | 'definitions'>;

/** Regions taken together, with their name. */
export interface NamedMembers {
  readonly name: string;
  readonly members: readonly Adcode[];
}

/** What a view is about: its selected province, else its filter's members, else the nation. */
export function chosenMembers(view: Chosen, language: Language): NamedMembers {
  if (view.region !== null && MACRO_OF.has(view.region))
    return { name: regionOf(view.region).short[language], members: [view.region] };
  const set = filterMembers(view);
  return set === null
    ? { name: CHARTS[language].nation, members: MAINLAND }
    : { name: combinationText(view, language), members: membersOf(set) };
}

/** Both series of GDP of the same regions, as two lines that are never joined; the current one first. */
export function twoSeries(
  figures: Figures,
  indicator: Indicator,
  { name, members }: NamedMembers,
  language: Language,
): readonly TrendLine[] {
  return vintagesOf(indicator).map((vintage, index) => ({
    id: vintage,
    label: `${name}, ${INDICATOR_MESSAGES[language].vintages[vintage].short}`,
    tone: index === 0 ? 'mark-1' : 'mark-2',
    points: seriesOf(figures, indicator.id, members, vintage),
  }));
}

/** How far the two series are apart in the last year that both have; empty where they share none. */
export function twoSeriesSentence(
  indicator: Indicator,
  { name }: Pick<NamedMembers, 'name'>,
  lines: readonly TrendLine[],
  language: Language,
): string {
  const valueIn = (id: string, year: number): number | null =>
    lines.find((line) => line.id === id)?.points.find((point) => point.year === year)?.value ?? null;
  const years = (lines[0]?.points ?? []).map(({ year }) => year).toReversed();
  for (const year of years) {
    const [before, after] = [valueIn('before-2023-census', year), valueIn('after-2023-census', year)];
    if (before === null || after === null) continue;
    const full = (value: number) => formatLensValue(language, { indicator, column: null }, value);
    const text = FIGURE_SENTENCES[language];
    const by =
      indicator.unit === 'percent'
        ? text.points(signed(language, after - before))
        : `${signed(language, (after / before - 1) * 100)}%`;
    return text.twoSeries(name, year, full(before), full(after), by);
  }
  return '';
}

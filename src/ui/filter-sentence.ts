import { findRegion, strategyOf } from '../content/atlas';
import type { CoverageSummary } from '../domain/coverage';
import type { StrategyId } from '../domain/strategy';
import type { Language } from '../domain/text';
import { CONTROLS } from '../i18n/messages/controls';
import type { ViewState } from '../view/view-state';

type Filter = Pick<ViewState, 'include' | 'exclude' | 'match'>;

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-Hans' };

function listed(ids: readonly StrategyId[], type: 'conjunction' | 'disjunction', language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type }).format(ids.map((id) => strategyOf(id).short[language]));
}

/** The filter's strategies in words: 'Western or Northeast, without Yellow River Basin'. */
export function combinationText({ include, exclude, match }: Filter, language: Language): string {
  const chosen = listed(include, match === 'any' ? 'disjunction' : 'conjunction', language);
  return CONTROLS[language].combination(chosen, listed(exclude, 'conjunction', language));
}

/** How much a filter picks ('11 units, 2 partly'), or which combination has no members. */
export function resultText(filter: Filter, { units, partly }: CoverageSummary, language: Language): string {
  const text = CONTROLS[language];
  if (units > 0) return text.result(units, partly);
  const { include, exclude, match } = filter;
  if (exclude.length === 0) return text.noneInAll(listed(include, 'conjunction', language));
  return text.noneLeft(
    listed(include, match === 'any' ? 'disjunction' : 'conjunction', language),
    listed(exclude, 'disjunction', language),
  );
}

/** What to try when a filter has no members. */
export function adviceText({ include, match }: Filter, language: Language): string {
  const text = CONTROLS[language];
  return match === 'all' && include.length > 1 ? text.tryAny : text.tryFewer;
}

/** The partly covered provinces with their share: 'Guangdong: 9 of 21'. */
export function partlyText({ partial }: CoverageSummary, language: Language): string {
  return partial
    .map(({ adcode, covered, total }) =>
      CONTROLS[language].partOf(findRegion(adcode)?.short[language] ?? adcode, covered, total),
    )
    .join(language === 'en' ? '; ' : '；');
}

/** What the live region says after the filter has changed. */
export function announcementText(filter: Filter, summary: CoverageSummary | null, language: Language): string {
  const text = CONTROLS[language];
  if (summary === null) return text.cleared;
  const result = resultText(filter, summary, language);
  return summary.units === 0 ? result : text.sentence(combinationText(filter, language), result);
}

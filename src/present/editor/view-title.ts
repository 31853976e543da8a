import { findRegion, strategyOf } from '../../content/atlas';
import { isIndicatorId } from '../../content/indicators';
import { STRATEGY_IDS } from '../../domain/strategy';
import type { Language } from '../../domain/text';
import { CONTROLS } from '../../i18n/messages/controls';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { LESSON_EDITOR } from '../../i18n/messages/lesson-editor';
import { combinationText } from '../../ui/filter-sentence';
import { isFiltered } from '../../view/filter';
import { shownYear } from '../../view/lens-years';
import { FILTERED, type Panel, type ViewState } from '../../view/view-state';
import { isStepPanel } from './step-panels';

/** What a panel shows, where it says more than what is selected. */
export function panelTitle(panel: Panel | null, language: Language): string | null {
  const text = LESSON_EDITOR[language];
  if (panel === null || panel === 'overview' || panel === 'region') return null;
  if (panel.startsWith('fact:')) return text.factPanel;
  const strategy = STRATEGY_IDS.find((id) => panel === `strategy:${id}`);
  if (strategy !== undefined) return text.strategyPanel(strategyOf(strategy).short[language]);
  return isStepPanel(panel) ? text.panels[panel] : null;
}

function lensTitle(view: ViewState, language: Language): string | null {
  const { lens } = view;
  const text = LESSON_EDITOR[language];
  if (lens === 'membership') return null;
  const name = isIndicatorId(lens) ? INDICATOR_MESSAGES[language].indicators[lens].name : text.ownData;
  const year = shownYear(view);
  return year === null ? name : text.inYear(name, year);
}

function comparedTitle({ compare, panel }: ViewState, language: Language): string | null {
  if (panel !== 'compare' || compare.length === 0) return null;
  const names = compare.map((item) => {
    if (item === FILTERED) return CONTROLS[language].compareResult;
    const strategy = STRATEGY_IDS.find((id) => id === item);
    return strategy === undefined ? (findRegion(item)?.short[language] ?? item) : strategyOf(strategy).short[language];
  });
  return LESSON_EDITOR[language].versus(names);
}

/** What a view shows, in a few words: 'Jilin: GDP per person, 2024'. The title that a step begins with. */
export function viewTitle(view: ViewState, language: Language): string {
  const text = LESSON_EDITOR[language];
  const compared = comparedTitle(view, language);
  const parts = [
    compared ?? panelTitle(view.panel, language),
    lensTitle(view, language),
    isFiltered(view) ? combinationText(view, language) : null,
  ].filter((part) => part !== null);
  const region = view.region === null ? undefined : findRegion(view.region);
  const what = text.parts(parts);
  if (region === undefined) return what === '' ? text.wholeMap : what;
  return what === '' ? region.name[language] : text.ofRegion(region.short[language], what);
}

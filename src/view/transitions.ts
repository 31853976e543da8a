import type { ClassChoice } from '../domain/class-choice';
import { CURRENT_VINTAGE, type Vintage, type YearSpan } from '../domain/indicator';
import type { LessonKey } from '../domain/lesson';
import type { Adcode } from '../domain/region';
import type { StrategyId } from '../domain/strategy';
import type { Language } from '../domain/text';
import type { ThemeId } from '../theme/palette';
import { type Camera, roundCamera } from './camera';
import { lensYears, settledLens } from './lens-years';
import {
  type Comparable,
  chosenPanel,
  inSourceOrder,
  type Lens,
  type Match,
  type Panel,
  panelBesideSelection,
  type RendererChoice,
  type ViewState,
} from './view-state';

/** A named, pure step from one view to the next. */
export type Transition = (view: ViewState) => ViewState;

/** How many regions or strategies can stand side by side. */
export const COMPARE_LIMIT = 4;

/** Selects a region and lets the details follow it; null clears the selection. */
export const selectRegion =
  (region: Adcode | null): Transition =>
  (view) => ({ ...view, region, panel: null });

/** Selects a region from the map or a list: a panel that tells of the selection stays beside it. */
export const pointAtRegion =
  (region: Adcode | null): Transition =>
  (view) => ({ ...view, region, panel: panelBesideSelection(view.panel) });

const without = (ids: readonly StrategyId[], id: StrategyId) => ids.filter((other) => other !== id);

/** Adds a strategy to the filter, or takes it out when it is in, included or excluded. */
export const toggleStrategy =
  (id: StrategyId): Transition =>
  (view) =>
    view.include.includes(id) || view.exclude.includes(id)
      ? { ...view, include: without(view.include, id), exclude: without(view.exclude, id) }
      : { ...view, include: inSourceOrder([...view.include, id]) };

/** Leaves a strategy's members out of the result, or stops doing so. */
export const toggleExcluded =
  (id: StrategyId): Transition =>
  (view) =>
    view.exclude.includes(id)
      ? { ...view, exclude: without(view.exclude, id) }
      : { ...view, include: without(view.include, id), exclude: inSourceOrder([...view.exclude, id]) };

export const setMatch =
  (match: Match): Transition =>
  (view) => ({ ...view, match });

export const clearFilter: Transition = (view) => ({ ...view, include: [], exclude: [], match: 'any' });

/** Chooses a documented membership; null goes back to the default. */
export const chooseDefinition =
  (id: StrategyId, definition: string | null): Transition =>
  (view) => {
    const { [id]: _, ...others } = view.definitions;
    return { ...view, definitions: definition === null ? others : { ...others, [id]: definition } };
  };

export const openPanel =
  (panel: Panel | null): Transition =>
  (view) => ({ ...view, panel: chosenPanel(panel, view.region) });

/** Adds to the comparison, or takes out what is in it; a full comparison stays as it is. */
export const toggleCompared =
  (item: Comparable): Transition =>
  (view) => {
    if (view.compare.includes(item)) return { ...view, compare: view.compare.filter((other) => other !== item) };
    return view.compare.length >= COMPARE_LIMIT ? view : { ...view, compare: [...view.compare, item] };
  };

/** Puts another lens on the map; the year stays where the lens has it. */
export const setLens =
  (lens: Lens): Transition =>
  (view) =>
    settledLens({ ...view, lens });

/** Shows another year of the lens; one that its vintage lacks is brought to its nearest end, never to another vintage. */
export const setYear =
  (year: number | null): Transition =>
  (view) => {
    const span = lensYears(view);
    return settledLens({ ...view, year: year === null || span === null ? year : clamped(year, span) });
  };

/** Shows figures of another vintage; a year that it lacks gives way to its nearest one. */
export const setVintage =
  (vintage: Vintage): Transition =>
  (view) => {
    const next = { ...view, vintage: vintage === CURRENT_VINTAGE ? null : vintage };
    const span = lensYears(next);
    return settledLens({ ...next, year: view.year === null || span === null ? view.year : clamped(view.year, span) });
  };

const clamped = (year: number, { first, last }: YearSpan): number => Math.min(last, Math.max(first, year));

export const setClasses =
  (classes: ClassChoice): Transition =>
  (view) => ({ ...view, classes });

/** Moves the camera; null goes back to the home view. */
export const moveCamera =
  (camera: Camera | null): Transition =>
  (view) => ({ ...view, map: camera && roundCamera(camera) });

export const setLanguage =
  (lang: Language): Transition =>
  (view) => ({ ...view, lang });

export const setTheme =
  (theme: ThemeId | null): Transition =>
  (view) => ({ ...view, theme });

export const setRenderer =
  (renderer: RendererChoice): Transition =>
  (view) => ({ ...view, renderer });

/** Opens a step of a lesson: what it shows, in the language, theme and renderer of the room. */
export const openStep =
  (lesson: LessonKey, step: number, shown: ViewState): Transition =>
  ({ lang, theme, renderer, embed }) => ({ ...shown, lesson, step, lang, theme, renderer, embed });

/** Leaves the lesson where it has led. */
export const closeLesson: Transition = (view) => ({ ...view, lesson: null, step: null });

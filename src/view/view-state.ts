import { type ClassChoice, DEFAULT_CLASSES } from '../domain/class-choice';
import type { CURRENT_VINTAGE, IndicatorId, Vintage } from '../domain/indicator';
import type { LessonKey } from '../domain/lesson';
import type { Adcode } from '../domain/region';
import { STRATEGY_IDS, type StrategyId } from '../domain/strategy';
import type { Language } from '../domain/text';
import type { ThemeId } from '../theme/palette';
import type { Camera } from './camera';

export const PANEL_NAMES = [
  'overview',
  'region',
  'measures',
  'timeline',
  'places',
  'audit',
  'sources',
  'glossary',
  'figures',
  'balance',
  'compare',
  'table',
  'reading',
  'lessons',
  'share',
  'embed',
  'help',
] as const;
export type PanelName = (typeof PANEL_NAMES)[number];

/** What the details side shows: a named panel, a strategy, or one fact. */
export type Panel = PanelName | `strategy:${StrategyId}` | `fact:${string}`;

export const RENDERER_CHOICES = ['auto', 'svg', 'gl'] as const;
export type RendererChoice = (typeof RENDERER_CHOICES)[number];

export type Match = 'any' | 'all';

/** What the map shows: who belongs to what, an indicator, or a column of the reader's own data as `own:<column>`. */
export type Lens = 'membership' | IndicatorId | `own:${string}`;

/** The members of the filter as something to compare. */
export const FILTERED = 'filter';

/** Something that can be compared: a region's adcode, a strategy's id, or the members of the filter. */
export type Comparable = Adcode | StrategyId | typeof FILTERED;

/**
 * Everything that can be shared about a view of the atlas: a plain, serialisable value and the only truth for it.
 * `null` means 'the default', which the address leaves out.
 */
export interface ViewState {
  readonly region: Adcode | null;
  /** Strategies that members must belong to, in the order of STRATEGY_IDS. */
  readonly include: readonly StrategyId[];
  /** Strategies whose members are left out, in the order of STRATEGY_IDS; disjoint from `include`. */
  readonly exclude: readonly StrategyId[];
  readonly match: Match;
  /** Chosen definitions, for strategies that stray from their documented default. */
  readonly definitions: Readonly<Partial<Record<StrategyId, string>>>;
  readonly lens: Lens;
  /** The vintage of figures that GDP is in; null: the current one. */
  readonly vintage: Exclude<Vintage, typeof CURRENT_VINTAGE> | null;
  /** null: the latest of the lens. */
  readonly year: number | null;
  readonly classes: ClassChoice;
  readonly compare: readonly Comparable[];
  /** null: follows the selection. */
  readonly panel: Panel | null;
  readonly lesson: LessonKey | null;
  /** The step of the lesson, from 1; null where there is no lesson. */
  readonly step: number | null;
  /** null: the browser's. */
  readonly lang: Language | null;
  /** null: the system's light or dark. */
  readonly theme: ThemeId | null;
  readonly renderer: RendererChoice;
  readonly embed: boolean;
  /** null: the home view. */
  readonly map: Camera | null;
}

export const INITIAL_VIEW: ViewState = {
  region: null,
  include: [],
  exclude: [],
  match: 'any',
  definitions: {},
  lens: 'membership',
  vintage: null,
  year: null,
  classes: DEFAULT_CLASSES,
  compare: [],
  panel: null,
  lesson: null,
  step: null,
  lang: null,
  theme: null,
  renderer: 'auto',
  embed: false,
  map: null,
};

/** The view that shows one statement and nothing else that was chosen; what a link to the statement stands for. */
export const factView = (id: string, lang: Language): ViewState => ({ ...INITIAL_VIEW, panel: `fact:${id}`, lang });

/** Strategies in the order of the source, each once. */
export function inSourceOrder(ids: Iterable<StrategyId>): readonly StrategyId[] {
  const wanted = new Set(ids);
  return STRATEGY_IDS.filter((id) => wanted.has(id));
}

/** The panel that a selection asks for when none is chosen. */
function followingPanel(region: Adcode | null): Panel {
  return region === null ? 'overview' : 'region';
}

/** The panel on show: the chosen one, else what the selection asks for. */
export function activePanel(view: ViewState): Panel {
  return view.panel ?? followingPanel(view.region);
}

/** Panels that tell of the whole atlas and stay where a region is selected, to show what concerns it. */
const COMPANIONS: readonly (Panel | null)[] = [
  'measures',
  'timeline',
  'places',
  'reading',
  'figures',
  'balance',
  'table',
  'lessons',
];

/** The panel after a region was selected: one that tells of the selection stays, any other gives way to the region's. */
export function panelBesideSelection(panel: Panel | null): Panel | null {
  return COMPANIONS.includes(panel) ? panel : null;
}

/** A wished-for panel as the view keeps it: null where it is what the selection asks for anyway. */
export function chosenPanel(panel: Panel | null, region: Adcode | null): Panel | null {
  return panel === followingPanel(region) ? null : panel;
}

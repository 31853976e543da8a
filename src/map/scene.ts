import { GEOGRAPHY, strategyOf } from '../content/atlas';
import type { Adcode } from '../domain/region';
import type { StrategySets } from '../domain/set-algebra';
import { MACRO_REGION_IDS, type MacroRegionId, STRATEGY_IDS, type StrategyId } from '../domain/strategy';
import { chosenDefinitions, chosenSets, filterMembers } from '../view/filter';
import { activePanel, type ViewState } from '../view/view-state';
import { showsPlaces } from './places/shown-places';

/** Zoom from which every prefecture is drawn and can be chosen. */
export const PREFECTURE_ZOOM = 5.5;

export type RegionalStrategyId = Exclude<StrategyId, MacroRegionId>;

/** How one prefecture unit is painted. */
export interface UnitPaint {
  readonly fill: MacroRegionId | 'regional-only' | 'uncovered';
  /** The second macro-region of a unit that is in two; hatched over the fill. */
  readonly stripe: MacroRegionId | null;
  /** Outside the current filter. */
  readonly faded: boolean;
}

/** A strategy whose outline is drawn, with the definition that says where it runs. */
export interface ActiveOutline {
  readonly strategy: RegionalStrategyId;
  /** `strategy:definition`, as the geodata names it. */
  readonly key: string;
}

/** What both renderers draw: a pure function of the view, free of pixels and colours. */
export interface Scene {
  /** Divisions that can be chosen: a province, or in its place its prefectures. */
  readonly units: readonly Adcode[];
  /** By prefecture unit. */
  readonly paint: ReadonlyMap<Adcode, UnitPaint>;
  readonly outlines: readonly ActiveOutline[];
  /** Outlines are the subject (of a filter or panel), not the background. */
  readonly outlinesProminent: boolean;
  /** `strategy:definition` of the four macro-regions. */
  readonly macroKeys: readonly string[];
  /** Strategies whose rivers are drawn strongly. */
  readonly riverStrategies: readonly StrategyId[];
  readonly selected: Adcode | null;
  /** Places are shown, whose names the overlay fits together with those of the units. */
  readonly places: boolean;
}

const isMacro = (id: StrategyId): id is MacroRegionId => (MACRO_REGION_IDS as readonly StrategyId[]).includes(id);

export const REGIONAL_STRATEGY_IDS = STRATEGY_IDS.filter((id): id is RegionalStrategyId => !isMacro(id));

const RIVER_STRATEGIES: readonly StrategyId[] = ['yangtze-belt', 'yellow-river'];

/**
 * Units that some choice of definitions puts into a second macro-region, by that region. The first that covers a unit, in
 * the order of the source, fills it; any further one may hatch it.
 */
export const STRIPED: ReadonlyMap<MacroRegionId, readonly Adcode[]> = (() => {
  const covering = new Map<Adcode, MacroRegionId[]>();
  for (const id of MACRO_REGION_IDS) {
    const all = strategyOf(id).memberships.flatMap(({ adcodes }) => [...GEOGRAPHY.expand(adcodes)]);
    for (const unit of new Set(all)) covering.set(unit, [...(covering.get(unit) ?? []), id]);
  }
  const striped = new Map<MacroRegionId, Adcode[]>();
  for (const [unit, [, ...further]] of covering)
    for (const id of further) striped.set(id, [...(striped.get(id) ?? []), unit]);
  return striped;
})();

/** The `strategy:definition` that the view has chosen for a strategy. */
export function definitionKey(id: StrategyId, view: ViewState): string {
  return `${id}:${chosenDefinitions(view)[id].definition}`;
}

function paintOf(unit: Adcode, sets: StrategySets, members: ReadonlySet<Adcode> | null): UnitPaint {
  const [fill, stripe = null] = MACRO_REGION_IDS.filter((id) => sets[id].has(unit));
  const regional = REGIONAL_STRATEGY_IDS.some((id) => sets[id].has(unit));
  return {
    fill: fill ?? (regional ? 'regional-only' : 'uncovered'),
    stripe,
    faded: members !== null && !members.has(unit),
  };
}

/** Provinces that a strategy of the filter covers in part: there the prefectures are what one wants to see and choose. */
function splitProvinces(view: ViewState, sets: StrategySets): ReadonlySet<Adcode> {
  const split = new Set<Adcode>();
  for (const id of [...view.include, ...view.exclude]) {
    for (const province of GEOGRAPHY.provinces) {
      const units = GEOGRAPHY.prefecturesOf(province);
      const covered = units.filter((unit) => sets[id].has(unit)).length;
      if (covered > 0 && covered < units.length) split.add(province);
    }
  }
  return split;
}

/** Regional strategies that the reader has put in the middle: in the filter, or in the panel on show. */
function subjects(view: ViewState): readonly RegionalStrategyId[] {
  const panel = activePanel(view);
  return REGIONAL_STRATEGY_IDS.filter((id) => view.include.includes(id) || panel === `strategy:${id}`);
}

/**
 * The scene of a view.
 *
 * @param close whether the camera is so close that all prefectures are drawn
 */
export function sceneOf(view: ViewState, close: boolean): Scene {
  const sets = chosenSets(view);
  const members = filterMembers(view);
  const split = splitProvinces(view, sets);
  const prominent = subjects(view);
  const filtered = members !== null;
  const outlined = prominent.length > 0 || filtered ? prominent : REGIONAL_STRATEGY_IDS;
  return {
    units: GEOGRAPHY.provinces.flatMap((province) =>
      close || split.has(province) ? GEOGRAPHY.prefecturesOf(province) : [province],
    ),
    paint: new Map(GEOGRAPHY.prefectures.map((unit) => [unit, paintOf(unit, sets, members)])),
    outlines: outlined.map((strategy) => ({ strategy, key: definitionKey(strategy, view) })),
    outlinesProminent: prominent.length > 0,
    macroKeys: MACRO_REGION_IDS.map((id) => definitionKey(id, view)),
    riverStrategies: RIVER_STRATEGIES.filter((id) => (prominent as readonly StrategyId[]).includes(id)),
    selected: view.region,
    places: showsPlaces(view),
  };
}

/**
 * `sceneOf` that hands out its last scene again while nothing that it depends on has changed, and the same parts where
 * only the selection has, so that renderers can leave alone what they have drawn.
 */
export function createSceneMemo(): (view: ViewState, close: boolean) => Scene {
  let inputs: readonly unknown[] = [];
  let scene: Scene | null = null;
  return (view, close) => {
    const { include, exclude, match, definitions, region } = view;
    const now = [close, include, exclude, match, definitions, subjects(view).join()];
    if (scene === null || now.some((input, i) => input !== inputs[i])) scene = sceneOf(view, close);
    else if (scene.selected !== region || scene.places !== showsPlaces(view))
      scene = { ...scene, selected: region, places: showsPlaces(view) };
    inputs = now;
    return scene;
  };
}

/** Whether two scenes differ in nothing but the selection and what lies over the ground. */
export function sameGround(a: Scene | null, b: Scene): boolean {
  return a !== null && a.paint === b.paint && a.units === b.units && a.outlines === b.outlines;
}

/** The unit of a scene that a prefecture stands for: itself, or its province. */
export function unitOf(prefecture: Adcode, scene: Scene): Adcode {
  return scene.units.includes(prefecture) ? prefecture : GEOGRAPHY.provinceOf(prefecture);
}

/** An outline's run along a border that several outlines may share: drawn as the `turn`-th of `of` alternating dashes. */
export interface OutlineTurn extends ActiveOutline {
  readonly turn: number;
  readonly of: number;
}

/** Which active outlines run along a border, and how they take turns there. */
export function outlineTurns(bounds: readonly string[], active: readonly ActiveOutline[]): readonly OutlineTurn[] {
  const here = active.filter(({ key }) => bounds.includes(key));
  return here.map((outline, turn) => ({ ...outline, turn, of: here.length }));
}

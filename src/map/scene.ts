import { GEOGRAPHY, strategyOf } from '../content/atlas';
import type { Adcode } from '../domain/region';
import type { StrategySets } from '../domain/set-algebra';
import { MACRO_REGION_IDS, type MacroRegionId, STRATEGY_IDS, type StrategyId } from '../domain/strategy';
import type { RampStep } from '../theme/ramps';
import { chosenDefinitions, chosenSets, filterMembers } from '../view/filter';
import { activePanel, type ViewState } from '../view/view-state';
import type { LensPaint } from './lens-paint';
import { showsPlaces } from './places/shown-places';

/** Zoom from which every prefecture is drawn and can be chosen. */
export const PREFECTURE_ZOOM = 5.5;

export type RegionalStrategyId = Exclude<StrategyId, MacroRegionId>;

/** What a unit's colour stands for: its membership, or its class under a lens. */
export type Fill = MacroRegionId | 'regional-only' | 'uncovered' | RampStep | 'no-data';

/** How one prefecture unit is painted. */
export interface UnitPaint {
  readonly fill: Fill;
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
  /** The map shows figures: borders stand out from every class. */
  readonly lens: boolean;
  /** Circles by unit, as shares of the largest one's area; null: none are drawn. */
  readonly symbols: LensPaint['symbols'];
  /** Places are shown, whose names the overlay fits together with those of the units. */
  readonly places: boolean;
  /** Regions are named; false while a class is to name them itself. */
  readonly names: boolean;
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

/** The class of a unit under a lens; calm ground where circles tell the value. */
function lensFill(unit: Adcode, { fills, symbols }: LensPaint): Fill {
  if (symbols === null) return fills.get(unit) ?? 'no-data';
  return symbols.has(unit) || symbols.has(GEOGRAPHY.provinceOf(unit)) ? 'uncovered' : 'no-data';
}

/** Under a lens, units outside the filter step back, and those of other classes than the one that is pointed at. */
function lensPaintOf(unit: Adcode, lens: LensPaint, members: ReadonlySet<Adcode> | null): UnitPaint {
  return {
    fill: lensFill(unit, lens),
    stripe: null,
    faded: (members !== null && !members.has(unit)) || (lens.lit !== null && !lens.lit.has(unit)),
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
 * @param lens the figures on the map; null: memberships
 */
export function sceneOf(view: ViewState, close: boolean, lens: LensPaint | null = null): Scene {
  const sets = chosenSets(view);
  const members = filterMembers(view);
  const split = splitProvinces(view, sets);
  const prominent = subjects(view);
  const filtered = members !== null;
  const outlined = prominent.length > 0 || filtered || lens !== null ? prominent : REGIONAL_STRATEGY_IDS;
  return {
    units: GEOGRAPHY.provinces.flatMap((province) =>
      close || lens?.split === true || split.has(province) ? GEOGRAPHY.prefecturesOf(province) : [province],
    ),
    paint: new Map(
      GEOGRAPHY.prefectures.map((unit) => [
        unit,
        lens === null ? paintOf(unit, sets, members) : lensPaintOf(unit, lens, members),
      ]),
    ),
    outlines: outlined.map((strategy) => ({ strategy, key: definitionKey(strategy, view) })),
    outlinesProminent: prominent.length > 0,
    macroKeys: MACRO_REGION_IDS.map((id) => definitionKey(id, view)),
    riverStrategies: RIVER_STRATEGIES.filter((id) => (prominent as readonly StrategyId[]).includes(id)),
    selected: view.region,
    lens: lens !== null,
    symbols: lens?.symbols ?? null,
    places: showsPlaces(view),
    names: true,
  };
}

/**
 * `sceneOf` that hands out its last scene again while nothing that it depends on has changed, and the same parts where
 * only the selection has, so that renderers can leave alone what they have drawn.
 */
export function createSceneMemo(): (view: ViewState, close: boolean, lens?: LensPaint | null) => Scene {
  let inputs: readonly unknown[] = [];
  let kept: LensPaint | null = null;
  let scene: Scene | null = null;
  return (view, close, lens = null) => {
    const { include, exclude, match, definitions, region } = view;
    const now = [close, include, exclude, match, definitions, subjects(view).join(), lens === null, lens?.split];
    if (scene === null || now.some((input, i) => input !== inputs[i])) scene = sceneOf(view, close, lens);
    else if (lens !== kept) {
      // Other figures in the same places: what is drawn where stays the same value.
      const { paint, symbols } = sceneOf(view, close, lens);
      scene = { ...scene, paint, symbols };
    }
    if (scene.selected !== region || scene.places !== showsPlaces(view))
      scene = { ...scene, selected: region, places: showsPlaces(view) };
    inputs = now;
    kept = lens;
    return scene;
  };
}

/** Scenes without names, each one value for as long as the scene with them is. */
const UNNAMED = new WeakMap<Scene, Scene>();

/** The same scene for a class that is to name the regions itself. */
export function unnamed(scene: Scene): Scene {
  const known = UNNAMED.get(scene) ?? { ...scene, names: false };
  UNNAMED.set(scene, known);
  return known;
}

/** Whether names have to lie over something that lies over the map: then the overlay writes them, whatever draws the map. */
export function namesOnTop(scene: Scene | null): boolean {
  return scene !== null && (scene.places || scene.symbols !== null);
}

/** Whether a renderer with names of its own draws them. */
export const namesItself = (scene: Scene | null): boolean => !namesOnTop(scene) && scene?.names !== false;

/** Whether two scenes have the same lines in the same places, so that only colours may differ. */
export function sameLines(a: Scene | null, b: Scene): boolean {
  return a !== null && a.units === b.units && a.outlines === b.outlines && a.lens === b.lens;
}

/** Whether two scenes differ in nothing but the selection and what lies over the ground. */
export function sameGround(a: Scene | null, b: Scene): boolean {
  return sameLines(a, b) && a?.paint === b.paint;
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

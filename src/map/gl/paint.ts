import { GEOGRAPHY } from '../../content/atlas';
import { outlineTurns, type Scene } from '../scene';
import type { MapLibreMap } from './engine';
import { outlineId } from './sources';

/** Gives every prefecture the paint that a scene has for it, touching only those whose paint changed. */
export function paintUnits(map: MapLibreMap, old: Scene | null, scene: Scene): void {
  const units = new Set(scene.units);
  const oldUnits = new Set(old?.units);
  for (const [id, paint] of scene.paint) {
    const before = old?.paint.get(id);
    const split = GEOGRAPHY.provinceOf(id) !== id && units.has(id);
    const unchanged =
      before?.fill === paint.fill &&
      before.stripe === paint.stripe &&
      before.faded === paint.faded &&
      split === (GEOGRAPHY.provinceOf(id) !== id && oldUnits.has(id));
    if (unchanged) continue;
    const { fill, stripe, faded } = paint;
    const state = { fill: faded ? 'faded' : fill, stripe: faded ? '' : (stripe ?? ''), split };
    map.setFeatureState({ source: 'prefectures', id }, state);
  }
}

/** Tells every run of border which outlines take turns along it. */
export function paintOutlines(
  map: MapLibreMap,
  runs: readonly { readonly properties: { readonly bounds: readonly string[] } }[],
  scene: Scene,
): void {
  for (const { properties } of runs) {
    const turns = outlineTurns(properties.bounds, scene.outlines);
    const colours = Object.fromEntries(turns.map(({ strategy, turn }) => [`turn${turn}`, strategy]));
    map.setFeatureState(
      { source: 'outlines', id: outlineId(properties.bounds) },
      {
        of: turns.length,
        prominent: scene.outlinesProminent,
        macro: properties.bounds.some((key) => scene.macroKeys.includes(key)),
        ...colours,
      },
    );
  }
}

/** Draws the rivers of the strategies in the middle strongly. */
export function paintRivers(
  map: MapLibreMap,
  rivers: readonly {
    readonly id?: string | number | undefined;
    readonly properties: { readonly strategies: readonly string[] };
  }[],
  scene: Scene,
): void {
  for (const { id, properties } of rivers) {
    if (id === undefined) continue;
    const strong = scene.riverStrategies.some((strategy) => properties.strategies.includes(strategy));
    map.setFeatureState({ source: 'rivers', id: String(id) }, { strong });
  }
}

import type { GeometryObject } from 'topojson-specification';
import { GEOGRAPHY, regionOf } from '../../content/atlas';
import type { Adcode } from '../../domain/region';
import type { Language } from '../../domain/text';
import type { ContextTopology, RegionsTopology } from '../geometry/atlas-geometry';
import type { Box } from '../geometry/mercator';
import { type ProjectedArcs, pathOf, pathOfAll, projectArcs } from '../geometry/paths';
import { outlineTurns, type Scene, type UnitPaint } from '../scene';
import { node, type SvgNode, textNode } from './nodes';

/** A detail level of the boundaries, ready to be drawn. */
export interface RegionShapes {
  readonly topology: RegionsTopology;
  readonly arcs: ProjectedArcs;
  readonly decimals: number;
  /** Provinces and prefectures by adcode. */
  readonly geometries: ReadonlyMap<Adcode, GeometryObject>;
}

/** @param decimals of a map unit that paths keep */
export function regionShapes(topology: RegionsTopology, decimals: number): RegionShapes {
  const { provinces, prefectures } = topology.objects;
  return {
    topology,
    arcs: projectArcs(topology, decimals),
    decimals,
    geometries: new Map(
      [...prefectures.geometries, ...provinces.geometries].map((geometry) => [String(geometry.id), geometry]),
    ),
  };
}

/** Length of a dash where outlines take turns along a shared border, in pixels. */
const DASH = 9;

const path = (d: string, attributes: Readonly<Record<string, string | undefined>> = {}): SvgNode =>
  node('path', { ...attributes, d });

/** The class that says how a unit is painted. */
function paintClass({ fill, stripe, faded }: UnitPaint): string {
  if (faded) return 'fill-faded';
  return stripe === null ? `fill-${fill}` : `fill-${fill} striped`;
}

function paintFor(unit: Adcode, scene: Scene): UnitPaint | undefined {
  const [first] = GEOGRAPHY.prefecturesOf(unit);
  return first === undefined ? undefined : scene.paint.get(first);
}

/** The class of a unit's area: the paint of its first prefecture; where others differ, patches are laid over it. */
export function unitClass(unit: Adcode, scene: Scene): string {
  const paint = paintFor(unit, scene);
  return `unit ${paint === undefined ? 'fill-uncovered' : paintClass(paint)}`;
}

/** A region as a link that works before any script does. */
export function unitNode(unit: Adcode, scene: Scene, shapes: RegionShapes, language: Language): SvgNode {
  const geometry = shapes.geometries.get(unit);
  const region = regionOf(unit);
  return node('a', { href: `?region=${region.id}`, 'data-adcode': unit, tabindex: '-1' }, [
    ...(scene.names ? [textNode('title', region.name[language])] : []),
    path(geometry === undefined ? '' : pathOf(geometry, shapes.arcs, shapes.decimals), {
      class: unitClass(unit, scene),
    }),
  ]);
}

/** Areas laid over the units: the parts of a province that are painted unlike its first prefecture, and hatches. */
export function patchNodes(scene: Scene, shapes: RegionShapes): readonly SvgNode[] {
  const patches = new Map<string, GeometryObject[]>();
  const lay = (className: string, unit: Adcode) => {
    const geometry = shapes.geometries.get(unit);
    if (geometry !== undefined) patches.set(className, [...(patches.get(className) ?? []), geometry]);
  };
  for (const unit of scene.units) {
    const base = unitClass(unit, scene);
    for (const prefecture of GEOGRAPHY.prefecturesOf(unit)) {
      const paint = scene.paint.get(prefecture);
      if (paint === undefined) continue;
      if (`unit ${paintClass(paint)}` !== base) lay(`patch ${paintClass(paint)}`, prefecture);
      if (paint.stripe !== null && !paint.faded) lay(`patch stripe-${paint.stripe}`, prefecture);
      if (paint.fill === 'no-data' && !paint.faded) lay('patch stripe-no-data', prefecture);
    }
  }
  // Hatches lie on the fills.
  const ordered = [...patches].sort(([a], [b]) => Number(a.includes('stripe-')) - Number(b.includes('stripe-')));
  return ordered.map(([className, geometries]) =>
    path(pathOfAll(geometries, shapes.arcs, shapes.decimals), { class: className }),
  );
}

/**
 * The lines between divisions: prefectures of split provinces, provinces, macro-regions, coast and national border.
 *
 * @param window the part of the map to draw; null: all of it
 */
export function borderNodes(scene: Scene, shapes: RegionShapes, window: Box | null = null): readonly SvgNode[] {
  const { borders, outlines } = shapes.topology.objects;
  const line = (id: string) => {
    const geometry = borders.geometries.find((g) => g.id === id);
    return path(geometry === undefined ? '' : pathOf(geometry, shapes.arcs, shapes.decimals, window), {
      class: `border border-${id}`,
    });
  };
  const macro = outlines.geometries.filter(({ properties }) =>
    properties.bounds.some((key) => scene.macroKeys.includes(key)),
  );
  const split = scene.units.filter((unit) => GEOGRAPHY.provinceOf(unit) !== unit);
  const inner = split.flatMap((unit) => shapes.geometries.get(unit) ?? []);
  return [
    path(pathOfAll(inner, shapes.arcs, shapes.decimals), { class: 'border border-prefecture' }),
    line('province'),
    path(pathOfAll(macro, shapes.arcs, shapes.decimals), { class: 'border border-macro' }),
    line('national'),
  ];
}

/** The outlines of the active regional strategies; where several share a border, their colours alternate along it. */
export function outlineNodes(scene: Scene, shapes: RegionShapes): readonly SvgNode[] {
  const runs = new Map<string, { readonly attributes: Record<string, string>; readonly lines: GeometryObject[] }>();
  const casing: GeometryObject[] = [];
  for (const geometry of shapes.topology.objects.outlines.geometries) {
    const turns = outlineTurns(geometry.properties.bounds, scene.outlines);
    if (turns.length > 0) casing.push(geometry);
    for (const { strategy, turn, of } of turns) {
      const id = `${strategy} ${turn} ${of}`;
      const dashes =
        of === 1 ? {} : { 'stroke-dasharray': `${DASH} ${DASH * (of - 1)}`, 'stroke-dashoffset': `${-DASH * turn}` };
      const run = runs.get(id) ?? { attributes: { class: `outline outline-${strategy}`, ...dashes }, lines: [] };
      run.lines.push(geometry);
      runs.set(id, run);
    }
  }
  return [
    path(pathOfAll(casing, shapes.arcs, shapes.decimals), { class: 'casing' }),
    ...[...runs.values()].map(({ attributes, lines }) =>
      path(pathOfAll(lines, shapes.arcs, shapes.decimals), attributes),
    ),
  ];
}

/** The line around one region. */
export function ringNodes(adcode: Adcode | null, shapes: RegionShapes, className: string): readonly SvgNode[] {
  const geometry = adcode === null ? undefined : shapes.geometries.get(adcode);
  if (geometry === undefined) return [];
  const d = pathOf(geometry, shapes.arcs, shapes.decimals);
  return [path(d, { class: `${className}-casing` }), path(d, { class: className })];
}

/** The land around China and the lines between its neighbours. */
export function contextNodes(context: ContextTopology): readonly SvgNode[] {
  const arcs = projectArcs(context, 1);
  const { land, neighbours } = context.objects;
  return [
    path(pathOf(land, arcs, 1), { class: 'land' }),
    path(pathOf(neighbours, arcs, 1), { class: 'neighbour-line' }),
  ];
}

/** Lakes, and rivers: strongly those of the strategies in the middle, faintly the others. */
export function waterNodes(context: ContextTopology, scene: Scene): readonly SvgNode[] {
  const arcs = projectArcs(context, 1);
  const { lakes, rivers } = context.objects;
  return [
    path(pathOf(lakes, arcs, 1), { class: 'lake' }),
    ...rivers.geometries.map((river) => {
      const strong = scene.riverStrategies.some((id) => river.properties.strategies.includes(id));
      return path(pathOf(river, arcs, 1), { class: strong ? 'river river-strong' : 'river' });
    }),
  ];
}

import { GEOGRAPHY } from '../../content/atlas';
import type { Language } from '../../domain/text';
import { chosenSets } from '../../view/filter';
import { INITIAL_VIEW } from '../../view/view-state';
import type { GeoIndex } from '../geometry/atlas-geometry';
import { sceneOf } from '../scene';
import { homeBox, svgFrame } from './frame';
import { insetBox, insetNodes } from './inset';
import { borderNodes, outlineNodes, patchNodes, type RegionShapes, unitNode } from './layers';
import { node, type SvgNode } from './nodes';

/** Units that the Bay Area inset offers, whatever the definition. */
const INSET_MEMBERS = [...chosenSets(INITIAL_VIEW).gba];

/** What the map can be drawn from before any script runs. */
export interface StageGeometry {
  readonly index: GeoIndex;
  /** Coarse, for the map. */
  readonly lo: RegionShapes;
  /** Finer, for the inset. */
  readonly mid: RegionShapes;
  /** The surrounding land, coarse. */
  readonly land: readonly SvgNode[];
}

/** The map of the initial view, drawn at build time into the page; at run time the SVG renderer takes it over. */
export function stageMap({ index, lo, land }: StageGeometry, language: Language): SvgNode {
  const scene = sceneOf(INITIAL_VIEW, false);
  return svgFrame('main', homeBox(index.bbox.china), {
    context: land,
    units: scene.units.map((unit) => unitNode(unit, scene, lo, language)),
    patches: patchNodes(scene, lo),
    borders: borderNodes(scene, lo),
    outlines: outlineNodes(scene, lo),
  });
}

/** The Bay Area inset of the initial view. */
export function stageInset({ index, mid }: StageGeometry, language: Language): SvgNode {
  const { x, y, width, height } = insetBox(index);
  const scene = sceneOf(INITIAL_VIEW, false);
  return node(
    'svg',
    { class: 'map-svg inset-svg', xmlns: 'http://www.w3.org/2000/svg', viewBox: `${x} ${y} ${width} ${height}` },
    insetNodes(scene, mid, index, orderedMembers(), language),
  );
}

/** The inset's units with the small ones last, so that they lie on top and can be hit. */
export function orderedMembers(): readonly string[] {
  return INSET_MEMBERS.toSorted(
    (a, b) => Number(GEOGRAPHY.provinceOf(a) === a) - Number(GEOGRAPHY.provinceOf(b) === b),
  );
}

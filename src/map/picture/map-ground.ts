import { createResource } from '../../content/library';
import { type Geodata, pageGeodata } from '../geodata';
import { type ContextTopology, type GeoIndex, PATH_DECIMALS } from '../geometry/atlas-geometry';
import { contextNodes, type RegionShapes, regionShapes } from '../svg/layers';
import type { SvgNode } from '../svg/nodes';

/** What any view of the map can be drawn from, ready at hand. */
export interface MapGround {
  readonly index: GeoIndex;
  readonly context: ContextTopology;
  /** The land around and its lines, which no view changes. */
  readonly land: readonly SvgNode[];
  /** Coarse boundaries, for small maps. */
  readonly lo: RegionShapes;
  /** Finer ones, for paper and the inset. */
  readonly mid: RegionShapes;
}

/** Loads and projects the geodata once. */
export async function loadGround(geodata: Geodata): Promise<MapGround> {
  const [index, context, lo, mid] = await Promise.all([
    geodata.index(),
    geodata.context(),
    geodata.regions('lo'),
    geodata.regions('mid'),
  ]);
  return {
    index,
    context,
    land: contextNodes(context),
    lo: regionShapes(lo, PATH_DECIMALS.lo),
    mid: regionShapes(mid, PATH_DECIMALS.mid),
  };
}

/** The ground of the page's own geodata. */
export const MAP_GROUND = createResource(() => loadGround(pageGeodata()));

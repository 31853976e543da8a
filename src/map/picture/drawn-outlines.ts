import type { GeometryObject } from 'topojson-specification';
import { OUTLINE_DASHES } from '../../theme/greys';
import { pathOfAll } from '../geometry/paths';
import { outlineTurns, type Scene } from '../scene';
import { outlineNodes, type RegionShapes } from '../svg/layers';
import { node, type SvgNode } from '../svg/nodes';

/** How long an outline keeps a border that several share before the next one has it, in pixels: two dashes or more. */
const TURN = 26;

/** Lengths of line and gap that fill a turn with an outline's own dashes, followed by the turns of the others. */
function turnDashes(own: readonly number[], of: number): readonly number[] {
  const period = own.reduce((sum, part) => sum + part, 0);
  const lengths: number[] = [];
  if (period === 0) lengths.push(TURN, 0);
  else for (let at = 0; at + period <= TURN; at += period) lengths.push(...own);
  const used = lengths.reduce((sum, part) => sum + part, 0);
  const gap = (lengths.pop() ?? 0) + (TURN - used) + TURN * (of - 1);
  return [...lengths, gap];
}

/**
 * The outlines for a drawing without colours: each strategy has its own dashes, and where several share a border they
 * take turns along it.
 */
function dashedOutlines(scene: Scene, shapes: RegionShapes): readonly SvgNode[] {
  const runs = new Map<string, { readonly attributes: Record<string, string>; readonly lines: GeometryObject[] }>();
  for (const geometry of shapes.topology.objects.outlines.geometries) {
    for (const { strategy, turn, of } of outlineTurns(geometry.properties.bounds, scene.outlines)) {
      const id = `${strategy} ${turn} ${of}`;
      const own = OUTLINE_DASHES[strategy];
      const dashes = of === 1 ? own : turnDashes(own, of);
      const run = runs.get(id) ?? {
        attributes: {
          class: `outline outline-${strategy}`,
          ...(dashes.length === 0 ? {} : { 'stroke-dasharray': dashes.join(' ') }),
          ...(of === 1 ? {} : { 'stroke-dashoffset': String(-TURN * turn) }),
        },
        lines: [],
      };
      run.lines.push(geometry);
      runs.set(id, run);
    }
  }
  return [...runs.values()].map(({ attributes, lines }) =>
    node('path', { ...attributes, d: pathOfAll(lines, shapes.arcs, shapes.decimals) }),
  );
}

/** The outlines of the active regional strategies: told apart by colours, or in greys by dashes. */
export function drawnOutlines(scene: Scene, shapes: RegionShapes, grey: boolean): readonly SvgNode[] {
  const coloured = outlineNodes(scene, shapes);
  const [casing] = coloured;
  return grey && casing !== undefined ? [casing, ...dashedOutlines(scene, shapes)] : coloured;
}

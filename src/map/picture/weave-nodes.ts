import type { Weave } from '../../theme/greys';
import { node, type SvgNode } from '../svg/nodes';

const length = (value: number): string => String(Number(value.toFixed(3)));

/** Lines across a square of `gap`, which are turned with their pattern where they slant. */
function threads({ kind, ink, gap, line }: Weave): readonly SvgNode[] {
  const level = node('rect', { width: length(gap), height: length(line), fill: ink });
  const upright = node('rect', { width: length(line), height: length(gap), fill: ink });
  switch (kind) {
    case 'plain':
      return [];
    case 'dots':
      // Two in a square, as on the five of a die without its other corners: rows that stand between each other.
      return [0.25, 0.75].map((at) =>
        node('circle', { cx: length(gap * at), cy: length(gap * at), r: length(line / 2), fill: ink }),
      );
    case 'grid':
    case 'lattice':
      return [level, upright];
    case 'level':
      return [level];
    default:
      return [upright];
  }
}

const TURNS: Readonly<Partial<Record<Weave['kind'], string>>> = {
  rising: 'rotate(45)',
  falling: 'rotate(-45)',
  lattice: 'rotate(45)',
};

/**
 * A weave as a pattern.
 *
 * @param unit the length of a pixel in the units of what is filled
 */
export function weaveNode(id: string, weave: Weave, unit: number): SvgNode {
  // Dots stand in two rows of a square twice as large as the distance between rows.
  const side = length(weave.gap);
  const turn = TURNS[weave.kind];
  return node(
    'pattern',
    {
      id,
      width: side,
      height: side,
      patternUnits: 'userSpaceOnUse',
      patternTransform: [turn, `scale(${length(unit)})`].filter(Boolean).join(' '),
    },
    [node('rect', { width: side, height: side, fill: weave.ground }), ...threads(weave)],
  );
}

/**
 * Bands of two paints side by side, for what belongs to two.
 *
 * @param width of a band, in pixels
 */
export function bandsNode(id: string, paint: string, width: number, unit: number): SvgNode {
  const side = length(2 * width);
  return node(
    'pattern',
    {
      id,
      width: side,
      height: side,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(45) scale(${length(unit)})`,
    },
    [node('rect', { width: length(width), height: side, fill: paint })],
  );
}

import type { MacroRegionId } from '../../domain/strategy';
import { OUTLINE_DASHES, WEAVES } from '../../theme/greys';
import type { Fill, RegionalStrategyId } from '../scene';
import { node, type SvgNode } from '../svg/nodes';
import { paintsOf } from './drawn-paints';
import { type MapLook, paletteOf } from './map-look';
import { bandsNode, weaveNode } from './weave-nodes';

/** Something that a legend explains. */
export type Sign =
  | { readonly kind: 'area'; readonly fill: Fill | 'faded' }
  | { readonly kind: 'both'; readonly first: MacroRegionId; readonly second: MacroRegionId }
  | { readonly kind: 'outline'; readonly strategy: RegionalStrategyId }
  /** A circle; its radius is in pixels of the map. */
  | { readonly kind: 'circle'; readonly radius: number };

const WIDTH = 34;
const HEIGHT = 18;

/** A sign of the map as a small drawing for a legend, in the same paint or pattern. */
export function swatchNode(sign: Sign, look: MapLook, id: string): SvgNode {
  const palette = paletteOf(look);
  const paints = paintsOf(look, id, 1);
  const grey = look === 'grey';
  const edge = { stroke: palette.ink, 'stroke-width': '0.8' };
  const box = { x: '0.5', y: '0.5', width: String(WIDTH - 1), height: String(HEIGHT - 1) };
  const drawing = (nodes: readonly SvgNode[], width = WIDTH, height = HEIGHT) =>
    node(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: String(width),
        height: String(height),
        viewBox: `0 0 ${width} ${height}`,
      },
      nodes,
    );
  switch (sign.kind) {
    case 'area': {
      const { fill } = sign;
      const hatch = fill === 'no-data' && !grey;
      return drawing([
        node(
          'defs',
          {},
          paints.patterns({
            paint: new Map([['', { fill: fill === 'faded' ? 'uncovered' : fill, stripe: null, faded: false }]]),
          }),
        ),
        node('rect', { ...box, fill: paints.fill(fill), ...edge }),
        ...(hatch ? [node('rect', { ...box, fill: paints.stripe(fill) })] : []),
      ]);
    }
    case 'both':
      return drawing([
        node('defs', {}, [
          weaveNode(`${id}-first`, WEAVES[sign.first], 1),
          weaveNode(`${id}-second`, WEAVES[sign.second], 1),
          bandsNode(`${id}-bands`, grey ? `url(#${id}-second)` : palette.fill[sign.second], grey ? 9 : 3.5, 1),
        ]),
        node('rect', { ...box, fill: grey ? `url(#${id}-first)` : palette.fill[sign.first], ...edge }),
        node('rect', { ...box, fill: `url(#${id}-bands)` }),
      ]);
    case 'outline':
      return drawing([
        node('line', {
          x1: '0',
          x2: String(WIDTH),
          y1: String(HEIGHT / 2),
          y2: String(HEIGHT / 2),
          stroke: palette.outline[sign.strategy],
          'stroke-width': '3',
          ...(grey ? { 'stroke-dasharray': OUTLINE_DASHES[sign.strategy].join(' ') } : {}),
        }),
      ]);
    default: {
      const side = 2 * sign.radius + 2;
      const middle = String(side / 2);
      return drawing(
        [
          node('circle', {
            cx: middle,
            cy: middle,
            r: sign.radius.toFixed(1),
            fill: palette.accent,
            'fill-opacity': '0.55',
            stroke: palette.lensLine,
            'stroke-width': '0.9',
          }),
        ],
        side,
        side,
      );
    }
  }
}

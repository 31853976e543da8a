import type { Ink } from '../../domain/ink';
import { type MapLook, paletteOf } from '../../map/picture/map-look';
import type { OverMap } from '../../map/picture/picture';
import { node, type SvgNode, textNode } from '../../map/svg/nodes';
import { type InkFrame, placementOf } from './ink-frame';
import { CASING, HIGHLIGHT_OPACITY, shapeOf } from './ink-shape';

const number = (value: number): string => String(Number(value.toFixed(3)));
const ROUND = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };

function markNodes(ink: Ink, frame: InkFrame, look: MapLook): readonly SvgNode[] {
  const place = placementOf(ink, frame);
  const shape = place === null ? null : shapeOf(ink, place.width, frame.window);
  if (place === null || shape === null) return [];
  const { casing, drawing } = paletteOf(look);
  const colour = drawing[ink.colour] ?? drawing[0];
  const edge = (2 * CASING) / place.scale;
  const cased = { fill: colour, stroke: casing, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  switch (shape.kind) {
    case 'line': {
      const line = (stroke: string, width: number, opacity?: number) =>
        node('path', {
          ...ROUND,
          d: shape.d,
          stroke,
          'stroke-width': number(width),
          opacity: opacity === undefined ? undefined : String(opacity),
        });
      if (ink.tool === 'highlighter') return [line(colour, shape.width, HIGHLIGHT_OPACITY)];
      return [line(casing, shape.width + edge), line(colour, shape.width)];
    }
    case 'area':
      return [node('path', { ...cased, d: shape.d, 'stroke-width': number(edge) })];
    case 'words': {
      const [x, y] = shape.at.map(number);
      return [
        textNode('text', shape.words, {
          ...cased,
          x: x ?? '',
          y: y ?? '',
          'font-size': number(shape.size),
          'font-weight': '600',
          'stroke-width': number(2 * edge),
        }),
      ];
    }
  }
}

/** Marks as plain SVG elements in a window's pixels, in the colours of a theme or in greys: for pictures and print. */
export function inkNodes(ink: readonly Ink[], frame: InkFrame, look: MapLook): readonly SvgNode[] {
  return ink.flatMap((mark) => {
    const place = placementOf(mark, frame);
    const children = markNodes(mark, frame, look);
    if (place === null || children.length === 0) return [];
    const { origin, scale } = place;
    const transform = `translate(${origin.map(number).join(' ')}) scale(${number(scale)})`;
    return [node('g', { transform }, children)];
  });
}

/** What lies over a map, for a picture of the map alone: marks on the page around it are left out. */
export function inkOver(ink: readonly Ink[], look: MapLook): OverMap {
  const onMap = ink.filter(({ space }) => space === 'map');
  return (camera, size) => inkNodes(onMap, { camera, mapBox: { x: 0, y: 0, ...size }, window: size }, look);
}

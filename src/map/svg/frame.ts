import { MACRO_REGION_IDS } from '../../domain/strategy';
import { type Bbox, type Box, boxOf } from '../geometry/mercator';
import { node, type SvgNode } from './nodes';

/** Names of the SVG map's layers, bottom to top. */
export const LAYERS = ['context', 'units', 'patches', 'borders', 'water', 'outlines', 'rings'] as const;
export type LayerName = (typeof LAYERS)[number];

/** Room left around China at the home view, as a share of its width. */
const HOME_MARGIN = 0.025;

/** The part of the map that the home view shows. */
export function homeBox(china: Bbox): Box {
  return boxOf(china, HOME_MARGIN);
}

/** Distance between the stripes of a hatch in map units at the home view, about six pixels. */
const SPACING = 32;

/**
 * The transform that keeps a hatch's stripes about as wide on the screen at any zoom, in steps of two so that they do
 * not swim while the map zooms.
 *
 * @param unitsPerPixel map units in a CSS pixel; 4 to 6 at the home view
 */
export function hatchTransform(unitsPerPixel: number): string {
  return `rotate(45) scale(${2 ** Math.round(Math.log2(unitsPerPixel / 5))})`;
}

/** Diagonal hatches in each macro-region's colour, for units that are in two, and a thin one for what has no data. */
function hatches(prefix: string): SvgNode {
  const hatch = (id: string, width: number) =>
    node(
      'pattern',
      {
        id: `${prefix}-hatch-${id}`,
        class: 'hatch',
        width: String(SPACING),
        height: String(SPACING),
        patternUnits: 'userSpaceOnUse',
        patternTransform: hatchTransform(5),
      },
      [node('rect', { width: String(width), height: String(SPACING), class: `hatch-${id}` })],
    );
  return node('defs', {}, [...MACRO_REGION_IDS.map((id) => hatch(id, SPACING / 2)), hatch('no-data', SPACING / 5)]);
}

export const viewBoxText = ({ x, y, width, height }: Box): string =>
  [x, y, width, height].map((value) => Number(value.toFixed(3))).join(' ');

/**
 * The SVG map with the given layers filled.
 *
 * @param prefix for ids, since a page holds several maps
 */
export function svgFrame(
  prefix: string,
  box: Box,
  layers: Readonly<Partial<Record<LayerName, readonly SvgNode[]>>>,
): SvgNode {
  return node(
    'svg',
    {
      class: 'map-svg',
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: viewBoxText(box),
      preserveAspectRatio: 'xMidYMid meet',
      'data-map': prefix,
    },
    [hatches(prefix), ...LAYERS.map((name) => node('g', { class: `layer-${name}` }, layers[name] ?? []))],
  );
}

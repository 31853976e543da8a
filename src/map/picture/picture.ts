import type { Camera } from '../../view/camera';
import type { Size } from '../geometry/mercator';
import type { MapElements } from '../map-setting';
import { node, type SvgNode, toMarkup } from '../svg/nodes';
import { plainCopy, plainPaint } from './plain-copy';

/** The map as SVG markup that needs nothing else, and its size in pixels. */
export interface MapPicture {
  readonly content: string;
  readonly width: number;
  readonly height: number;
}

/** Gives what lies over a whole map of a size in pixels, such as what somebody has drawn. */
export type OverMap = (camera: Camera, size: Size) => readonly SvgNode[];

/** What lies over the map, bottom to top. */
const OVERLAYS = ['.map-symbols', '.map-places', '.map-names'];

const number = (value: number): string => String(Number(value.toFixed(4)));

/** The map under its overlays, in pixels of the stage. */
function groundNode(svg: SVGSVGElement, width: number): SvgNode {
  const { x, y, width: units } = svg.viewBox.baseVal;
  const scale = width / units;
  const transform = `scale(${number(scale)}) translate(${number(-x)} ${number(-y)})`;
  return node(
    'g',
    { transform },
    [...svg.children].flatMap((layer) => plainCopy(layer, scale)),
  );
}

/** The inset in its frame; nothing where it is hidden. */
function insetNodes(frame: HTMLElement): readonly SvgNode[] {
  const svg = frame.querySelector('svg');
  const style = getComputedStyle(frame);
  const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = frame;
  if (svg === null || frame.hidden || style.display === 'none') return [];
  const { x, y, width: units, height } = svg.viewBox.baseVal;
  const place = {
    x: number(offsetLeft),
    y: number(offsetTop),
    width: number(offsetWidth),
    height: number(offsetHeight),
  };
  const line = Number.parseFloat(style.borderTopWidth) || 0;
  const edge = { ...place, rx: number(Number.parseFloat(style.borderTopLeftRadius) || 0) };
  return [
    node('rect', { ...edge, fill: plainPaint(style.backgroundColor).paint }),
    node(
      'svg',
      { ...place, viewBox: [x, y, units, height].map(number).join(' '), overflow: 'hidden' },
      [...svg.children].flatMap((child) => plainCopy(child, offsetWidth / units)),
    ),
    node('rect', {
      ...edge,
      fill: 'none',
      stroke: plainPaint(style.borderTopColor).paint,
      'stroke-width': number(line),
    }),
  ];
}

/**
 * The map as it is seen: ground, circles, places, names and the inset.
 *
 * @param over what lies over all of it, in pixels of the stage, such as what somebody has drawn
 */
export function pictureOf({ stage, svg, inset }: MapElements, over: readonly SvgNode[] = []): MapPicture {
  const { clientWidth: width, clientHeight: height } = stage;
  const style = getComputedStyle(stage);
  const overlays = OVERLAYS.flatMap((selector) => [...stage.querySelectorAll(selector)]);
  const size = { width: String(width), height: String(height) };
  const content = node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': style.fontFamily,
    },
    [
      node('rect', { ...size, fill: style.getPropertyValue('--water').trim() }),
      groundNode(svg, width),
      ...overlays.map((overlay) =>
        node(
          'g',
          {},
          [...overlay.children].flatMap((child) => plainCopy(child, 1)),
        ),
      ),
      ...insetNodes(inset),
      ...over,
    ],
  );
  return { content: toMarkup(content), width, height };
}

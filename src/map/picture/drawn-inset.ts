import type { Adcode } from '../../domain/region';
import type { Language } from '../../domain/text';
import type { Camera } from '../../view/camera';
import type { GeoIndex } from '../geometry/atlas-geometry';
import { boxOf, cameraFor, panned, type Size } from '../geometry/mercator';
import type { Scene } from '../scene';
import { homeBox } from '../svg/frame';
import { insetBox, insetNodes } from '../svg/inset';
import { ringNodes } from '../svg/layers';
import { node, type SvgNode } from '../svg/nodes';
import { orderedMembers } from '../svg/stage';
import type { Rect } from '../text-boxes';
import { paintsOf } from './drawn-paints';
import { wordsLook } from './drawn-words';
import { dressed, type Wear } from './dressed';
import type { MapGround } from './map-ground';
import type { MapLook } from './map-look';

/** The most of the map's width and height that the inset takes; its own sides are as 1.42 to 1, as on the page. */
const SHARE = { width: 0.36, height: 0.42 };
const SIDES = 1.42;
const WIDEST = 250;
/** A smaller one could not be read. */
const LEAST = 200;
const EDGE = 8;
/** Size of its names in map units. */
const TYPE = 9.4;

/**
 * Where the inset stands on a map, in pixels: at its lower left, south of Tibet and west of Yunnan, where the home view
 * shows nothing of China. Null on a map that is too small for it.
 */
export function insetPlace({ width, height }: Size): Rect | null {
  const wide = Math.min(WIDEST, width * SHARE.width, height * SHARE.height * SIDES);
  if (wide < LEAST) return null;
  return { left: EDGE, top: height - EDGE - wide / SIDES, right: EDGE + wide, bottom: height - EDGE };
}

const TIBET: Adcode = '540000';

/** The camera of the home view, with so much room below China that the inset covers nothing of it. */
export function homeCamera({ bbox }: GeoIndex, size: Size, inset: Rect | null): Camera {
  const box = homeBox(bbox.china);
  const tibet = bbox.regions[TIBET];
  if (inset === null || tibet === undefined) return cameraFor(box, size);
  const south = boxOf(tibet);
  const share = (south.y + south.height - box.y) / box.height;
  // Tibet ends at this share of the home view's height; the inset begins below.
  const height = Math.min(size.height, (inset.top - EDGE) / share);
  return panned(cameraFor(box, { ...size, height }), 0, (height - size.height) / 2);
}

/** The scale's line has its look from the group around it; here it needs one of its own. */
const withScaleLine = (layer: SvgNode): SvgNode =>
  layer.attributes.class !== 'inset-scale'
    ? layer
    : {
        ...layer,
        children: layer.children.map((child) =>
          child.tag === 'path' ? node('path', { ...child.attributes, class: 'leader' }) : child,
        ),
      };

interface InsetSetting {
  readonly look: MapLook;
  readonly language: Language;
  readonly id: string;
}

/** The Bay Area inset in its frame, with the same paint as the map. */
export function drawnInset(
  scene: Scene,
  ground: MapGround,
  place: Rect,
  { look, language, id }: InsetSetting,
  on: Wear,
): SvgNode {
  const { x, y, width, height } = insetBox(ground.index);
  const wide = place.right - place.left;
  // Patterns as wide as the map's own, which is drawn to another scale.
  const paints = paintsOf(look, `${id}-inset`, width / wide);
  const edges = { x: place.left, y: place.top, width: wide, height: place.bottom - place.top };
  const at = Object.fromEntries(Object.entries(edges).map(([key, value]) => [key, value.toFixed(1)]));
  const { palette } = on;
  const wear: Wear = {
    ...on,
    unit: width / wide,
    fill: paints.fill,
    stripe: paints.stripe,
    inset: true,
    words: { ...wordsLook(palette, TYPE), 'stroke-width': '2.2' },
  };
  const nodes = insetNodes(scene, ground.mid, ground.index, orderedMembers(), language);
  // The ring lies over the outlines and under the names.
  const layers = nodes.toSpliced(4, 0, node('g', {}, ringNodes(scene.selected, ground.mid, 'ring')));
  return node('g', {}, [
    node('rect', { ...at, rx: '6', fill: palette.water }),
    node(
      'svg',
      { ...at, viewBox: [x, y, width, height].map((value) => value.toFixed(1)).join(' '), overflow: 'hidden' },
      [node('defs', {}, paints.patterns(scene)), ...dressed(layers.map(withScaleLine), wear)],
    ),
    node('rect', { ...at, rx: '6', fill: 'none', stroke: palette.macroLine, 'stroke-width': '1.2' }),
  ]);
}

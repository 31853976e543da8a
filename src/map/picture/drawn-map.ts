import type { Place } from '../../domain/fact';
import type { Language } from '../../domain/text';
import type { Camera } from '../../view/camera';
import type { ViewState } from '../../view/view-state';
import { type Size, scaleOf, viewBoxOf } from '../geometry/mercator';
import { placeNames } from '../labels';
import type { LensPaint } from '../lens-paint';
import { PREFECTURE_ZOOM, type Scene, sceneOf, unnamed } from '../scene';
import { borderNodes, patchNodes, ringNodes, unitNode, waterNodes } from '../svg/layers';
import { node, type SvgNode } from '../svg/nodes';
import { placeSymbols } from '../symbols/placed-symbols';
import { drawnInset, homeCamera, insetPlace } from './drawn-inset';
import { drawnOutlines } from './drawn-outlines';
import { paintsOf } from './drawn-paints';
import { drawnPlaces } from './drawn-places';
import { nameNodes, wordsLook } from './drawn-words';
import { dressed, type Wear } from './dressed';
import type { MapGround } from './map-ground';
import { type MapLook, paletteOf } from './map-look';
import type { OverMap } from './picture';

/** How a view's map is drawn without the live one. */
export interface DrawnMapSetting {
  readonly view: ViewState;
  /** The figures on the map; null: memberships. */
  readonly lens: LensPaint | null;
  readonly look: MapLook;
  readonly language: Language;
  /** Of the drawing, in pixels; on paper 96 of them are an inch. */
  readonly size: Size;
  /** `all`; `asked`: left out for a class to write in, with lines where there is no room in the area; `none`. */
  readonly names: 'all' | 'asked' | 'none';
  /** Areas are left white, for a class to colour. */
  readonly blank?: boolean;
  /** Places that the view's panel marks. */
  readonly places?: readonly Place[];
  /** The window that the view's camera was set in; null: one of usual size. */
  readonly seenIn?: Size | null;
  /** What lies over all of it, such as what somebody has drawn. */
  readonly over?: OverMap | undefined;
  /** Of the drawing, since a page holds several. */
  readonly id: string;
}

/** The map of a usual window: what a camera in an address was most probably set in. */
const USUAL: Size = { width: 700, height: 640 };
/** Drawings narrower than this are thumbnails: coarse boundaries are enough. */
const SMALL = 400;
/** Size of names in pixels: 8 points on paper. */
const TYPE = 10.7;

/** The camera that shows in a drawing what the view shows in its window: all of it, and more on two sides. */
export function drawnCamera(
  { map }: Pick<ViewState, 'map'>,
  size: Size,
  { index }: Pick<MapGround, 'index'>,
  seenIn: Size | null = null,
): Camera {
  if (map === null) return homeCamera(index, size, insetPlace(size));
  const seen = seenIn ?? USUAL;
  const share = Math.min(size.width / Math.max(1, seen.width), size.height / Math.max(1, seen.height));
  return { ...map, zoom: map.zoom + Math.log2(share) };
}

/** The scene with all areas white, and nothing that says what they belong to. */
const whitened = (scene: Scene): Scene => ({
  ...scene,
  paint: new Map([...scene.paint.keys()].map((unit) => [unit, { fill: 'uncovered', stripe: null, faded: false }])),
  symbols: null,
  outlines: [],
  macroKeys: [],
  riverStrategies: [],
});

/** Ground, borders, water, outlines and the ring around the selection, in map units. */
function groundNodes(scene: Scene, ground: MapGround, { look, size, language }: DrawnMapSetting): readonly SvgNode[] {
  const shapes = size.width < SMALL ? ground.lo : ground.mid;
  return [
    ...ground.land,
    ...scene.units.map((unit) => unitNode(unit, scene, shapes, language)),
    ...patchNodes(scene, shapes),
    ...borderNodes(scene, shapes),
    ...(size.width < SMALL && scene.riverStrategies.length === 0 ? [] : waterNodes(ground.context, scene)),
    ...drawnOutlines(scene, shapes, look === 'grey'),
    ...ringNodes(scene.selected, shapes, 'ring'),
  ];
}

/** The map of any view as SVG that needs nothing else, with its colours written out: it prints the same everywhere. */
export function drawMap(ground: MapGround, setting: DrawnMapSetting): SvgNode {
  const { view, lens, look, language, size, names, id } = setting;
  const palette = paletteOf(look);
  const camera = drawnCamera(view, size, ground, setting.seenIn);
  const close = view.map !== null && view.map.zoom >= PREFECTURE_ZOOM;
  const seen = sceneOf(view, close, lens);
  const painted = setting.blank === true ? whitened(seen) : seen;
  const scene = names === 'all' ? painted : unnamed(painted);
  const box = viewBoxOf(camera, size);
  const scale = scaleOf(camera.zoom);
  const paints = paintsOf(look, id, 1 / scale);
  const wear: Wear = {
    palette,
    unit: 1 / scale,
    fill: paints.fill,
    stripe: paints.stripe,
    lens: scene.lens,
    symbols: scene.symbols !== null,
    prominent: scene.outlinesProminent,
    inset: false,
    words: wordsLook(palette, TYPE),
  };
  const inset = view.map === null ? insetPlace(size) : null;
  const cover = inset === null ? [] : [inset];
  const marked = drawnPlaces(setting.places ?? [], {
    camera,
    size,
    language,
    palette,
    fontSize: TYPE,
    obstacles: cover,
  });
  const placed = placeNames(scene, ground.index, camera, size, language, TYPE, [...cover, ...marked.taken]);
  // A city that is marked as a place needs no second name as a division.
  const labels = placed.labels.filter(({ text }) => !marked.named.has(text));
  const circles = placeSymbols(scene, ground.index, camera, size).map(({ at: [x, y], radius, faded }) =>
    node('circle', {
      cx: x.toFixed(1),
      cy: y.toFixed(1),
      r: radius.toFixed(1),
      fill: faded ? 'none' : palette.accent,
      'fill-opacity': '0.55',
      stroke: faded ? palette.muted : palette.lensLine,
      'stroke-width': '0.9',
    }),
  );
  const whole = { width: String(size.width), height: String(size.height) };
  return node('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${size.width} ${size.height}`, ...whole }, [
    node('defs', {}, paints.patterns(scene)),
    node('rect', { ...whole, fill: palette.water }),
    node(
      'g',
      { transform: `scale(${scale.toFixed(6)}) translate(${(-box.x).toFixed(2)} ${(-box.y).toFixed(2)})` },
      dressed(groundNodes(scene, ground, setting), wear),
    ),
    ...circles,
    ...marked.nodes,
    ...(names === 'none' ? [] : nameNodes({ ...placed, labels }, palette, TYPE, names === 'asked')),
    ...(inset === null ? [] : [drawnInset(scene, ground, inset, setting, wear)]),
    ...(setting.over?.(camera, size) ?? []),
  ]);
}

import type { GeometryObject } from 'topojson-specification';
import { regionOf } from '../../content/atlas';
import type { Adcode } from '../../domain/region';
import type { Language } from '../../domain/text';
import { kilometres } from '../../i18n/format';
import { MAP_TEXTS } from '../../i18n/messages/map';
import type { GeoIndex } from '../geometry/atlas-geometry';
import { intersects } from '../geometry/boxes';
import { type Bbox, type Box, boxOf, project, WORLD } from '../geometry/mercator';
import { pathOfAll } from '../geometry/paths';
import type { Scene } from '../scene';
import { outlineNodes, type RegionShapes, unitNode } from './layers';
import { node, type SvgNode, textNode } from './nodes';

/** The strategy definition that the inset is about. */
const BAY_AREA = 'gba:nine-plus-two';

/** Where each name stands from its label point, in map units, and which end of it stands there. */
const NAME_PLACES: Readonly<Record<Adcode, readonly [dx: number, dy: number, anchor: 'start' | 'middle' | 'end']>> = {
  '440100': [0, 0, 'middle'],
  '440300': [7, -2, 'start'],
  '440400': [-4, 9, 'middle'],
  '440600': [-3, 2, 'middle'],
  '440700': [-1, 0, 'middle'],
  '441200': [0, 0, 'middle'],
  '441300': [9, -4, 'middle'],
  '441900': [6, -3, 'middle'],
  '442000': [0, 1, 'middle'],
  '810000': [13, 9, 'start'],
  '820000': [6, 14, 'start'],
};

/** Names that stand beside their area and need a line to it. */
const LED: readonly Adcode[] = ['810000', '820000'];

/** Radius of the area that takes clicks around a name or a small unit, in map units. */
const REACH = 10;

/** The part of the map that the inset shows. */
export function insetBox({ bbox }: GeoIndex): Box {
  const area = bbox.strategies[BAY_AREA];
  if (area === undefined) throw new Error(`The geodata lacks ${BAY_AREA}`);
  const { x, y, width, height } = boxOf(area, 0.04);
  return { x: x - 14, y: y - 8, width: width + 14, height: height + 10 };
}

/** The scene that the inset shows: the same paint, with the prefectures of Guangdong to choose from. */
function insetScene(scene: Scene, members: readonly Adcode[]): Scene {
  return { ...scene, units: members, outlines: scene.outlines.filter(({ strategy }) => strategy === 'gba') };
}

function nameNode(adcode: Adcode, language: Language, { labels }: GeoIndex): SvgNode {
  const [lng = 0, lat = 0] = labels[adcode] ?? [];
  const [x, y] = project(lng, lat);
  const [dx, dy, anchor] = NAME_PLACES[adcode] ?? [0, 0, 'middle'];
  const at = (value: number) => String(Number(value.toFixed(1)));
  const region = regionOf(adcode);
  const led = LED.includes(adcode);
  return node('a', { href: `?region=${region.id}`, 'data-adcode': adcode, class: 'inset-name', tabindex: '-1' }, [
    ...(led ? [node('line', { class: 'leader', x1: at(x), y1: at(y), x2: at(x + dx - 1), y2: at(y + dy - 2) })] : []),
    node('circle', { class: 'reach', cx: at(x), cy: at(y), r: led ? String(REACH * 0.8) : String(REACH) }),
    textNode('text', region.short[language], { x: at(x + dx), y: at(y + dy + 3), 'text-anchor': anchor }),
  ]);
}

/** Length of the scale bar in km. */
const INSET_SCALE_KM = 50;

/** Kilometres at the inset's middle latitude in map units. Web Mercator stretches lengths by 1 / cos(latitude). */
function unitsPerKm(latitude: number): number {
  const EQUATOR_KM = 40075.017;
  return WORLD / (EQUATOR_KM * Math.cos((latitude * Math.PI) / 180));
}

function scaleBar(box: Box, language: Language): SvgNode {
  const length = INSET_SCALE_KM * unitsPerKm(23);
  const x = box.x + 7;
  const y = box.y + box.height - 7;
  return node('g', { class: 'inset-scale' }, [
    node('path', { d: `M${x.toFixed(1)} ${(y - 3).toFixed(1)}v3h${length.toFixed(1)}v-3` }),
    textNode('text', kilometres(language, INSET_SCALE_KM), { x: (x + length + 3).toFixed(1), y: y.toFixed(1) }),
  ]);
}

const touches = (box: Box, bbox: Bbox | undefined): boolean => bbox !== undefined && intersects(box, boxOf(bbox));

/** Everything inside the inset's svg: the Bay Area's units with their names, its outline and a scale. */
export function insetNodes(
  scene: Scene,
  shapes: RegionShapes,
  index: GeoIndex,
  members: readonly Adcode[],
  language: Language,
): readonly SvgNode[] {
  const own = insetScene(scene, members);
  const box = insetBox(index);
  const around = [...shapes.geometries].filter(
    ([adcode]) => !members.includes(adcode) && !adcode.endsWith('0000') && touches(box, index.bbox.regions[adcode]),
  );
  const areas = members.flatMap((adcode) => shapes.geometries.get(adcode) ?? []);
  const merged = (geometries: readonly GeometryObject[]) => pathOfAll(geometries, shapes.arcs, shapes.decimals);
  return [
    node('path', { class: 'land', d: merged(around.map(([, geometry]) => geometry)) }),
    node(
      'g',
      { class: 'layer-units' },
      members.map((unit) => unitNode(unit, own, shapes, language)),
    ),
    node('path', { class: 'border border-province', d: merged(areas) }),
    node('g', { class: 'layer-outlines' }, outlineNodes(own, shapes)),
    node('g', { class: 'layer-names' }, scene.names ? members.map((unit) => nameNode(unit, language, index)) : []),
    textNode('text', MAP_TEXTS[language].inset, {
      class: 'inset-title',
      x: (box.x + 6).toFixed(1),
      y: (box.y + 5).toFixed(1),
      'dominant-baseline': 'hanging',
    }),
    scaleBar(box, language),
  ];
}

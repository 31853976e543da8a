import { GEOGRAPHY, regionOf } from '../content/atlas';
import type { Adcode } from '../domain/region';
import type { Language } from '../domain/text';
import type { Camera } from '../view/camera';
import type { GeoIndex } from './geometry/atlas-geometry';
import { type Point, project, type Size, scaleOf, toScreen, WORLD } from './geometry/mercator';
import type { Scene } from './scene';
import { type Anchor, LINE_HEIGHT, overlaps, type Rect, textBox, textWidth } from './text-boxes';

/** A name on the map, centred on a point in CSS pixels. */
export interface Label {
  readonly adcode: Adcode;
  readonly text: string;
  readonly at: Point;
}

/** A name beside a unit that is too small to carry it, with a line to the unit. */
export interface Callout extends Label {
  /** Where the line ends on the unit. */
  readonly target: Point;
  readonly anchor: Anchor;
}

export interface PlacedNames {
  readonly labels: readonly Label[];
  readonly callouts: readonly Callout[];
}

/** Units that are too small at the home view, with the offset of their callout in pixels from their label point. */
export const CALLOUTS: Readonly<Record<Adcode, readonly [dx: number, dy: number, anchor: Anchor]>> = {
  '110000': [-14, -58, 'middle'],
  '120000': [20, 14, 'start'],
  '310000': [13, 15, 'start'],
  '810000': [16, 15, 'start'],
  '820000': [6, 38, 'middle'],
};

/** Zoom from which these units carry their own names. */
export const CALLOUT_UNTIL = 4.6;

/** Whether a unit's name stands beside it at the home view. */
export const hasCallout = (adcode: Adcode): boolean => adcode in CALLOUTS;

/** A label may be wider than its unit by this share, since names cross borders gracefully with a halo. */
const OVERHANG = 1.6;
/** So much width, in pixels, is given to prefectures of any size. */
const ALWAYS_ROOM = 12;
/**
 * Places tried for a name, right and down of its point: first the point itself, then rings around it. The unit is a line
 * of text, or for small divisions a little more than a quarter of their width if that is less.
 */
const NUDGES: readonly Point[] = [
  [0, 0],
  ...[0.35, 0.7, 1.05, 1.4, 1.8].flatMap((radius) =>
    [-90, 90, 180, 0, -135, 45, 135, -45].map(
      (angle): Point => [Math.cos((angle * Math.PI) / 180) * radius * 1.3, Math.sin((angle * Math.PI) / 180) * radius],
    ),
  ),
];
const KM_PER_DEGREE = 111.2;

const nameOf = (adcode: Adcode, language: Language) => regionOf(adcode).short[language];

/**
 * The names to draw for a scene so that no two collide: units with little room choose first, since large ones can give
 * way. A name whose unit has no room for it is left out, and the few small units that matter at the home view get
 * theirs beside them.
 *
 * @param obstacles what lies over the map and would cover names
 */
export function placeNames(
  scene: Scene,
  index: GeoIndex,
  camera: Camera,
  size: Size,
  language: Language,
  fontSize: number,
  obstacles: readonly Rect[] = [],
): PlacedNames {
  const taken: Rect[] = [...obstacles];
  const screenOf = (adcode: Adcode) => {
    const [lng, lat, clearance] = index.labels[adcode] ?? [0, 0, 0];
    const room =
      (clearance / KM_PER_DEGREE / Math.cos((lat * Math.PI) / 180)) * (WORLD / 360) * scaleOf(camera.zoom) * 2;
    return { at: toScreen(project(lng, lat), camera, size), room };
  };
  const visible = ([x, y]: Point) => x > 0 && y > 0 && x < size.width && y < size.height;
  const height = fontSize * LINE_HEIGHT;

  const callouts: Callout[] = [];
  if (camera.zoom < CALLOUT_UNTIL) {
    for (const [adcode, [dx, dy, anchor]] of Object.entries(CALLOUTS)) {
      const { at: target } = screenOf(adcode);
      const spread = Math.max(1, fontSize / 20);
      const at: Point = [target[0] + dx * spread, target[1] + dy * spread];
      if (!visible(at)) continue;
      const text = scene.names ? nameOf(adcode, language) : '?';
      const box = textBox(text, at, fontSize, anchor);
      if (obstacles.some((obstacle) => overlaps(box, obstacle))) continue;
      taken.push(box);
      callouts.push({ adcode, text, at, target, anchor });
    }
  }

  if (!scene.names) return { labels: [], callouts };
  const labels: Label[] = [];
  const candidates = scene.units
    .filter((unit) => camera.zoom >= CALLOUT_UNTIL || !hasCallout(unit))
    .map((adcode) => ({ adcode, ...screenOf(adcode) }))
    .filter(({ at }) => visible(at))
    .sort((a, b) => rank(b.adcode, scene) - rank(a.adcode, scene) || a.room - b.room);
  for (const { adcode, at, room } of candidates) {
    const text = nameOf(adcode, language);
    const width = textWidth(text, fontSize);
    const isProvince = GEOGRAPHY.provinceOf(adcode) === adcode;
    if (!isProvince && width > room * OVERHANG + ALWAYS_ROOM && adcode !== scene.selected) continue;
    for (const [right, down] of NUDGES) {
      const reach = Math.min(height, 4 + room / 4);
      const place: Point = [at[0] + right * reach, at[1] + down * reach];
      const box = textBox(text, place, fontSize);
      const cut = box.left < 0 || box.right > size.width;
      if (cut || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      labels.push({ adcode, text, at: place });
      break;
    }
  }
  return { labels, callouts };
}

/** The selection first, then members of the filter, then provinces. */
function rank(unit: Adcode, scene: Scene): number {
  if (unit === scene.selected) return 3;
  const member = GEOGRAPHY.prefecturesOf(unit).some((prefecture) => scene.paint.get(prefecture)?.faded === false);
  return (member ? 2 : 0) + (GEOGRAPHY.provinceOf(unit) === unit ? 1 : 0);
}

import type { Place, PlaceKind } from '../../domain/fact';
import type { Language } from '../../domain/text';
import type { Camera } from '../../view/camera';
import { type Point, project, type Size, scaleOf, toScreen, WORLD } from '../geometry/mercator';
import { type Anchor, overlaps, type Rect, textBox } from '../text-boxes';

/** A place that is drawn, or several that lie too close to be told apart at this zoom. */
export interface PlaceMark {
  /** The most important of `members`: it gives the mark its shape and its name. */
  readonly place: Place;
  readonly members: readonly Place[];
  /** What its sign shows: the main kind, or of several the one that is asked for. */
  readonly kind: PlaceKind;
  readonly at: Point;
  /** Radius, in pixels, of the circle in which an approximate point lies; null where the point is good. */
  readonly doubt: number | null;
  /** Its name and where it stands; null where there is no room. */
  readonly name: { readonly text: string; readonly at: Point; readonly anchor: Anchor } | null;
}

/** A corridor, a river or the bridge: a schematic line in pixels. */
export interface PlaceLine {
  readonly place: Place;
  readonly points: readonly Point[];
}

export interface PlacedPlaces {
  readonly marks: readonly PlaceMark[];
  readonly lines: readonly PlaceLine[];
  /** What the marks and their names cover, for other names to keep clear of. */
  readonly taken: readonly Rect[];
}

export interface PlaceView {
  readonly camera: Camera;
  readonly size: Size;
  readonly language: Language;
  readonly fontSize: number;
  /** Least distance between two marks, in pixels: the size of a target. */
  readonly target: number;
  /** Kinds that are asked for; null: all. */
  readonly kinds: readonly PlaceKind[] | null;
  /** The chosen place, which leads the cluster in which it lies. */
  readonly chosen: string | null;
  /** What lies over the map and would cover names. */
  readonly obstacles: readonly Rect[];
}

/** A point marked `approx` is good to 0.1 to 0.3 degrees: the middle of that is drawn. */
const DOUBT_DEGREES = 0.2;
/** Radius of a mark, of a cluster's disc, and of the chosen mark's ring, as a share of a target. */
const MARK = 0.3;
const DISC = 0.42;
const RING = 0.5;
/** So far outside the view, in targets, marks are still placed, so that clusters don't change at its edge. */
const MARGIN = 3;

const isPointed = (place: Place): place is Place & { lon: number; lat: number } =>
  place.lon !== null && place.lat !== null;

/**
 * Places the marks and names of places so that none collide. Marks nearer than a target's size to a more important one
 * join it in a cluster; a name that finds no room on any side of its mark is left out.
 */
export function placePlaces(places: readonly Place[], view: PlaceView): PlacedPlaces {
  const groups = clustersOf(places.filter(isPointed), view);
  const radiusOf = ({ members }: Cluster) =>
    view.target * (members[0].id === view.chosen ? RING : members.length > 1 ? DISC : MARK);
  const dots = groups.map((group) => {
    const radius = radiusOf(group);
    const [x, y] = group.at;
    return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  });
  const taken: Rect[] = [...view.obstacles, ...dots];
  const marks = groups.map((group): PlaceMark => {
    const { members, at } = group;
    const [place] = members;
    const radius = radiusOf(group);
    const kind = place.kinds.find((own) => view.kinds?.includes(own) ?? true) ?? place.kinds[0];
    const name = nameBeside(members, at, view, taken, radius + 3);
    const doubt = place.accuracy === 'approx' ? Math.max(radius + 3, doubtPixels(place, view.camera)) : null;
    return { place, members, kind, at, doubt, name };
  });
  const lines = places.flatMap((place): PlaceLine[] =>
    place.line === null
      ? []
      : [{ place, points: place.line.map(([lon, lat]) => toScreen(project(lon, lat), view.camera, view.size)) }],
  );
  return { marks, lines, taken: taken.slice(view.obstacles.length) };
}

interface Cluster {
  readonly members: [Place, ...Place[]];
  readonly at: Point;
}

function clustersOf(places: readonly (Place & { lon: number; lat: number })[], view: PlaceView): readonly Cluster[] {
  const { camera, size, target, chosen } = view;
  const importance = (place: Place) => (place.id === chosen ? 0 : place.rank);
  const ordered = places
    .map((place) => ({ place, at: toScreen(project(place.lon, place.lat), camera, size) }))
    .filter(({ at: [x, y] }) => {
      const margin = target * MARGIN;
      return x > -margin && y > -margin && x < size.width + margin && y < size.height + margin;
    })
    .sort((a, b) => importance(a.place) - importance(b.place));
  const clusters: Cluster[] = [];
  for (const { place, at } of ordered) {
    const near = clusters.find((other) => Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) < target);
    if (near === undefined) clusters.push({ members: [place], at });
    else near.members.push(place);
  }
  return clusters;
}

/** The name of a mark on the first of its sides that is free; takes the room. */
function nameBeside(
  members: readonly [Place, ...Place[]],
  [x, y]: Point,
  { size, language, fontSize }: PlaceView,
  taken: Rect[],
  gap: number,
): PlaceMark['name'] {
  const [place, ...others] = members;
  const text = others.length === 0 ? place.name[language] : `${place.name[language]} +${others.length}`;
  const sides: readonly (readonly [Point, Anchor])[] = [
    [[x + gap, y], 'start'],
    [[x - gap, y], 'end'],
    [[x, y - gap - fontSize * 0.6], 'middle'],
    [[x, y + gap + fontSize * 0.6], 'middle'],
  ];
  for (const [at, anchor] of sides) {
    const box = textBox(text, at, fontSize, anchor);
    const cut = box.left < 0 || box.top < 0 || box.right > size.width || box.bottom > size.height;
    if (cut || taken.some((other) => overlaps(box, other))) continue;
    taken.push(box);
    return { text, at, anchor };
  }
  return null;
}

function doubtPixels({ lat }: Place, { zoom }: Camera): number {
  return (DOUBT_DEGREES * WORLD * scaleOf(zoom)) / 360 / Math.cos(((lat ?? 0) * Math.PI) / 180);
}

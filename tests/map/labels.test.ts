import { describe, expect, test } from 'vitest';
import { regionNamed, regionOf } from '../../src/content/atlas';
import { LANGUAGES, type Language } from '../../src/domain/text';
import { CameraMotion } from '../../src/map/camera-motion';
import { boxOf, type Size, scaleOf, toScreen } from '../../src/map/geometry/mercator';
import { type Callout, type Label, placeNames } from '../../src/map/labels';
import { sceneOf } from '../../src/map/scene';
import { homeBox } from '../../src/map/svg/frame';
import type { Camera } from '../../src/view/camera';
import { INITIAL_VIEW, type ViewState } from '../../src/view/view-state';
import { INDEX } from './geo-files';

const LAPTOP = { width: 644, height: 744 };
const SIZES: readonly Size[] = [LAPTOP, { width: 390, height: 420 }, { width: 1250, height: 960 }];
const FONT = 12;
const CASES = SIZES.flatMap((size) => LANGUAGES.map((language) => ({ ...size, language })));

/** The camera of the home view in a viewport. */
function homeCamera(size: Size): Camera {
  const ignore = () => undefined;
  const home = homeBox(INDEX.bbox.china);
  const target = { home, size: () => size, reducedMotion: () => true, onMove: ignore, onReport: ignore };
  return new CameraMotion(target, null).camera;
}

const namesAt = (
  size: Size,
  language: Language,
  camera = homeCamera(size),
  view: ViewState = INITIAL_VIEW,
  font = FONT,
) => placeNames(sceneOf(view, camera.zoom >= 5.5), INDEX, camera, size, language, font);

/** Widths of Helvetica's letters in thousandths of its size, by the font's metrics; other letters count as `n`. */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [222, 'ijl'],
      [278, " 'tfI"],
      [333, 'r-'],
      [500, 'ckszvxyJ'],
      [556, 'abdeghnopquL'],
      [611, 'FTZ'],
      [667, 'ABEKPSVXY'],
      [722, 'CDHNRUw'],
      [778, 'GOQ'],
      [833, 'mM'],
      [944, 'W'],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])),
);

const inkWidth = (text: string, font: number) =>
  [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 1000 : (WIDTHS[letter] ?? 556)), 0) *
  (font / 1000);

interface Ink {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a name's letters are seen: as wide as they run and as high as the type. */
function inkOf({ text, at: [x, y], ...name }: Label | Callout, font: number): Ink {
  const width = inkWidth(text, font);
  const anchor = 'anchor' in name ? name.anchor : 'middle';
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { text, left, right: left + width, top: y - font / 2, bottom: y + font / 2 };
}

function collisions(names: readonly (Label | Callout)[], font: number): readonly string[] {
  const inks = names.map((name) => inkOf(name, font));
  return inks.flatMap((a, i) =>
    inks
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

const all = ({ labels, callouts }: ReturnType<typeof placeNames>) => [...labels, ...callouts];
const slugs = (names: readonly Label[]) => names.map(({ adcode }) => regionOf(adcode).id);
const adcode = (slug: string) => regionNamed(slug)?.adcode ?? slug;

/** How far a point lies outside of a unit's bounding box on the screen, in pixels. */
function outside(name: Label, camera: Camera, size: Size): number {
  const bbox = INDEX.bbox.regions[name.adcode];
  if (bbox === undefined) throw new Error(`No bounding box of ${name.adcode}`);
  const box = boxOf(bbox);
  const [left, top] = toScreen([box.x, box.y], camera, size);
  const [right, bottom] = [left + box.width * scaleOf(camera.zoom), top + box.height * scaleOf(camera.zoom)];
  const [x, y] = name.at;
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

describe.each(CASES)('the home view of $width by $height pixels, $language', ({ language, ...size }) => {
  const names = namesAt(size, language);

  test('no two names collide', () => {
    expect(collisions(all(names), FONT)).toEqual([]);
  });

  test('each division is named at most once, by its short name', () => {
    expect(new Set(slugs(all(names))).size).toBe(all(names).length);
    for (const { adcode, text } of all(names)) expect(text).toBe(regionOf(adcode).short[language]);
  });

  test('a name stands on its division, or at most a line of text beside it', () => {
    for (const label of names.labels)
      expect([label.text, outside(label, homeCamera(size), size) <= 1.5 * FONT]).toEqual([label.text, true]);
  });

  test('callouts are inside the viewport as long as they run, and their lines lead to their units', () => {
    for (const callout of names.callouts) {
      const { text, left, right, top, bottom } = inkOf(callout, FONT);
      expect([text, left >= 0, right <= size.width, top >= 0, bottom <= size.height]).toEqual([
        text,
        true,
        true,
        true,
        true,
      ]);
      expect(outside({ ...callout, at: callout.target }, homeCamera(size), size)).toBe(0);
    }
  });
});

describe.each(LANGUAGES)('on a laptop, %s', (language) => {
  const names = namesAt(LAPTOP, language);

  test('all 34 provinces are named or called out', () => {
    const named = new Set(slugs(all(names)));
    const provinces = sceneOf(INITIAL_VIEW, false).units.map((unit) => regionOf(unit).id);
    expect(provinces.filter((slug) => !named.has(slug))).toEqual([]);
    expect(named.size).toBe(34);
  });

  test('the five that are too small to be hit have callouts', () => {
    expect(slugs(names.callouts).toSorted()).toEqual(['beijing', 'hong-kong', 'macao', 'shanghai', 'tianjin']);
  });

  test('the projector’s large type collides no more', () => {
    const large = namesAt({ width: 700, height: 640 }, language, undefined, INITIAL_VIEW, 24);
    expect(collisions(all(large), 24)).toEqual([]);
  });

  test('close by, prefectures are named and the small units carry their own names', () => {
    const camera = { zoom: 6.5, lat: 23, lng: 113.4 };
    const { labels, callouts } = namesAt(LAPTOP, language, camera);
    expect(callouts).toEqual([]);
    expect(slugs(labels)).toEqual(expect.arrayContaining(['guangzhou', 'shaoguan', 'hong-kong']));
    expect(slugs(labels)).not.toContain('guangdong');
    expect(collisions(labels, FONT)).toEqual([]);
    for (const label of labels) expect(outside(label, camera, LAPTOP)).toBeLessThanOrEqual(1.5 * FONT);
  });
});

test('the selected unit is named whatever the room', () => {
  const camera = { zoom: 5.6, lat: 31, lng: 120.5 };
  for (const slug of ['zhoushan', 'macao', 'wuxi', 'ezhou']) {
    const view = { ...INITIAL_VIEW, region: adcode(slug) };
    const [lng = 0, lat = 0] = INDEX.labels[adcode(slug)] ?? [];
    expect(slugs(namesAt(LAPTOP, 'en', { ...camera, lng, lat }, view).labels)).toContain(slug);
  }
});

test('a split province is named by its prefectures', () => {
  const view: ViewState = { ...INITIAL_VIEW, include: ['gba'] };
  const names = slugs(namesAt(LAPTOP, 'en', { zoom: 5.3, lat: 23, lng: 113.4 }, view).labels);
  expect(names).not.toContain('guangdong');
  expect(names).toEqual(expect.arrayContaining(['jiangmen', 'huizhou', 'shaoguan', 'hunan']));
});

test('nothing is named underneath what lies over the map', () => {
  const cover = { left: 400, top: 400, right: 640, bottom: 640 };
  for (const language of LANGUAGES) {
    const scene = sceneOf(INITIAL_VIEW, false);
    const open = namesAt(LAPTOP, language);
    const { labels, callouts } = placeNames(scene, INDEX, homeCamera(LAPTOP), LAPTOP, language, FONT, [cover]);
    const covered = (names: readonly (Label | Callout)[]) =>
      names
        .map((name) => inkOf(name, FONT))
        .filter((ink) => ink.right > cover.left && ink.left < cover.right)
        .filter((ink) => ink.bottom > cover.top && ink.top < cover.bottom)
        .map(({ text }) => text);
    expect(covered(all(open))).not.toEqual([]);
    expect(covered([...labels, ...callouts])).toEqual([]);
  }
});

test.each([6, 4.4])('names out of view are left out at zoom %d', (zoom) => {
  const { labels, callouts } = namesAt(LAPTOP, 'en', { zoom, lat: 45.8, lng: 126.6 });
  for (const { at } of [...labels, ...callouts]) {
    expect(at[0]).toBeGreaterThan(-40);
    expect(at[0]).toBeLessThan(LAPTOP.width + 40);
    expect(at[1]).toBeGreaterThan(-40);
    expect(at[1]).toBeLessThan(LAPTOP.height + 40);
  }
  expect(slugs([...labels, ...callouts])).not.toContain('hong-kong');
});

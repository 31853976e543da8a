import { describe, expect, test } from 'vitest';
import { regionNamed, regionOf } from '../../../src/content/atlas';
import { LANGUAGES } from '../../../src/domain/text';
import { PATH_DECIMALS } from '../../../src/map/geometry/atlas-geometry';
import { type Point, project } from '../../../src/map/geometry/mercator';
import { type Scene, sceneOf } from '../../../src/map/scene';
import {
  borderNodes,
  contextNodes,
  outlineNodes,
  patchNodes,
  regionShapes,
  ringNodes,
  unitClass,
  unitNode,
  waterNodes,
} from '../../../src/map/svg/layers';
import type { SvgNode } from '../../../src/map/svg/nodes';
import { INITIAL_VIEW, type ViewState } from '../../../src/view/view-state';
import { CONTEXT, INDEX, REGIONS_AT } from '../geo-files';
import { runsOf } from '../path-points';

const SHAPES = regionShapes(REGIONS_AT.lo, PATH_DECIMALS.lo);
const adcode = (slug: string) => regionNamed(slug)?.adcode ?? slug;
const sceneFor = (view: Partial<ViewState> = {}, close = false) => sceneOf({ ...INITIAL_VIEW, ...view }, close);
const classOf = ({ attributes }: SvgNode) => attributes.class ?? '';
const pathIn = ({ attributes }: SvgNode) => attributes.d ?? '';

/** Whether a point on the ground lies inside of a path, by counting the edges west of it. */
function covers(path: SvgNode, [x, y]: Point): boolean {
  let inside = false;
  for (const { points } of runsOf(pathIn(path), 0))
    points.forEach(([ax, ay], i) => {
      const [bx, by] = points[(i + 1) % points.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    });
  return inside;
}

const groundOf = (slug: string): Point => {
  const [lng = 0, lat = 0] = INDEX.labels[adcode(slug)] ?? [];
  return project(lng, lat);
};

/** The classes of what is seen at a place, bottom to top: its unit, then the patches over it. */
function stackAt(slug: string, scene: Scene): readonly string[] {
  const units = scene.units.map((unit) => unitNode(unit, scene, SHAPES, 'en').children[1]);
  return [...units, ...patchNodes(scene, SHAPES)]
    .filter((path): path is SvgNode => path !== undefined && covers(path, groundOf(slug)))
    .map(classOf);
}

describe('units', () => {
  test.each(LANGUAGES)('each is a link to itself with its name in %s', (language) => {
    const scene = sceneFor();
    for (const unit of scene.units) {
      const link = unitNode(unit, scene, SHAPES, language);
      expect(link).toMatchObject({
        tag: 'a',
        attributes: { href: `?region=${regionOf(unit).id}`, 'data-adcode': unit },
      });
      expect(link.children[0]).toMatchObject({ tag: 'title', text: regionOf(unit).name[language] });
    }
  });

  test('every unit of every scene has ground to be clicked', () => {
    for (const scene of [sceneFor(), sceneFor({}, true)])
      for (const unit of scene.units) {
        const area = unitNode(unit, scene, SHAPES, 'en').children[1];
        expect([unit, area === undefined ? '' : pathIn(area).slice(0, 1)]).toEqual([unit, 'M']);
      }
  });

  test('one that the geodata lacks is painted as covered by nothing', () => {
    expect(unitClass(adcode('taiwan'), sceneFor())).toBe('unit fill-uncovered');
    expect(unitClass(adcode('macao'), sceneFor())).toBe('unit fill-regional-only');
    expect(unitClass(adcode('sichuan'), sceneFor({ include: ['gba'] }))).toBe('unit fill-faded');
  });
});

describe('patches', () => {
  test('at home only the five leagues and cities of Inner Mongolia are hatched', () => {
    const scene = sceneFor();
    for (const slug of ['hulunbuir', 'hinggan', 'tongliao', 'chifeng', 'xilingol'])
      expect([slug, stackAt(slug, scene).at(-1)]).toEqual([slug, 'patch stripe-northeast']);
    for (const slug of ['ordos', 'harbin', 'guangzhou']) expect(stackAt(slug, scene)).toHaveLength(1);
    expect(stackAt('harbin', scene)).toEqual(['unit fill-northeast']);
  });

  test('a province that is partly in the filter is faded where it is outside of it', () => {
    const scene = sceneFor({ include: ['western', 'northeast'], match: 'all' });
    expect(stackAt('ordos', scene).at(-1)).toMatch(/fill-faded$/);
    expect(stackAt('harbin', scene).at(-1)).toMatch(/fill-faded$/);
    expect(stackAt('hulunbuir', scene).at(-1)).toBe('patch stripe-northeast');
  });

  test('parts of a province that are painted otherwise lie over it', () => {
    const scene = sceneFor({ definitions: { western: 'twelve-plus-three' } });
    expect(stackAt('enshi', scene)).toEqual([
      'unit fill-central',
      'patch fill-western striped',
      'patch stripe-central',
    ]);
    expect(stackAt('wuhan', scene)).toEqual(['unit fill-central']);
  });

  test.each<[string, Partial<ViewState>, string, string]>([
    [
      'at home',
      { definitions: { western: 'twelve-plus-three', northeast: 'whole-inner-mongolia' } },
      'yanbian',
      'northeast',
    ],
    ['in a filter', { include: ['northeast'], definitions: { western: 'twelve-plus-three' } }, 'yanbian', 'northeast'],
  ])('a hatch is not hidden by the fill that it belongs on, %s', (_, view, slug, stripe) => {
    expect(stackAt(slug, sceneFor(view)).at(-1)).toBe(`patch stripe-${stripe}`);
  });
});

describe('borders', () => {
  test('prefectures’ lines are drawn only where they can be chosen', () => {
    const prefectures = (scene: Scene) =>
      borderNodes(scene, SHAPES).find((path) => classOf(path) === 'border border-prefecture');
    expect(prefectures(sceneFor())?.attributes.d).toBe('');
    const split = prefectures(sceneFor({ include: ['gba'] }));
    expect(split !== undefined && covers(split, groundOf('shaoguan'))).toBe(true);
    expect(split !== undefined && covers(split, groundOf('changsha'))).toBe(false);
  });

  test('a window draws less of the long lines', () => {
    const [x, y] = groundOf('hainan');
    const all = borderNodes(sceneFor(), SHAPES);
    const windowed = borderNodes(sceneFor(), SHAPES, { x: x - 20, y: y - 20, width: 40, height: 40 });
    for (const name of ['province', 'national']) {
      const length = (nodes: readonly SvgNode[]) =>
        nodes.filter((path) => classOf(path).endsWith(name)).reduce((sum, path) => sum + pathIn(path).length, 0);
      expect(length(windowed)).toBeLessThan(length(all) / 2);
    }
  });
});

/** Which of the outlines' dashes is inked, at a distance along a line. */
function inked({ attributes }: SvgNode, at: number): boolean {
  const pattern = attributes['stroke-dasharray']?.split(' ').map(Number);
  if (pattern === undefined) return true;
  const period = pattern.reduce((sum, length) => sum + length, 0);
  const place = (((at + Number(attributes['stroke-dashoffset'])) % period) + period) % period;
  return place < (pattern[0] ?? 0);
}

describe('outlines', () => {
  const [casing, ...outlines] = outlineNodes(sceneFor(), SHAPES);

  test('each of the five strategies is outlined, over one casing', () => {
    const classes = new Set(outlines.map(classOf));
    expect([...classes].toSorted()).toEqual(
      ['gba', 'jing-jin-ji', 'yangtze-belt', 'yangtze-delta', 'yellow-river'].map((id) => `outline outline-${id}`),
    );
    expect(casing === undefined ? '' : classOf(casing)).toBe('casing');
  });

  test('along a shared border exactly one colour is inked at each point, and each has its turn', () => {
    const byRun = new Map<string, SvgNode[]>();
    for (const outline of outlines)
      for (const run of pathIn(outline).match(/M[^M]+/g) ?? []) byRun.set(run, [...(byRun.get(run) ?? []), outline]);
    const shared = [...byRun.values()].filter((sharers) => sharers.length > 1);
    expect(shared.length).toBeGreaterThan(0);
    for (const sharers of byRun.values()) {
      const seen = new Set<string>();
      for (let at = 0.5; at < 200; at++) {
        const here = sharers.filter((outline) => inked(outline, at));
        expect(here).toHaveLength(1);
        seen.add(here.map(classOf).join());
      }
      expect(seen).toEqual(new Set(sharers.map(classOf)));
    }
  });

  test('the casing runs under every outline and nowhere else', () => {
    const runs = (paths: readonly SvgNode[]) => new Set(paths.flatMap((path) => pathIn(path).match(/M[^M]+/g) ?? []));
    expect(runs(casing === undefined ? [] : [casing])).toEqual(runs(outlines));
    expect(outlineNodes(sceneFor({ include: ['central'] }), SHAPES).map(pathIn)).toEqual(['']);
  });
});

test('a ring runs around its region, and around nothing without one', () => {
  const rings = ringNodes(adcode('liaoning'), SHAPES, 'ring');
  expect(rings.map(classOf)).toEqual(['ring-casing', 'ring']);
  for (const ring of rings)
    expect([covers(ring, groundOf('shenyang')), covers(ring, groundOf('jilin'))]).toEqual([true, false]);
  expect(ringNodes(null, SHAPES, 'ring')).toEqual([]);
});

test('the rivers of a strategy are strong while it is the subject', () => {
  const strong = (view: Partial<ViewState>) =>
    waterNodes(CONTEXT, sceneFor(view)).filter((path) => classOf(path) === 'river river-strong').length;
  expect(strong({})).toBe(0);
  expect(strong({ include: ['yellow-river'] })).toBeGreaterThan(0);
  expect(strong({ include: ['yellow-river', 'yangtze-belt'] })).toBeGreaterThan(strong({ include: ['yellow-river'] }));
  expect(contextNodes(CONTEXT).map(classOf)).toEqual(['land', 'neighbour-line']);
});

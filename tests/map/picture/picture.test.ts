// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { GEOGRAPHY, REGIONS } from '../../../src/content/atlas';
import { placeNames } from '../../../src/map/labels';
import type { LensPaint } from '../../../src/map/lens-paint';
import { NamesOverlay } from '../../../src/map/names-overlay';
import { pictureOf } from '../../../src/map/picture/picture';
import { plainPaint } from '../../../src/map/picture/plain-copy';
import { sceneOf } from '../../../src/map/scene';
import { homeBox, svgFrame } from '../../../src/map/svg/frame';
import { insetBox, insetNodes } from '../../../src/map/svg/inset';
import { borderNodes, patchNodes, regionShapes, unitNode } from '../../../src/map/svg/layers';
import { node, toMarkup } from '../../../src/map/svg/nodes';
import { orderedMembers } from '../../../src/map/svg/stage';
import { SymbolLayer } from '../../../src/map/symbols/symbol-layer';
import { PALETTES } from '../../../src/theme/palette';
import { tokensCss } from '../../../src/theme/tokens';
import { INITIAL_VIEW } from '../../../src/view/view-state';
import { INDEX, REGIONS_AT } from '../geo-files';
import { provinceLens, symbolLens } from '../lenses';

const lo = regionShapes(REGIONS_AT.lo, 0);
const SIZE = { width: 800, height: 640 };
const CAMERA = { zoom: 3.4, lat: 36, lng: 105 };
const STYLES = ['map', 'lens', 'names', 'inset', 'places/places'].map((name) =>
  readFileSync(`src/map/${name}.css`, 'utf8'),
);

/** The elements of a map that shows a lens, as the page has them. */
function mapUnder(lens: LensPaint) {
  const scene = sceneOf(INITIAL_VIEW, false, lens);
  const frame = svgFrame('main', homeBox(INDEX.bbox.china), {
    units: scene.units.map((unit) => unitNode(unit, scene, lo, 'en')),
    patches: patchNodes(scene, lo),
    borders: borderNodes(scene, lo),
  });
  const box = insetBox(INDEX);
  const viewBox = `${box.x} ${box.y} ${box.width} ${box.height}`;
  const inside = node('svg', { class: 'map-svg lens', viewBox }, insetNodes(scene, lo, INDEX, orderedMembers(), 'en'));
  const stage = document.createElement('div');
  stage.className = 'map-stage';
  stage.innerHTML = `${toMarkup(frame)}<div class="inset">${toMarkup(inside)}</div>`;
  document.body.replaceChildren(stage);
  const svg = stage.querySelector<SVGSVGElement>('svg');
  const inset = stage.querySelector<HTMLElement>('.inset');
  if (svg === null || inset === null) throw new Error('The stage lacks its maps');
  svg.classList.add('lens');
  Object.defineProperties(stage, { clientWidth: { value: SIZE.width }, clientHeight: { value: SIZE.height } });
  Object.defineProperties(inset, { offsetWidth: { value: 200 }, offsetHeight: { value: 140 } });
  new SymbolLayer(inset).draw(scene, INDEX, CAMERA, SIZE);
  new NamesOverlay(stage).draw(placeNames(scene, INDEX, CAMERA, SIZE, 'en', 12), true, null);
  return { stage, svg, inset };
}

const parsed = (content: string) => new DOMParser().parseFromString(content, 'image/svg+xml');
const textsIn = (content: string) => [...parsed(content).querySelectorAll('text')].map((text) => text.textContent);

beforeEach(() => {
  const style = document.createElement('style');
  style.textContent = [tokensCss(), ...STYLES].join('\n');
  document.head.replaceChildren(style);
});

describe('the picture of a map', () => {
  const lens = provinceLens({ '210000': 'seq-6', '440000': 'seq-2' });

  test('is as large as the map and needs nothing of the page', () => {
    const { content, width, height } = pictureOf(mapUnder(lens));
    expect([width, height]).toEqual([800, 640]);
    expect(content.startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="800" height="640"')).toBe(true);
    expect(content).not.toMatch(/var\(|<a[ >]|href|class=|data-|<title|rgba|<style/);
  });

  test('holds every province, filled with the colour of its class', () => {
    const elements = mapUnder(lens);
    const shapes = (unit: string) =>
      elements.svg.querySelector(`.layer-units a[data-adcode="${unit}"] path`)?.getAttribute('d') ?? '';
    const { content } = pictureOf(elements);
    for (const province of GEOGRAPHY.provinces)
      expect([province, content.includes(shapes(province))]).toEqual([province, true]);
    const fills = new Map(
      [...parsed(content).querySelectorAll('path')].map((p) => [p.getAttribute('d'), p.getAttribute('fill')]),
    );
    const { ramps, noData } = PALETTES.light;
    expect([fills.get(shapes('210000')), fills.get(shapes('440000')), fills.get(shapes('650000'))]).toEqual([
      ramps.seq[6],
      ramps.seq[2],
      noData,
    ]);
    expect(content).toContain('fill="url(#main-hatch-no-data)"');
    expect(content).toContain('id="main-hatch-no-data"');
  });

  test('holds the names, the callouts and the inset with its own', () => {
    const { content } = pictureOf(mapUnder(lens));
    const texts = textsIn(content);
    for (const name of ['Xinjiang', 'Tibet', 'Hong Kong', 'Beijing', 'Greater Bay Area', 'Shenzhen'])
      expect(texts).toContain(name);
    expect(texts.filter((text) => REGIONS.some(({ short }) => short.en === text)).length).toBeGreaterThan(35);
  });

  test('leaves out an inset that is hidden', () => {
    const elements = mapUnder(lens);
    elements.inset.hidden = true;
    expect(textsIn(pictureOf(elements).content)).not.toContain('Greater Bay Area');
  });

  test('holds what is laid over it, above all else', () => {
    const { content } = pictureOf(mapUnder(lens), [node('path', { d: 'M1 2L3 4', id: 'drawn' })]);
    expect(content.endsWith('<path d="M1 2L3 4" id="drawn"/></svg>')).toBe(true);
  });

  test('holds the circles', () => {
    const { content } = pictureOf(mapUnder(symbolLens({ '210000': 1, '440000': 0.25 })));
    const circles = [...parsed(content).querySelectorAll('circle')].map((circle) => Number(circle.getAttribute('r')));
    expect(circles).toHaveLength(2);
    expect((circles[0] ?? 0) / (circles[1] ?? 1)).toBeCloseTo(2, 1);
  });

  test('is the same where MapLibre draws and the SVG map is hidden', () => {
    const elements = mapUnder(lens);
    const { content } = pictureOf(elements);
    elements.svg.setAttribute('visibility', 'hidden');
    expect(pictureOf(elements).content).toBe(content);
  });
});

describe('a computed paint', () => {
  test.each([
    ['rgb(12, 92, 138)', '#0c5c8a', 1],
    ['rgba(255, 255, 255, 0.94)', '#ffffff', 0.94],
    ['url("#main-hatch-western")', 'url(#main-hatch-western)', 1],
    ['#0c5c8a', '#0c5c8a', 1],
    ['none', 'none', 1],
  ])('%s is written as any program reads it', (computed, paint, opacity) => {
    expect(plainPaint(computed)).toEqual({ paint, opacity });
  });
});

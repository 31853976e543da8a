// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Geodata } from '../../../src/map/geodata';
import type { LensPaint } from '../../../src/map/lens-paint';
import type { Look } from '../../../src/map/renderer';
import { createSceneMemo } from '../../../src/map/scene';
import { regionShapes } from '../../../src/map/svg/layers';
import { toElement } from '../../../src/map/svg/nodes';
import { SvgRenderer } from '../../../src/map/svg/renderer';
import { stageMap } from '../../../src/map/svg/stage';
import { INITIAL_VIEW } from '../../../src/view/view-state';
import { CONTEXT, INDEX, REGIONS_AT } from '../geo-files';
import { prefectureLens, provinceLens, symbolLens } from '../lenses';

const LOOK: Look = { language: 'en', theme: 'light' };
const lo = regionShapes(REGIONS_AT.lo, 0);

let svg: SVGSVGElement;
let asked: string[];

/** The SVG map with all its boundaries, and what shows it a lens. */
async function mapWith(lens: LensPaint | null) {
  const geodata: Geodata = {
    index: async () => INDEX,
    context: async () => CONTEXT,
    regions: async (level) => {
      asked.push(level);
      return REGIONS_AT[level];
    },
  };
  const nothing = () => undefined;
  const onReady = vi.fn();
  const events = { onPick: nothing, onHover: nothing, onCamera: nothing, onReady, onFailed: nothing };
  const stage = document.createElement('div');
  stage.append(svg);
  const renderer = new SvgRenderer(stage, svg, geodata, events, { zoom: 3.5, lat: 35, lng: 105 });
  const memo = createSceneMemo();
  const show = (next: LensPaint | null) => renderer.paint(memo(INITIAL_VIEW, false, next), LOOK);
  show(lens);
  renderer.setCamera({ zoom: 3.5, lat: 35, lng: 105 });
  await vi.waitFor(() => expect(onReady).toHaveBeenCalled());
  await vi.waitFor(() => expect(svg.querySelector('.layer-water')?.childElementCount).toBeGreaterThan(0));
  return show;
}

const classOf = (unit: string) =>
  svg.querySelector(`.layer-units a[data-adcode="${unit}"] path`)?.getAttribute('class');
/** Everything that is drawn but the units’ classes, as the very same elements. */
const drawing = () =>
  ['units', 'borders', 'outlines', 'water', 'context'].flatMap((layer) => [
    ...(svg.querySelector(`.layer-${layer}`)?.children ?? []),
  ]);

beforeEach(() => {
  asked = [];
  svg = toElement(stageMap({ index: INDEX, lo, mid: lo, land: [] }, 'en')) as SVGSVGElement;
});

describe('the SVG map under a lens', () => {
  test('fills units with their classes, and hatches those without data', async () => {
    await mapWith(provinceLens({ '210000': 'seq-6' }));
    expect([classOf('210000'), classOf('440000')]).toEqual(['unit fill-seq-6', 'unit fill-no-data']);
    expect(svg.querySelector('.layer-patches .stripe-no-data')?.getAttribute('d')?.length).toBeGreaterThan(1000);
    expect(svg.querySelector('pattern#main-hatch-no-data')).not.toBeNull();
    expect([svg.classList.contains('lens'), svg.classList.contains('symbols')]).toEqual([true, false]);
  });

  test('is recoloured from year to year with nothing drawn anew and nothing loaded', async () => {
    const show = await mapWith(prefectureLens(0));
    const [before, files] = [drawing(), asked.length];
    expect(before.length).toBeGreaterThan(366);
    const paths = svg.querySelectorAll('path').length;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(svg, { subtree: true, attributes: true, childList: true });
    show(prefectureLens(1));
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(drawing().every((element, i) => element === before[i])).toBe(true);
    expect([svg.querySelectorAll('path').length, asked.length]).toEqual([paths, files]);
    expect(classOf('210100')).toMatch(/^unit fill-(seq|div)-\d$/);
    const touched = changes.filter(({ attributeName, target }) => attributeName !== 'class' && target !== svg);
    expect(touched.filter(({ target }) => !(target as Element).matches('.layer-patches, .layer-rings'))).toEqual([]);
  });

  test('leaves units alone whose class stays', async () => {
    const show = await mapWith(provinceLens({ '210000': 'seq-6', '440000': 'seq-1' }));
    const changed: string[] = [];
    const observer = new MutationObserver(() => undefined);
    observer.observe(svg.querySelector('.layer-units') ?? svg, { subtree: true, attributes: true });
    show(provinceLens({ '210000': 'seq-6', '440000': 'seq-2' }));
    for (const { target } of observer.takeRecords())
      changed.push(target.parentElement?.getAttribute('data-adcode') ?? '');
    observer.disconnect();
    expect(changed).toEqual(['440000']);
  });

  test('makes way for memberships again, and for circles', async () => {
    const show = await mapWith(provinceLens({ '210000': 'seq-6' }));
    show(null);
    expect(classOf('210000')).toBe('unit fill-northeast');
    expect([svg.classList.contains('lens'), svg.querySelector('.stripe-no-data')]).toEqual([false, null]);
    expect(svg.querySelectorAll('.layer-outlines .outline').length).toBeGreaterThan(0);
    show(symbolLens({ '210000': 1 }));
    expect([classOf('210000'), classOf('440000')]).toEqual(['unit fill-uncovered', 'unit fill-no-data']);
    expect(svg.classList.contains('symbols')).toBe(true);
  });
});

// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LABEL_LAYERS } from '../../../src/map/gl/label-layers';
import { layersOf } from '../../../src/map/gl/style';
import type { LensPaint } from '../../../src/map/lens-paint';
import { createSceneMemo } from '../../../src/map/scene';
import { PALETTES } from '../../../src/theme/palette';
import { INITIAL_VIEW } from '../../../src/view/view-state';
import { prefectureLens, provinceLens, symbolLens } from '../lenses';
import { engine, resetEngine } from './engine-log';
import { applied, called, happen, LIGHT, renderer } from './noted-map';

vi.mock('../../../src/map/gl/engine', () => import('./engine-log'));

beforeEach(resetEngine);

describe('under a lens', () => {
  function lensed() {
    const gl = renderer().make();
    happen('load');
    const memo = createSceneMemo();
    const show = (lens: LensPaint | null, look = LIGHT) => {
      engine.calls = [];
      gl.paint(memo(INITIAL_VIEW, false, lens), look);
    };
    return { show };
  }
  const names = () => [...new Set(engine.calls.map(([name]) => name))];
  const layerOf = (id: string) => applied(LIGHT).find((layer) => (layer.id as unknown) === id);

  test('another year changes the state of those features whose class changes, and nothing else', () => {
    const { show } = lensed();
    show(provinceLens({ '210000': 'seq-1', '440000': 'seq-4' }));
    show(provinceLens({ '210000': 'seq-1', '440000': 'seq-5' }));
    expect(names()).toEqual(['setFeatureState']);
    const states = called('setFeatureState') as [{ source: string; id: string }, object][];
    expect(states).toHaveLength(21);
    for (const [{ source, id }, state] of states)
      expect([source, id.slice(0, 2), state]).toEqual([
        'prefectures',
        '44',
        { fill: 'seq-5', stripe: '', split: false },
      ]);
  });

  test('all 366 prefectures are recoloured by as many states', () => {
    const { show } = lensed();
    show(prefectureLens(0));
    show(prefectureLens(1));
    expect(names()).toEqual(['setFeatureState']);
    expect(called('setFeatureState')).toHaveLength(366);
    show(prefectureLens(1));
    expect(engine.calls).toEqual([]);
  });

  test('lines come out and hatches appear, and both go back to the style of the look', () => {
    const { show } = lensed();
    show(provinceLens({ '210000': 'seq-1' }));
    expect([called('setStyle'), called('setData')]).toEqual([[], []]);
    expect(layerOf('border-province')?.paint).toMatchObject({ 'line-color': PALETTES.light.lensLine, 'line-width': 1 });
    expect(layerOf('no-data')?.layout).toEqual({ visibility: 'visible' });
    show(null);
    expect(JSON.parse(JSON.stringify(applied(LIGHT)))).toEqual(layersOf('light', 'en'));
  });

  test('borders step back between circles, whose names the overlay writes', () => {
    const { show } = lensed();
    show(symbolLens({ '210000': 1 }));
    expect(layerOf('border-province')?.paint).toMatchObject({ 'line-opacity': 0.5 });
    expect(LABEL_LAYERS.map((layer) => layerOf(layer)?.layout?.visibility)).toEqual(LABEL_LAYERS.map(() => 'none'));
    show(provinceLens({ '210000': 'seq-1' }));
    expect(layerOf('border-province')?.paint?.['line-opacity']).toBeUndefined();
    expect(LABEL_LAYERS.map((layer) => layerOf(layer)?.layout?.visibility)).toEqual(LABEL_LAYERS.map(() => 'visible'));
  });

  test('another theme brings its own lines', () => {
    const { show } = lensed();
    show(provinceLens({ '210000': 'seq-1' }));
    show(provinceLens({ '210000': 'seq-1' }), { language: 'en', theme: 'projector' });
    expect(layerOf('border-province')?.paint).toMatchObject({
      'line-color': PALETTES.projector.lensLine,
      'line-width': 2,
    });
  });
});

// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LABEL_LAYERS } from '../../../src/map/gl/label-layers';
import { layersOf } from '../../../src/map/gl/style';
import type { Look } from '../../../src/map/renderer';
import { engine, resetEngine } from './engine-log';
import { applied, called, happen, LIGHT, renderer, sceneFor } from './noted-map';

vi.mock('../../../src/map/gl/engine', () => import('./engine-log'));

beforeEach(resetEngine);

describe('starting', () => {
  test('paints the scene once loaded and is ready with the first frame', () => {
    const { events, make } = renderer();
    make();
    expect(called('setFeatureState')).toEqual([]);
    happen('load');
    expect(called('setFeatureState').length).toBeGreaterThan(366);
    expect(events.onReady).not.toHaveBeenCalled();
    happen('render');
    expect(events.onReady).toHaveBeenCalledOnce();
  });

  test('a map that can’t be made leaves nothing of itself behind', () => {
    engine.fails = true;
    const { stage, make } = renderer();
    expect(make).toThrow();
    expect([...stage.children].map(({ localName }) => localName)).toEqual(['span']);
  });

  test('an error before it is ready, and a lost context, are told', () => {
    const { events, make } = renderer();
    make();
    happen('error');
    expect(events.onFailed).toHaveBeenCalledWith('gl-failed');
    happen('load');
    happen('webglcontextlost');
    expect(events.onFailed).toHaveBeenLastCalledWith('context-lost');
  });

  test('an error later on is not the end of the map', () => {
    const { events, make } = renderer();
    make();
    happen('load');
    happen('error');
    expect(events.onFailed).not.toHaveBeenCalled();
  });

  test('destroyed, it leaves no trace and tells of no loss', () => {
    const { stage, events, make } = renderer();
    const gl = make();
    gl.destroy();
    happen('webglcontextlost');
    expect([stage.childElementCount, called('remove').length]).toEqual([1, 1]);
    expect(events.onFailed).not.toHaveBeenCalled();
  });
});

describe('looking different', () => {
  test.each<[string, Look]>([
    ['dark', { language: 'en', theme: 'dark' }],
    ['for a projector', { language: 'en', theme: 'projector' }],
    ['in Chinese', { language: 'zh', theme: 'light' }],
    ['in Chinese and with contrast', { language: 'zh', theme: 'contrast' }],
  ])('%s, it comes to the style of that look property by property, without a new style', (_, look) => {
    const { make } = renderer();
    const gl = make();
    happen('load');
    engine.calls = [];
    gl.paint(sceneFor(), look);
    expect(applied(LIGHT)).toEqual(layersOf(look.theme, look.language));
    expect([called('setStyle'), called('setData')]).toEqual([[], []]);
    expect(called('updateImage')).toHaveLength(look.theme === 'light' ? 0 : 5);
  });

  test('the same look and scene again change nothing', () => {
    const gl = renderer().make();
    const scene = sceneFor();
    happen('load');
    gl.paint(scene, LIGHT);
    engine.calls = [];
    gl.paint(scene, { ...LIGHT });
    expect(engine.calls).toEqual([]);
  });
});

describe('answering', () => {
  const at = { point: { x: 10, y: 20 } };

  test('a click picks the unit that the prefecture under it stands for', () => {
    const { events, make } = renderer();
    const gl = make();
    engine.under = [{ id: '440300' }];
    happen('click', at);
    expect(events.onPick).toHaveBeenLastCalledWith(null);
    happen('load');
    happen('click', at);
    expect(events.onPick).toHaveBeenLastCalledWith('440000');
    gl.paint(sceneFor({ include: ['gba'] }), LIGHT);
    happen('click', at);
    expect(events.onPick).toHaveBeenLastCalledWith('440300');
    engine.under = [];
    happen('click', at);
    expect(events.onPick).toHaveBeenLastCalledWith(null);
  });

  test('moves of the reader are told, those that it was told to make are not', () => {
    const { events, make } = renderer();
    const gl = make();
    happen('move');
    happen('moveend');
    expect(events.onCamera.mock.calls.map(([, settled]) => settled as boolean)).toEqual([false, true]);
    gl.setCamera({ zoom: 5, lat: 30, lng: 110 });
    expect(called('jumpTo')).toEqual([[{ center: [110, 30], zoom: 5 }]]);
  });

  test('the keyboard’s cursor marks one region at a time', () => {
    const gl = renderer().make();
    happen('load');
    engine.calls = [];
    gl.setFocus('210000');
    gl.setFocus('440300');
    gl.setFocus(null);
    expect(called('setFeatureState')).toEqual([
      [{ source: 'provinces', id: '210000' }, { focused: true }],
      [{ source: 'provinces', id: '210000' }, { focused: false }],
      [{ source: 'prefectures', id: '440300' }, { focused: true }],
      [{ source: 'prefectures', id: '440300' }, { focused: false }],
    ]);
  });

  test('a cursor that was there before the map was ready is marked when it is', () => {
    const gl = renderer().make();
    gl.setFocus('210000');
    happen('load');
    const focused = called('setFeatureState').filter(([, state]) => Object.hasOwn(state as object, 'focused'));
    expect(focused).toEqual([[{ source: 'provinces', id: '210000' }, { focused: true }]]);
  });
});

test('beside places its own names give way to those of the overlay, and come back', () => {
  const { make } = renderer();
  const map = make();
  happen('load');
  const visibilities = () => called('setLayoutProperty').filter(([, property]) => property === 'visibility');
  expect(visibilities()).toEqual([]);
  map.paint(sceneFor({ panel: 'places' }), LIGHT);
  map.paint(sceneFor({ panel: 'timeline' }), LIGHT);
  expect(visibilities()).toEqual(LABEL_LAYERS.map((layer) => [layer, 'visibility', 'none']));
  map.paint(sceneFor(), LIGHT);
  expect(visibilities().slice(LABEL_LAYERS.length)).toEqual(
    LABEL_LAYERS.map((layer) => [layer, 'visibility', 'visible']),
  );
});

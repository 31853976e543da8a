// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createGeodata } from '../../../src/map/geodata';
import { LABEL_LAYERS } from '../../../src/map/gl/label-layers';
import { GlRenderer } from '../../../src/map/gl/renderer';
import { layersOf } from '../../../src/map/gl/style';
import type { Look } from '../../../src/map/renderer';
import { sceneOf } from '../../../src/map/scene';
import { INITIAL_VIEW, type ViewState } from '../../../src/view/view-state';
import { CONTEXT, INDEX, REGIONS_AT } from '../geo-files';

type Listener = (event: { readonly point?: { readonly x: number; readonly y: number } }) => void;

/** What a MapLibre map was asked for, and the means to let things happen to it. */
const engine = vi.hoisted(() => ({
  fails: false,
  calls: [] as [name: string, ...args: unknown[]][],
  listeners: new Map<string, Listener[]>(),
  under: [] as { id: string }[],
}));

vi.mock('../../../src/map/gl/engine', () => ({
  MapLibreMap: function MapLibreMap() {
    if (engine.fails) throw new Error('Failed to initialize WebGL');
    const answers: Readonly<Record<string, () => unknown>> = {
      getCanvas: () => document.createElement('canvas'),
      getZoom: () => 4,
      getCenter: () => ({ lng: 105, lat: 35 }),
      hasImage: () => true,
      queryRenderedFeatures: () => engine.under,
    };
    // Whatever else it is asked for is only noted down.
    const noteDown = (name: string, args: readonly unknown[]) => {
      if (name === 'on' || name === 'once') {
        const [event, listener] = args as [string, Listener];
        engine.listeners.set(event, [...(engine.listeners.get(event) ?? []), listener]);
      } else engine.calls.push([name, ...args]);
      return answers[name]?.();
    };
    return new Proxy(
      {},
      {
        get: (_, name) =>
          name === 'touchZoomRotate'
            ? { disableRotation: () => undefined }
            : (...args: unknown[]) => noteDown(String(name), args),
      },
    );
  },
}));

const LIGHT: Look = { language: 'en', theme: 'light' };
const sceneFor = (view: Partial<ViewState> = {}) => sceneOf({ ...INITIAL_VIEW, ...view }, false);
const called = (name: string) => engine.calls.filter(([called]) => called === name).map(([, ...args]) => args);
const happen = (event: string, detail: Parameters<Listener>[0] = {}) => {
  for (const listener of engine.listeners.get(event) ?? []) listener(detail);
};

function renderer() {
  const stage = document.createElement('div');
  const after = stage.appendChild(document.createElement('span'));
  const events = { onPick: vi.fn(), onHover: vi.fn(), onCamera: vi.fn(), onReady: vi.fn(), onFailed: vi.fn() };
  const geo = {
    regions: REGIONS_AT.lo,
    context: CONTEXT,
    index: INDEX,
    geodata: createGeodata('https://atlas.example/geo/'),
  };
  const make = () => new GlRenderer({ stage, after, geo, events }, { zoom: 4, lat: 35, lng: 105 }, sceneFor(), LIGHT);
  return { stage, events, make };
}

beforeEach(() => {
  engine.fails = false;
  engine.calls = [];
  engine.listeners.clear();
  engine.under = [];
});

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
  /** Layers with the given properties changed, as MapLibre would keep them. */
  function applied(look: Look) {
    const layers = structuredClone(layersOf(look.theme, look.language)) as unknown as Record<
      'id' | 'paint' | 'layout',
      Record<string, unknown> | undefined
    >[];
    for (const [method, kind] of [
      ['setPaintProperty', 'paint'],
      ['setLayoutProperty', 'layout'],
    ] as const)
      for (const [id, name, value] of called(method)) {
        const layer = layers.find((candidate) => (candidate.id as unknown) === id);
        Object.assign(layer?.[kind] ?? {}, { [String(name)]: value });
      }
    return layers;
  }

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
    expect(called('updateImage')).toHaveLength(look.theme === 'light' ? 0 : 4);
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

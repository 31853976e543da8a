import { vi } from 'vitest';
import { createGeodata } from '../../../src/map/geodata';
import { GlRenderer } from '../../../src/map/gl/renderer';
import { layersOf } from '../../../src/map/gl/style';
import type { Look } from '../../../src/map/renderer';
import { sceneOf } from '../../../src/map/scene';
import { INITIAL_VIEW, type ViewState } from '../../../src/view/view-state';
import { CONTEXT, INDEX, REGIONS_AT } from '../geo-files';
import { engine, type Listener } from './engine-log';

export const LIGHT: Look = { language: 'en', theme: 'light' };
export const sceneFor = (view: Partial<ViewState> = {}) => sceneOf({ ...INITIAL_VIEW, ...view }, false);

/** The arguments of each call that the map has had of a method. */
export const called = (name: string) => engine.calls.filter(([called]) => called === name).map(([, ...args]) => args);

/** Lets something happen to the map. */
export const happen = (event: string, detail: Parameters<Listener>[0] = {}) => {
  for (const listener of engine.listeners.get(event) ?? []) listener(detail);
};

/** A stage, what a renderer on it tells, and a way to make it. */
export function renderer() {
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

/** Layers with the given properties changed, as MapLibre would keep them. */
export function applied(look: Look) {
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

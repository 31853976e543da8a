// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { createMapKeys } from '../../src/app/map-keys';
import { regionNamed, regionOf } from '../../src/content/atlas';
import type { MapController } from '../../src/map/controller';
import type { GeoIndex } from '../../src/map/geometry/atlas-geometry';
import { sceneOf } from '../../src/map/scene';
import { INITIAL_VIEW, type ViewState } from '../../src/view/view-state';
import { storesOf } from './stores';

const { labels } = JSON.parse(readFileSync('public/geo/index.json', 'utf8')) as GeoIndex;
const adcode = (slug: string) => regionNamed(slug)?.adcode ?? slug;

function keyboard(view: Partial<ViewState> = {}, walkable = true) {
  const stores = storesOf(view);
  const motion = { panBy: vi.fn(), zoomBy: vi.fn(), flyHome: vi.fn() };
  const { units } = sceneOf({ ...INITIAL_VIEW, ...view }, false);
  const map = { motion, walkable: () => (walkable ? { units, labels } : null) };
  const keys = createMapKeys(map as unknown as MapController, stores);
  let clock = 5000;
  const press = (key: string, init: KeyboardEventInit = {}, wait = 100) => {
    clock += wait;
    const event = new KeyboardEvent('keydown', { key, ...init });
    Object.defineProperty(event, 'timeStamp', { value: clock });
    return keys(event);
  };
  const slugOf = (code: string | null) => (code === null ? null : regionOf(code).id);
  return {
    press,
    motion,
    stores,
    focus: () => slugOf(stores.ephemeral.getState().focus),
    selected: () => slugOf(stores.view.getState().view.region),
  };
}

describe('walking', () => {
  test('starts at Henan where nothing is selected, else from the selection', () => {
    const fresh = keyboard();
    expect(fresh.press('ArrowUp')).toBe(true);
    expect(fresh.focus()).toBe('henan');
    const selected = keyboard({ region: adcode('hubei') });
    selected.press('ArrowDown');
    expect(selected.focus()).toBe('hunan');
  });

  test('goes on from the cursor and stays at the edge, without selecting', () => {
    const { press, focus, selected } = keyboard({ region: adcode('hubei') });
    for (let i = 0; i < 12; i++) press('ArrowUp');
    const edge = focus();
    expect(edge).not.toBe('hubei');
    expect(press('ArrowUp')).toBe(true);
    expect([focus(), selected()]).toEqual([edge, 'hubei']);
  });

  test('without geodata the keys do nothing, and do not fail', () => {
    const { press, focus } = keyboard({}, false);
    expect([press('ArrowUp'), press('h')]).toEqual([true, true]);
    expect(focus()).toBeNull();
  });
});

describe('selecting and leaving', () => {
  test('Enter selects what the cursor is on, as a step', () => {
    const { press, selected, stores } = keyboard();
    expect(press('Enter')).toBe(false);
    press('ArrowUp');
    expect(press('Enter')).toBe(true);
    expect([selected(), stores.view.getState().change]).toEqual(['henan', 'step']);
  });

  test('Escape takes the cursor away, then the selection, then is not the map’s', () => {
    const { press, focus, selected } = keyboard({ region: adcode('hubei') });
    press('ArrowDown');
    expect(press('Escape')).toBe(true);
    expect([focus(), selected()]).toEqual([null, 'hubei']);
    expect(press('Escape')).toBe(true);
    expect(selected()).toBeNull();
    expect(press('Escape')).toBe(false);
  });
});

describe('names', () => {
  test('letters typed quickly make a word', () => {
    const { press, focus } = keyboard();
    for (const letter of 'shaanx') expect(press(letter)).toBe(true);
    expect(focus()).toBe('shaanxi');
  });

  test('after a pause a new word begins', () => {
    const { press, focus } = keyboard();
    for (const letter of 'hain') press(letter);
    expect(focus()).toBe('hainan');
    press('b', {}, 3000);
    expect(focus()).toBe('beijing');
  });

  test('the same letter after a pause goes on to the next name', () => {
    const { press, focus } = keyboard();
    press('h');
    const first = focus();
    press('h', {}, 3000);
    expect(focus()).not.toBe(first);
    expect(focus()).toMatch(/^h/);
  });

  test('Chinese names do as well, and a word that fits nothing leaves the cursor', () => {
    const { press, focus } = keyboard();
    press('四');
    press('川');
    expect(focus()).toBe('sichuan');
    press('鱼');
    expect(focus()).toBe('sichuan');
  });

  test('a word is not left half way while it is composed', () => {
    const { press, focus } = keyboard();
    expect(press('s', { isComposing: true })).toBe(false);
    expect(focus()).toBeNull();
  });
});

describe('the camera', () => {
  test.each([
    ['ArrowUp', [0, -1]],
    ['ArrowDown', [0, 1]],
    ['ArrowLeft', [-1, 0]],
    ['ArrowRight', [1, 0]],
  ])('Shift with %s pans that way and does not walk', (key, steps) => {
    const { press, motion, focus } = keyboard();
    expect(press(key, { shiftKey: true })).toBe(true);
    expect(motion.panBy).toHaveBeenCalledExactlyOnceWith(...steps);
    expect(focus()).toBeNull();
  });

  test('plus, minus and nought zoom in, out and home', () => {
    const { press, motion } = keyboard();
    for (const key of ['+', '=', '-', '0']) expect(press(key)).toBe(true);
    expect(motion.zoomBy.mock.calls).toEqual([[1], [1], [-1]]);
    expect(motion.flyHome).toHaveBeenCalledOnce();
  });
});

test.each<[string, KeyboardEventInit?]>([
  ['/'],
  ['?'],
  [' '],
  ['Tab'],
  ['F5'],
  ['a', { ctrlKey: true }],
  ['ArrowLeft', { altKey: true }],
  ['ArrowUp', { metaKey: true }],
  ['+', { ctrlKey: true }],
])('%s %j is left to the page and the browser', (key, init) => {
  const { press, motion, focus } = keyboard({ region: adcode('hubei') });
  expect(press(key, init)).toBe(false);
  expect([focus(), motion.zoomBy.mock.calls, motion.panBy.mock.calls]).toEqual([null, [], []]);
});

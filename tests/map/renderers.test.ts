// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Geodata } from '../../src/map/geodata';
import type { WebglAbility } from '../../src/map/gl/webgl';
import { Renderers } from '../../src/map/renderers';
import { sceneOf } from '../../src/map/scene';
import { INITIAL_VIEW } from '../../src/view/view-state';
import { CONTEXT, INDEX, REGIONS_AT } from './geo-files';

const machine = vi.hoisted(() => ({
  ability: 'gpu' as WebglAbility,
  breaks: false,
  alive: 0,
}));

vi.mock('../../src/map/gl/webgl', () => ({ webglAbility: () => machine.ability }));
vi.mock('../../src/map/svg/renderer', () => ({
  SvgRenderer: class {
    readonly kind = 'svg';
  },
}));
vi.mock('../../src/map/gl/renderer', () => ({
  GlRenderer: class {
    readonly kind = 'gl';
    constructor() {
      if (machine.breaks) throw new Error('Failed to initialize WebGL');
      machine.alive += 1;
    }
    destroy() {
      machine.alive -= 1;
    }
  },
}));

const GEODATA: Geodata = {
  index: async () => INDEX,
  context: async () => CONTEXT,
  regions: async (level) => REGIONS_AT[level],
};

function start(geodata: Geodata = GEODATA) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const onServing = vi.fn<(kind: string, note: string | null) => void>();
  const nothing = () => undefined;
  const events = { onPick: nothing, onHover: nothing, onCamera: nothing, onReady: nothing, onFailed: nothing };
  const camera = { zoom: 4, lat: 35, lng: 105 };
  const now = () => ({
    camera,
    scene: sceneOf(INITIAL_VIEW, false),
    look: { language: 'en', theme: 'light' } as const,
  });
  const stage = document.createElement('div');
  const renderers = new Renderers({ stage, svg, geodata, events: () => events, now, onServing }, camera);
  const kinds = () => {
    const found: string[] = [];
    renderers.each(({ kind }) => found.push(kind));
    return found;
  };
  return {
    renderers,
    serving: () => onServing.mock.calls.at(-1),
    onServing,
    kinds,
    isSvgSeen: () => !svg.hasAttribute('visibility'),
  };
}

beforeEach(() => {
  machine.ability = 'gpu';
  machine.breaks = false;
  machine.alive = 0;
});

describe('of themselves', () => {
  test('machines with a GPU get MapLibre, once its first frame is there', async () => {
    const { renderers, serving, kinds, isSvgSeen } = start();
    await renderers.choose('auto');
    expect([kinds(), isSvgSeen(), serving()]).toEqual([['svg', 'gl'], true, undefined]);
    renderers.glReady();
    expect([isSvgSeen(), serving()]).toEqual([false, ['gl', null]]);
  });

  test.each<[WebglAbility, string]>([
    ['software', 'software-gl'],
    ['none', 'no-webgl'],
  ])('machines with %s keep the SVG map and are told why', async (ability, note) => {
    machine.ability = ability;
    const { renderers, serving, kinds } = start();
    await renderers.choose('auto');
    expect([kinds(), serving()]).toEqual([['svg'], ['svg', note]]);
  });
});

describe('by choice', () => {
  test('MapLibre runs in software too, but not without WebGL', async () => {
    machine.ability = 'software';
    const soft = start();
    await soft.renderers.choose('gl');
    expect(soft.kinds()).toEqual(['svg', 'gl']);
    machine.ability = 'none';
    const none = start();
    await none.renderers.choose('gl');
    expect([none.kinds(), none.serving()]).toEqual([['svg'], ['svg', 'no-webgl']]);
  });

  test('the SVG map serves without a note, and MapLibre is put away', async () => {
    const { renderers, serving, kinds, isSvgSeen } = start();
    await renderers.choose('auto');
    renderers.glReady();
    await renderers.choose('svg');
    expect([kinds(), isSvgSeen(), serving(), machine.alive]).toEqual([['svg'], true, ['svg', null], 0]);
  });

  test('the same choice again does nothing', async () => {
    const { renderers, onServing, kinds } = start();
    await renderers.choose('svg');
    await renderers.choose('svg');
    expect(onServing).toHaveBeenCalledOnce();
    await renderers.choose('gl');
    await renderers.choose('gl');
    expect([kinds(), machine.alive]).toEqual([['svg', 'gl'], 1]);
  });

  test('only the last of quick choices counts', async () => {
    const { renderers, serving, kinds } = start();
    await Promise.all([renderers.choose('gl'), renderers.choose('svg')]);
    expect([kinds(), serving(), machine.alive]).toEqual([['svg'], ['svg', null], 0]);
  });

  test('a choice made while an older one still waits for its geodata makes one map', async () => {
    let arrive: (index: typeof INDEX) => void = () => undefined;
    const index = new Promise<typeof INDEX>((resolve) => {
      arrive = resolve;
    });
    const { renderers, kinds } = start({ ...GEODATA, index: () => index });
    const choices = [renderers.choose('gl')];
    await vi.dynamicImportSettled();
    choices.push(renderers.choose('svg'), renderers.choose('auto'));
    await vi.dynamicImportSettled();
    arrive(INDEX);
    await Promise.all(choices);
    expect([kinds(), machine.alive]).toEqual([['svg', 'gl'], 1]);
  });
});

describe('when MapLibre fails', () => {
  test('to start, the SVG map serves and says so', async () => {
    machine.breaks = true;
    const { renderers, serving, kinds, isSvgSeen } = start();
    await renderers.choose('auto');
    expect([kinds(), isSvgSeen(), serving()]).toEqual([['svg'], true, ['svg', 'gl-failed']]);
  });

  test('to get its geodata, likewise', async () => {
    const missing = () => Promise.reject(new Error('The server answered 404'));
    const { renderers, serving, kinds } = start({ ...GEODATA, regions: missing });
    await renderers.choose('gl');
    expect([kinds(), serving()]).toEqual([['svg'], ['svg', 'gl-failed']]);
  });

  test('after the reader has chosen otherwise, nobody is told', async () => {
    const missing = () => Promise.reject(new Error('The server answered 404'));
    const { renderers, serving } = start({ ...GEODATA, context: missing });
    await Promise.all([renderers.choose('gl'), renderers.choose('svg')]);
    expect(serving()).toEqual(['svg', null]);
  });

  test('on the way, the SVG map serves on, and MapLibre can be asked for again', async () => {
    const { renderers, serving, kinds, isSvgSeen } = start();
    await renderers.choose('auto');
    renderers.glReady();
    renderers.glFailed('context-lost');
    expect([kinds(), isSvgSeen(), serving()]).toEqual([['svg'], true, ['svg', 'context-lost']]);
    expect(machine.alive).toBe(0);
    await renderers.choose('gl');
    expect(kinds()).toEqual(['svg', 'gl']);
  });
});

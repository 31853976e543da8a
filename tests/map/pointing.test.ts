// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { Pointing } from '../../src/map/pointing';
import { sceneOf } from '../../src/map/scene';
import { SymbolLayer } from '../../src/map/symbols/symbol-layer';
import { INITIAL_VIEW } from '../../src/view/view-state';
import { storesOf } from '../app/stores';
import { INDEX } from './geo-files';
import { symbolLens } from './lenses';

const SHARES = { '310000': 0.4, '320000': 1, '330000': 0.6 };
const SIZE = { width: 1000, height: 700 };
const [lng = 0, lat = 0] = INDEX.labels['310000'] ?? [];
/** Shanghai is in the middle of the map. */
const CAMERA = { zoom: 4, lng, lat };
const MIDDLE = { clientX: 500, clientY: 350 };
const FAR = { clientX: 20, clientY: 20 };

let stage: HTMLElement;
let stores: ReturnType<typeof storesOf>;
let symbols: SymbolLayer;
let pointing: Pointing;

const selected = () => stores.view.getState().view.region;
const hovered = () => stores.ephemeral.getState().hover;
const part = (selector: string) => stage.querySelector(selector) ?? stage;
const send = (selector: string, type: string, where: typeof MIDDLE, more: MouseEventInit = {}) => {
  const event = new MouseEvent(type, { ...where, ...more, bubbles: type !== 'pointerleave', cancelable: true });
  part(selector).dispatchEvent(event);
  return event;
};
const draw = (shares: Readonly<Record<string, number>> = SHARES, include: readonly 'gba'[] = []) =>
  symbols.draw(sceneOf({ ...INITIAL_VIEW, include, region: '320000' }, false, symbolLens(shares)), INDEX, CAMERA, SIZE);
const circles = () => [...stage.querySelectorAll<SVGElement>('.map-symbols circle')];

beforeEach(() => {
  stage = document.createElement('div');
  stage.innerHTML = `<svg class="map-svg"><a data-adcode="320000"><path/></a><path class="sea"/></svg>
    <canvas></canvas><div class="inset"><svg class="map-svg"><a data-adcode="440300"><path class="in"/></a></svg></div>
    <svg><g class="callout" data-adcode="110000"><rect/></g></svg>`;
  document.body.replaceChildren(stage);
  stores = storesOf();
  symbols = new SymbolLayer(part('.inset'));
  pointing = new Pointing(stage, stores, symbols);
  draw();
});

describe('a click', () => {
  test('on a region chooses it; on a circle, the circle’s', () => {
    expect(send('a path', 'click', FAR).defaultPrevented).toBe(true);
    expect(selected()).toBe('320000');
    send('a path', 'click', MIDDLE);
    expect(selected()).toBe('310000');
  });

  test('on a circle over the sea chooses its region; on the sea itself nothing', () => {
    expect(send('.sea', 'click', FAR).defaultPrevented).toBe(false);
    expect(selected()).toBeNull();
    send('.sea', 'click', MIDDLE);
    expect(selected()).toBe('310000');
  });

  test('that MapLibre tells of counts once, for the circle where there is one', () => {
    send('canvas', 'click', MIDDLE);
    expect(selected()).toBeNull();
    pointing.pick('320000');
    expect(selected()).toBe('310000');
    send('canvas', 'click', FAR);
    pointing.pick('320000');
    expect(selected()).toBe('320000');
  });

  test('on the inset or on a name beside its unit means these, whatever circle lies below', () => {
    send('.in', 'click', MIDDLE);
    expect(selected()).toBe('440300');
    send('.callout rect', 'click', MIDDLE);
    expect(selected()).toBe('110000');
  });

  test('that asks for a new tab is left to the browser', () => {
    expect(send('a path', 'click', MIDDLE, { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(selected()).toBeNull();
  });
});

describe('the pointer', () => {
  test('over a circle points at its region, beside it at the region below', () => {
    pointing.hover('320000');
    expect(hovered()).toBe('320000');
    send('a path', 'pointermove', MIDDLE);
    expect(hovered()).toBe('310000');
    send('a path', 'pointermove', FAR);
    expect(hovered()).toBe('320000');
  });

  test('gone, points at nothing', () => {
    send('a path', 'pointermove', MIDDLE);
    send('.nowhere', 'pointerleave', FAR);
    expect(hovered()).toBeNull();
  });
});

describe('the circles', () => {
  test('are marked for selection, pointer and filter', () => {
    symbols.hover('310000');
    const classes = () => Object.fromEntries(circles().map((c) => [c.dataset.symbol, c.getAttribute('class')]));
    expect(classes()).toEqual({
      '320000': 'symbol symbol-selected',
      '330000': 'symbol',
      '310000': 'symbol symbol-hovered',
    });
    draw(SHARES, ['gba']);
    expect(classes()['330000']).toBe('symbol symbol-faded');
  });

  test('stay the same elements from year to year, in the new order, and go when they are not wanted', () => {
    const before = new Map(circles().map((circle) => [circle.dataset.symbol, circle]));
    draw({ '310000': 1, '320000': 0.5 });
    expect(circles().map(({ dataset }) => dataset.symbol)).toEqual(['310000', '320000']);
    expect(circles().every((circle) => circle === before.get(circle.dataset.symbol))).toBe(true);
    symbols.draw(sceneOf(INITIAL_VIEW, false), INDEX, CAMERA, SIZE);
    expect(circles()).toEqual([]);
    expect(symbols.at([500, 350])).toBeNull();
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fromScreen, type Point, toScreen } from '../../../src/map/geometry/mercator';
import { listenForGestures } from '../../../src/map/svg/gestures';
import { type Camera, MAX_ZOOM, MIN_ZOOM } from '../../../src/view/camera';

const SIZE = { width: 800, height: 600 };
const START: Camera = { zoom: 4, lat: 35, lng: 105 };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function map() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const link = document.createElementNS('http://www.w3.org/2000/svg', 'a');
  svg.append(link);
  document.body.append(svg);
  svg.setPointerCapture = () => undefined;
  // The map does not start at the page's corner.
  svg.getBoundingClientRect = () => new DOMRect(40, 30, SIZE.width, SIZE.height);
  let camera = START;
  const moves: [Camera, boolean][] = [];
  let clicks = 0;
  link.addEventListener('click', () => {
    clicks += 1;
  });
  listenForGestures(svg, {
    camera: () => camera,
    size: () => SIZE,
    move: (next, settled) => {
      camera = next;
      moves.push([next, settled]);
    },
  });
  const at = ([x, y]: Point) => ({ clientX: x + 40, clientY: y + 30, bubbles: true, cancelable: true });
  const pointer = (type: string, point: Point, init: PointerEventInit = {}) =>
    link.dispatchEvent(
      new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', button: 0, buttons: 1, ...at(point), ...init }),
    );
  const wheel = (point: Point, deltaY: number, deltaMode = 0) =>
    // happy-dom's WheelEvent has no place; a MouseEvent with the wheel's fields has.
    link.dispatchEvent(Object.assign(new MouseEvent('wheel', at(point)), { deltaY, deltaMode }));
  return {
    svg,
    moves,
    pointer,
    wheel,
    camera: () => camera,
    click: () => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    clicks: () => clicks,
    ground: (pixel: Point) => fromScreen(pixel, camera, SIZE),
    pixelOf: (ground: Point) => toScreen(ground, camera, SIZE).map((value) => Math.round(value * 100) / 100),
  };
}

/** The pixel of each browser's pointer that a drag of some way ends at. */
function drag({ pointer }: ReturnType<typeof map>, from: Point, to: Point) {
  pointer('pointerdown', from);
  for (let i = 1; i <= 20; i++)
    pointer('pointermove', [from[0] + ((to[0] - from[0]) * i) / 20, from[1] + ((to[1] - from[1]) * i) / 20]);
  pointer('pointerup', to);
}

describe('a press', () => {
  test('that hardly moves is a click, and the map stays', () => {
    const { pointer, click, clicks, moves } = map();
    pointer('pointerdown', [100, 100]);
    pointer('pointermove', [102, 101]);
    pointer('pointerup', [102, 101]);
    click();
    expect([moves.length, clicks()]).toEqual([0, 1]);
  });

  test('that moves drags the ground along with the pointer, and settles', () => {
    const gesture = map();
    const grasped = gesture.ground([300, 300]);
    drag(gesture, [300, 300], [420, 250]);
    const [x = 0, y = 0] = gesture.pixelOf(grasped);
    // All but the few pixels before a press counts as a drag.
    expect(Math.hypot(x - 420, y - 250)).toBeLessThan(15);
    expect(gesture.camera().zoom).toBe(START.zoom);
    expect(gesture.moves.map(([, settled]) => settled).filter(Boolean)).toEqual([true]);
    expect(gesture.moves.at(-1)?.[1]).toBe(true);
  });

  test('that dragged swallows its own click, and no later one', () => {
    const gesture = map();
    drag(gesture, [300, 300], [420, 250]);
    gesture.click();
    expect(gesture.clicks()).toBe(0);
    vi.runAllTimers();
    gesture.click();
    expect(gesture.clicks()).toBe(1);
  });

  test('of another button is not the map’s', () => {
    const { pointer, moves } = map();
    pointer('pointerdown', [100, 100], { button: 2, buttons: 2 });
    pointer('pointermove', [200, 200], { buttons: 2 });
    pointer('pointermove', [300, 200], { buttons: 2 });
    expect(moves).toEqual([]);
  });

  test('that ended where the map could not hear it drags nothing afterwards', () => {
    const { pointer, moves } = map();
    pointer('pointerdown', [2, 100]);
    // Let go over a name or beside the map; then the pointer comes back with no button pressed.
    for (const x of [50, 100, 150]) pointer('pointermove', [x, 100], { buttons: 0 });
    expect(moves).toEqual([]);
  });

  test('that is cancelled settles where it is', () => {
    const { pointer, moves, camera } = map();
    pointer('pointerdown', [300, 300]);
    for (const x of [320, 340, 360]) pointer('pointermove', [x, 300]);
    pointer('pointercancel', [360, 300]);
    expect(moves.at(-1)).toEqual([camera(), true]);
    const { length } = moves;
    pointer('pointermove', [400, 300]);
    expect(moves).toHaveLength(length);
  });
});

describe('a wheel', () => {
  test.each([-100, 100, -3, 250])('turned by %i pixels zooms about the pointer', (deltaY) => {
    const { wheel, ground, pixelOf, camera } = map();
    const under = ground([650, 120]);
    wheel([650, 120], deltaY);
    expect(pixelOf(under)).toEqual([650, 120]);
    expect(Math.sign(camera().zoom - START.zoom)).toBe(-Math.sign(deltaY));
  });

  test('stays within the limits of the zoom, however hard it is turned', () => {
    const { wheel, camera } = map();
    for (let i = 0; i < 100; i++) wheel([10, 10], -5000);
    expect(camera().zoom).toBe(MAX_ZOOM);
    for (let i = 0; i < 100; i++) wheel([10, 10], 5000);
    expect(camera().zoom).toBe(MIN_ZOOM);
  });

  test('counted in lines zooms as far as one counted in pixels, about', () => {
    const lines = map();
    lines.wheel([400, 300], -3, 1);
    const pixels = map();
    pixels.wheel([400, 300], -100, 0);
    expect(lines.camera().zoom).toBeCloseTo(pixels.camera().zoom, 1);
  });

  test('settles once it rests, and the page does not scroll', () => {
    const { wheel, moves } = map();
    for (let i = 0; i < 5; i++) {
      expect(wheel([400, 300], -40)).toBe(false);
      vi.advanceTimersByTime(50);
    }
    expect(moves.filter(([, settled]) => settled)).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(moves.filter(([, settled]) => settled)).toHaveLength(1);
  });
});

describe('two fingers', () => {
  const finger = (id: number): PointerEventInit => ({ pointerId: id, pointerType: 'touch' });

  test('that part zoom in by as much, with the ground under their middle', () => {
    const { pointer, ground, pixelOf, camera } = map();
    const between = ground([300, 300]);
    pointer('pointerdown', [250, 300], finger(1));
    pointer('pointerdown', [350, 300], finger(2));
    pointer('pointermove', [200, 300], finger(1));
    pointer('pointermove', [400, 300], finger(2));
    expect(camera().zoom).toBeCloseTo(START.zoom + 1, 6);
    expect(pixelOf(between)).toEqual([300, 300]);
  });

  test('that move together pan, and lifting one does not jump', () => {
    const { pointer, ground, pixelOf, camera, moves } = map();
    const between = ground([300, 300]);
    pointer('pointerdown', [250, 300], finger(1));
    pointer('pointerdown', [350, 300], finger(2));
    pointer('pointermove', [290, 330], finger(1));
    pointer('pointermove', [390, 330], finger(2));
    expect(camera().zoom).toBeCloseTo(START.zoom, 6);
    expect(pixelOf(between)).toEqual([340, 330]);
    pointer('pointerup', [390, 330], finger(2));
    pointer('pointermove', [290, 330], finger(1));
    expect(pixelOf(between)).toEqual([340, 330]);
    pointer('pointerup', [290, 330], finger(1));
    expect(moves.at(-1)?.[1]).toBe(true);
  });
});

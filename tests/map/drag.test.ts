// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DragTarget, listenForDrags, middle } from '../../src/map/drag';
import type { Point } from '../../src/map/geometry/mercator';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A box with a link, whose corner is not the page's, and what a drag of it tells. */
function dragged(axis: Pick<DragTarget<unknown>, 'axis'> = {}) {
  const box = document.createElement('div');
  const link = document.createElement('a');
  box.append(link);
  document.body.append(box);
  box.setPointerCapture = () => undefined;
  box.getBoundingClientRect = () => new DOMRect(40, 30, 400, 300);
  const moves: { held: number; from: Point; to: Point }[] = [];
  let [held, ends, clicks] = [0, 0, 0];
  link.addEventListener('click', () => {
    clicks += 1;
  });
  const stop = listenForDrags(box, {
    ...axis,
    begin: () => ++held,
    move: (held, from, to) => moves.push({ held, from: middle(from), to: middle(to) }),
    end: () => {
      ends += 1;
    },
  });
  const pointer = (type: string, [x, y]: Point, pointerId = 1) =>
    link.dispatchEvent(
      new PointerEvent(type, { pointerId, buttons: 1, clientX: x + 40, clientY: y + 30, bubbles: true }),
    );
  return {
    moves,
    stop,
    pointer,
    isDragging: () => box.classList.contains('dragging'),
    ends: () => ends,
    clicks: () => clicks,
    /** Answers whether the browser may do what it does by itself. */
    tell: (type: string) => link.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true })),
  };
}

test('a drag is told in pixels of the element, from where the press proved a drag, and ends once', () => {
  const { pointer, moves, ends, isDragging } = dragged();
  pointer('pointerdown', [100, 100]);
  pointer('pointermove', [103, 100]);
  expect(isDragging()).toBe(false);
  pointer('pointermove', [110, 100]);
  expect(isDragging()).toBe(true);
  pointer('pointermove', [150, 90]);
  pointer('pointerup', [150, 90]);
  expect(moves).toEqual([{ held: 2, from: [110, 100], to: [150, 90] }]);
  expect([isDragging(), ends()]).toEqual([false, 1]);
});

test('a press that wanders a little clicks; the click after a drag does nothing, the next one does', () => {
  const { pointer, tell, clicks, ends } = dragged();
  pointer('pointerdown', [100, 100]);
  pointer('pointermove', [103, 102]);
  pointer('pointerup', [103, 102]);
  expect([tell('click'), clicks(), ends()]).toEqual([true, 1, 0]);

  pointer('pointerdown', [100, 100]);
  pointer('pointermove', [120, 100]);
  pointer('pointerup', [120, 100]);
  expect([tell('click'), clicks(), ends()]).toEqual([false, 1, 1]);
  vi.runAllTimers();
  expect([tell('click'), clicks()]).toEqual([true, 2]);
});

test('a click that follows a drag at once is its own, though the timer of the drag has not run', () => {
  const { pointer, tell, clicks } = dragged();
  pointer('pointerdown', [100, 100]);
  pointer('pointermove', [120, 100]);
  pointer('pointerup', [120, 100]);
  tell('click');
  pointer('pointerdown', [120, 100]);
  pointer('pointerup', [120, 100]);
  expect([tell('click'), clicks()]).toEqual([true, 1]);
});

test('where only going sideways drags, going up and down does not', () => {
  const { pointer, tell, moves, clicks } = dragged({ axis: 'x' });
  pointer('pointerdown', [100, 100]);
  for (const y of [120, 160, 200]) pointer('pointermove', [102, y]);
  pointer('pointerup', [102, 200]);
  tell('click');
  expect([moves, clicks()]).toEqual([[], 1]);
});

test('two pointers drag at once, and each that joins or leaves takes hold anew', () => {
  const { pointer, moves, ends } = dragged();
  pointer('pointerdown', [100, 100], 1);
  pointer('pointerdown', [200, 100], 2);
  pointer('pointermove', [202, 104], 2);
  pointer('pointerup', [202, 104], 2);
  expect(ends()).toBe(0);
  pointer('pointermove', [101, 100], 1);
  pointer('pointerup', [101, 100], 1);
  expect(moves).toEqual([
    { held: 2, from: [150, 100], to: [151, 102] },
    { held: 3, from: [100, 100], to: [101, 100] },
  ]);
  expect(ends()).toBe(1);
});

test('links are not dragged out of it', () => {
  expect(dragged().tell('dragstart')).toBe(false);
});

test('once stopped it lets go and hears nothing', () => {
  const { pointer, tell, stop, moves, isDragging } = dragged();
  pointer('pointerdown', [100, 100]);
  pointer('pointermove', [120, 100]);
  stop();
  expect(isDragging()).toBe(false);
  pointer('pointermove', [160, 100]);
  expect([moves, tell('dragstart')]).toEqual([[], true]);
});

// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { belongsToFocus, DIGIT_MS, digitJump, stageAction } from '../../../src/present/stage/stage-keys';

const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe('keys in front of a class', () => {
  test.each([
    ['PageDown', 'forward'],
    ['ArrowRight', 'forward'],
    ['ArrowDown', 'forward'],
    [' ', 'forward'],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
    ['ArrowUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'leave'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['?', 'keys'],
    ['r', 'reveal'],
    ['t', 'time'],
    ['p', 'details'],
    ['d', 'draw'],
    ['l', 'laser'],
  ])('%s: %s', (name, action) => expect(stageAction(key(name), true)).toBe(action));

  test('a digit names a step', () => expect(stageAction(key('7'), true)).toEqual({ digit: 7 }));

  test('single characters can be switched off, a clicker’s keys can not', () => {
    for (const name of ['b', '.', '?', '3', 'r', 'l']) expect(stageAction(key(name), false)).toBeNull();
    for (const name of ['PageDown', 'Escape', ' ']) expect(stageAction(key(name), false)).not.toBeNull();
  });

  test('the browser’s own keys stay its own', () => {
    expect(stageAction(key('ArrowLeft', { altKey: true }), true)).toBeNull();
    expect(stageAction(key('b', { ctrlKey: true }), true)).toBeNull();
    expect(stageAction(key('ArrowLeft', { shiftKey: true }), true)).toBeNull();
    expect(stageAction(key('x'), true)).toBeNull();
  });
});

describe('digits', () => {
  test('digits that follow soon make one number, where there are so many steps', () => {
    const jump = digitJump();
    expect(jump(1, 0, 12)).toBe(1);
    expect(jump(2, 300, 12)).toBe(12);
    expect(jump(3, 600, 12)).toBe(3);
    expect(jump(1, 600 + 2 * DIGIT_MS, 12)).toBe(1);
    expect(jump(2, 600 + 4 * DIGIT_MS, 12)).toBe(2);
  });
});

describe('what has the focus keeps its own keys', () => {
  const inside = (html: string, selector: string) => {
    document.body.innerHTML = html;
    return document.querySelector(selector);
  };

  test('text takes all but a clicker’s page keys', () => {
    const field = inside('<input type="text">', 'input');
    for (const name of ['b', ' ', 'ArrowLeft', 'Home', 'Escape', '3'])
      expect(belongsToFocus(field, name), name).toBe(true);
    expect(belongsToFocus(field, 'PageDown')).toBe(false);
  });

  test('a button takes the space, a list its arrows', () => {
    const button = inside('<button>x</button>', 'button');
    expect(belongsToFocus(button, ' ')).toBe(true);
    expect(belongsToFocus(button, 'ArrowRight')).toBe(false);
    const option = inside('<ul role="listbox"><li role="option" tabindex="0">x</li></ul>', 'li');
    expect(belongsToFocus(option, 'ArrowDown')).toBe(true);
    expect(belongsToFocus(option, 'b')).toBe(false);
  });

  test('an open dialog keeps even those', () => {
    expect(belongsToFocus(inside('<dialog open><p id="x">x</p></dialog>', '#x'), 'PageDown')).toBe(true);
    expect(belongsToFocus(inside('<p id="x">x</p>', '#x'), 'PageDown')).toBe(false);
  });
});

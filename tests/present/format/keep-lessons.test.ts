// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeLesson } from '../../../src/present/editor/edits';
import { keepLessons } from '../../../src/present/format/keep-lessons';
import { createOwnLessonsStore } from '../../../src/present/lessons-store';
import { lessonOf } from './lessons';

const A = lessonOf(['a'], { id: 'own-aaaaaa', title: 'A' });
const B = lessonOf(['b'], { id: 'own-bbbbbb', title: 'B' });
const key = (id: string) => `atlas:lessons:${id}`;

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A window of the atlas, some time after the one before. */
let clock = 1000;
function open() {
  const store = createOwnLessonsStore();
  keepLessons(store, () => clock++);
  return store;
}
const titles = (store = open()) => store.getState().lessons.map(({ title }) => title);
const settle = () => vi.advanceTimersByTime(1000);

test('lessons come back after a visit as they were left, in the order in which they came', () => {
  const store = open();
  store.put(B);
  settle();
  store.put(A);
  store.edit(B.id, changeLesson({ title: 'B2' }));
  settle();
  const again = open();
  expect(again.getState().lessons).toEqual([{ ...B, title: 'B2' }, A]);
  expect(again.getState().keeping[B.id]).toBe('kept');
  expect(again.getState().open).toBeNull();
  store.remove(B.id);
  expect(titles()).toEqual(['A']);
});

test('that a lesson waits to be kept is told, and it is kept at once when the page goes', () => {
  const store = open();
  store.put(A);
  expect(store.getState().keeping[A.id]).toBe('waits');
  expect(titles()).toEqual([]);
  window.dispatchEvent(new Event('pagehide'));
  expect(store.getState().keeping[A.id]).toBe('kept');
  expect(titles()).toEqual(['A']);
});

test('lessons that were written before the keeping began are kept', () => {
  const store = createOwnLessonsStore([A]);
  keepLessons(store);
  settle();
  expect(titles()).toEqual(['A']);
});

test('what another edition keeps, and what is broken, is passed over and left as it is', () => {
  const foreign = '5 {"format":"regional-atlas-lesson","version":9,"lesson":{}}';
  window.localStorage.setItem(key('own-zzzzzz'), foreign);
  window.localStorage.setItem(key('own-yyyyyy'), '{');
  window.localStorage.setItem('atlas:own-data', '[]');
  const store = open();
  store.put(A);
  settle();
  store.remove(A.id);
  expect(titles()).toEqual([]);
  expect(window.localStorage.getItem(key('own-zzzzzz'))).toBe(foreign);
  expect(window.localStorage.getItem(key('own-yyyyyy'))).toBe('{');
  expect(window.localStorage.getItem('atlas:own-data')).toBe('[]');
});

test('a browser without room says so of the lesson, which stays in the page; what makes room helps', () => {
  const store = open();
  store.put(B);
  settle();
  const here = window.localStorage;
  const full = vi.spyOn(window, 'localStorage', 'get').mockReturnValue({
    ...here,
    removeItem: (name) => here.removeItem(name),
    setItem: () => {
      throw new DOMException('', 'QuotaExceededError');
    },
  });
  store.put(A);
  settle();
  expect(store.getState().keeping).toEqual({ [B.id]: 'kept', [A.id]: 'full' });
  expect(titles(store)).toEqual(['B', 'A']);
  full.mockRestore();
  store.remove(B.id);
  settle();
  expect(store.getState().keeping).toEqual({ [A.id]: 'kept' });
});

test('a browser that forbids to keep anything still lets lessons be written', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
  const store = open();
  store.put(A);
  settle();
  expect(store.getState().keeping[A.id]).toBe('full');
});

describe('another window', () => {
  const told = (id: string) =>
    window.dispatchEvent(new StorageEvent('storage', { key: key(id), newValue: window.localStorage.getItem(key(id)) }));

  test('brings in, changes and deletes lessons; others are not touched, and a change can be undone', () => {
    const here = open();
    here.put(A);
    settle();
    const other = open();
    other.put(B);
    other.edit(A.id, changeLesson({ title: 'A of the other window' }));
    settle();
    told(B.id);
    told(A.id);
    expect(titles(here)).toEqual(['A of the other window', 'B']);
    expect(here.getState().open).toBe(A.id);
    here.undo(A.id);
    expect(titles(here)).toEqual(['A', 'B']);
    other.remove(B.id);
    told(B.id);
    expect(titles(here)).toEqual(['A']);
    settle();
    expect(titles()).toEqual(['A']);
  });

  test('that has nothing to do with lessons is not listened to', () => {
    const here = open();
    here.put(A);
    window.dispatchEvent(new StorageEvent('storage', { key: 'atlas:own-data', newValue: null }));
    window.dispatchEvent(new StorageEvent('storage', { key: null, newValue: null }));
    expect(titles(here)).toEqual(['A']);
  });
});

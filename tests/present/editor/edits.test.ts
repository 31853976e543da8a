import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_STEPS } from '../../../src/domain/lesson';
import {
  addStep,
  changeLesson,
  changeStep,
  copyOf,
  duplicateStep,
  emptyStep,
  moveStep,
  newLessonId,
  removeStep,
} from '../../../src/present/editor/edits';
import { createOwnLessonsStore } from '../../../src/present/lessons-store';
import { lessonOf } from '../format/lessons';

const LETTERS = 'abcdefghij';
const lesson = lessonOf([...LETTERS]);
const order = ({ steps } = lesson) => steps.map(({ title }) => title).join('');
const place = fc.nat(LETTERS.length - 1);

describe('edits of steps', () => {
  test('a move there and back changes nothing, and none loses or doubles a step', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const moved = moveStep(from, to)(lesson);
        expect(moved.steps[to]).toBe(lesson.steps[from]);
        expect([...order(moved)].sort().join('')).toBe(LETTERS);
        expect(order(moveStep(to, from)(moved))).toBe(LETTERS);
      }),
    );
  });

  test('a step that is added or duplicated and taken out again leaves the lesson as it was', () => {
    fc.assert(
      fc.property(place, (at) => {
        const more = addStep(emptyStep('', 'X'), at)(lesson);
        expect(more.steps[at]?.title).toBe('X');
        expect(removeStep(at)(more)).toEqual(lesson);
        expect(removeStep(at + 1)(duplicateStep(at)(lesson))).toEqual(lesson);
      }),
    );
  });

  test('what can’t be done returns the very same lesson', () => {
    for (const edit of [moveStep(0, 10), moveStep(-1, 0), moveStep(3, 3), removeStep(10), duplicateStep(10)])
      expect(edit(lesson)).toBe(lesson);
    expect(changeStep(10, { title: 'X' })(lesson)).toBe(lesson);
    const full = lessonOf(Array.from({ length: MOST_STEPS }, String));
    expect(addStep(emptyStep(''))(full)).toBe(full);
    expect(duplicateStep(0)(full)).toBe(full);
  });

  test('a copy has its own id and title and shares nothing that an edit could reach', () => {
    const copy = copyOf(lesson, 'own-cccccc', 'Mine');
    expect(copy).toEqual({ ...lesson, id: 'own-cccccc', title: 'Mine' });
    expect(order(removeStep(0)(copy))).toBe('bcdefghij');
    expect(order()).toBe(LETTERS);
  });
});

test('a new id is one that addresses bear and that no lesson has', () => {
  const numbers = [0, 0, 36 ** 6 + 35];
  const next = () => numbers.shift() ?? 0;
  expect(newLessonId([], next)).toBe('own-000000');
  expect(newLessonId([{ id: 'own-000000' }], next)).toBe('own-00000z');
  expect(newLessonId([])).toMatch(/^own-[0-9a-z]{6}$/);
});

describe('undo and redo', () => {
  const open = () => {
    const store = createOwnLessonsStore();
    store.put(lesson);
    const now = () => store.getState().lessons[0];
    return { store, now, id: lesson.id };
  };

  test('lead through all values and back, whatever was done', () => {
    const edits = fc.oneof(
      fc.tuple(place, place).map(([from, to]) => moveStep(from, to)),
      place.map(removeStep),
      place.map(duplicateStep),
      place.map((at) => changeStep(at, { text: `text ${at}` })),
    );
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 20 }), (list) => {
        const { store, now, id } = open();
        const values = [now()];
        for (const edit of list) {
          store.edit(id, edit);
          if (now() !== values.at(-1)) values.push(now());
        }
        for (const value of values.slice(0, -1).reverse()) {
          store.undo(id);
          expect(now()).toBe(value);
        }
        store.undo(id);
        expect(now()).toBe(lesson);
        for (const value of values.slice(1)) {
          store.redo(id);
          expect(now()).toBe(value);
        }
      }),
    );
  });

  test('what is written in one field goes at once, and a new change ends the way forward', () => {
    const { store, now, id } = open();
    for (const title of ['N', 'Ne', 'New']) store.edit(id, changeLesson({ title }), 'title');
    for (const level of ['1', '14']) store.edit(id, changeLesson({ level }), 'level');
    store.undo(id);
    expect(now()).toMatchObject({ title: 'New', level: '' });
    store.undo(id);
    expect(now()?.title).toBe('Northeast');
    store.redo(id);
    store.edit(id, changeLesson({ minutes: 45 }));
    store.redo(id);
    expect(now()).toMatchObject({ title: 'New', level: '', minutes: 45 });
    // After a step back, writing in the same field is a new change.
    store.edit(id, changeLesson({ title: 'Newer' }), 'title');
    store.undo(id);
    store.edit(id, changeLesson({ title: 'Newest' }), 'title');
    store.undo(id);
    expect(now()?.title).toBe('New');
  });

  test('of one lesson leave another alone, and go with their lesson', () => {
    const { store, id } = open();
    const other = lessonOf(['x'], { id: 'own-bbbbbb' });
    store.put(other);
    store.edit(other.id, removeStep(0));
    store.undo(id);
    expect(store.getState().lessons[1]?.steps).toEqual([]);
    store.remove(other.id);
    store.put(other);
    store.undo(other.id);
    expect(store.getState().lessons[1]).toBe(other);
  });
});

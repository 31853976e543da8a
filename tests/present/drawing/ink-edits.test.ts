import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ink } from '../../../src/domain/ink';
import type { Lesson } from '../../../src/domain/lesson';
import {
  addInk,
  canRedo,
  canUndo,
  chooseTool,
  clearInk,
  editInk,
  redoInk,
  resizeSpotlight,
  undoInk,
} from '../../../src/present/drawing/ink-edits';
import { shownInk } from '../../../src/present/drawing/shown-ink';
import { createPresentationStore, type PresentationStore } from '../../../src/present/presentation-store';
import { pageMark } from './marks';

const FREE = { lesson: null, step: null };
const mark = (colour: number) => pageMark('pen', [[colour, colour]], { colour });

/** Edits as the tools make them, by number. */
const EDITS: readonly ((store: PresentationStore, n: number) => void)[] = [
  (store, n) => addInk(store, FREE, mark(n)),
  (store, n) => {
    const ink = shownInk(store.getState(), FREE);
    if (ink.length > 0) editInk(store, FREE, ink.toSpliced(n % ink.length, 1));
  },
  (store) => clearInk(store, FREE),
];
const anyEdits = fc.array(fc.tuple(fc.nat(2), fc.nat(99)), { maxLength: 40 });

function drawn(edits: readonly (readonly [number, number])[]) {
  const store = createPresentationStore();
  const states: (readonly Ink[])[] = [shownInk(store.getState(), FREE)];
  for (const [kind, n] of edits) {
    EDITS[kind]?.(store, n);
    const now = shownInk(store.getState(), FREE);
    if (now !== states.at(-1)) states.push(now);
  }
  return { store, states };
}

describe('undo and redo', () => {
  test('go back through every state and forth again', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const { store, states } = drawn(edits);
        for (const state of states.slice(0, -1).toReversed()) {
          undoInk(store, FREE);
          expect(shownInk(store.getState(), FREE)).toEqual(state);
        }
        expect(canUndo(store.getState(), FREE)).toBe(false);
        for (const state of states.slice(1)) {
          redoInk(store, FREE);
          expect(shownInk(store.getState(), FREE)).toEqual(state);
        }
        expect(canRedo(store.getState(), FREE)).toBe(false);
      }),
    );
  });

  test('are each other’s inverse, wherever one stands', () => {
    fc.assert(
      fc.property(anyEdits, fc.nat(20), (edits, back) => {
        const { store } = drawn(edits);
        for (let i = 0; i < back; i++) undoInk(store, FREE);
        const { ink } = store.getState();
        if (canUndo(store.getState(), FREE)) {
          undoInk(store, FREE);
          redoInk(store, FREE);
        }
        if (canRedo(store.getState(), FREE)) {
          redoInk(store, FREE);
          undoInk(store, FREE);
        }
        expect(store.getState().ink).toEqual(ink);
      }),
    );
  });

  test('a new mark ends what could be redone', () => {
    const store = createPresentationStore();
    addInk(store, FREE, mark(1));
    undoInk(store, FREE);
    addInk(store, FREE, mark(2));
    expect(canRedo(store.getState(), FREE)).toBe(false);
    expect(shownInk(store.getState(), FREE)).toEqual([mark(2)]);
  });

  test('what one go of the eraser takes comes back as one', () => {
    const store = createPresentationStore();
    for (const n of [1, 2, 3]) addInk(store, FREE, mark(n));
    editInk(store, FREE, [mark(1), mark(2)]);
    editInk(store, FREE, [mark(1)], true);
    undoInk(store, FREE);
    expect(shownInk(store.getState(), FREE)).toEqual([mark(1), mark(2), mark(3)]);
  });
});

describe('drawings belong to the step', () => {
  const step = {
    title: '',
    text: '',
    question: '',
    answer: '',
    notes: '',
    seconds: null,
    hidden: [],
    facts: [],
    view: '',
  };
  const lesson: Lesson = {
    id: 'own-a',
    language: 'en',
    title: 'A',
    level: '',
    minutes: 40,
    aims: [],
    guide: '',
    steps: [
      { ...step, ink: [mark(7)] },
      { ...step, ink: [] },
    ],
  };
  const [first, second] = [1, 2].map((n) => ({ lesson: 'own-a' as const, step: n }));
  if (first === undefined || second === undefined) throw new Error('no steps');

  test('each has its own, and the free ones are apart', () => {
    const store = createPresentationStore();
    addInk(store, first, mark(1));
    addInk(store, FREE, mark(2));
    expect([first, second, FREE].map((at) => shownInk(store.getState(), at))).toEqual([[mark(1)], [], [mark(2)]]);
    undoInk(store, second);
    expect(shownInk(store.getState(), first)).toEqual([mark(1)]);
  });

  test('what the lesson brings is there, can be drawn on, cleared and brought back', () => {
    const store = createPresentationStore();
    store.setState({ lesson });
    expect(shownInk(store.getState(), first)).toEqual([mark(7)]);
    expect(shownInk(store.getState(), FREE)).toEqual([]);
    addInk(store, first, mark(1));
    expect(shownInk(store.getState(), first)).toEqual([mark(7), mark(1)]);
    clearInk(store, first);
    expect(shownInk(store.getState(), first)).toEqual([]);
    undoInk(store, first);
    undoInk(store, first);
    expect(shownInk(store.getState(), first)).toEqual([mark(7)]);
  });
});

describe('a spotlight', () => {
  test('falls on the middle, within its limits of size, and goes out with its tool', () => {
    const store = createPresentationStore();
    chooseTool(store, 'spotlight');
    expect(store.getState().pointer).toMatchObject({ tool: 'spotlight', at: [0.5, 0.5] });
    const radius = () => store.getState().pointer?.radius ?? 0;
    const before = radius();
    resizeSpotlight(store, 1.5);
    expect(radius()).toBeCloseTo(before * 1.5);
    for (let i = 0; i < 30; i++) resizeSpotlight(store, 1.5);
    expect(radius()).toBeLessThan(500);
    for (let i = 0; i < 60; i++) resizeSpotlight(store, 0.7);
    expect(radius()).toBeGreaterThan(20);
    chooseTool(store, 'pen');
    expect(store.getState().pointer).toBeNull();
  });
});

test('all that another window is told can be sent', () => {
  const store = createPresentationStore();
  chooseTool(store, 'spotlight');
  addInk(store, FREE, pageMark('text', [[1, 2]], { words: '长三角' }));
  const { ink, pointer, draft } = store.getState();
  expect(structuredClone({ ink, pointer, draft })).toEqual({ ink, pointer, draft });
});

// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import '@testing-library/jest-dom/vitest';
import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { leavePresenting, startPresenting } from '../../src/app/present';
import { watchPrinting } from '../../src/app/printing';
import type { Ink } from '../../src/domain/ink';
import type { Lesson } from '../../src/domain/lesson';
import type { Presentation } from '../../src/present/presentation-store';
import type { ViewState } from '../../src/view/view-state';
import { LESSON } from '../present/a-lesson';
import { roomAt } from '../present/room';

const MARK: Ink = {
  tool: 'text',
  space: 'map',
  colour: 0,
  size: 30,
  zoom: 4,
  points: [[126, 43]],
  pressure: [],
  words: 'LOOK HERE',
};

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(readFileSync(`public/geo/${address.split('/geo/')[1]}`)),
  );
});
afterEach(() => {
  start('afterprint');
  act(() => stop());
  vi.unstubAllGlobals();
});

let stop = () => {};

const start = (event: string) => act(() => void window.dispatchEvent(new Event(event)));
const text = () => document.body.textContent;
const words = () => [...document.querySelectorAll('.map-drawing text')].map(({ textContent }) => textContent);

/** A page at a step of the lesson for tests, at the moment in which it is printed. */
async function printAt(step: number, from: Partial<ViewState> = {}, presented: Partial<Presentation> = {}) {
  const room = roomAt(step, from);
  room.presentation.setState(presented);
  const watch = watchPrinting(room.stores, room.presentation);
  stop = watch.stop;
  await watch.ready;
  start('beforeprint');
  return room;
}
const hiding = (hidden: Lesson['steps'][number]['hidden'], view = ''): Lesson => ({
  ...LESSON,
  steps: LESSON.steps.map((step) => ({ ...step, hidden, view })),
});

describe('a lesson’s step on paper', () => {
  test('is what the class may read, and the answer once it is revealed', async () => {
    const { presentation } = await printAt(1);
    expect(document.querySelector('h1')).toHaveTextContent('Look at the Northeast');
    expect(text()).toContain('A lesson for tests · step 1 of 3');
    for (const part of ['The map shows one macro-region.', 'Look at its neighbors.', 'Which provinces are in it?'])
      expect(text()).toContain(part);
    expect(text()).not.toMatch(/ANSWER|NOTES/);
    start('afterprint');
    expect(text()).toBe('');
    presentation.setState({ revealed: [1] });
    start('beforeprint');
    expect(text()).toContain('ANSWER-ONE stands in the legend.');
    expect(text()).not.toContain('NOTES');
  });

  test('keeps back names and legend as long as the step does, in title, map and sources', async () => {
    const lesson = hiding(['names', 'legend']);
    const { stores } = await printAt(1, { lens: 'gdp-per-person' }, { lesson });
    stores.ephemeral.setState({ veils: ['names', 'legend'] });
    start('beforeprint');
    expect(words()).not.toContain('Xinjiang');
    expect(document.querySelector('.print-legend')).toBeNull();
    expect(text()).not.toMatch(/GDP|Gross regional product/);
    expect(text()).toContain('Named together with the legend');
    stores.ephemeral.setState({ veils: [] });
    start('beforeprint');
    expect(words()).toContain('Xinjiang');
    expect(text()).toContain('GDP per person');
  });

  test('leaves the map white while figures are hidden', async () => {
    const fills = () =>
      new Set([...document.querySelectorAll('.map-drawing path')].map((path) => path.getAttribute('fill')));
    const { stores } = await printAt(2);
    const coloured = fills().size;
    stores.view.motion((view) => ({ ...view, lens: 'gdp' }));
    stores.ephemeral.setState({ veils: ['values'] });
    start('beforeprint');
    expect(fills().size).toBeLessThan(coloured);
    expect(document.querySelector('.print-legend')).toBeNull();
  });

  test('goes on hiding when the teacher leaves the class’s screen at a step that is not revealed', async () => {
    const { stores } = await printAt(3);
    stores.ephemeral.setState({ veils: ['names'] });
    startPresenting(stores);
    leavePresenting(stores);
    start('beforeprint');
    expect(words()).not.toContain('Xinjiang');
  });

  test('is no page at all before its lesson is here: nobody knows what it hides', async () => {
    await printAt(1, { lang: 'zh' }, { lesson: null });
    expect(document.documentElement.dataset.print).toBe('wait');
    expect(document.querySelector('.print-wait')).toHaveTextContent('页面尚未准备好');
    expect(document.querySelector('.print-sheet svg')).toBeNull();
    start('afterprint');
    expect(document.documentElement.dataset.print).toBeUndefined();
    expect(document.querySelector('.print-wait')).toBeNull();
  });
});

describe('the printed address', () => {
  const address = () => document.querySelector('.print-address')?.textContent;

  test('opens the step of a ready lesson, on a screen of one’s own', async () => {
    const { stores } = await printAt(2, { theme: 'projector' });
    stores.ephemeral.setState({ presenting: true });
    start('beforeprint');
    expect(address()).toMatch(/lesson=four-plates&step=2&lang=en$/);
  });

  test('of a lesson that only this browser has opens the map', async () => {
    await printAt(2, { lesson: 'own-abc123', region: '220000' });
    expect(address()).toMatch(/\?region=jilin&lang=en$/);
  });
});

describe('what is drawn on the map', () => {
  const ink = { 'four-plates:2': [MARK, { ...MARK, space: 'page', words: 'BESIDE IT' } satisfies Ink] };

  test('is printed with it unless it is unwanted; what lies beside the map is not', async () => {
    const { stores } = await printAt(2, {}, { ink });
    expect(words()).toContain('LOOK HERE');
    expect(words()).not.toContain('BESIDE IT');
    stores.ephemeral.setState(({ paper }) => ({ paper: { ...paper, drawings: false } }));
    start('beforeprint');
    expect(words()).not.toContain('LOOK HERE');
  });

  test('belongs to its step alone', async () => {
    await printAt(1, {}, { ink });
    expect(words()).toContain('Heilongjiang');
    expect(words()).not.toContain('LOOK HERE');
  });
});

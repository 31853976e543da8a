// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { setLanguage } from '../../../src/view/transitions';
import { showClassroom } from './classroom';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const toolbar = () => screen.getByRole('toolbar', { name: 'Draw and point' });
const buttons = () => within(toolbar()).getAllByRole('button');
const pressed = () =>
  buttons()
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map((button) => button.getAttribute('aria-label'));

test('every tool has a name, one is on at a time, and pressing it again puts it away', async () => {
  const { user, presentation } = showClassroom();
  expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual([
    'Hand: use the map and the page',
    'Pen',
    'Highlighter',
    'Arrow',
    'Text',
    'Eraser',
    'Spotlight',
    'Laser pointer',
    'Red',
    'Blue',
    'Green',
    'Color of text',
    'Thin',
    'Medium',
    'Thick',
    'Undo',
    'Redo',
    'Clear the drawing',
  ]);
  expect(pressed()).toEqual(['Hand: use the map and the page', 'Red', 'Medium']);
  await user.click(screen.getByRole('button', { name: 'Eraser' }));
  await user.click(screen.getByRole('button', { name: 'Arrow' }));
  await user.click(screen.getByRole('button', { name: 'Green' }));
  expect([pressed(), presentation.getState().tool]).toEqual([['Arrow', 'Green', 'Medium'], 'arrow']);
  await user.click(screen.getByRole('button', { name: 'Arrow' }));
  expect(presentation.getState().tool).toBeNull();
});

test('it is one Tab stop, walked by arrow keys, and remembers where one was', async () => {
  const { user } = showClassroom();
  await user.tab();
  expect(document.activeElement).toHaveAccessibleName('Hand: use the map and the page');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(document.activeElement).toHaveAccessibleName('Highlighter');
  await user.keyboard('{Enter}');
  expect(pressed()).toContain('Highlighter');
  await user.keyboard('{End}');
  expect(document.activeElement).toHaveAccessibleName('Clear the drawing');
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toHaveAccessibleName('Hand: use the map and the page');
  await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  expect(document.activeElement).toHaveAccessibleName('Medium');
  await user.tab();
  expect(toolbar()).not.toContainElement(document.activeElement as HTMLElement);
  await user.tab({ shift: true });
  expect(document.activeElement).toHaveAccessibleName('Medium');
  expect(buttons().filter((button) => button.tabIndex === 0)).toHaveLength(1);
});

test('a press by mouse leaves the focus where a clicker’s keys are heard', async () => {
  const { user } = showClassroom();
  await user.click(screen.getByRole('button', { name: 'Pen' }));
  expect(document.body).toHaveFocus();
});

test('where there is little room, colour and width are a button each that names what is on', async () => {
  const { user, presentation } = showClassroom({}, { compact: true });
  expect(buttons()).toHaveLength(13);
  await user.click(screen.getByRole('button', { name: 'Color: Red' }));
  await user.click(screen.getByRole('button', { name: 'Line width: Medium' }));
  await user.click(screen.getByRole('button', { name: 'Line width: Thick' }));
  expect(presentation.getState().brush).toEqual({ colour: 1, width: 0 });
  expect(screen.getByRole('button', { name: 'Color: Blue' })).toBeInTheDocument();
});

test('it speaks Chinese', () => {
  const { view } = showClassroom();
  act(() => view.step(setLanguage('zh')));
  expect(screen.getByRole('toolbar', { name: '绘图与指示' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '荧光笔' })).toBeInTheDocument();
});

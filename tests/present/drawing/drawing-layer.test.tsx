// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hand, pointer, showClassroom } from './classroom';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const tool = (name: string) => screen.getByRole('button', { name });

type Way = readonly (readonly [number, number])[];

/** A stroke along some pixels. */
function stroke(way: Way, more: Parameters<typeof pointer>[2] = {}) {
  const [first = [0, 0], ...others] = way;
  act(() => {
    pointer('down', first, more);
    for (const pixel of others) pointer('move', pixel, more);
    pointer('up', way.at(-1) ?? first, more);
  });
}

const paths = () => document.querySelectorAll('.drawn-over .drawing-line, .drawn-over .drawing-area');

describe('drawing', () => {
  test('nothing lies over the page until a tool is chosen, nor after it is put away', async () => {
    const { user } = showClassroom();
    expect(document.querySelector('.drawing-hand')).toBeNull();
    await user.click(tool('Pen'));
    expect(hand()).toBeInTheDocument();
    await user.click(tool('Hand: use the map and the page'));
    expect(document.querySelector('.drawing-hand')).toBeNull();
  });

  test('a stroke over the map lies on the map, in the colour and width that are on', async () => {
    const { user, ink } = showClassroom();
    await user.click(tool('Pen'));
    await user.click(tool('Blue'));
    await user.click(tool('Thick'));
    stroke([
      [350, 400],
      [400, 420],
      [450, 400],
    ]);
    expect(ink()).toMatchObject([{ tool: 'pen', space: 'map', colour: 1, size: 10, zoom: 4, words: '' }]);
    // The middle of the map is where its camera looks.
    expect(ink()[0]?.points[0]).toEqual([105, 36]);
    expect(screen.getByRole('img', { name: 'Drawing: 1 mark' })).toBeInTheDocument();
    // With its casing.
    expect(paths()).toHaveLength(2);
  });

  test('who takes the lesson alone sees what lies on the map, and not what lay over the panels of the room', async () => {
    const { user, ephemeral } = showClassroom();
    await user.click(tool('Pen'));
    stroke([
      [350, 400],
      [400, 420],
    ]);
    stroke([
      [800, 400],
      [850, 420],
    ]);
    expect(screen.getByRole('img', { name: 'Drawing: 2 marks' })).toBeInTheDocument();
    act(() => ephemeral.setState({ presenting: false }));
    expect(screen.getByRole('img', { name: 'Drawing: 1 mark' })).toBeInTheDocument();
    act(() => ephemeral.setState({ audience: true }));
    expect(screen.getByRole('img', { name: 'Drawing: 2 marks' })).toBeInTheDocument();
  });

  test('it follows the map', async () => {
    const { user, ephemeral } = showClassroom();
    await user.click(tool('Highlighter'));
    stroke([
      [350, 400],
      [450, 400],
    ]);
    const placed = () => paths()[0]?.closest('g')?.getAttribute('transform');
    expect(placed()).toBe('translate(350 400) scale(1)');
    const before = paths()[0]?.getAttribute('d');
    act(() => ephemeral.setState({ camera: { zoom: 5, lat: 36, lng: 105 } }));
    expect(placed()).toBe('translate(350 400) scale(2)');
    expect(paths()[0]?.getAttribute('d')).toBe(before);
    act(() => ephemeral.setState({ camera: { zoom: 4, lat: 36, lng: 100 } }));
    expect(placed()).toMatch(/^translate\(463\./);
  });

  test('a stroke beside the map lies on the page', async () => {
    const { user, ink } = showClassroom();
    await user.click(tool('Arrow'));
    stroke([
      [800, 200],
      [900, 400],
    ]);
    expect(ink()).toMatchObject([
      {
        tool: 'arrow',
        space: 'page',
        zoom: null,
        points: [
          [0.8, 0.25],
          [0.9, 0.5],
        ],
      },
    ]);
  });

  test('a stylus draws by its pressure, a finger without', async () => {
    const { user, ink } = showClassroom();
    await user.click(tool('Pen'));
    act(() => {
      const pen = { pointerType: 'pen' };
      pointer('down', [300, 300], { ...pen, pressure: 0.1 });
      pointer('move', [340, 310], { ...pen, pressure: 0.9 });
      pointer('move', [380, 300], { ...pen, pressure: 0.4 });
      pointer('up', [380, 300], pen);
    });
    expect(ink()[0]?.pressure).toHaveLength(ink()[0]?.points.length ?? -1);
    expect(document.querySelectorAll('.drawing-area')).toHaveLength(1);
    stroke(
      [
        [300, 500],
        [400, 500],
      ],
      { pointerType: 'touch', pointerId: 7, pressure: 0.8 },
    );
    expect(ink()[1]).toMatchObject({ pressure: [] });
  });

  test('the ball of a hand gives way to the stylus; another finger changes nothing', async () => {
    const { user, ink } = showClassroom();
    await user.click(tool('Pen'));
    act(() => {
      pointer('down', [500, 600], { pointerType: 'touch', pointerId: 2 });
      pointer('move', [505, 602], { pointerType: 'touch', pointerId: 2 });
      pointer('down', [300, 300], { pointerType: 'pen', pointerId: 3, pressure: 0.5 });
      pointer('down', [600, 600], { pointerType: 'touch', pointerId: 4 });
      pointer('move', [400, 300], { pointerType: 'pen', pointerId: 3, pressure: 0.5 });
      pointer('move', [650, 650], { pointerType: 'touch', pointerId: 4 });
      pointer('up', [400, 300], { pointerType: 'pen', pointerId: 3 });
      pointer('up', [505, 602], { pointerType: 'touch', pointerId: 2 });
    });
    expect(ink()).toHaveLength(1);
    expect(ink()[0]?.points).toHaveLength(2);
  });

  test('what the browser breaks off is not kept', async () => {
    const { user, ink, presentation } = showClassroom();
    await user.click(tool('Pen'));
    act(() => {
      pointer('down', [300, 300]);
      pointer('move', [400, 300]);
    });
    expect(presentation.getState().draft).toMatchObject({ tool: 'pen' });
    act(() => pointer('cancel', [400, 300]));
    expect([ink(), presentation.getState().draft]).toEqual([[], null]);
  });
});

describe('rubbing out, undo and redo', () => {
  const across: Way = [
    [300, 300],
    [500, 300],
  ];

  test('the eraser takes whole marks that it touches, and one undo brings back what one go took', async () => {
    const { user, ink } = showClassroom();
    await user.click(tool('Pen'));
    for (const y of [300, 340, 600]) stroke([300, 500].map((x) => [x, y] as const));
    await user.click(tool('Eraser'));
    stroke([
      [400, 320],
      [400, 303],
      [400, 342],
    ]);
    expect(ink()).toHaveLength(1);
    await user.click(tool('Undo'));
    expect(ink()).toHaveLength(3);
    await user.click(tool('Redo'));
    expect(ink()).toHaveLength(1);
    expect(tool('Redo')).toHaveAttribute('aria-disabled', 'true');
  });

  test('the end of a stylus that erases does so whatever the tool', async () => {
    const { user, ink } = showClassroom();
    await user.click(tool('Highlighter'));
    stroke(across);
    stroke([[400, 302]], { pointerType: 'pen', button: 5, buttons: 32 });
    expect(ink()).toEqual([]);
  });

  test('by the keyboard too', async () => {
    const { user, ink } = showClassroom();
    await user.click(tool('Pen'));
    stroke(across);
    await user.keyboard('{Control>}z{/Control}');
    expect(ink()).toEqual([]);
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(ink()).toHaveLength(1);
    await user.keyboard('{Control>}z{/Control}{Control>}y{/Control}');
    expect(ink()).toHaveLength(1);
  });

  test('clearing is said, and can be undone', async () => {
    const { user, ink, ephemeral } = showClassroom();
    expect(tool('Clear the drawing')).toHaveAttribute('aria-disabled', 'true');
    await user.click(tool('Pen'));
    stroke(across);
    await user.click(tool('Clear the drawing'));
    expect(ink()).toEqual([]);
    expect(ephemeral.getState().status).toBe('Drawing cleared. Undo brings it back.');
    await user.click(tool('Undo'));
    expect(ink()).toHaveLength(1);
  });

  test('a drawing stays with its step: the next one is clean, and a stroke that is under way ends where it began', async () => {
    const { user, ink, view } = showClassroom({ lesson: 'own-a', step: 1 });
    await user.click(tool('Pen'));
    act(() => {
      pointer('down', [300, 300]);
      pointer('move', [500, 300]);
    });
    act(() => view.step((before) => ({ ...before, step: 2 })));
    act(() => pointer('up', [500, 300]));
    expect([ink(), paths().length]).toEqual([[], 0]);
    act(() => view.step((before) => ({ ...before, step: 1 })));
    expect(ink()).toHaveLength(1);
  });
});

describe('writing', () => {
  const press = (clientX: number, clientY: number) => act(() => fireEvent.click(hand(), { clientX, clientY }));
  const field = () => screen.queryByRole('textbox', { name: 'Text on the drawing' });

  test('Enter keeps what is written where the hand has pressed', async () => {
    const { user, ink } = showClassroom();
    await user.click(tool('Text'));
    press(350, 300);
    expect(field()).toHaveFocus();
    await user.keyboard('Harbin{Enter}');
    expect(field()).toBeNull();
    expect(ink()).toMatchObject([{ tool: 'text', space: 'map', words: 'Harbin', size: 36 }]);
    expect(screen.getByText('Harbin')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'Drawing: 1 mark. Harbin' })).toBeInTheDocument();
  });

  test('leaving keeps it, Esc does not, and nothing written is no mark', async () => {
    const { user, ink } = showClassroom();
    await user.click(tool('Text'));
    press(800, 300);
    await user.keyboard('one');
    await user.click(tool('Blue'));
    expect(ink()).toMatchObject([{ space: 'page', words: 'one', colour: 0 }]);
    press(800, 500);
    await user.keyboard('two{Escape}');
    expect([field(), ink().length]).toEqual([null, 1]);
    press(800, 500);
    await user.keyboard('  {Enter}');
    expect(ink()).toHaveLength(1);
  });

  test('taking another tool keeps it', async () => {
    const { user, ink } = showClassroom();
    await user.click(tool('Text'));
    press(350, 300);
    await user.keyboard('Dalian');
    await user.click(tool('Pen'));
    expect(ink()).toMatchObject([{ words: 'Dalian' }]);
  });

  test('pressing a text writes it anew; emptied, it goes', async () => {
    const { user, ink } = showClassroom();
    await user.click(tool('Text'));
    press(350, 300);
    await user.keyboard('Jilin{Enter}');
    press(360, 302);
    expect(field()).toHaveValue('Jilin');
    await user.keyboard(' City{Enter}');
    expect(ink()).toMatchObject([{ words: 'Jilin City' }]);
    press(360, 302);
    await user.clear(field() ?? document.body);
    await user.keyboard('{Enter}');
    expect(ink()).toEqual([]);
    await user.click(tool('Undo'));
    expect(ink()).toMatchObject([{ words: 'Jilin City' }]);
  });

  test.each(['PageDown', 'PageUp'])(
    '%s keeps it and passes, even where the stage has caught it before',
    async (key) => {
      const { user, ink } = showClassroom();
      const heard = vi.fn();
      const listen = (event: KeyboardEvent) => {
        heard(event.key, event.defaultPrevented);
        event.stopPropagation();
      };
      await user.click(tool('Text'));
      press(350, 300);
      await user.keyboard('Harbin');
      document.addEventListener('keydown', listen, { capture: true });
      await user.keyboard(`{${key}}`);
      document.removeEventListener('keydown', listen, { capture: true });
      expect(heard.mock.calls).toEqual([[key, false]]);
      expect([field(), ink().length]).toEqual([null, 1]);
    },
  );

  test('it stays with the step it was begun on', async () => {
    const { user, ink, view } = showClassroom({ lesson: 'own-a', step: 1 });
    await user.click(tool('Text'));
    press(350, 300);
    await user.keyboard('Harbin');
    act(() => view.step((before) => ({ ...before, step: 2 })));
    expect([field(), ink()]).toEqual([null, []]);
    act(() => view.step((before) => ({ ...before, step: 1 })));
    expect(ink()).toMatchObject([{ words: 'Harbin' }]);
  });
});

describe('pointing', () => {
  test('the laser follows the mouse, and a finger as long as it is down', async () => {
    const { user, presentation, ink } = showClassroom();
    await user.click(tool('Laser pointer'));
    act(() => pointer('move', [350, 400], { buttons: 0 }));
    expect(presentation.getState().pointer).toMatchObject({ tool: 'laser', space: 'map', at: [105, 36] });
    const dot = document.querySelector('.laser-dot');
    expect([dot?.getAttribute('cx'), dot?.getAttribute('cy')]).toEqual(['350', '400']);
    act(() => pointer('down', [800, 200], { pointerType: 'touch' }));
    expect(presentation.getState().pointer).toMatchObject({ space: 'page', at: [0.8, 0.25] });
    act(() => pointer('up', [800, 200], { pointerType: 'touch' }));
    expect(presentation.getState().pointer).toBeNull();
    expect(ink()).toEqual([]);
  });

  test('the spotlight is there at once, is sized by wheel, keys and buttons, and leaves other keys alone', async () => {
    const { user, presentation } = showClassroom();
    await user.click(tool('Spotlight'));
    const radius = () => presentation.getState().pointer?.radius ?? 0;
    const seen = () => Number(document.querySelector('.spotlight-edge')?.getAttribute('r'));
    const start = radius();
    expect(seen()).toBe(start);
    act(() => fireEvent.wheel(hand(), { deltaY: -100 }));
    expect(radius()).toBeGreaterThan(start);
    await user.keyboard('-');
    expect(radius()).toBeCloseTo(start);
    await user.click(tool('Smaller spotlight'));
    expect(radius()).toBeLessThan(start);
    await user.click(tool('Larger spotlight'));
    expect(seen()).toBeCloseTo(start);
    act(() => pointer('down', [350, 400], { pointerType: 'touch' }));
    act(() => pointer('up', [350, 400], { pointerType: 'touch' }));
    expect(presentation.getState().pointer).toMatchObject({ tool: 'spotlight', space: 'map', at: [105, 36] });
    await user.click(tool('Spotlight'));
    expect(presentation.getState()).toMatchObject({ tool: null, pointer: null });
  });
});

test.each(['Pen', 'Text', 'Eraser', 'Spotlight', 'Laser pointer'])('with %s, a clicker’s keys pass', async (name) => {
  const { user } = showClassroom();
  await user.click(tool(name));
  const passed: string[] = [];
  const listen = (event: KeyboardEvent) => {
    if (!event.defaultPrevented) passed.push(event.key);
  };
  document.addEventListener('keydown', listen);
  const keys = [
    'PageDown',
    'PageUp',
    'ArrowLeft',
    'ArrowRight',
    ' ',
    'b',
    '.',
    'F5',
    'Escape',
    'Home',
    'End',
    '3',
    '?',
  ];
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key });
  document.removeEventListener('keydown', listen);
  expect(passed).toEqual(keys);
});

// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DESK } from '../../../src/i18n/messages/desk';
import { STAGE } from '../../../src/i18n/messages/stage';
import { PresentationContext } from '../../../src/present/presentation-store';
import { Stage } from '../../../src/present/stage/stage';
import { StageColumn } from '../../../src/present/stage/stage-column';
import { StoresContext } from '../../../src/view/hooks';
import { pointAtRegion } from '../../../src/view/transitions';
import { roomAt } from '../room';

const text = STAGE.en;

afterEach(cleanup);

/** A page in the lesson for tests, in front of a class or on somebody's desk. */
function show(step: number, presenting = true) {
  const { stores, presentation } = roomAt(step);
  stores.ephemeral.setState({ presenting });
  const did = {
    onLeave: vi.fn(),
    onZoom: vi.fn(),
    onHome: vi.fn(),
    onFullScreen: vi.fn(),
    onAudience: vi.fn(),
    onPresent: vi.fn(),
  };
  render(
    <StoresContext value={stores}>
      <PresentationContext value={presentation}>
        <div className="column-right">
          <StageColumn onPresent={did.onPresent} />
          <p data-testid="read">Something to read</p>
        </div>
        <Stage {...did} layer={null} tools={<p>Tools</p>} />
      </PresentationContext>
    </StoresContext>,
  );
  const now = () => presentation.getState();
  return { user: userEvent.setup(), stores, presentation, now, step: () => stores.view.getState().view.step, ...did };
}

const bar = () => screen.getByRole('navigation', { name: text.bar });
const button = (name: string) => within(bar()).getByRole('button', { name });

describe('in front of a class', () => {
  test('a clicker’s key goes on wherever the focus is; the title and what is revealed follow', async () => {
    const { user, step, stores } = show(1);
    expect(screen.getByRole('heading', { name: 'Look at the Northeast' })).toBeVisible();
    expect(screen.queryByText(/ANSWER-ONE/)).toBeNull();
    await user.keyboard('{PageDown}');
    expect(screen.getByText(/ANSWER-ONE/)).toBeVisible();
    button(text.draw).focus();
    await user.keyboard('{PageDown}');
    expect(screen.getByRole('heading', { name: 'Jilin' })).toBeVisible();
    expect(stores.ephemeral.getState().status).toBe(text.said(2, 3, 'Jilin'));
    await user.keyboard('{PageUp}');
    expect(step()).toBe(1);
  });

  test('letters and digits do what the list of keys says', async () => {
    const { user, now, step, onLeave } = show(1);
    await user.keyboard('t');
    expect(now().countdown?.endsAt).not.toBeNull();
    await user.keyboard('r');
    expect(now().revealed).toEqual([1]);
    await user.keyboard('p');
    expect(now().details).toBe(false);
    await user.keyboard('d');
    expect(now().drawing).toBe(true);
    expect(screen.getByText('Tools')).toBeVisible();
    await user.keyboard('l');
    expect(now().tool).toBe('laser');
    await user.keyboard('l');
    expect(now().tool).toBeNull();
    await user.keyboard('b');
    expect(screen.getByRole('button', { name: text.unblank })).toBeVisible();
    await user.keyboard('.');
    expect(now().blank).toBe(false);
    await user.keyboard('3');
    expect(step()).toBe(3);
    await user.keyboard('{Home}');
    expect(step()).toBe(1);
    await user.keyboard('{End}');
    expect(step()).toBe(3);
    await user.keyboard('?');
    const dialog = screen.getByRole('dialog', { name: text.keysTitle });
    for (const [key] of [...text.keyRows, ...text.letterRows]) expect(dialog).toHaveTextContent(key ?? '?');
    await user.click(within(dialog).getByRole('button', { name: text.close }));
    await user.keyboard('{Escape}');
    expect(onLeave).toHaveBeenCalledOnce();
  });

  test('the bar does it as well, and what is of no use at the ends says so', async () => {
    const { user, now, step, ...did } = show(1);
    expect(button(text.back)).toHaveAttribute('aria-disabled', 'true');
    await user.click(button(text.reveal));
    expect(now().revealed).toEqual([1]);
    await user.click(button(text.conceal));
    expect(now().revealed).toEqual([]);
    await user.selectOptions(within(bar()).getByRole('combobox'), '3');
    expect(step()).toBe(3);
    expect(button(text.forward)).not.toHaveAttribute('aria-disabled');
    await user.click(button(text.forward));
    expect(now().revealed).toEqual([3]);
    expect(button(text.forward)).toHaveAttribute('aria-disabled', 'true');
    await user.click(button(text.back));
    expect(step()).toBe(2);
    expect(within(bar()).queryByRole('button', { name: text.reveal })).toBeNull();
    for (const [name, hook] of [
      [text.nearer, did.onZoom],
      [text.home, did.onHome],
      [text.audience, did.onAudience],
      [text.fullScreen, did.onFullScreen],
      [text.leave, did.onLeave],
    ] as const) {
      await user.click(button(name));
      expect(hook, name).toHaveBeenCalledOnce();
    }
    expect(did.onZoom).toHaveBeenCalledWith(1);
  });

  test('a step’s text can be folded away, and it can be come back to', async () => {
    const { user, stores, step } = show(2);
    await user.click(screen.getByRole('button', { name: text.fold }));
    expect(screen.queryByText('One province.')).toBeNull();
    await user.click(screen.getByRole('button', { name: text.unfold }));
    act(() => stores.view.step(pointAtRegion('210000')));
    await user.click(screen.getByRole('button', { name: text.comeBack }));
    expect(stores.view.getState().view.region).toBe('220000');
    expect(step()).toBe(2);
    expect(screen.queryByText(text.strayed)).toBeNull();
  });

  test('notes are shown only while the class has a window of its own', () => {
    const { presentation } = show(1);
    expect(screen.queryByText(/NOTES-ONE/)).toBeNull();
    act(() => presentation.setState({ audience: true, blank: true }));
    const desk = screen.getByRole('region', { name: DESK.en.title });
    expect(desk).toHaveTextContent('NOTES-ONE for the teacher alone.');
    expect(desk).toHaveTextContent('ANSWER-ONE');
    expect(desk).toHaveTextContent('2. Jilin');
    expect(desk).toHaveTextContent(DESK.en.blank);
  });
});

describe('on somebody’s desk', () => {
  test('there is no bar; a clicker’s keys count, other keys and keys where one reads do not', async () => {
    const { user, step, now, onPresent } = show(2, false);
    expect(screen.queryByRole('navigation', { name: text.bar })).toBeNull();
    await user.keyboard('3b{ArrowRight}');
    expect(step()).toBe(2);
    expect(now().blank).toBe(false);
    await user.keyboard('{PageDown}');
    expect(step()).toBe(3);
    const read = screen.getByTestId('read');
    read.tabIndex = -1;
    read.focus();
    await user.keyboard('{PageUp}');
    expect(step()).toBe(3);
    await user.click(screen.getByRole('button', { name: text.reveal }));
    expect(now().revealed).toEqual([3]);
    await user.click(screen.getByRole('button', { name: text.present }));
    expect(onPresent).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: text.closeLesson }));
    expect(step()).toBeNull();
  });
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { reveal } from '../../../src/present/stage/moves';
import { linkAudience } from '../../../src/present/windows/audience-link';
import { linkPresenter } from '../../../src/present/windows/presenter-link';
import type { Snapshot } from '../../../src/present/windows/snapshot';
import { pointAtRegion } from '../../../src/view/transitions';
import { INITIAL_VIEW } from '../../../src/view/view-state';
import { roomAt } from '../room';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  sessionStorage.clear();
});

function presenterAt(step: number) {
  const room = roomAt(step);
  stops.push(linkPresenter(room.stores, room.presentation));
  return room;
}

function audience() {
  const room = roomAt(1);
  room.stores.view.arrive(INITIAL_VIEW);
  room.presentation.setState({ lesson: null });
  const heard: Snapshot[] = [];
  const stop = linkAudience(room.stores, room.presentation, (snapshot) => heard.push(snapshot));
  stops.push(stop);
  return { ...room, heard, stop, view: () => room.stores.view.getState().view };
}

describe('two windows in step', () => {
  test('the class’s window shows the step at once, and each change after it', async () => {
    const presenter = presenterAt(2);
    const { view, heard } = audience();
    await vi.waitFor(() => expect(view()).toMatchObject({ lesson: 'four-plates', step: 2, theme: 'projector' }));
    await vi.waitFor(() => expect(presenter.presentation.getState().audience).toBe(true));
    presenter.stores.view.step(pointAtRegion('210000'));
    await vi.waitFor(() => expect(view().region).toBe('210000'));
    presenter.presentation.setState({ blank: true });
    await vi.waitFor(() => expect(heard.at(-1)?.blank).toBe(true));
  });

  test('it hears the answer when it is revealed, and never the notes', async () => {
    const presenter = presenterAt(1);
    const { heard } = audience();
    await vi.waitFor(() => expect(heard).not.toHaveLength(0));
    expect(JSON.stringify(heard)).not.toContain('ANSWER-ONE');
    reveal(presenter);
    await vi.waitFor(() => expect(heard.at(-1)?.step?.answer).toContain('ANSWER-ONE'));
    expect(JSON.stringify(heard)).not.toContain('NOTES-');
  });

  test('opened again it finds its place, even before the presenter is heard', async () => {
    const presenter = presenterAt(2);
    const first = audience();
    await vi.waitFor(() => expect(first.view().step).toBe(2));
    first.stop();
    for (const stop of stops.splice(0)) stop();
    expect(presenter.presentation.getState().audience).toBe(false);
    const again = audience();
    expect(again.view()).toMatchObject({ lesson: 'four-plates', step: 2 });
  });

  test('a presenter’s window that is opened again goes on where the class is', async () => {
    const presenter = presenterAt(1);
    const shown = audience();
    await vi.waitFor(() => expect(presenter.presentation.getState().audience).toBe(true));
    reveal(presenter);
    await vi.waitFor(() => expect(shown.heard.at(-1)?.revealed).toEqual([1]));
    stops.shift()?.();

    const again = roomAt(1);
    again.stores.view.arrive({ ...INITIAL_VIEW, lang: 'zh', theme: 'dark' });
    again.presentation.setState({ lesson: null });
    stops.push(linkPresenter(again.stores, again.presentation));
    await vi.waitFor(() => expect(again.stores.view.getState().view).toMatchObject({ lesson: 'four-plates', step: 1 }));
    expect(again.stores.view.getState().view).toMatchObject({ lang: 'zh', theme: 'dark' });
    expect(again.presentation.getState().revealed).toEqual([1]);
  });

  test('a presenter with a lesson of its own keeps it, and the class follows', async () => {
    presenterAt(1);
    const shown = audience();
    await vi.waitFor(() => expect(shown.view().step).toBe(1));
    stops.shift()?.();
    const other = presenterAt(3);
    await vi.waitFor(() => expect(shown.view().step).toBe(3));
    expect(other.stores.view.getState().view.step).toBe(3);
  });
});

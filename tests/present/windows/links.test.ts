// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { reveal } from '../../../src/present/stage/moves';
import { linkAudience } from '../../../src/present/windows/audience-link';
import { openChannel } from '../../../src/present/windows/channel';
import { linkPresenter } from '../../../src/present/windows/presenter-link';
import { type Snapshot, snapshotOf } from '../../../src/present/windows/snapshot';
import { pointAtRegion } from '../../../src/view/transitions';
import { INITIAL_VIEW, type ViewState } from '../../../src/view/view-state';
import { questionsOf, roundAt } from '../a-round';
import { loadData } from '../questions/data';
import { roomAt } from '../room';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
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

  test('the class sees what is hidden and revealed as soon as the presenter does it', async () => {
    const presenter = presenterAt(2);
    const { stores } = audience();
    await vi.waitFor(() => expect(presenter.presentation.getState().audience).toBe(true));
    presenter.stores.ephemeral.setState({ veils: ['names'] });
    await vi.waitFor(() => expect(stores.ephemeral.getState().veils).toEqual(['names']));
    presenter.stores.ephemeral.setState({ veils: [] });
    await vi.waitFor(() => expect(stores.ephemeral.getState().veils).toEqual([]));
  });

  test('the presenter knows at once that the class’s window is closed, and that it is opened again', async () => {
    const { presentation } = presenterAt(2);
    const known = () => presentation.getState().audience;
    const first = audience();
    await vi.waitFor(() => expect(known()).toBe(true));
    dispatchEvent(new Event('pagehide'));
    first.stop();
    await vi.waitFor(() => expect(known()).toBe(false));
    audience();
    await vi.waitFor(() => expect(known()).toBe(true));
  });

  test('a window that is loaded anew is told at once, though it has forgotten everything', async () => {
    const { presentation } = presenterAt(2);
    const first = audience();
    await vi.waitFor(() => expect(presentation.getState().audience).toBe(true));
    await vi.waitFor(() => expect(first.view().step).toBe(2));
    first.stop();
    sessionStorage.clear();
    const second = audience();
    expect(second.heard).toEqual([]);
    await vi.waitFor(() => expect(second.view().step).toBe(2));
  });

  test('one presenter is followed, not another that is open as well, nor what is no message', async () => {
    const presenter = presenterAt(2);
    const { view, heard } = audience();
    await vi.waitFor(() => expect(view().step).toBe(2));
    await vi.waitFor(() => expect(presenter.presentation.getState().audience).toBe(true));
    const other = roomAt(3);
    const { view: elsewhere } = other.stores.view.getState();
    const snapshot = snapshotOf(elsewhere, 'en', [], other.presentation.getState());
    const channel = openChannel(() => undefined);
    channel.send({ kind: 'show', from: 'another', snapshot });
    channel.close();
    const noise = new BroadcastChannel(`atlas:presentation ${new URL('.', document.baseURI).pathname}`);
    // A channel has no target origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    for (const data of [null, 'show', {}, { kind: 'hide' }]) noise.postMessage(data);
    noise.close();
    presenter.presentation.setState({ blank: true });
    await vi.waitFor(() => expect(heard.at(-1)?.blank).toBe(true));
    expect(heard.map(({ step }) => step?.number)).not.toContain(3);
  });

  test('a window that has died without a word is missed after a while', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    const { presentation } = presenterAt(2);
    const { stop } = audience();
    const known = () => presentation.getState().audience;
    await vi.waitFor(() => expect(known()).toBe(true));
    stop();
    vi.advanceTimersByTime(6000);
    expect(known()).toBe(true);
    vi.advanceTimersByTime(10_000);
    expect(known()).toBe(false);
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

  test('a presenter’s window that is loaded anew knows what has been revealed, and the class goes on seeing it', async () => {
    const presenter = presenterAt(1);
    const shown = audience();
    await vi.waitFor(() => expect(presenter.presentation.getState().audience).toBe(true));
    reveal(presenter);
    await vi.waitFor(() => expect(shown.heard.at(-1)?.step?.answer).toContain('ANSWER-ONE'));
    stops.shift()?.();
    const again = presenterAt(1);
    await vi.waitFor(() => expect(again.presentation.getState().revealed).toEqual([1]));
    await vi.waitFor(() => expect(again.presentation.getState().audience).toBe(true));
    expect(shown.heard.at(-1)?.step?.answer).toContain('ANSWER-ONE');
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

describe('a round of questions to the whole class', () => {
  /** A presenter outside of lessons with a question on show, and the window for the class. */
  async function asking() {
    const questions = questionsOf(await loadData());
    const [question] = questions;
    if (question === undefined) throw new Error('No question');
    const presenter = presenterAt(1);
    presenter.stores.view.arrive({ ...INITIAL_VIEW, panel: 'lessons', year: 2010 });
    const asked = { question, place: 1, of: questions.length, settled: false };
    presenter.presentation.setState({ lesson: null, round: roundAt(0), asked });
    const shown = audience();
    await vi.waitFor(() => expect(shown.heard.at(-1)?.question?.place).toBe(1));
    await vi.waitFor(() => expect(presenter.presentation.getState().audience).toBe(true));
    return { presenter, shown, asked };
  }
  const reopened = (view: Partial<ViewState> = {}) => {
    stops.shift()?.();
    const again = roomAt(1);
    again.presentation.setState({ lesson: null });
    again.stores.view.arrive({ ...INITIAL_VIEW, ...view });
    stops.push(linkPresenter(again.stores, again.presentation));
    return again;
  };

  test('the question comes, then its answer, then it goes', async () => {
    const { presenter, shown, asked } = await asking();
    expect(JSON.stringify(shown.heard)).not.toContain('"answer"');
    presenter.presentation.setState({ asked: { ...asked, settled: true } });
    await vi.waitFor(() => expect(shown.heard.at(-1)?.question?.revealed).toEqual(asked.question));
    presenter.presentation.setState({ asked: null });
    await vi.waitFor(() => expect(shown.heard.at(-1)?.question).toBeNull());
  });

  test('opened again the class’s window has its question, even before the presenter is heard', async () => {
    const { shown } = await asking();
    shown.stop();
    for (const stop of stops.splice(0)) stop();
    expect(audience().heard.at(-1)?.question?.place).toBe(1);
  });

  test('a presenter’s window that is opened again goes on with the round, in its view', async () => {
    await asking();
    const { stores, presentation } = reopened({ lang: 'zh' });
    await vi.waitFor(() => expect(presentation.getState().round).toEqual(roundAt(0)));
    expect(stores.view.getState().view).toMatchObject({ panel: 'lessons', year: 2010, lang: 'zh' });
  });

  test('one that has a lesson of its own keeps to it', async () => {
    await asking();
    const { stores, presentation } = reopened({ lesson: 'four-plates', step: 2 });
    await vi.waitFor(() => expect(presentation.getState().audience).toBe(true));
    expect(presentation.getState().round).toBeNull();
    expect(stores.view.getState().view).toMatchObject({ lesson: 'four-plates', step: 2, panel: null });
  });

  test('one that left its round for a while is not drawn back into it', async () => {
    const { presenter } = await asking();
    stops.shift()?.();
    presenter.stores.view.arrive({ ...INITIAL_VIEW, panel: 'balance' });
    presenter.presentation.setState({ asked: null });
    stops.push(linkPresenter(presenter.stores, presenter.presentation));
    await vi.waitFor(() => expect(presenter.presentation.getState().audience).toBe(true));
    expect(presenter.stores.view.getState().view.panel).toBe('balance');
  });
});

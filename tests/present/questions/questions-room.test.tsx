// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { QUESTIONS } from '../../../src/i18n/messages/questions';
import { PresentationContext } from '../../../src/present/presentation-store';
import { QuestionsRoom } from '../../../src/present/questions/questions-room';
import { LARGEST_SEED } from '../../../src/present/questions/round-plan';
import { answerWords } from '../../../src/present/questions/wording';
import { StoresContext } from '../../../src/view/hooks';
import { showPart } from '../../panels/page';

const text = QUESTIONS.en;
const press = (name: string) => screen.getByRole('button', { name });

afterEach(() => {
  window.location.hash = '';
});

const showRoom = () => {
  const onClose = vi.fn<() => void>();
  return { ...showPart(<QuestionsRoom onClose={onClose} />, { panel: 'lessons', lang: 'en' }), onClose };
};

describe('setting a round up', () => {
  test('kinds, number, seed and mode are chosen, and the round begins', async () => {
    const { user } = showRoom();
    for (const kind of Object.values(text.kind)) {
      if (kind !== text.kind.higher) await user.click(screen.getByRole('checkbox', { name: kind }));
    }
    const count = screen.getByRole('spinbutton', { name: new RegExp(text.count) });
    await user.clear(count);
    await user.type(count, '3');
    const seed = screen.getByRole('spinbutton', { name: new RegExp(text.seed) });
    await user.clear(seed);
    await user.type(seed, '31');
    await user.click(screen.getByRole('radio', { name: text.modes.alone }));
    await user.click(press(text.copyLink));
    expect(await navigator.clipboard.readText()).toBe('?panel=lessons&lang=en#questions=31.h.3');
    await user.click(press(text.start));
    expect(await screen.findByRole('heading', { name: text.question(1, 3, text.kind.higher) })).toHaveFocus();
    await user.click(press(text.finish));
    // What was chosen is still there for the next round.
    expect(screen.getByRole('spinbutton', { name: new RegExp(text.seed) })).toHaveValue(31);
    expect(screen.getByRole('heading', { name: text.title })).toHaveFocus();
  });

  test('no kinds, or numbers out of bounds, can’t begin', async () => {
    const { user } = showRoom();
    const seed = screen.getByRole('spinbutton', { name: new RegExp(text.seed) });
    await user.clear(seed);
    await user.type(seed, String(LARGEST_SEED + 1));
    expect(seed).toHaveAttribute('aria-invalid', 'true');
    expect(press(text.start)).toBeDisabled();
    await user.click(press(text.otherSeed));
    expect(press(text.start)).toBeEnabled();
    for (const kind of Object.values(text.kind)) await user.click(screen.getByRole('checkbox', { name: kind }));
    expect(screen.getByRole('alert')).toHaveTextContent(text.noKinds);
    expect(press(text.start)).toBeDisabled();
  });
});

test('a link’s round begins at once, and does not begin again once it is closed', async () => {
  window.location.hash = '#questions=31.h.2';
  const { user } = showRoom();
  expect(await screen.findByRole('heading', { name: text.question(1, 2, text.kind.higher) })).toBeVisible();
  await user.click(press(text.finish));
  expect(window.location.hash).toBe('');
  expect(press(text.start)).toBeVisible();
});

test('who leaves a round, as by a citation, goes on with it', async () => {
  window.location.hash = '#questions=31.h.3';
  const { user, stores, presentation } = showRoom();
  await screen.findByRole('heading', { name: text.question(1, 3, text.kind.higher) });
  await user.click(press(text.pass));
  await user.click(press(text.next));
  cleanup();
  render(
    <StoresContext value={{ ...stores, browserLanguage: 'en' }}>
      <PresentationContext value={presentation}>
        <QuestionsRoom onClose={() => undefined} />
      </PresentationContext>
    </StoresContext>,
  );
  expect(await screen.findByRole('heading', { name: text.question(2, 3, text.kind.higher) })).toBeVisible();
});

describe('a round for the whole class', () => {
  async function asked() {
    const page = showRoom();
    for (const kind of Object.values(text.kind)) {
      if (kind !== text.kind.higher) await page.user.click(screen.getByRole('checkbox', { name: kind }));
    }
    await page.user.click(press(text.start));
    await screen.findByRole('heading', { name: text.question(1, 7, text.kind.higher) });
    return { ...page, asked: () => page.presentation.getState().asked };
  }

  test('puts each question to the class, and its answer once it is revealed', async () => {
    const { user, asked: now } = await asked();
    expect(now()).toMatchObject({ place: 1, of: 7, settled: false, question: { kind: 'higher' } });
    await user.click(press(text.reveal));
    expect(now()).toMatchObject({ place: 1, settled: true });
    await user.click(press(text.next));
    expect(now()).toMatchObject({ place: 2, settled: false });
    await user.click(press(text.back));
    expect(now()).toMatchObject({ place: 1, settled: true });
  });

  test('asks nothing any more once it is closed, or the room is left', async () => {
    const { user, asked: now, presentation, unmount } = await asked();
    await user.click(press(text.finish));
    expect(presentation.getState()).toMatchObject({ asked: null, round: null });
    await user.click(press(text.start));
    await screen.findByRole('heading', { name: text.question(1, 7, text.kind.higher) });
    expect(now()).not.toBeNull();
    unmount();
    expect(now()).toBeNull();
    expect(presentation.getState().round).not.toBeNull();
  });

  test('tells the presenter alone what is right, while the class has a window of its own', async () => {
    const { user, presentation, asked: now } = await asked();
    const question = now()?.question;
    if (question === undefined) throw new Error('Nothing asked');
    const right = text.rightAnswer(answerWords('en', question.answer));
    expect(screen.queryByText(right)).toBeNull();
    act(() => presentation.setState({ audience: true }));
    expect(within(screen.getByRole('complementary', { name: text.presenter.title })).getByText(right)).toBeVisible();
    await user.click(press(text.reveal));
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(screen.getByText(right)).toBeVisible();
  });

  test('who answers alone is not put before the class', async () => {
    window.location.hash = '#questions=31.h.2';
    const { presentation } = showRoom();
    await screen.findByRole('heading', { name: text.question(1, 2, text.kind.higher) });
    expect(presentation.getState()).toMatchObject({ asked: null, round: { chosen: { mode: 'seeded' } } });
  });
});

test('the room is left by its own button', async () => {
  const { user, onClose } = showRoom();
  await user.click(press(text.close));
  expect(onClose).toHaveBeenCalledOnce();
});

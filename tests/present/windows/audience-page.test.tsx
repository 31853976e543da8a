// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../src/domain/text';
import { DESK } from '../../../src/i18n/messages/desk';
import { QUESTIONS } from '../../../src/i18n/messages/questions';
import type { Question } from '../../../src/present/questions/question';
import { answerWords, questionWords, unitName } from '../../../src/present/questions/wording';
import { AudiencePage } from '../../../src/present/windows/audience-page';
import { openChannel } from '../../../src/present/windows/channel';
import { type Snapshot, snapshotOf } from '../../../src/present/windows/snapshot';
import { keepSnapshot } from '../../../src/view/browser-stage';
import { showPart } from '../../panels/page';
import { conceivable, questionsOf, roundAt } from '../a-round';
import { loadData } from '../questions/data';
import { roomAt } from '../room';

const data = await loadData();
const questions = questionsOf(data);
const DETAILS = 'Here stands the panel.';

afterEach(() => sessionStorage.clear());

/** What the presenter sends with a question on show. */
function asking(question: Question, settled: boolean, language: Language = 'en'): Snapshot {
  const { stores, presentation } = roomAt(1, { lesson: null, step: null, panel: 'lessons' });
  const place = questions.findIndex(({ kind }) => kind === question.kind);
  const asked = { question, place: place + 1, of: questions.length, settled };
  presentation.setState({ lesson: null, round: roundAt(place), asked });
  return snapshotOf(stores.view.getState().view, language, [], presentation.getState());
}

/** The window for the class, with what it knew last. */
function open(known: Snapshot | null) {
  if (known !== null) keepSnapshot(known);
  return showPart(<AudiencePage map={<div>map</div>} details={<p>{DETAILS}</p>} layer={null} />, { lang: 'en' });
}

const card = () => screen.findByRole('region', { name: /^Question \d of 7: |^第 \d 题/ });
/** The card without the ids that React makes. */
const html = (element: HTMLElement) => element.outerHTML.replace(/_r_\w+_/g, '');

describe('a question to the whole class', () => {
  test.each(questions.map((question) => [question.kind, question] as const))(
    '%s: the page is the same whatever is right; revealed it tells',
    async (kind, question) => {
      const seen = new Set<string>();
      for (const answer of conceivable(question).slice(0, 4)) {
        const page = open(asking({ ...question, answer } as Question, false));
        const shown = await card();
        expect(shown).toHaveTextContent(questionWords('en', question));
        if ('options' in question)
          for (const unit of question.options) expect(shown).toHaveTextContent(unitName('en', unit));
        expect(within(shown).queryAllByRole('button')).toEqual([]);
        seen.add(html(shown));
        page.unmount();
      }
      expect(seen.size).toBe(1);

      open(asking(question, true));
      const revealed = await card();
      expect(revealed).toHaveTextContent(QUESTIONS.en.rightAnswer(answerWords('en', question.answer)));
      const marks = within(revealed).queryAllByText(QUESTIONS.en.isRight);
      const { answer } = question;
      const right = answer.form === 'set' ? answer.regions.length : kind === 'find' || kind === 'order' ? 0 : 1;
      expect(marks).toHaveLength(right);
    },
  );

  test('comes and is revealed while the window is open, and nothing of it can be pressed', async () => {
    const question = questions.find(({ kind }) => kind === 'true-false') ?? questions[0];
    if (question === undefined) throw new Error('No question');
    open(null);
    expect(screen.getByText(DESK.en.waiting)).toBeVisible();
    const presenter = openChannel(() => undefined);
    const right = QUESTIONS.en.rightAnswer(answerWords('en', question.answer));
    presenter.send({ kind: 'show', from: 'presenter', snapshot: asking(question, false) });
    expect(await card()).not.toHaveTextContent(right);
    presenter.send({ kind: 'show', from: 'presenter', snapshot: asking(question, true) });
    await screen.findByText(right);
    presenter.close();
    const pressed = within(await card()).queryAllByRole('button');
    expect(pressed.filter((button) => button.closest('[inert]') === null)).toEqual([]);
  });

  test('stands in the place of the lesson’s step and the panel', async () => {
    const { stores, presentation } = roomAt(1, { panel: 'balance' });
    const [question] = questions;
    if (question === undefined) throw new Error('No question');
    const send = () => snapshotOf(stores.view.getState().view, 'en', [], presentation.getState());
    const page = open(send());
    expect(await screen.findByRole('heading', { name: 'Look at the Northeast' })).toBeVisible();
    expect(screen.getByText(DETAILS)).toBeVisible();
    page.unmount();
    presentation.setState({ asked: { question, place: 1, of: 7, settled: false }, round: roundAt(0) });
    open(send());
    await card();
    expect(screen.queryByRole('heading', { name: 'Look at the Northeast' })).toBeNull();
    expect(screen.queryByText(DETAILS)).toBeNull();
  });

  test('in Chinese', async () => {
    const [question] = questions;
    if (question === undefined) throw new Error('No question');
    open(asking(question, false, 'zh'));
    expect(await card()).toHaveTextContent(questionWords('zh', question));
  });
});

test('the screen is blank, and shown again, as the presenter has it', async () => {
  const { stores, presentation } = roomAt(1);
  const send = (blank: boolean) => {
    presentation.setState({ blank });
    return snapshotOf(stores.view.getState().view, 'en', [], presentation.getState());
  };
  const { container } = open(send(true));
  const presenter = openChannel(() => undefined);
  expect(container.querySelector('.stage-blank')).not.toBeNull();
  presenter.send({ kind: 'show', from: 'presenter', snapshot: send(false) });
  await vi.waitFor(() => expect(container.querySelector('.stage-blank')).toBeNull());
  presenter.close();
});

describe('the panel', () => {
  const withPanel = (panel: 'lessons' | 'balance') => {
    const { stores, presentation } = roomAt(1, { lesson: null, step: null, panel });
    presentation.setState({ lesson: null });
    return snapshotOf(stores.view.getState().view, 'en', [], presentation.getState());
  };

  test('waits until the presenter is heard: the address may name a tool of the teacher’s', () => {
    open(null);
    expect(screen.queryByText(DETAILS)).toBeNull();
  });

  test('is there for the class, a tool of the teacher’s is not, and the map has the window', async () => {
    const page = open(withPanel('balance'));
    expect(await screen.findByText(DETAILS)).toBeVisible();
    page.unmount();
    const { container } = open(withPanel('lessons'));
    await act(async () => undefined);
    expect(screen.queryByText(DETAILS)).toBeNull();
    expect(container.querySelector('.page')).toHaveClass('page-wide');
  });
});

// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { type ComponentProps, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../src/domain/text';
import { PANELS } from '../../../src/i18n/messages/panels';
import { QUESTIONS } from '../../../src/i18n/messages/questions';
import type { Question, QuestionKind } from '../../../src/present/questions/question';
import { QuestionRound } from '../../../src/present/questions/question-round';
import { generateRound } from '../../../src/present/questions/round';
import { answerWords, questionWords, unitName } from '../../../src/present/questions/wording';
import { pointAtRegion, selectRegion, setYear } from '../../../src/view/transitions';
import type { ViewState } from '../../../src/view/view-state';
import { showPart } from '../../panels/page';
import { loadData, plan } from './data';

const data = await loadData();
const text = QUESTIONS.en;

interface Shown {
  readonly kinds: readonly QuestionKind[];
  readonly count?: number;
  readonly mode?: 'class' | 'alone' | 'seeded';
  readonly view?: Partial<ViewState>;
  readonly language?: Language;
  readonly revealAll?: boolean;
}

/** Keeps how far the round has come, as the room of questions does. */
function Held(props: Omit<ComponentProps<typeof QuestionRound>, 'begun' | 'onProgress'>) {
  const [begun, setBegun] = useState<ComponentProps<typeof QuestionRound>['begun']>(null);
  return <QuestionRound {...props} begun={begun} onProgress={setBegun} />;
}

async function show({ kinds, count = 1, mode = 'alone', view = {}, language = 'en', revealAll = false }: Shown) {
  const onClose = vi.fn<() => void>();
  const round = { seed: 31, kinds, count };
  const questions = generateRound(plan(round, view), data);
  const page = showPart(<Held {...round} mode={mode} revealAll={revealAll} onClose={onClose} onAsk={vi.fn()} />, {
    panel: 'lessons',
    ...view,
    lang: language,
  });
  await screen.findByText(QUESTIONS[language].round(31));
  return { ...page, questions, onClose, ephemeral: () => page.stores.ephemeral.getState() };
}

const first = (questions: readonly Question[]): Question => {
  const [question] = questions;
  if (question === undefined) throw new Error('No question');
  return question;
};
const press = (name: string) => screen.getByRole('button', { name });

describe('by keyboard alone', () => {
  test('a choice: the heading has the focus, arrows choose, and the feedback takes the focus', async () => {
    const { user, questions } = await show({ kinds: ['higher'] });
    const question = first(questions);
    if (question.kind !== 'higher') throw new Error('Another kind');
    expect(screen.getByRole('heading', { level: 3 })).toHaveFocus();
    expect(screen.getByRole('radiogroup')).toHaveAccessibleName(questionWords('en', question));
    await user.tab();
    await user.keyboard(' ');
    const wanted = question.options.indexOf(question.answer.region);
    if (wanted === 1) await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: unitName('en', question.answer.region) })).toBeChecked();
    await user.tab();
    expect(press(text.check)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: text.isRight })).toHaveFocus();
    expect(screen.getByText(text.rightAnswer(unitName('en', question.answer.region)))).toBeVisible();
    expect(screen.getAllByRole('radio').every((radio) => (radio as HTMLInputElement).disabled)).toBe(true);
  });

  test('an order: buttons move, the move is announced, the focus stays', async () => {
    const { user, questions, ephemeral } = await show({ kinds: ['order'] });
    const question = first(questions);
    if (question.kind !== 'order') throw new Error('Another kind');
    const [top = '', second = ''] = question.options;
    const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);
    press(text.up(unitName('en', second))).focus();
    await user.keyboard('{Enter}');
    expect(rows()[0]).toContain(unitName('en', second));
    expect(press(text.up(unitName('en', second)))).toHaveFocus();
    expect(press(text.up(unitName('en', second)))).toHaveAttribute('aria-disabled', 'true');
    expect(ephemeral().status).toBe(text.moved(unitName('en', second), 1, 4));
    await user.keyboard('{Enter}');
    expect(rows()[0]).toContain(unitName('en', second));
    await user.click(press(text.down(unitName('en', second))));
    expect(rows()[0]).toContain(unitName('en', top));
  });

  test('an order put right earns a point', async () => {
    const { user, questions } = await show({ kinds: ['order'] });
    const question = first(questions);
    if (question.kind !== 'order') throw new Error('Another kind');
    const right = question.answer.regions;
    for (const unit of right.toReversed()) {
      for (let n = 0; n < 3; n++) await user.click(press(text.up(unitName('en', unit))));
    }
    await user.click(press(text.check));
    expect(screen.getByRole('heading', { name: text.isRight })).toHaveFocus();
  });

  test('a set: ticks count in part, and the rule is told', async () => {
    const { user, questions } = await show({ kinds: ['members'] });
    const question = first(questions);
    if (question.kind !== 'members') throw new Error('Another kind');
    expect(screen.getByRole('group', { name: new RegExp(questionWords('en', question).slice(0, 20)) })).toBeVisible();
    const [one = ''] = question.answer.regions;
    await user.click(screen.getByRole('checkbox', { name: unitName('en', one) }));
    await user.click(press(text.check));
    expect(screen.getByText(text.yourAnswer(unitName('en', one)))).toBeVisible();
    expect(screen.getByRole('heading', { level: 4 }).textContent).toMatch(/^Right in part: 0\.\d+ of a point$/);
    expect(screen.getByText(text.rule.set)).toBeVisible();
    expect(screen.getAllByText(text.isRight, { selector: '.visually-hidden' })).toHaveLength(
      question.answer.regions.length,
    );
  });
});

test('nothing is checked before something is chosen; the status says so', async () => {
  const { user, ephemeral } = await show({ kinds: ['true-false'] });
  await user.click(press(text.check));
  expect(screen.getByText(text.unanswered)).toBeVisible();
  expect(ephemeral().status).toBe(text.unanswered);
  expect(screen.queryByRole('heading', { level: 4 })).toBeNull();
  await user.click(screen.getByRole('radio', { name: text.right }));
  expect(screen.queryByText(text.unanswered)).toBeNull();
});

test('a statement of the source is explained with its citation', async () => {
  const { user, questions } = await show({ kinds: ['true-false'], count: 12 });
  for (const question of questions) {
    await user.click(press(text.pass));
    expect(screen.getByRole('heading', { name: text.passed })).toHaveFocus();
    if (question.kind === 'true-false' && question.claim.about === 'fact') {
      const fact = data.library.fact(question.claim.fact);
      await user.click(screen.getByRole('button', { name: /^P.*, source$/ }));
      expect(screen.getByRole('group', { name: PANELS.en.citation.title })).toHaveTextContent(/P\d/);
      expect(fact?.cite.pages).toBeDefined();
      return;
    }
    await user.click(press(text.next));
  }
  throw new Error('No statement among them');
});

describe('found on the map', () => {
  // No answer is the region that was selected before.
  const start: Partial<ViewState> = { region: '440000', lens: 'density', include: ['northeast'] };

  async function showFind(view: Partial<ViewState> = start) {
    const page = await show({ kinds: ['find'], count: 2, view });
    const before = page.view();
    return { ...page, before, right: first(page.questions).answer };
  }

  test('names are hidden and nothing is selected while it is asked; both come back', async () => {
    const { user, view, ephemeral, questions } = await showFind();
    expect(ephemeral().veils).toEqual(['names']);
    expect(view()).toMatchObject({ ...start, region: null, panel: 'lessons' });
    await user.click(press(text.pass));
    expect(ephemeral().veils).toEqual([]);
    const { answer } = first(questions);
    expect(view().region).toBe(answer.form === 'region' && answer.region);
    expect(screen.queryByRole('combobox')).toBeNull();
    await user.click(press(text.next));
    expect(view().region).toBeNull();
    await user.click(press(text.pass));
    await user.click(press(text.last));
    expect(view()).toMatchObject({ ...start, panel: 'lessons' });
    expect(ephemeral().veils).toEqual([]);
  });

  test('a click on the map answers, without a name and without another panel', async () => {
    const { user, stores, view, right } = await showFind({ ...start, panel: 'balance' });
    if (right.form !== 'region') throw new Error('Another kind');
    act(() => stores.view.step(pointAtRegion(right.region)));
    expect(screen.getByText(text.picked, { selector: 'p' })).toBeVisible();
    expect(screen.getByRole('combobox')).toHaveValue('');
    expect(view()).toMatchObject({ region: right.region, panel: 'balance' });
    await user.click(press(text.check));
    expect(screen.getByRole('heading', { name: text.isRight })).toHaveFocus();
  });

  test('a choice in the search, which opens the region, leaves the panel as it was', async () => {
    const { stores, view, before } = await showFind();
    act(() => stores.view.step(selectRegion('650000')));
    expect(view()).toEqual({ ...before, region: '650000' });
  });

  test('Escape clears the choice on the map; the selection from before comes back all the same', async () => {
    const { user, stores, view } = await showFind();
    act(() => stores.view.step(pointAtRegion('650000')));
    act(() => stores.view.step(selectRegion(null)));
    expect(view()).toMatchObject({ region: null, panel: 'lessons' });
    await user.click(press(text.pass));
    await user.click(press(text.next));
    await user.click(press(text.pass));
    await user.click(press(text.last));
    expect(view()).toMatchObject({ region: '440000', panel: 'lessons' });
  });

  test('a prefecture stands for its province', async () => {
    const { user, stores, right } = await showFind({ include: ['northeast'] });
    if (right.form !== 'region') throw new Error('Another kind');
    const prefecture = `${right.region.slice(0, 2)}0100`;
    act(() => stores.view.step(pointAtRegion(prefecture)));
    await user.click(press(text.check));
    expect(screen.getByRole('heading', { name: text.isRight })).toBeVisible();
  });

  test('the list of units does as well', async () => {
    const { user, view, right } = await showFind();
    if (right.form !== 'region') throw new Error('Another kind');
    await user.selectOptions(screen.getByRole('combobox', { name: new RegExp(text.findList) }), right.region);
    expect(view().region).toBe(right.region);
    await user.click(press(text.check));
    expect(screen.getByRole('heading', { name: text.isRight })).toBeVisible();
  });

  test('what else the reader changes meanwhile stays changed; veils of a lesson stay', async () => {
    const { user, stores, view, ephemeral } = await showFind();
    act(() => {
      stores.view.step(setYear(2010));
      stores.ephemeral.setState(({ veils }) => ({ veils: [...veils, 'values'] }));
    });
    await user.click(press(text.pass));
    await user.click(press(text.next));
    await user.click(press(text.pass));
    await user.click(press(text.last));
    expect(view()).toMatchObject({ year: 2010, region: '440000' });
    expect(ephemeral().veils).toEqual(['values']);
  });

  test('a whole view that arrives meanwhile is left alone', async () => {
    const { user, stores, view } = await showFind();
    act(() => stores.view.arrive({ ...view(), region: '370000', year: 2005 }));
    await user.click(press(text.finish));
    expect(view()).toMatchObject({ region: '370000', year: 2005 });
  });

  test('no entry of the history comes from the question itself', async () => {
    const { user, stores } = await showFind();
    const steps: string[] = [];
    stores.view.subscribe(({ change }) => steps.push(change));
    await user.click(press(text.pass));
    await user.click(press(text.next));
    expect(new Set(steps)).toEqual(new Set(['motion']));
  });
});

describe('the whole class', () => {
  test('the teacher reveals: no score, no checking', async () => {
    const { user, questions } = await show({ kinds: ['misleads', 'odd-one-out'], count: 2, mode: 'class' });
    expect(screen.queryByRole('button', { name: text.check })).toBeNull();
    await user.click(press(text.reveal));
    expect(screen.getByRole('heading', { name: text.answer })).toHaveFocus();
    expect(screen.getByText(text.rightAnswer(answerWords('en', first(questions).answer)))).toBeVisible();
    await user.click(press(text.next));
    expect(screen.getByRole('heading', { level: 3 })).toHaveFocus();
    await user.click(press(text.back));
    expect(screen.getByRole('heading', { name: text.answer })).toBeVisible();
    await user.click(press(text.next));
    await user.click(press(text.reveal));
    await user.click(press(text.last));
    expect(screen.getByText(text.done)).toBeVisible();
    expect(screen.queryByText(/points/)).toBeNull();
  });
});

describe('the result', () => {
  test('tells the score and what was wrong, each with its answer', async () => {
    const { user, questions, onClose } = await show({ kinds: ['higher'], count: 2 });
    for (const [place, question] of questions.entries()) {
      if (question.kind !== 'higher') throw new Error('Another kind');
      const other = question.options.find((option) => option !== question.answer.region) ?? '';
      await user.click(
        screen.getByRole('radio', { name: unitName('en', place === 0 ? question.answer.region : other) }),
      );
      await user.click(press(text.check));
      await user.click(press(place === 0 ? text.next : text.last));
    }
    expect(screen.getByRole('heading', { name: text.result })).toHaveFocus();
    expect(screen.getByText(text.score('1', 2))).toBeVisible();
    const [wrong] = screen.getAllByRole('listitem');
    const second = questions[1];
    if (wrong === undefined || second === undefined) throw new Error('Nothing wrong');
    expect(within(wrong).getByText(questionWords('en', second))).toBeVisible();
    expect(within(wrong).getByText(text.rightAnswer(answerWords('en', second.answer)))).toBeVisible();
    await user.click(press(text.repeat));
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(text.question(1, 2, text.kind.higher));
    await user.click(press(text.finish));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

test('a seeded round hands its link on, with the view that it is about', async () => {
  const { user } = await show({ kinds: ['find'], mode: 'seeded', view: { region: '210000', lens: 'density' } });
  await user.click(press(text.copyLink));
  const copied = await navigator.clipboard.readText();
  expect(copied).toBe('?region=liaoning&lens=density&panel=lessons&lang=en#questions=31.f.1');
});

test('all questions with their answers, for the teacher', async () => {
  const { questions } = await show({ kinds: ['members', 'misleads'], count: 4, revealAll: true });
  expect(screen.getAllByText(/^Right answer: /)).toHaveLength(questions.length);
  expect(screen.queryByRole('button', { name: text.check })).toBeNull();
});

test('in Chinese', async () => {
  const { questions } = await show({ kinds: ['odd-one-out'], language: 'zh' });
  expect(screen.getByText(questionWords('zh', first(questions)))).toBeVisible();
  expect(screen.getByRole('button', { name: '检查答案' })).toBeVisible();
});

// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LESSONS } from '../../../src/i18n/messages/lessons';
import { QUESTIONS } from '../../../src/i18n/messages/questions';
import { LessonsPanel } from '../../../src/present/lessons/lessons-panel';
import { createOwnLessonsStore, OwnLessonsContext } from '../../../src/present/lessons-store';
import { showPart } from '../../panels/page';
import { CHOSEN, roundAt } from '../a-round';

const text = QUESTIONS.en;
const show = () =>
  showPart(
    <OwnLessonsContext value={createOwnLessonsStore()}>
      <LessonsPanel onPresent={() => undefined} />
    </OwnLessonsContext>,
    { panel: 'lessons', lang: 'en' },
  );
const list = () => screen.queryByRole('heading', { name: LESSONS.en.title });

test('the panel opens with its list; with a round that has begun it goes on with that, until it is left', async () => {
  const { user, presentation } = show();
  expect(list()).toBeVisible();
  presentation.setState({ round: roundAt(2) });
  expect(await screen.findByRole('heading', { name: new RegExp(`^Question 3 of ${CHOSEN.count}: `) })).toBeVisible();
  expect(list()).toBeNull();
  await user.click(screen.getByRole('button', { name: LESSONS.en.back }));
  expect(list()).toBeVisible();
  // Left, and not lost.
  await user.click(screen.getByRole('button', { name: LESSONS.en.askQuestions }));
  expect(await screen.findByRole('heading', { name: new RegExp(`^Question 3 of ${CHOSEN.count}: `) })).toBeVisible();
});

test('a round that is closed leads to the next one', async () => {
  const { user, presentation } = show();
  presentation.setState({ round: roundAt(0) });
  await user.click(await screen.findByRole('button', { name: text.finish }));
  expect(screen.getByRole('button', { name: text.start })).toBeVisible();
});

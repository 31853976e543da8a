// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { MOST_STEPS } from '../../../src/domain/lesson';
import { AddView } from '../../../src/present/editor/add-view';
import { viewTitle } from '../../../src/present/editor/view-title';
import { parseAddress } from '../../../src/view/address/codec';
import { lessonOf } from '../format/lessons';
import '../../panels/page';
import { showWithLessons } from './page';

const LESSON = lessonOf(['One']);
const OTHER = lessonOf([], { id: 'own-bbbbbb', title: '', language: 'zh' });
const add = () => screen.getByRole('button', { name: 'Add this view' });
const choice = () => screen.getByRole('combobox', { name: 'Lesson' });
const stepTitle = () => screen.getByRole('textbox', { name: 'Title of the step' });

test('the first view makes a lesson, the next one goes there too', async () => {
  const onEdit = vi.fn();
  const { user, own, view, lesson, status } = showWithLessons(<AddView onEdit={onEdit} />, [], {
    panel: null,
    region: '220000',
  });
  expect(choice()).toHaveDisplayValue('A new lesson');
  await user.click(add());
  expect(lesson()).toMatchObject({
    title: 'Jilin',
    language: 'en',
    steps: [{ title: 'Jilin', view: '?region=jilin' }],
  });
  view.step((now) => ({ ...now, region: null, panel: 'fact:gba-1' }));
  await user.clear(stepTitle());
  await user.type(stepTitle(), 'What the source says');
  await user.click(add());
  expect(own.getState().lessons).toHaveLength(1);
  expect(lesson()?.steps[1]).toMatchObject({
    title: 'What the source says',
    view: '?panel=fact:gba-1',
    facts: ['gba-1'],
  });
  expect(status()).toBe('Added as step 2 of “Jilin”.');
  expect(screen.getByText('Added as step 2 of “Jilin”.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Edit the lesson' }));
  expect(onEdit).toHaveBeenCalledExactlyOnceWith(lesson()?.id);
});

test('the lesson can be chosen; the title is guessed in its language', async () => {
  const { user, lesson } = showWithLessons(<AddView />, [LESSON, OTHER], { panel: 'balance' });
  await user.selectOptions(choice(), 'Untitled lesson');
  expect(stepTitle()).toHaveValue('均衡');
  await user.click(add());
  expect(lesson(1)?.steps).toHaveLength(1);
  expect(lesson(0)).toBe(LESSON);
  expect(screen.queryByRole('button', { name: 'Edit the lesson' })).toBeNull();
});

test('in the panel for sharing, the panel that it covers is what is added', async () => {
  const { user, ephemeral, lesson } = showWithLessons(<AddView />, [], { panel: 'share' });
  ephemeral.setState({ panelBefore: 'timeline' });
  await user.click(add());
  expect(lesson()?.steps[0]?.view).toBe('?panel=timeline');
});

test('a full lesson takes no more, and says so', async () => {
  const full = lessonOf(Array.from({ length: MOST_STEPS }, String));
  const { user } = showWithLessons(<AddView />, [full]);
  await user.selectOptions(choice(), 'Northeast');
  expect(add()).toBeDisabled();
  expect(screen.getByText('A lesson has 60 steps at most.')).toBeVisible();
});

describe('a view in a few words', () => {
  test.each([
    ['', 'China’s regional strategies', '中国区域战略'],
    ['?region=hong-kong', 'Hong Kong', '香港特别行政区'],
    ['?lens=population', /^Residents.*, 20\d\d$/, /^.*人口.*（20\d\d 年）$/],
    ['?strategy=northeast,-gba', /^Northeast, without/, /东北/],
    [
      '?region=jilin&lens=gdp&year=2010&panel=balance',
      /^Jilin: Balance, .*GDP.*, 2010$/,
      /^吉林：均衡，.*（2010 年）$/,
    ],
    ['?panel=compare&compare=liaoning,northeast', 'Liaoning, Northeast compared', /^辽宁、.*的比较$/],
    ['?panel=strategy:gba', /^Strategy: /, /^战略：/],
    ['?panel=fact:gba-1', 'A statement of the source', '原文的一条表述'],
    ['?lens=own:a.b', 'own data', '自备数据'],
  ])('%s', (address, en, zh) => {
    const { view } = parseAddress(address);
    expect(viewTitle(view, 'en')).toEqual(typeof en === 'string' ? en : expect.stringMatching(en));
    expect(viewTitle(view, 'zh')).toEqual(typeof zh === 'string' ? zh : expect.stringMatching(zh));
  });
});

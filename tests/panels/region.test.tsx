// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { setLanguage } from '../../src/view/transitions';
import { chips, showDetails, statement, title } from './page';

const LIAONING = '210000';
const HEILONGJIANG = '230000';
const INNER_MONGOLIA = '150000';

const tab = (name: string) => screen.findByRole('tab', { name });

describe('a region of the Northeast', () => {
  test('Liaoning: its name in both languages, its strategy, its capital', () => {
    showDetails({ region: LIAONING });
    expect(title()).toBe('Liaoning');
    expect(screen.getByText('辽宁省')).toHaveAttribute('lang', 'zh-CN');
    expect(chips()).toEqual(['Northeast']);
    expect(screen.getByText('Capital Shenyang')).toBeInTheDocument();
  });

  test('five tabs of what the source says, each statement with its pages', async () => {
    const { user } = showDetails({ region: LIAONING });
    await tab('Profile');
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'Profile',
      'Resources',
      'Industries',
      'Places',
      'Figures',
    ]);
    await user.click(await tab('Industries'));
    const items = screen.getAllByRole('listitem').filter((item) => item.className === 'fact');
    expect(items.length).toBeGreaterThan(3);
    for (const item of items) expect(within(item).getByRole('button', { name: /^P\d+–P\d+, source$/ })).toBeVisible();
  });

  test('arrow keys walk the tabs, of which one is in the tab order', async () => {
    const { user } = showDetails({ region: LIAONING });
    (await tab('Profile')).focus();
    await user.keyboard('{ArrowRight}');
    expect(await tab('Resources')).toHaveFocus();
    expect(await tab('Resources')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{End}{ArrowRight}');
    expect(await tab('Profile')).toHaveFocus();
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  test('a citation opens chapter, pages and status; Esc closes it and goes back', async () => {
    const { user } = showDetails({ region: LIAONING });
    const [link] = await screen.findAllByRole('button', { name: 'P6–P9, source' });
    if (link === undefined) throw new Error('No citation');
    link.focus();
    await user.keyboard('{Enter}');
    const box = screen.getByRole('group', { name: 'Where this comes from' });
    expect(box).toHaveTextContent('Introduction to Northeast China');
    expect(box).toHaveTextContent('The source states this.');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(box).not.toBeInTheDocument();
    expect(link).toHaveFocus();
  });

  test('official figures say year and vintage, and lead to their source', async () => {
    const { user } = showDetails({ region: LIAONING });
    const gdp = (await screen.findByText('GDP 2024')).parentElement as HTMLElement;
    expect(gdp).toHaveTextContent('¥3,254 bn');
    expect(gdp).toHaveTextContent('after the 2023 census');
    await user.click(within(gdp).getByRole('button', { name: 'Source: GDP 2024' }));
    expect(await screen.findByText(/National Bureau of Statistics/)).toBeVisible();
  });

  test('Heilongjiang: check A01 stands over 306.72 billion, once for its five figures', async () => {
    const { user } = showDetails({ region: HEILONGJIANG });
    await user.click(await tab('Figures'));
    const doubtful = await statement('306.72');
    const cluster = doubtful.closest('.fact-cluster') as HTMLElement;
    const [check] = within(cluster).getAllByRole('note');
    expect(check).toHaveAccessibleName('Check A01');
    expect(check).toHaveTextContent(/first quarter of 2018/);
    expect(check).toHaveAttribute('data-tone', 'warn');
    expect(within(cluster).getAllByRole('listitem')).toHaveLength(5);
    expect(screen.getAllByRole('note', { name: 'Check A01' })).toHaveLength(1);
    expect(screen.getByText(/^Not in the source: .*area/)).toBeVisible();
  });

  test('Inner Mongolia: partly northeastern, and its figures are of the whole region', async () => {
    showDetails({ region: INNER_MONGOLIA });
    expect(chips()).toEqual(['Western', 'Northeastpartly', 'Yellow River Basin']);
    expect(await screen.findByText(/describe the whole region/)).toBeVisible();
  });

  test.each([HEILONGJIANG, INNER_MONGOLIA, '150700', '232700'])('the exclave is explained for %s', (region) => {
    showDetails({ region });
    expect(screen.getByText(/exclave of 1,340 km²/)).toBeVisible();
  });

  test('the language changes at once', async () => {
    const { stores, user } = showDetails({ region: HEILONGJIANG });
    act(() => stores.view.step(setLanguage('zh')));
    expect(title()).toBe('黑龙江省');
    expect(screen.getByText('Heilongjiang')).toHaveAttribute('lang', 'en');
    expect(chips('覆盖该地区的战略')).toEqual(['东北全面振兴']);
    await user.click(await tab('数字'));
    expect(await statement('3067.2')).toBeVisible();
    expect(screen.getByText('2024 年第一季度')).toBeVisible();
  });
});

describe('other regions', () => {
  test('one that the source does not describe says so, with figures and prefectures', async () => {
    const { user, view } = showDetails({ region: '440000' });
    expect(await screen.findByText('The source has no chapter on this region.')).toBeVisible();
    expect(await screen.findByText('GDP 2024')).toBeVisible();
    expect(chips()).toEqual(['Eastern', 'Greater Bay Areapartly']);
    await user.click(screen.getByRole('button', { name: 'Shenzhen' }));
    expect(view().region).toBe('440300');
  });

  test('a prefecture leads to its province and has no yearly series', async () => {
    const { user, view } = showDetails({ region: '440300' });
    expect(screen.getByText(/yearly series for province-level units only/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Guangdong' }));
    expect(view().region).toBe('440000');
  });

  test('what is not recorded is no data, never zero', () => {
    showDetails({ region: '130100' });
    expect(screen.getAllByText('No data')).toHaveLength(2);
  });

  test('Hong Kong has no mainland series', () => {
    showDetails({ region: '810000' });
    expect(screen.getByText(/no data on GDP/)).toBeVisible();
    expect(screen.queryByText(/GDP 20/)).not.toBeInTheDocument();
  });

  test('Taiwan is covered by no strategy of the source', () => {
    showDetails({ region: '710000' });
    expect(screen.getByText('Not covered by any strategy of the source.')).toBeVisible();
    expect(screen.getByText(/no data on GDP/)).toBeVisible();
  });

  test('a chip opens the strategy', async () => {
    const { user, view } = showDetails({ region: '440000' });
    await user.click(screen.getByRole('button', { name: /^Greater Bay Area/ }));
    expect(view().panel).toBe('strategy:gba');
  });
});

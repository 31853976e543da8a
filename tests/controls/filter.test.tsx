// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { STRATEGIES } from '../../src/content/atlas';
import { StrategyFilter } from '../../src/panels/filter/strategy-filter';
import { chooseDefinition, selectRegion, setLanguage, setMatch, toggleStrategy } from '../../src/view/transitions';
import { show } from './page';

const toggle = (name: string) => screen.getByRole('button', { name });

describe('the toggles', () => {
  test.each(['en', 'zh'] as const)('there is one for each strategy, named by its short name (%s)', (language) => {
    show(<StrategyFilter />, {}, language);
    const group = screen.getByRole('group', { name: language === 'en' ? 'Strategies' : '区域战略' });
    for (const { short } of STRATEGIES)
      expect(within(group).getByRole('button', { name: short[language] })).toHaveAttribute('aria-pressed', 'false');
  });

  test('switching one on filters, opens its panel and frames its area, in one step', async () => {
    const onFrame = vi.fn();
    const { user, view, stores } = show(<StrategyFilter onFrame={onFrame} />);
    const steps = vi.fn();
    stores.view.subscribe(steps);
    await user.click(toggle('Northeast'));
    expect(toggle('Northeast')).toHaveAttribute('aria-pressed', 'true');
    expect(view()).toMatchObject({ include: ['northeast'], panel: 'strategy:northeast' });
    expect(onFrame).toHaveBeenCalledExactlyOnceWith('northeast');
    expect(steps).toHaveBeenCalledTimes(1);
  });

  test('switching it off closes its panel, but no other one', async () => {
    const { user, view } = show(<StrategyFilter />);
    await user.click(toggle('Northeast'));
    await user.click(toggle('Western'));
    await user.click(toggle('Northeast'));
    expect(view()).toMatchObject({ include: ['western'], panel: 'strategy:western' });
    await user.click(toggle('Western'));
    expect(view()).toMatchObject({ include: [], panel: null });
  });

  test('the count tells whole units from prefectures of partly covered ones', () => {
    const { stores } = show(<StrategyFilter />);
    expect(toggle('Western')).toHaveTextContent('12');
    expect(toggle('Northeast')).toHaveTextContent('3+5');
    expect(toggle('Greater Bay Area')).toHaveTextContent('2+9');
    expect(toggle('Northeast')).toHaveAccessibleDescription(
      '3 province-level units, and 5 prefecture-level units of one covered partly',
    );
    act(() => stores.view.step(chooseDefinition('northeast', 'provinces')));
    expect(toggle('Northeast')).toHaveTextContent(/^Northeast3$/);
  });

  test('one can be opened without filtering', async () => {
    const onFrame = vi.fn();
    const { user, view } = show(<StrategyFilter onFrame={onFrame} />);
    await user.click(screen.getByRole('button', { name: 'About Western' }));
    expect(view()).toMatchObject({ include: [], panel: 'strategy:western' });
    expect(onFrame).toHaveBeenCalledWith('western');
  });
});

describe('excluding', () => {
  test('leaves a strategy’s members out, and back', async () => {
    const { user, view } = show(<StrategyFilter />);
    await user.click(toggle('Yangtze River Delta'));
    await user.click(toggle('Exclude Eastern'));
    expect(toggle('Exclude Eastern')).toHaveAttribute('aria-pressed', 'true');
    expect(toggle('Eastern')).toHaveAttribute('aria-pressed', 'false');
    expect(toggle('Eastern')).toHaveAccessibleDescription(/excluded/);
    expect(view()).toMatchObject({ include: ['yangtze-delta'], exclude: ['eastern'] });
    expect(screen.getByText('1 unit')).toBeVisible();
    await user.click(toggle('Exclude Eastern'));
    expect(view().exclude).toEqual([]);
  });

  test('the toggle of an excluded strategy takes the exclusion back', async () => {
    const { user, view } = show(<StrategyFilter />, { exclude: ['eastern'] });
    await user.click(toggle('Eastern'));
    expect(view()).toMatchObject({ include: [], exclude: [], panel: null });
  });
});

describe('any and all', () => {
  test('the switch changes how strategies combine', async () => {
    const { user, view } = show(<StrategyFilter />, { include: ['yangtze-belt', 'yellow-river'] });
    expect(screen.getByRole('radio', { name: 'Any' })).toBeChecked();
    expect(screen.getByText('19 units')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'All' }));
    expect(view().match).toBe('all');
    expect(screen.getByText('1 unit')).toBeVisible();
  });

  test('by keyboard', async () => {
    const { user, view } = show(<StrategyFilter />, { include: ['gba'] });
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(view().match).toBe('all');
  });
});

describe('the result', () => {
  test('is counted with the partly covered ones, which are named', () => {
    show(<StrategyFilter />, { include: ['western', 'northeast'], match: 'all' });
    expect(screen.getByText('1 unit, 1 partly')).toBeVisible();
    expect(screen.getByText('Inner Mongolia: 5 of 12')).toBeVisible();
  });

  test('is counted in Chinese', () => {
    show(<StrategyFilter />, { include: ['gba', 'northeast'], lang: 'zh' });
    expect(screen.getByText('7 个行政区，其中 2 个部分覆盖')).toBeVisible();
    expect(screen.getByText('内蒙古：12 个中的 5 个；广东：21 个中的 9 个')).toBeVisible();
  });

  test('without members names the combination and what to try', () => {
    const { unmount } = show(<StrategyFilter />, { include: ['gba', 'yellow-river'], match: 'all' });
    expect(screen.getByText('No unit is in all of these: Greater Bay Area and Yellow River Basin.')).toBeVisible();
    expect(screen.getByText('Try Any, or take one away.')).toBeVisible();
    unmount();
    show(<StrategyFilter />, { include: ['jing-jin-ji'], exclude: ['eastern'], lang: 'zh' });
    expect(screen.getByText('没有剩余行政区：京津冀协同发展的行政区都属于东部率先发展。')).toBeVisible();
  });

  test('clearing takes all of the filter away', async () => {
    const { user, view } = show(<StrategyFilter />, { include: ['gba'], exclude: ['central'], match: 'all' });
    await user.click(screen.getByRole('button', { name: 'Clear filter' }));
    expect(view()).toMatchObject({ include: [], exclude: [], match: 'any' });
    expect(screen.queryByRole('button', { name: 'Clear filter' })).toBeNull();
  });
});

describe('the live region', () => {
  test('says every change of the filter, by whatever way it came', async () => {
    const { user, status, stores } = show(<StrategyFilter />);
    expect(status()).toBe('');
    await user.click(toggle('Greater Bay Area'));
    expect(status()).toBe('Greater Bay Area: 3 units, 1 partly.');
    await user.click(toggle('Yellow River Basin'));
    expect(status()).toBe('Greater Bay Area or Yellow River Basin: 12 units, 1 partly.');
    await user.click(toggle('Exclude Western'));
    expect(status()).toBe('Greater Bay Area or Yellow River Basin, without Western: 6 units, 1 partly.');
    act(() => stores.view.step(setMatch('all')));
    expect(status()).toMatch(/^Nothing is left/);
    await user.click(toggle('Clear filter'));
    expect(status()).toBe('Filter cleared. All units are shown.');
  });

  test('is silent at the start and about what is not the filter', () => {
    const { status, stores } = show(<StrategyFilter />, { include: ['gba'] });
    act(() => stores.view.step(selectRegion('210000'), setLanguage('zh')));
    expect(status()).toBe('');
    act(() => stores.view.step(toggleStrategy('western')));
    expect(status()).toBe('西部大开发或粤港澳大湾区：15 个行政区，其中 1 个部分覆盖。');
  });
});

// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { REGIONS, regionNamed } from '../../src/content/atlas';
import { RegionList } from '../../src/panels/regions/region-list';
import { macroRegionsOf } from '../../src/panels/regions/region-options';
import { typeAhead } from '../../src/panels/regions/type-ahead';
import { chosenSets } from '../../src/view/filter';
import { toggleStrategy } from '../../src/view/transitions';
import { INITIAL_VIEW } from '../../src/view/view-state';
import { show } from './page';

const list = () => screen.getByRole('listbox');
const names = () =>
  within(list())
    .getAllByRole('option')
    .map((option) => option.textContent);
const active = () => document.getElementById(list().getAttribute('aria-activedescendant') ?? '')?.textContent;
const code = (slug: string) => regionNamed(slug)?.adcode ?? '';

describe('what is listed', () => {
  test('all 34 province-level units, Hong Kong and Macao among them', () => {
    show(<RegionList />);
    expect(screen.getByRole('listbox', { name: 'Regions' })).toBeVisible();
    expect(names()).toHaveLength(34);
    expect(names()).toEqual(expect.arrayContaining(['Macao', 'Hong Kong', 'Taiwan', 'Inner Mongolia']));
  });

  test('in Chinese', () => {
    show(<RegionList />, { lang: 'zh' });
    expect(screen.getByRole('listbox', { name: '地区' })).toBeVisible();
    expect(names()).toEqual(expect.arrayContaining(['澳门', '香港', '内蒙古']));
  });

  test('the prefectures of the selected province, or of the selected prefecture’s province', () => {
    const { unmount } = show(<RegionList />, { region: code('liaoning') });
    expect(names()).toHaveLength(34 + 14);
    expect(names()).toEqual(expect.arrayContaining(['Shenyang', 'Dalian']));
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Liaoning');
    unmount();
    show(<RegionList />, { region: code('dalian') });
    expect(names()).toEqual(expect.arrayContaining(['Liaoning', 'Shenyang']));
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Dalian');
  });

  test('with a filter its members only, partly covered provinces with their covered prefectures', () => {
    const { stores } = show(<RegionList />);
    act(() => stores.view.step(toggleStrategy('gba')));
    expect(names()).toHaveLength(12);
    expect(names()[0]).toBe('Guangdong, partly: 9 of 21');
    expect(names()).toEqual(expect.arrayContaining(['Shenzhen', 'Zhuhai', 'Hong Kong', 'Macao']));
    expect(names()).not.toContain('Shantou');
  });

  test('a filter without members says so', () => {
    show(<RegionList />, { include: ['gba', 'yellow-river'], match: 'all' });
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(screen.getByText('No region matches this filter.')).toBeVisible();
  });

  test('a region has the colours of every macro-region that covers it', () => {
    const sets = chosenSets(INITIAL_VIEW);
    expect(macroRegionsOf(code('inner-mongolia'), sets)).toEqual(['western', 'northeast']);
    expect(macroRegionsOf(code('hainan'), sets)).toEqual(['eastern']);
    expect(macroRegionsOf(code('macao'), sets)).toEqual([]);
  });
});

describe('by keyboard', () => {
  test('one stop; arrows, Home and End walk; Enter and Space select', async () => {
    const { user, view } = show(<RegionList />);
    await user.tab();
    expect(list()).toHaveFocus();
    expect(active()).toBe('Beijing');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe('Hebei');
    await user.keyboard('{End}');
    expect(active()).toBe('Macao');
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('Macao');
    await user.keyboard('{Enter}');
    expect(view().region).toBe(code('macao'));
    await user.keyboard('{Home}{ArrowUp} ');
    expect(view().region).toBe(code('beijing'));
    await user.tab();
    expect(list()).not.toHaveFocus();
  });

  test('letters lead to the next name that they begin, and a space among them selects nothing', async () => {
    const { user, view } = show(<RegionList />);
    await user.tab();
    await user.keyboard('hong k');
    expect(active()).toBe('Hong Kong');
    expect(view().region).toBeNull();
  });

  test('the region under the cursor is shared with the map', async () => {
    const { user, stores } = show(<RegionList />);
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(stores.ephemeral.getState().focus).toBe(code('tianjin'));
    await user.tab();
    expect(stores.ephemeral.getState().focus).toBeNull();
    act(() => stores.ephemeral.setState({ focus: code('jilin') }));
    expect(active()).toBe('Jilin');
  });

  test('shortcuts of the browser are left alone', async () => {
    const { user, view } = show(<RegionList />);
    await user.tab();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(view().region).toBeNull();
  });
});

test('a click selects', async () => {
  const { user, view } = show(<RegionList />);
  await user.click(screen.getByRole('option', { name: 'Macao' }));
  expect(view().region).toBe(code('macao'));
});

describe('type-ahead', () => {
  const provinces = REGIONS.filter(({ level }) => level === 'province');
  const found = (present: string, letters: string) =>
    provinces[
      typeAhead(
        provinces,
        provinces.findIndex(({ id }) => id === present),
        letters,
      )
    ]?.id;

  test.each([
    ['beijing', 'mac', 'macao'],
    ['beijing', 'aomen', 'macao'],
    ['beijing', '澳', 'macao'],
    ['beijing', 'neimenggu', 'inner-mongolia'],
    ['beijing', 'Hong-Kong', 'hong-kong'],
    ['macao', 'b', 'beijing'],
    ['hebei', 'h', 'heilongjiang'],
    ['hebei', 'he', 'hebei'],
    ['hebei', 'hh', 'heilongjiang'],
    ['shanxi', 'shaanxi', 'shaanxi'],
    ['beijing', 'zq', undefined],
    ['beijing', ' ', undefined],
  ])('from %s, %s leads to %s', (present, letters, expected) => {
    expect(found(present, letters)).toBe(expected);
  });
});

describe('while the map hides its names', () => {
  const hidden = (region: string | null = null) => {
    const page = show(<RegionList />, { region });
    act(() => page.stores.ephemeral.setState({ veils: ['names'] }));
    return page;
  };
  const marked = () => within(list()).queryAllByRole('option', { selected: true });

  test('the list tells neither what is selected nor where the cursor on the map is', () => {
    const { stores } = hidden(code('liaoning'));
    expect(marked()).toEqual([]);
    expect(names()).toHaveLength(34);
    expect(active()).toBe(names()[0]);
    act(() => stores.ephemeral.setState({ focus: code('hunan') }));
    expect(active()).toBe(names()[0]);
    act(() => stores.ephemeral.setState({ veils: [], focus: null }));
    expect(marked()).toHaveLength(1);
    expect(active()).toBe('Liaoning');
  });

  test('it is walked and selects as ever', async () => {
    const { user, view } = hidden();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const third = names()[2];
    expect(active()).toBe(third);
    await user.keyboard('hu');
    const found = active();
    await user.keyboard('{Enter}');
    expect(REGIONS.find(({ adcode }) => adcode === view().region)?.short.en).toBe(found);
    expect(marked()).toEqual([]);
  });
});

// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Veil } from '../../src/domain/lesson';
import { Legend } from '../../src/panels/legend/legend';
import { setLens } from '../../src/view/transitions';
import type { ViewState } from '../../src/view/view-state';
import { showPart } from './page';

const show = (from: Partial<ViewState> = {}) => showPart(<Legend hasRoom />, from);
const legend = () => screen.findByRole('region', { name: 'Figures on the map' });

describe('from strategies to figures and back', () => {
  test('one press colours the map; the focus goes along, both ways', async () => {
    const { user, view } = show();
    await user.click(screen.getByRole('button', { name: 'Color by figures' }));
    expect(view().lens).toBe('gdp-per-person');
    expect(await screen.findByRole('button', { name: /^GDP per person, 2024/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Back to strategies' }));
    expect(view().lens).toBe('membership');
    expect(screen.getByRole('button', { name: /^Strategy membership/ })).toHaveFocus();
  });

  test('an embedded map explains its colours and offers nothing else', async () => {
    show({ lens: 'gdp', embed: true });
    expect(await legend()).toHaveTextContent('GDP, 2024');
    expect(within(await legend()).queryByRole('combobox')).toBeNull();
    expect(within(await legend()).queryByRole('slider')).toBeNull();
  });
});

describe('classes', () => {
  test('each with its range and number of regions; no data is named; the vintage is said', async () => {
    show({ lens: 'gdp-per-person' });
    const rows = await within(await legend()).findAllByRole('button', { name: /^Class \d of 5/ });
    expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual([
      'Class 1 of 5, below 64,954: 6 regions',
      'Class 2 of 5, 64,954 – 76,028: 6 regions',
      'Class 3 of 5, 76,028 – 82,715: 6 regions',
      'Class 4 of 5, 82,715 – 110,711: 6 regions',
      'Class 5 of 5, 110,711 and more: 7 regions',
    ]);
    expect(await legend()).toHaveTextContent('No data: 3 regions');
    expect(await legend()).toHaveTextContent('GDP after the 2023 census');
  });

  test('pointing lights a class, a press keeps it, and it goes with the legend', async () => {
    const { user, stores, view } = show({ lens: 'gdp-per-person' });
    const lit = () => stores.ephemeral.getState().litClass;
    const row = await screen.findByRole('button', { name: /^Class 2 of 5/ });
    await user.hover(row);
    expect(lit()).toBe(1);
    await user.unhover(row);
    expect(lit()).toBeNull();
    await user.click(row);
    await user.unhover(row);
    expect(lit()).toBe(1);
    stores.view.step(setLens('membership'));
    await screen.findByRole('button', { name: /^Strategy membership/ });
    expect([lit(), view().lens]).toEqual([null, 'membership']);
  });

  test('method, number and held breaks go into the view', async () => {
    const { user, view } = show({ lens: 'gdp-per-person' });
    await user.click(await screen.findByText('Classes and series'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Classes by' }), 'jenks');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Number of classes' }), '3');
    expect(view().classes).toEqual({ method: 'jenks', count: 3 });
    await user.click(screen.getByRole('button', { name: 'Keep these classes in all years' }));
    expect(view().classes).toMatchObject({ method: 'manual' });
    await user.click(screen.getByRole('button', { name: 'New classes each year' }));
    expect(view().classes).toEqual({ method: 'quantile', count: 5 });
  });
});

describe('years', () => {
  test('steps stop at the ends; a burst of changes is one step back', async () => {
    const { user, view, stores } = show({ lens: 'gdp-per-person', year: 2022 });
    const changes: string[] = [];
    stores.view.subscribe(({ change }) => changes.push(change));
    const next = await screen.findByRole('button', { name: 'Year after' });
    await user.click(next);
    await user.click(next);
    expect(view().year).toBeNull();
    expect(next).toBeDisabled();
    expect(changes).toEqual(['step', 'motion']);
    expect(screen.getByRole('slider', { name: 'Year' })).toHaveValue('2024');
  });

  test('playing from the last year begins with the first, and stops when the lens goes', async () => {
    const { user, view, stores } = show({ lens: 'gdp-per-person' });
    await user.click(await screen.findByRole('button', { name: 'Play the years' }));
    expect(view().year).toBe(2006);
    expect(stores.ephemeral.getState().playing).toBe(true);
    stores.view.step(setLens('membership'));
    await screen.findByRole('button', { name: /^Strategy membership/ });
    expect(stores.ephemeral.getState().playing).toBe(false);
  });

  test('no bar for what has no years', async () => {
    show({ lens: 'area' });
    expect(await legend()).toHaveTextContent('Area');
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

test('totals warn and lead to circles; circles have sizes to read', async () => {
  const { user, view } = show({ lens: 'gdp' });
  await user.click(await screen.findByRole('button', { name: 'Show circles' }));
  expect(view().classes).toEqual({ method: 'symbols' });
  expect(await legend()).toHaveTextContent('proportional to the value');
  await user.click(screen.getByRole('button', { name: 'Show colors' }));
  expect(view().classes).toEqual({ method: 'quantile', count: 5 });
});

test('a link to data that stayed elsewhere says so', async () => {
  show({ lens: 'own:mine.c1' });
  expect(await legend()).toHaveTextContent('Load the file again');
});

describe('what a step of a lesson hides', () => {
  const rows = () => screen.queryAllByText(/^(below .*|.* – .*|.* and more)$/);
  const veil = ({ stores }: ReturnType<typeof show>, ...veils: readonly Veil[]) =>
    act(() => stores.ephemeral.setState({ veils }));

  test('its legend is there once it is revealed, and stands open even where it else would not', async () => {
    const shown = show({ lens: 'gdp-per-person', theme: 'projector', lesson: 'four-plates', step: 7 });
    expect(await screen.findByRole('button', { name: /^GDP per person, 2024/ })).toBeVisible();
    expect(rows()).toHaveLength(0);
    veil(shown, 'values');
    expect(screen.getByText('The legend is hidden until it is revealed.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^GDP per person/ })).toBeNull();
    veil(shown);
    expect(rows()).toHaveLength(5);
    // Nothing to choose from in front of a class, until the legend is asked for.
    expect(screen.queryByRole('combobox')).toBeNull();
    await shown.user.dblClick(screen.getByRole('button', { name: /^GDP per person, 2024/ }));
    expect(screen.getByRole('combobox', { name: 'Figures' })).toBeInTheDocument();
    await act(async () => shown.stores.view.step((view) => ({ ...view, step: 8 })));
    veil(shown, 'legend');
    veil(shown);
    expect(rows()).toHaveLength(5);
    expect(screen.queryByRole('combobox')).toBeNull();
    await act(async () => shown.stores.view.step((view) => ({ ...view, step: 9 })));
    expect(rows()).toHaveLength(0);
  });

  test('figures that are hidden leave the legend of memberships', async () => {
    const shown = show({ lesson: 'four-plates', step: 2 });
    veil(shown, 'values', 'names');
    expect(screen.getByRole('button', { name: /^Strategy membership/ })).toBeVisible();
    veil(shown, 'legend');
    expect(screen.queryByRole('button', { name: /^Strategy membership/ })).toBeNull();
  });
});

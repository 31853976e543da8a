// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { showDetails } from './page';

const rows = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('rowheader').textContent);

describe('the table of a lens', () => {
  test('all 34 provinces, the highest first, those without data last', async () => {
    showDetails({ panel: 'table', lens: 'gdp-per-person' });
    const names = await rows();
    expect(names).toHaveLength(34);
    expect(names.slice(0, 2)).toEqual(['Beijing', 'Shanghai']);
    expect(names.slice(-3).toSorted()).toEqual(['Hong Kong', 'Macao', 'Taiwan']);
    expect(screen.getAllByText('no data')).toHaveLength(3);
  });

  test('sorts by any column, both ways, and says so; no data stays last', async () => {
    const { user, stores } = showDetails({ panel: 'table', lens: 'gdp' });
    const heading = await screen.findByRole('button', { name: /^GDP/ });
    await user.click(heading);
    expect((await rows())[0]).toBe('Tibet');
    expect((await rows()).slice(-3).toSorted()).toEqual(['Hong Kong', 'Macao', 'Taiwan']);
    expect(heading.closest('th')).toHaveAttribute('aria-sort', 'ascending');
    expect(stores.ephemeral.getState().status).toContain('ascending');
    await user.click(screen.getByRole('button', { name: /^Region/ }));
    expect((await rows())[0]).toBe('Anhui');
  });

  test('sorts Chinese names by their reading', async () => {
    const { user } = showDetails({ panel: 'table', lens: 'gdp' }, 'zh');
    await user.click(await screen.findByRole('button', { name: /^地区/ }));
    expect((await rows()).slice(0, 3)).toEqual(['安徽', '澳门', '北京']);
  });

  test('a row selects its region and stays; arrow keys walk the rows; hovering lights the map', async () => {
    const { user, view, stores } = showDetails({ panel: 'table', lens: 'gdp-per-person' });
    const beijing = await screen.findByRole('button', { name: 'Beijing' });
    await user.click(beijing);
    expect(view()).toMatchObject({ region: '110000', panel: 'table' });
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Shanghai' })).toHaveFocus();
    expect(stores.ephemeral.getState().hover).toBe('310000');
    await user.keyboard('{End}');
    expect(document.activeElement?.textContent).toMatch(/Taiwan|Hong Kong|Macao/);
    await user.keyboard('{Home}{Enter}');
    expect(view().region).toBeNull();
  });

  test('without a lens it shows GDP per person and says what else there is', async () => {
    showDetails({ panel: 'table' });
    expect(await screen.findByRole('button', { name: /^GDP per person \(yuan\)/ })).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Map shows' })).toHaveValue('membership');
  });

  test('own data that are not in this browser are said to be missing', async () => {
    showDetails({ panel: 'table', lens: 'own:lost.c1' });
    expect(await screen.findByText('These data are not in this browser.')).toBeVisible();
  });
});

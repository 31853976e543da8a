// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FIGURES } from '../../src/content/library';
import { lensTableData, shownColumns } from '../../src/panels/table/lens-table-data';
import { tableRows } from '../../src/panels/table/table-rows';
import { lensValues } from '../../src/view/lens';
import { pointAtRegion } from '../../src/view/transitions';
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
    expect(screen.getByText(/^The map shows memberships\./)).toBeVisible();
  });

  test('each row names its class as the legend does; with circles on the map there are none', async () => {
    showDetails({ panel: 'table', lens: 'gdp-per-person', classes: { method: 'manual', breaks: [60_000, 90_000] } });
    const row = (await screen.findByRole('button', { name: 'Liaoning' })).closest('tr');
    expect(row).toHaveTextContent('60,000 – 90,000');
    cleanup();
    showDetails({ panel: 'table', lens: 'gdp', classes: { method: 'symbols' } });
    await screen.findByRole('button', { name: 'Liaoning' });
    expect(screen.queryByRole('button', { name: 'Class' })).toBeNull();
  });

  test('the way back into the rows is the one walked to last, or the one that the map selects', async () => {
    const { user, stores } = showDetails({ panel: 'table', lens: 'gdp-per-person' });
    (await screen.findByRole('button', { name: 'Beijing' })).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Jiangsu' })).toHaveAttribute('tabindex', '0');
    expect(screen.getByRole('button', { name: 'Beijing' })).toHaveAttribute('tabindex', '-1');
    act(() => stores.view.step(pointAtRegion('230000')));
    const chosen = within(screen.getByRole('table')).getByRole('button', { name: 'Heilongjiang' });
    expect(chosen).toHaveAttribute('tabindex', '0');
    expect(chosen.closest('tr')).toHaveAttribute('aria-current', 'true');
  });

  test('a file has adcodes, every column in shown units, and the series of GDP', async () => {
    const figures = await FIGURES.load();
    const values = lensValues({ view: { lens: 'gdp', vintage: null, year: null }, figures, column: undefined });
    if (values === null) throw new Error('There are no values');
    const rows = tableRows('en', values, [], figures);
    const columns = shownColumns(values, rows, false);
    const table = lensTableData('en', { values, rows, classes: [], columns });
    expect(table.columns.map(({ label }) => label)).toEqual([
      'adcode',
      'Region',
      'GDP (billion yuan)',
      'Rank',
      'Share of the sum (%)',
      'Macro-region',
    ]);
    const liaoning = table.rows.find(([adcode]) => adcode === '210000');
    expect(liaoning?.slice(0, 2)).toEqual(['210000', 'Liaoning']);
    expect(liaoning?.[2]).toBeCloseTo((values.values.get('210000') ?? 0) / 10, 9);
    expect(liaoning?.at(-1)).toBe('Northeast');
    expect(table.rows.find(([adcode]) => adcode === '810000')?.slice(2, 5)).toEqual([null, null, null]);
    expect(table.notes).toContainEqual(['Series of GDP', 'after the 2023 economic census']);
  });

  test('own data that are not in this browser are said to be missing', async () => {
    showDetails({ panel: 'table', lens: 'own:lost.c1' });
    expect(await screen.findByText('These data are not in this browser.')).toBeVisible();
  });
});

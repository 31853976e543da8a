// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { readBreaks } from '../../src/panels/figures/read-breaks';
import { strengthOf } from '../../src/panels/figures/sentences';
import { asksForLog, commonYear } from '../../src/panels/figures/two-figures';
import { showDetails } from './page';

const figure = () => screen.findByRole('figure');

describe('the panel of figures', () => {
  test('ranks the regions and says where the selected one stands', async () => {
    showDetails({ panel: 'figures', lens: 'gdp-per-person', region: '210000' });
    expect(await figure()).toHaveTextContent(/Liaoning stands at no\. 15 of 31 with 78,317 yuan/);
    expect(await figure()).toHaveTextContent(/The highest, Beijing, has 2\.9 times as much\./);
    expect(screen.getByText('Unit: yuan, at current prices (nominal)')).toBeVisible();
    expect(screen.getByRole('button', { name: /^Liaoning, 78,317/ })).toHaveAttribute('aria-pressed', 'true');
  });

  test('every chart has its table, a source and ways to take it away', async () => {
    const { user } = showDetails({ panel: 'figures', lens: 'gdp' });
    const first = await figure();
    await user.click(within(first).getByText('As a table'));
    const table = within(first).getByRole('table');
    expect(within(table).getAllByRole('row').length).toBe(35);
    const without = within(table)
      .getAllByRole('row')
      .filter((row) => within(row).queryAllByText('no data').length > 0);
    expect(without.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'Taiwan',
      'Hong Kong',
      'Macao',
    ]);
    expect(first).toHaveTextContent(/Source: Gross regional product by province/);
    for (const name of ['Picture (PNG)', 'Picture (SVG)', 'Table (CSV)', 'Copy as table'])
      expect(within(first).getByRole('button', { name, hidden: true })).toBeInTheDocument();
  });

  test('over time: the selected province before its macro-region and the nation; vintages apart', async () => {
    const { user } = showDetails({
      panel: 'figures',
      lens: 'gdp-per-person',
      region: '210000',
      vintage: 'before-2023-census',
    });
    await user.click(await screen.findByRole('tab', { name: 'Over time' }));
    expect(await figure()).toHaveTextContent(/Liaoning: .* in 2000, .* in 2023/);
    const chart = screen.getByRole('img', { name: /over time/ });
    for (const name of ['Liaoning', 'Northeast', 'Nation (31 provinces)']) expect(chart).toHaveTextContent(name);
  });

  test('both series of GDP are two lines with their distance, never one', async () => {
    const { user } = showDetails({ panel: 'figures', lens: 'gdp-per-person', region: '210000' });
    await user.click(await screen.findByRole('tab', { name: 'Over time' }));
    expect(await figure()).toHaveTextContent(/115% of the nation’s level, then 82%/);
    await user.click(screen.getByRole('checkbox', { name: /both series/ }));
    const shown = await figure();
    expect(shown).toHaveTextContent(/Liaoning in 2023: 72,237 yuan before .*, 75,059 yuan after it \(\+3\.9%\)/);
    await user.click(within(shown).getByText('As a table'));
    const table = within(shown).getByRole('table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Year', 'Liaoning, after the 2023 census', 'Liaoning, before the 2023 census']);
    const last = within(table).getByRole('row', { name: /^2024/ });
    expect(within(last).getByText('no data')).toBeInTheDocument();
  });

  test('a selected prefecture is shown as its province', async () => {
    showDetails({ panel: 'figures', lens: 'gdp-per-person', region: '210100' });
    expect(await figure()).toHaveTextContent(/Liaoning stands at no\. 15 of 31/);
  });

  test('the filter’s members: who lacks data is said', async () => {
    const { user } = showDetails({ panel: 'figures', lens: 'gdp-per-person', include: ['northeast'] });
    await user.click(await screen.findByRole('tab', { name: 'Over time' }));
    expect(await figure()).toHaveTextContent(/Northeast: 3 of 8 units have data, without /);
  });

  test('the classification lab: four methods with their fit; own breaks are checked kindly and used', async () => {
    const { user, view } = showDetails({ panel: 'figures', lens: 'gdp-per-person' });
    await user.click(await screen.findByRole('tab', { name: 'Classes' }));
    expect(screen.getAllByText(/^fit \d/)).toHaveLength(3);
    expect(screen.getByText(/of 31 regions change class with the method alone\./)).toBeVisible();
    const quantiles = screen.getByRole('list', { name: 'Classes from low to high: Quantiles' });
    expect(within(quantiles).getAllByRole('listitem')).toHaveLength(5);
    const own = screen.getByRole('region', { name: 'Your own breaks' });
    const field = within(own).getByRole('textbox');
    await user.type(field, '90000, 60000{Enter}');
    expect(within(own).getByRole('alert')).toHaveTextContent('each larger than the one before');
    await user.clear(field);
    await user.type(field, '60000，90000{Enter}');
    await user.click(within(own).getByRole('button', { name: 'Use on the map' }));
    expect(view().classes).toEqual({ method: 'manual', breaks: [60_000, 90_000] });
    await user.click(
      within(screen.getByRole('region', { name: /Jenks/ })).getByRole('button', { name: 'Use on the map' }),
    );
    expect(view().classes).toEqual({ method: 'jenks', count: 5 });
  });

  test('figures of the source are drawn as far as their checks allow, the others stand with their check', async () => {
    const { user } = showDetails({ panel: 'figures', lens: 'gdp' });
    await user.click(await screen.findByRole('tab', { name: 'In the source' }));
    const chart = await screen.findByRole('img', { name: 'GDP, first quarter of 2024' });
    expect(chart).toHaveTextContent('696.12');
    expect(chart).not.toHaveTextContent('306.72');
    expect(screen.getAllByText(/Not drawn, because of a check:/).length).toBeGreaterThan(0);
    // The words of a check stand where it is met first, later ones point to it.
    expect(screen.getAllByRole('note', { name: 'Check A01' })).toHaveLength(1);
    expect(screen.getAllByText(/see Check A01 above|see Check A01 and Check A18 above/).length).toBeGreaterThan(1);
    expect(screen.getAllByText(/Not in the source: Jilin\./).length).toBeGreaterThan(0);
  });

  test('two figures: correlation in words, with the warning', async () => {
    const { user } = showDetails({ panel: 'figures', lens: 'gdp-per-person' });
    await user.click(await screen.findByRole('tab', { name: 'Two figures' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Across' }), 'primary-share');
    expect(await figure()).toHaveTextContent(/31 provinces: .*\(r = [+−]0\.\d+.*\).*does not say/);
  });
});

describe('small things', () => {
  test.each<[string, readonly number[] | null]>([
    ['1,2,3', [1, 2, 3]],
    ['１；２，3.5', [1, 2, 3.5]],
    ['-5 0', [-5, 0]],
    ['', null],
    ['2,1', null],
    ['1,1', null],
    ['a,b', null],
    ['1,2,3,4,5,6,7', null],
    ['1e400', null],
  ])('breaks %s', (text, breaks) => {
    expect(readBreaks(text)).toEqual(breaks);
  });

  test('two indicators meet in a year that both have', () => {
    expect(commonYear('gdp', 'population', 'before-2023-census', 1995)).toBe(2000);
    expect(commonYear('gdp', 'primary-share', 'after-2023-census', 2010)).toBe(2019);
    expect(commonYear('gdp', 'primary-share', 'before-2023-census', 2010)).toBeNull();
    expect(commonYear('area', 'gdp', 'after-2023-census', 2030)).toBe(2024);
  });

  test('axes by ratio are offered where values spread widely', () => {
    expect(asksForLog([1, 21])).toBe(true);
    expect(asksForLog([1, 20])).toBe(false);
    expect(asksForLog([-1, 100])).toBe(false);
    expect(asksForLog([])).toBe(false);
  });

  test('a correlation in words', () => {
    expect([0.9, 0.5, 0.1, -0.2, -0.5, -0.9].map(strengthOf)).toEqual([
      'strong',
      'some',
      'none',
      'none',
      'against',
      'strongAgainst',
    ]);
  });
});

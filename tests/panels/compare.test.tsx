// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { FIGURES, type Figures } from '../../src/content/library';
import { COMPARE } from '../../src/i18n/messages/compare';
import { FilterResult } from '../../src/panels/filter/filter-result';
import type { ViewState } from '../../src/view/view-state';
import { showDetails, showPart } from './page';

// The panel is loaded lazily, which takes longer than a query waits when tests run side by side.
beforeAll(() => import('../../src/panels/compare/compare-panel'), 30_000);

const DELTA = ['310000', '320000', '330000', '340000'];
const THREE_PROVINCES = ['210000', '220000', '230000'];

const open = (from: Partial<ViewState>, language: 'en' | 'zh' = 'en') =>
  showDetails({ panel: 'compare', ...from }, language);

/** The part of one indicator. */
const indicator = (title: string | RegExp) => screen.findByRole('region', { name: title });

/** What a part says of an item. */
const figure = (part: HTMLElement, item: string) => within(part).getByText(item).closest('div')?.textContent;

const openTab = async (user: ReturnType<typeof open>['user'], name: string) =>
  user.click(await screen.findByRole('tab', { name }));

/** A series' figure of a year. */
const at = ({ from, values }: { readonly from: number; readonly values: readonly (number | null)[] }, year: number) =>
  values[year - from] ?? Number.NaN;

/** GDP over residents, yuan, worked out from the published series alone. */
function perPerson({ gdp, population }: Figures, adcodes: readonly string[], year: number): number {
  const sum = (of: Figures['population']) =>
    adcodes.reduce((all, adcode) => all + at(of[adcode] ?? { from: year, values: [] }, year), 0);
  return (sum(gdp['after-2023-census']) / sum(population)) * 10_000;
}

describe('what is compared', () => {
  test('empty, it explains how to fill it', async () => {
    open({});
    expect(await screen.findByText(/“Add to comparison” in their panels/)).toBeVisible();
    expect(screen.queryByRole('tab')).toBeNull();
  });

  test('items are listed with what they stand for; one can be taken out, which is said, and the focus stays', async () => {
    const { user, view, stores } = open({ compare: ['210000', 'northeast', '810000'] });
    const list = await screen.findByRole('list', { name: 'Compared' });
    expect(within(list).getAllByRole('listitem')[1]).toHaveTextContent(
      'Strategy · 3 units + 5 of 12 in Inner Mongolia · Three provinces',
    );
    await user.click(screen.getByRole('button', { name: 'Remove Northeast' }));
    expect(view().compare).toEqual(['210000', '810000']);
    expect(stores.ephemeral.getState().status).toBe('In the comparison: Liaoning and Hong Kong.');
    expect(document.activeElement).toHaveAccessibleName('Compared');
  });

  test('each leads to its panel', async () => {
    const { user, view } = open({ compare: ['210000', 'yangtze-delta'] });
    await user.click(await screen.findByRole('button', { name: 'Yangtze River Delta' }));
    expect(view().panel).toBe('strategy:yangtze-delta');
  });

  test('one more is chosen from the list and added; a fifth one can’t be', async () => {
    const { user, view } = open({ compare: ['210000', 'gba', '810000'] });
    const select = await screen.findByRole('combobox', { name: 'Add to the comparison' });
    expect(within(select).queryByRole('option', { name: 'Liaoning' })).toBeNull();
    await user.selectOptions(select, 'Dalian');
    expect(view().compare).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(view().compare).toEqual(['210000', 'gba', '810000', '210200']);
    expect(screen.getByText(COMPARE.en.full)).toBeVisible();
    expect(screen.queryByRole('combobox', { name: 'Add to the comparison' })).toBeNull();
    expect(document.activeElement).toHaveAccessibleName('Compared');
  });

  test('a region is added from its panel; when the comparison is full the button says so', async () => {
    const { user, view } = showDetails({ region: '210000', compare: ['220000', '230000', '150000'] });
    await user.click(screen.getByRole('button', { name: 'Add to comparison' }));
    expect(view().compare).toHaveLength(4);
    expect(screen.getByRole('button', { name: 'Remove from comparison' })).toBeEnabled();
  });

  test('when it is full the button says so', () => {
    showDetails({ region: '210000', compare: ['220000', '230000', '150000', 'gba'] });
    expect(screen.getByRole('button', { name: 'Comparison is full' })).toBeDisabled();
  });

  test('the members of the filter are one item; it follows the filter', async () => {
    const { user, view } = showPart(<FilterResult />, { include: ['yangtze-belt'], exclude: ['yangtze-delta'] });
    await user.click(screen.getByRole('button', { name: 'Compare these' }));
    expect(view()).toMatchObject({ compare: ['filter'], panel: 'compare' });
    expect(screen.queryByRole('button', { name: 'Compare these' })).toBeNull();
  });

  test('named by its sentence, with all of its members', async () => {
    open({ include: ['yangtze-belt'], exclude: ['yangtze-delta'], compare: ['filter', 'yangtze-delta'] });
    const area = await indicator('Official area');
    // 7 provinces beside the delta's 4; together they are the belt.
    expect(figure(area, 'Yangtze River Economic Belt, without Yangtze River Delta')).toContain('1,703,400');
    expect(screen.getByRole('list', { name: 'Compared' })).toHaveTextContent('Filter · 7 units');
  });

  test('a filter without strategies is said to be empty and shows no figures', async () => {
    open({ compare: ['filter'] });
    expect(await screen.findByText(new RegExp(COMPARE.en.noFilter))).toBeVisible();
    expect(screen.queryByRole('tab')).toBeNull();
  });
});

describe('figures', () => {
  test('of groups are total over total, and say which units have data', async () => {
    open({ compare: ['yangtze-delta', 'northeast'] });
    const figures = await FIGURES.load();
    const part = await indicator('GDP per person, 2024');
    const [delta, northeast] = [perPerson(figures, DELTA, 2024), perPerson(figures, THREE_PROVINCES, 2024)];
    const round = (value: number) => Math.round(value).toLocaleString('en');
    expect(figure(part, 'Yangtze River Delta')).toContain(`▲ highest ${round(delta)}`);
    expect(figure(part, 'Northeast')).toContain(`▼ lowest ${round(northeast)}`);
    expect(part).toHaveTextContent(
      `The figure of Yangtze River Delta is ${(delta / northeast).toFixed(1)} times that of Northeast.`,
    );
    expect(within(part).getByText('Northeast: 3 of 8 units have data')).toBeVisible();
    expect(screen.getByText(/3 of 8 units have data, without Chifeng, .* and 1 more$/)).toBeVisible();
    expect(screen.getByText(COMPARE.en.groupNote)).toBeVisible();
  });

  test('a definition chosen elsewhere counts here', async () => {
    open({ compare: ['northeast', 'yangtze-delta'], definitions: { northeast: 'provinces' } });
    const part = await indicator('GDP per person, 2024');
    expect(part).not.toHaveTextContent(/of 8 units/);
  });

  test('shares differ by percentage points', async () => {
    open({ compare: ['110000', '230000'] });
    expect(await indicator('Share of the tertiary sector in GDP, 2024')).toHaveTextContent(
      /Beijing lies \d+\.?\d* percentage points above Heilongjiang\./,
    );
  });

  test('a single item stands without highest and lowest', async () => {
    open({ compare: ['110000'] });
    expect(await indicator('Official area')).not.toHaveTextContent(/highest|lowest|times/);
  });

  test('missing is missing: Hong Kong has no series, a prefecture has none, and neither counts as lowest', async () => {
    open({ compare: ['810000', '210200', '110000', '310000'] });
    const part = await indicator('GDP per person, 2024');
    expect(figure(part, 'Hong Kong')).toMatch(/no data$/);
    expect(figure(part, 'Dalian')).toMatch(/no data$/);
    expect(figure(part, 'Shanghai')).toContain('▼ lowest');
  });

  test('the year is the map’s; a figure that lacks it gives no other year’s', async () => {
    const { user, view } = open({ compare: ['110000', '310000'], lens: 'gdp-per-person', year: 2010 });
    const part = await indicator('Share of the primary sector in GDP, 2010');
    expect(part).toHaveTextContent('No data for 2010: these figures exist for 2019–2024.');
    expect(within(part).queryByText('Beijing')).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2019');
    expect(view().year).toBe(2019);
    expect(figure(await indicator('Share of the primary sector in GDP, 2019'), 'Beijing')).toContain('%');
  });

  test('the vintage is the map’s; its latest year goes for all, and sectors say that they are of the other', async () => {
    open({ compare: ['110000', '230000'], vintage: 'before-2023-census' });
    expect(figure(await indicator(/^Gross regional product \(GDP\), 2023$/), 'Beijing')).toContain('4,376.1');
    expect(await indicator('Share of the tertiary sector in GDP, 2023')).toHaveTextContent(
      'one series only: GDP after the 2023 economic census',
    );
  });

  test('under a lens without two series the way to them is offered', async () => {
    const { user, view } = open({ compare: ['110000'], lens: 'population' });
    await user.click(await screen.findByRole('button', { name: COMPARE.en.showGdp }));
    expect(view().lens).toBe('gdp-per-person');
    expect(screen.getByRole('combobox', { name: 'Figures' })).toBeEnabled();
  });

  test('what lies in two items is said to count in both', async () => {
    open({ compare: ['yangtze-delta', 'yangtze-belt', 'eastern', '110000'] });
    await indicator('Official area');
    expect(
      screen.getByText('Yangtze River Delta lies wholly within Yangtze River Economic Belt and counts in both.'),
    ).toBeVisible();
    expect(screen.getByText('Yangtze River Delta and Eastern share 3 units, which count in both.')).toBeVisible();
    expect(screen.getByText('Beijing lies wholly within Eastern and counts in both.')).toBeVisible();
    expect(screen.queryByText(/Economic Belt and Beijing share|Beijing lies wholly within Yangtze/)).toBeNull();
  });

  test('the land that two provinces both count is named where both are in the comparison', async () => {
    open({ compare: ['230000', '150000'] });
    await indicator('Official area');
    expect(screen.getByText(/18,000 km².*counted in both Heilongjiang and Inner Mongolia/)).toBeVisible();
  });

  test('all of them as one table', async () => {
    const { user } = open({ compare: ['210000', 'northeast', '810000'] }, 'zh');
    await user.click(await screen.findByText(COMPARE.zh.asTable));
    const table = screen.getByRole('table', { name: '比较表' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['指标', '单位', '辽宁', '东北全面振兴', '香港']);
    const row = within(table).getByRole('row', { name: /^2024 年地区生产总值 亿元/ });
    expect(row).toHaveTextContent(/32,540\.8.*无数据$/);
  });
});

describe('charts', () => {
  test('a trend with the nation behind ratios, not behind totals; sectors side by side', async () => {
    const { user } = open({ compare: ['yangtze-delta', 'northeast'] });
    await openTab(user, 'Charts');
    expect(await screen.findAllByText(/Northeast: 3 of 8 units have data, without .* 1 more\.$/)).toHaveLength(2);
    const trend = await screen.findByRole('img', { name: 'GDP per person over time' });
    expect(trend).toHaveTextContent(/Yangtze River DeltaNortheastNation/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Indicator' }), 'population');
    const totals = await screen.findByRole('img', { name: 'Residents at the end of the year over time' });
    expect(totals).not.toHaveTextContent('Nation');
    expect(screen.getByRole('img', { name: 'Sectors of GDP, 2024' })).toHaveTextContent(
      /Northeast11\.8 · 31\.6 · 56\.6/,
    );
    expect(screen.getByText(/^Yangtze River Delta: Primary 3\.5%, Secondary 37\.7%, Tertiary 58\.9%\./)).toBeVisible();
  });
});

describe('strategies', () => {
  test('those that cover a region, those that share units with a set, and what only one has', async () => {
    const { user, view } = open({ compare: ['310000', '150000', 'yangtze-belt'] });
    await openTab(user, 'Strategies');
    const chips = (name: string) =>
      within(screen.getByRole('list', { name }))
        .getAllByRole('button')
        .map((chip) => chip.textContent);
    expect(chips('Strategies that cover Inner Mongolia')).toContain('Northeast · partly · only here');
    expect(chips('Strategies that cover Shanghai')).toContain('Yangtze River Delta');
    expect(chips('Strategies that share units with Yangtze River Economic Belt')).toContain('Eastern · 3 units');
    expect(screen.getByText('No strategy reaches all of them.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Northeast · partly/ }));
    expect(view().panel).toBe('strategy:northeast');
  });

  test('what all have in common', async () => {
    const { user } = open({ compare: ['310000', 'yangtze-delta'] });
    await openTab(user, 'Strategies');
    expect(
      screen.getByText(
        'All of them lie in Eastern, Yangtze River Economic Belt and Yangtze River Delta, at least in part.',
      ),
    ).toBeVisible();
  });
});

describe('the source', () => {
  test('resources and industries of each item with citations; where it has none, so it says', async () => {
    const { user } = open({ compare: ['yangtze-delta', '220000'] });
    await openTab(user, 'The source');
    const industries = await screen.findByRole('region', { name: 'Industries' });
    expect(industries).toHaveTextContent(/1Yangtze River DeltaNot in the source\.2Jilin/);
    const statement = within(industries).getByText(/^Automobile manufacturing is named/);
    expect(within(statement).getByRole('button', { name: /P6–P9, source/ })).toBeVisible();
  });

  test('a set tells of the provinces that it covers whole, and says of which it does not', async () => {
    const { user } = open({ compare: ['northeast', '210000', '210200'] });
    await openTab(user, 'The source');
    const industries = await screen.findByRole('region', { name: 'Industries' });
    await user.click(within(industries).getAllByRole('button', { name: /^Show \d+ more$/ })[0] ?? industries);
    expect(industries).toHaveTextContent(/1Northeast.*Jilin is described.*Heilongjiang.*2Liaoning/s);
    expect(within(industries).getByText(/^Inner Mongolia: covered in part/)).toBeVisible();
    // Of the nine on Liaoning one names Dalian, of which the comparison tells too.
    expect(
      within(industries).getByText(/^8 statements stand under more than one .*: Northeast and Liaoning\.$/),
    ).toBeVisible();
    expect(within(industries).getByText(/^One statement stands .*: Northeast, Liaoning and Dalian\.$/)).toBeVisible();
  });

  test('a term that different statements share', async () => {
    const { user } = open({ compare: ['220000', '230000'] });
    await openTab(user, 'The source');
    const industries = await screen.findByRole('region', { name: 'Industries' });
    expect(
      await within(industries).findByText(/^Terms that stand under more than one.*Equipment manufacturing \(Jilin and/),
    ).toBeVisible();
  });
});

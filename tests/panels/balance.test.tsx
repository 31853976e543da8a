// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type Balance, balanceSeries, catchingUp } from '../../src/content/balance';
import figuresFile from '../../src/content/data/figures.json';
import type { Figures } from '../../src/content/library';
import { macroPartition } from '../../src/content/partitions';
import type { Language } from '../../src/domain/text';
import { balanceReading, betaSentence, change } from '../../src/panels/balance/balance-reading';
import { showDetails, title } from './page';

const figures = figuresFile as unknown as Figures;
const real = balanceSeries(figures, 'after-2023-census', macroPartition());
const named = (group: string) => `<${group}>`;

/** Figures in which every province has the same GDP per person after so much of its distance is gone. */
function closing(share: number): Figures {
  const gdp = Object.fromEntries(
    Object.entries(figures.gdp['after-2023-census']).map(([adcode, series]) => {
      const people = figures.population[adcode];
      const values = series.values.map((value, i) => {
        const residents = people?.values[series.from + i - people.from] ?? 1;
        const start = (series.values[0] ?? 1) / (people?.values[series.from - people.from] ?? 1);
        const mean = 1.6;
        const way = (share * i) / (series.values.length - 1);
        return value === null ? null : residents * Math.max(0.05, start + (mean - start) * way);
      });
      return [adcode, { from: series.from, values }];
    }),
  );
  return { ...figures, gdp: { ...figures.gdp, 'after-2023-census': gdp } };
}

const seriesOf = (from: Figures) => balanceSeries(from, 'after-2023-census', macroPartition());
const read = (series: readonly Balance[], language: Language = 'en') =>
  balanceReading(language, series, null, named).join(' ');

describe('the reading says what the figures say', () => {
  test('of the real ones', () => {
    const text = read(real);
    expect(text).toContain('Between 2006 and 2024 the gap between provinces, measured by Theil’s T, fell by 45%');
    expect(text).toContain('It was narrowest in 2014.');
    expect(text).toContain('From 2014 to 2024 alone it hardly changed.');
    expect(text).toContain('All five measures fell');
    expect(text).toContain('64% lay between the groups in 2006 and 46% in 2024');
    expect(text).toContain('converged');
    expect(read(real, 'zh')).toContain('下降了 45%');
  });

  test('of a gap that closes, one that opens, and one that stays', () => {
    const closes = read(seriesOf(closing(0.9)));
    expect(closes).toMatch(/Theil’s T, fell by/);
    expect(closes).not.toMatch(/rose|drifted/);
    const opens = read(seriesOf(closing(-0.4)));
    expect(opens).toMatch(/Theil’s T, rose by/);
    expect(opens).toContain('drifted apart');
    expect(opens).not.toContain('fell by');
    expect(read(seriesOf(closing(0)))).toMatch(/Theil’s T, (hardly changed|fell by|rose by)/);
  });

  test('of too few years', () => {
    expect(balanceReading('en', real.slice(0, 1), null, named)).toEqual(['There are too few years to compare.']);
  });

  test('a change is called one only beyond three percent', () => {
    expect(
      [change(1, 1.02), change(1, 0.98), change(1, 1.2), change(1, 0.5)].map(({ direction }) => direction),
    ).toEqual(['same', 'same', 'rose', 'fell']);
  });
});

describe('beta', () => {
  const beta = catchingUp(figures, 'after-2023-census', 2006, 2024)?.beta;

  test('of the real figures: poorer provinces grew faster', () => {
    if (beta === undefined || beta === null) throw new Error('There is no regression');
    expect(beta.interval[1]).toBeLessThan(0);
    expect(betaSentence('en', beta)).toMatch(/started poorer grew faster.*−1\.94.*29 years/);
  });

  test('an interval that holds zero can’t tell; one above it says the opposite', () => {
    if (beta === undefined || beta === null) throw new Error('There is no regression');
    expect(betaSentence('en', { ...beta, interval: [-0.01, 0.002] })).toContain('can’t be told');
    expect(betaSentence('zh', { ...beta, interval: [-0.01, 0.002] })).toContain('无法判断');
    expect(betaSentence('en', { ...beta, slope: 0.02, interval: [0.01, 0.03] })).toContain(
      'started richer grew faster',
    );
  });

  test('never across vintages, and not backwards', () => {
    expect(catchingUp(figures, 'after-2023-census', 2000, 2024)).toBeNull();
    expect(catchingUp(figures, 'after-2023-census', 2024, 2006)).toBeNull();
  });
});

describe('the panel', () => {
  test('asks, answers, says what it can’t say, and shows its sources', async () => {
    const { user, view } = showDetails({ panel: 'balance' });
    expect(await screen.findByText(/Has the gap between China’s provinces/)).toBeVisible();
    expect(title()).toBe('Balance');
    expect(await screen.findByText(/fell by 45%/)).toBeVisible();
    expect(screen.getByText(/Prices: figures are nominal/)).toBeVisible();
    expect(screen.getByRole('link', { name: /real progress in balancing/ })).toBeVisible();
    expect(screen.getAllByText(/National Bureau of Statistics/).length).toBeGreaterThan(3);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Compare between' }), 'yangtze-belt');
    expect(view().include).toEqual(['yangtze-belt']);
    expect(await screen.findByText(/lay between the groups in 2006/)).toBeVisible();
  });

  test('a province is picked from its contribution and stays beside the panel', async () => {
    const { user, view } = showDetails({ panel: 'balance' });
    const beijing = await screen.findByRole('button', { name: /^Beijing/ });
    await user.click(beijing);
    expect(view()).toMatchObject({ region: '110000', panel: 'balance' });
    expect(beijing).toHaveAttribute('aria-pressed', 'true');
  });

  test('in the older vintage it starts in 2000, and the two are never joined', async () => {
    showDetails({ panel: 'balance', vintage: 'before-2023-census' }, 'zh');
    expect(await screen.findByText(/2000 年至 2023 年，以泰尔 T 指数衡量/)).toBeVisible();
    expect(screen.getByText(/从不拼接。$/, { selector: '.chart-sentence' })).toBeVisible();
  });

  test('the older series can be chosen beside a map of anything', async () => {
    const { user, view } = showDetails({ panel: 'balance', lens: 'area' });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Figures' }), 'before-2023-census');
    expect(view()).toMatchObject({ lens: 'gdp-per-person', vintage: 'before-2023-census', panel: 'balance' });
    expect(await screen.findByText(/Between 2000 and 2023/)).toBeVisible();
  });
});

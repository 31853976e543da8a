// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { showDetails } from './page';

const open = async (from: Parameters<typeof showDetails>[0], name: RegExp, language?: 'en' | 'zh') => {
  const shown = showDetails(from, language);
  await shown.user.click(await screen.findByText(name));
  return shown;
};

const chart = (name: RegExp) => screen.findByRole('img', { name });

describe('charts of a region', () => {
  test('over the years before its macro-region and the nation, its rank, its sectors', async () => {
    await open({ region: '210000' }, /^Charts: over the years/);
    const trend = await chart(/^GDP per person over time/);
    for (const label of ['Liaoning', 'Northeast', 'Nation (31 provinces)']) expect(trend).toHaveTextContent(label);
    const figure = trend.closest('figure');
    expect(figure).toHaveTextContent(/then 82%\. In 2024, Liaoning stands at no\. 15 of 31 with 78,317 yuan\./);
    expect(await chart(/^Sectors of GDP: Liaoning/)).toBeVisible();
  });

  test('the way to more figures', async () => {
    const { user, view } = await open({ region: '210000' }, /^图表/, 'zh');
    expect((await screen.findAllByRole('figure'))[0]).toHaveTextContent(/2024 年，辽宁在 31 个地区中居第 15 位/);
    await user.click(screen.getByRole('button', { name: '更多图表见“数据”' }));
    expect(view().panel).toBe('figures');
  });

  test('a prefecture has none', async () => {
    showDetails({ region: '210100' });
    await screen.findByRole('heading', { level: 2 });
    expect(screen.queryByText(/^Charts: over the years/)).toBeNull();
  });
});

describe('charts of a strategy', () => {
  test('figures of all members taken together, total over total, before the nation', async () => {
    await open({ panel: 'strategy:central' }, /^GDP and residents of its members/);
    expect(await screen.findByText(/All 6 units have data\./)).toBeVisible();
    expect(screen.getByText('GDP per person 2024').closest('.stat')).toHaveTextContent(/[\d,]+ yuan/);
    const trend = await chart(/^GDP per person over time/);
    for (const label of ['Central', 'Nation (31 provinces)']) expect(trend).toHaveTextContent(label);
    expect(trend.closest('figure')).toHaveTextContent(/% of the nation’s level, then \d+%/);
  });

  test('units without data are counted and named', async () => {
    await open({ panel: 'strategy:northeast' }, /^GDP and residents of its members/);
    const said = await screen.findAllByText(/Northeast: 3 of 8 units have data, without /);
    expect(said.length).toBeGreaterThan(1);
  });

  test('where no member has data there is no chart, but a sentence', async () => {
    await open({ panel: 'strategy:gba' }, /^GDP and residents of its members/);
    expect(await screen.findByText(/none of 11 units has data/)).toBeVisible();
    expect(screen.queryByRole('figure')).toBeNull();
  });

  test('follows the chosen definition', async () => {
    await open(
      { panel: 'strategy:northeast', definitions: { northeast: 'provinces' } },
      /^GDP and residents of its members/,
    );
    expect(await screen.findByText(/All 3 units have data\./)).toBeVisible();
    expect(screen.getAllByRole('figure')).toHaveLength(2);
  });
});

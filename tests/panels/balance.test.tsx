// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import fc from 'fast-check';
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

/** Figures in which so much of every province's distance to the mean is gone at the end, and at the start. */
function closing(share: number, from = 0): Figures {
  const gdp = Object.fromEntries(
    Object.entries(figures.gdp['after-2023-census']).map(([adcode, series]) => {
      const people = figures.population[adcode];
      const values = series.values.map((value, i) => {
        const residents = people?.values[series.from + i - people.from] ?? 1;
        const start = (series.values[0] ?? 1) / (people?.values[series.from - people.from] ?? 1);
        const mean = 1.6;
        const way = from + ((share - from) * i) / (series.values.length - 1);
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
    const stays = read(real.flatMap(({ year }) => real.slice(0, 1).map((balance) => ({ ...balance, year }))));
    expect(stays).toMatch(/Theil’s T, hardly changed/);
    expect(stays).toContain('All five measures hardly changed');
    expect(stays).toContain('no group moved by as much as one percent');
    expect(stays).toContain('no sigma convergence');
    expect(stays).not.toMatch(/ fell| rose|agree|drifted/);
  });

  test('of equality, without a share of nothing', () => {
    const equal = read(seriesOf(closing(1, 1)));
    expect(equal).not.toMatch(/NaN|Infinity|∞/);
    expect(equal).toMatch(/Theil’s T, hardly changed/);
    expect(equal).not.toMatch(/ fell| rose|between the groups/);
  });

  test('of measures that go different ways, each named with its own', () => {
    const [first] = real;
    if (first === undefined) throw new Error('There is no balance');
    const last: Balance = {
      ...first,
      year: 2024,
      measures: { ...first.measures, theil_t: first.measures.theil_t * 0.8, max_min: first.measures.max_min * 2 },
    };
    const text = read([first, last]);
    expect(text).toContain(
      'The measures don’t agree: Theil T fell; Highest over lowest rose; Theil L (mean log deviation), Gini coefficient and Coefficient of variation hardly changed.',
    );
    expect(read([first, last], 'zh')).toContain('泰尔 T 指数下降；最高与最低之比上升');
  });

  test('for any figures: the direction and the extremes that it names are those of the series', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 0.5, noNaN: true }), { minLength: 2, maxLength: 19 }),
        (gaps) => {
          const series = gaps.flatMap((theil_t, i): readonly Balance[] => {
            const balance = real[i];
            return balance === undefined ? [] : [{ ...balance, measures: { ...balance.measures, theil_t } }];
          });
          const text = read(series);
          const [start = 0, end = 0] = [gaps[0], gaps.at(-1)];
          const went = /Theil’s T, (fell|rose|hardly)/.exec(text)?.[1];
          expect(went).toBe(Math.abs(end / start - 1) < 0.03 ? 'hardly' : end < start ? 'fell' : 'rose');
          for (const [word, extreme] of [
            ['widest', Math.max(...gaps)],
            ['narrowest', Math.min(...gaps)],
          ] as const) {
            const year = new RegExp(`${word} in (\\d{4})`).exec(text)?.[1];
            const at = gaps.indexOf(extreme);
            expect(year).toBe(at === 0 || at === gaps.length - 1 ? undefined : String(real[at]?.year));
          }
        },
      ),
    );
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
    expect(betaSentence('en', beta)).toMatch(/started poorer grew faster.*1\.35 percentage points.*−1\.94.*29 years/);
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
    expect(await screen.findByText(/measured by Theil’s T, fell by 45%/)).toBeVisible();
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

  test('the chosen year is the map’s; one that the series lacks gives way to the nearest', async () => {
    const { user, view } = showDetails({ panel: 'balance', year: 2010 });
    expect(
      await screen.findByText('What each province adds to the gap, 2010', { selector: '.chart-title' }),
    ).toBeVisible();
    expect(screen.getByText(/^In 2010, \d+% of it lay between/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'The groups in 2010' })).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2014');
    expect(view().year).toBe(2014);
    expect(screen.getByRole('heading', { name: 'The groups in 2014' })).toBeVisible();
  });

  test('years before there are residents show the first that has them, in all parts alike', async () => {
    showDetails({ panel: 'balance', lens: 'gdp', vintage: 'before-2023-census', year: 1993 });
    expect(await screen.findByRole('heading', { name: 'The groups in 2000' })).toBeVisible();
    expect(screen.getByText('What each province adds to the gap, 2000', { selector: '.chart-title' })).toBeVisible();
  });

  test('beside a map without series it offers none, and the way to one that has them', async () => {
    const { user, view } = showDetails({ panel: 'balance', lens: 'area' });
    expect(await screen.findByText(/no such series/)).toBeVisible();
    expect(screen.queryByRole('combobox', { name: 'Figures' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show GDP per person on the map' }));
    expect(view().lens).toBe('gdp-per-person');
    expect(screen.getByRole('combobox', { name: 'Figures' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show GDP per person on the map' })).toBeNull();
  });

  test('what is partly covered, and what has no figures, is said', async () => {
    showDetails({ panel: 'balance', include: ['gba'] });
    expect(await screen.findByText(/Covered in part.*: Guangdong\.$/)).toBeVisible();
    expect(screen.getByText('Without yearly figures, so in no group: Hong Kong and Macao.')).toBeVisible();
  });

  test('a filter that leaves nothing to compare says so', async () => {
    showDetails({ panel: 'balance', include: ['jing-jin-ji', 'northeast'], match: 'all' });
    expect(await screen.findByText(/nothing is left to compare/)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Eastern, 0\.\d+/ })).toBeVisible();
  });

  test('a macro-region that is pressed is set against the rest, and the choice of macro-regions leads back', async () => {
    const { user, view } = showDetails({ panel: 'balance', definitions: { northeast: 'provinces' } });
    await user.click(await screen.findByRole('button', { name: /^Western, −0\.\d+/ }));
    expect(view().include).toEqual(['western']);
    const select = screen.getByRole('combobox', { name: 'Compare between' });
    expect(select).toHaveDisplayValue('Western and all others');
    await user.selectOptions(select, 'macro-regions-inner-mongolia');
    expect(view()).toMatchObject({ include: [], definitions: { northeast: 'whole-inner-mongolia' } });
    await user.selectOptions(select, 'macro-regions');
    expect(view()).toMatchObject({ include: [], definitions: {} });
  });

  test('other definitions of the Northeast survive the choice of macro-regions', async () => {
    const { user, view } = showDetails({
      panel: 'balance',
      include: ['western'],
      definitions: { northeast: 'provinces' },
    });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Compare between' }), 'macro-regions');
    expect(view()).toMatchObject({ include: [], definitions: { northeast: 'provinces' } });
  });

  test('another measure draws its own chart, table and both series', async () => {
    const { user } = showDetails({ panel: 'balance' });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Measure' }), 'gini');
    expect(screen.getByText('Gini coefficient: 0.263 in 2006, 0.199 in 2024.')).toBeVisible();
    expect(
      screen.getByText(
        /For 2023 Gini coefficient is 0\.196 before and .*From 2006 to 2023 it fell by 25% in the series before/,
      ),
    ).toBeVisible();
    const both = screen.getByRole('group', { name: 'Both series of figures: Gini coefficient', hidden: true });
    const row = within(both).getByRole('row', { name: /^2000/, hidden: true });
    expect(row).toHaveTextContent('no data');
  });

  test('growth can be taken from a later start', async () => {
    const { user } = showDetails({ panel: 'balance' });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Growth from' }), '2014');
    expect(screen.getByRole('img', { name: /Start and growth, 2014–2024/ })).toBeVisible();
  });

  test.each(['en', 'zh'] as const)('definitions come with formulas and who set them out (%s)', async (language) => {
    const { user } = showDetails({ panel: 'balance' }, language);
    await user.click(await screen.findByText(language === 'en' ? 'Definitions and formulas' : '定义与公式'));
    for (const name of [/Theil 1967/, /Williamson 1965/, /Sen 1973/, /Barro & Sala-i-Martin 1992/, /Shorrocks 1980/])
      expect(screen.getAllByText(name)[0]).toBeVisible();
  });
});

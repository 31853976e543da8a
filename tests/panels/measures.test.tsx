// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/content/library';
import { byTheme, filterMeasures, measuresOf, namesOf, tally } from '../../src/content/measures';
import { showDetails, title } from './page';

const library = await LIBRARY.load();
const MEASURES = measuresOf(library);

const theme = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });

/** The item of the list that says a measure, whose words may be cut by marked terms. */
function itemOf(measure: { readonly text: { readonly en: string } } | undefined): HTMLElement {
  const items = [...document.querySelectorAll<HTMLElement>('.measures .fact')];
  return items.find((item) => item.textContent?.includes(measure?.text.en ?? '?')) ?? expect.fail('not in a list');
}

async function show(from: Parameters<typeof showDetails>[0] = {}, language: 'en' | 'zh' = 'en') {
  const shown = showDetails({ panel: 'measures', ...from }, language);
  await screen.findByRole('searchbox');
  return shown;
}

describe('the measures of the meeting', () => {
  test('are some 130 and more in a dozen themes, each in exactly one', () => {
    const groups = byTheme(MEASURES);
    expect(groups).toHaveLength(12);
    expect(groups.flatMap(({ measures }) => measures)).toHaveLength(MEASURES.length);
    expect(MEASURES.filter(({ force }) => force !== 'claim').length).toBeGreaterThanOrEqual(130);
  });

  test('begin as counts, not as a wall of text', async () => {
    await show();
    expect(title()).toBe('What the meeting asked for');
    expect(document.querySelectorAll('.measures .fact')).toHaveLength(0);
    const food = MEASURES.filter((measure) => measure.theme === 'agriculture-food');
    expect(theme('Agriculture')).toHaveTextContent(String(food.length));
    expect(theme('Agriculture')).toHaveAttribute('aria-expanded', 'false');
  });

  test('open by theme, each with its source', async () => {
    const { user } = await show();
    await user.click(theme('Agriculture'));
    const [first] = MEASURES.filter((measure) => measure.theme === 'agriculture-food');
    const item = itemOf(first);
    expect(within(item).getByRole('button', { name: /P10–P14, source/ })).toBeVisible();
    await user.click(theme('Agriculture'));
    expect(item).not.toBeInTheDocument();
  });

  test('have the warning of a check beside them where there is one', async () => {
    const { user } = await show();
    await user.click(theme('Overall'));
    expect(screen.getAllByRole('note', { name: 'Check A03' })).toHaveLength(1);
  });

  test('say of each whether it is an order, an aim or a claim', async () => {
    const { user } = await show();
    await user.click(theme('Agriculture'));
    for (const measure of MEASURES.filter((candidate) => candidate.theme === 'agriculture-food'))
      expect(itemOf(measure)).toHaveTextContent(new RegExp(`^${measure.force}: `, 'i'));
  });

  test('are narrowed by words, by wording and by what they name, with the count said', async () => {
    const { user } = await show();
    await user.type(screen.getByRole('searchbox'), 'black soil');
    const found = filterMeasures(MEASURES, { words: 'black soil', force: null, named: null }, 'en');
    expect(found.length).toBeGreaterThan(0);
    expect(screen.getByText(`${found.length} of ${MEASURES.length} statements`)).toBeVisible();
    expect(theme('Agriculture')).toHaveAttribute('aria-expanded', 'true');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getByText(`All ${MEASURES.length} statements`)).toBeVisible();

    const orders = MEASURES.filter(({ force }) => force === 'order').length;
    await user.click(screen.getByRole('button', { name: `Order ${orders}` }));
    expect(screen.getByText(`${orders} of ${MEASURES.length} statements`)).toBeVisible();
  });

  test('say kindly where nothing fits', async () => {
    const { user } = await show();
    await user.type(screen.getByRole('searchbox'), 'unicorn');
    expect(screen.getByText(/Nothing here matches/)).toBeVisible();
  });

  test('keep what was looked for while a statement is open', async () => {
    const { user, stores, view } = await show();
    await user.type(screen.getByRole('searchbox'), 'wind');
    const [measure] = filterMeasures(MEASURES, { words: 'wind', force: null, named: null }, 'en');
    await user.click(within(itemOf(measure)).getByRole('button', { name: /source$/ }));
    await user.click(within(itemOf(measure)).getByRole('link', { name: 'Open this statement' }));
    expect(view().panel).toBe(`fact:${measure?.id}`);
    expect(stores.ephemeral.getState().measures.filter.words).toBe('wind');
  });

  test('tell how many name the region that is selected', async () => {
    const { user } = await show({ region: '230000' });
    const count = MEASURES.filter((measure) => namesOf(measure).includes('heilongjiang')).length;
    expect(count).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Show only these' }));
    expect(screen.getByText(`${count} of ${MEASURES.length} statements`)).toBeVisible();
  });

  test('speak Chinese to a Chinese reader', async () => {
    const { user } = await show({}, 'zh');
    expect(title()).toBe('座谈会提出了什么');
    await user.type(screen.getByRole('searchbox'), '压舱石');
    expect(screen.getAllByText(/压舱石/).length).toBeGreaterThan(0);
  });

  test('name the people with their offices', async () => {
    await show();
    expect(screen.getAllByText(/Ding Xuexiang/).length).toBeGreaterThan(0);
  });
});

test('a tally counts, the most frequent first', () => {
  expect(tally(['a', 'b', 'b', 'c', 'b', 'c'])).toEqual([
    ['b', 3],
    ['c', 2],
    ['a', 1],
  ]);
});

// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { buildIndex } from '../../scripts/search/build-index';
import { regionNamed } from '../../src/content/atlas';
import { createResource } from '../../src/content/library';
import type { SearchContent } from '../../src/content/search-documents';
import type { Fact } from '../../src/domain/fact';
import { SearchBox } from '../../src/panels/search/search-box';
import { TextResult } from '../../src/panels/search/text-result';
import { openTextSearch } from '../../src/panels/search/text-search';
import type { TextSearch } from '../../src/panels/search/text-source';
import { fact } from './facts';
import { show } from './page';

const CONTENT: SearchContent = {
  facts: [
    fact('black-soil', 'Wide plains of black soil.', '平原广阔，黑土肥沃。'),
    ...Array.from({ length: 8 }, (_, i) => fact(`soil-${i}`, `Soil of kind ${i} is named.`, `列有第${i}种土壤。`)),
    { ...fact('keep-soil', 'Soil must be kept.', '须保护土壤。'), kind: 'measure' },
    { ...fact('visit', 'A visit to a farm.', '考察农场。'), kind: 'event', subject: 'jilin', date: '2020-07-22' },
  ] satisfies Fact[],
  places: [
    {
      id: 'farm',
      name: { en: 'Xiertala Farm', zh: '谢尔塔拉农场' },
      kinds: ['farm'],
      lon: null,
      lat: null,
      accuracy: 'none',
      adcode: null,
      line: null,
      rank: 3,
    },
  ],
  terms: [
    {
      id: 'soil-term',
      term: { en: 'Black soil', zh: '黑土地' },
      text: { en: 'Dark, very fertile topsoil.', zh: '深色而肥沃的表土。' },
      match: { en: ['black soil'], zh: ['黑土地', '黑土'] },
      basis: 'general-knowledge',
    },
  ],
  checks: [
    {
      id: 'A99',
      facts: ['black-soil'],
      method: 'arithmetic',
      claim: { en: 'A number', zh: '数量' },
      stated: '12 kinds',
      computed: '8 kinds',
      basis: 'computed',
      evidence: [],
      zh: { method: '核算', stated: '十二种', computed: '八种' },
      verdict: 'wrong',
      severity: 'low',
      text: { en: 'The number differs.', zh: '数目不一致。' },
    },
  ],
};
const TEXTS: TextSearch = { find: openTextSearch(buildIndex(CONTENT), CONTENT), Result: TextResult };
const NOTHING: TextSearch = { find: () => [], Result: TextResult };
const none = () => createResource(async () => NOTHING);
const some = () => createResource(async () => TEXTS);
const box = () => screen.getByRole('combobox', { name: /Search|搜索/ });
const options = () => screen.queryAllByRole('option');
const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '');
const code = (slug: string) => regionNamed(slug)?.adcode ?? '';

describe('going there', () => {
  test('a region is selected and framed', async () => {
    const onFrameRegion = vi.fn();
    const { user, view } = show(<SearchBox source={none()} onFrameRegion={onFrameRegion} />);
    await user.type(box(), 'aomen{Enter}');
    expect(view().region).toBe(code('macao'));
    expect(onFrameRegion).toHaveBeenCalledExactlyOnceWith(code('macao'));
    expect(box()).toHaveValue('');
    expect(options()).toEqual([]);
  });

  test('a strategy’s panel is opened and its area framed', async () => {
    const onFrameStrategy = vi.fn();
    const { user, view } = show(<SearchBox source={none()} onFrameStrategy={onFrameStrategy} />);
    await user.type(box(), 'dawanqu{Enter}');
    expect(view()).toMatchObject({ panel: 'strategy:gba', include: [], region: null });
    expect(onFrameStrategy).toHaveBeenCalledExactlyOnceWith('gba');
  });

  test.each([
    ['须保护', { panel: 'fact:keep-soil' }, {}],
    ['farm', { panel: 'places' }, { place: 'farm' }],
    ['fertile topsoil', { panel: 'glossary' }, { term: 'soil-term' }],
    ['a99', { panel: 'audit' }, { check: 'A99' }],
  ])('%s: what was found is opened', async (query, panel, marked) => {
    const { user, view, stores } = show(<SearchBox source={some()} />);
    await user.type(box(), query);
    await screen.findAllByRole('option');
    await user.keyboard('{Enter}');
    expect(view()).toMatchObject(panel);
    expect(stores.ephemeral.getState()).toMatchObject(marked);
    expect(box()).toHaveValue('');
  });

  test('by pointer, and the text field gives up the focus', async () => {
    const { user, view } = show(<SearchBox source={none()} />);
    await user.type(box(), 'shanxi');
    await user.click(screen.getByRole('option', { name: /Shaanxi/ }));
    expect(view().region).toBe(code('shaanxi'));
    expect(box()).not.toHaveFocus();
  });
});

describe('the results', () => {
  test('show the name, the other name and the kind, with what matched marked', async () => {
    const { user } = show(<SearchBox source={none()} />);
    await user.type(box(), 'shenz');
    const [first] = options();
    expect(first).toHaveTextContent('Shenzhen 深圳市 · Guangdong Prefecture level');
    expect(within(first as HTMLElement).getByText('Shenz').tagName).toBe('MARK');
  });

  test('in Chinese', async () => {
    const { user } = show(<SearchBox source={none()} />, { lang: 'zh' });
    await user.type(box(), '辽');
    expect(options()[0]).toHaveTextContent('辽宁 Liaoning 省级');
  });

  test('are counted to the live region', async () => {
    const { user, status } = show(<SearchBox source={none()} />);
    await user.type(box(), 'shanxi');
    expect(status()).toBe('2 results');
    await user.type(box(), 'qqqq');
    expect(status()).toBe('Nothing found for “shanxiqqqq”.');
    expect(screen.getByText(/^Nothing found for “shanxiqqqq”/)).toBeVisible();
  });
});

describe('what is found by words', () => {
  const found = async (query: string, from: Parameters<typeof show>[1] = {}) => {
    const shown = show(<SearchBox source={some()} />, from);
    await shown.user.type(box(), query);
    await screen.findAllByRole('option');
    return shown;
  };
  const group = (name: string) => within(screen.getByRole('group', { name })).getAllByRole('option');

  test('stands in groups with headings, the surest first', async () => {
    const { status } = await found('black soil');
    expect(screen.getAllByRole('group').map((own) => own.firstElementChild?.textContent)).toEqual([
      'Terms',
      'Statements',
    ]);
    expect(group('Terms')[0]).toHaveTextContent('Black soil 黑土地 Dark, very fertile topsoil.');
    expect(status()).toBe('2 results');
  });

  test('shows every word that matched, in its text and in what it is about', async () => {
    await found('jilin visit');
    const marks = within(group('Events')[0] as HTMLElement).getAllByText((_, own) => own?.tagName === 'MARK');
    expect(marks.map((mark) => mark.textContent)).toEqual(['visit', 'Jilin']);
    expect(group('Events')[0]).toHaveTextContent('A visit to a farm. 22 July 2020 · Jilin · P6–P9');
  });

  test('shows the other language where only that matched, and says which it is', async () => {
    await found('肥沃');
    expect(group('Statements')[0]).toHaveTextContent('Wide plains of black soil. 平原广阔，黑土肥沃。');
    expect(screen.getAllByText('肥沃')[0]?.closest('[lang]')).toHaveAttribute('lang', 'zh');
  });

  test('shows the figure of a check where only that matched', async () => {
    await found('12 kinds', { lang: 'zh' });
    expect(group('核查')[0]).toHaveTextContent('A99 · 数量 数目不一致。 12 kinds');
  });

  test('shows some of a long group, and all of it on request', async () => {
    const { user, status } = await found('土壤');
    expect(group('Measures')).toHaveLength(1);
    expect(group('Statements')).toHaveLength(6);
    expect(status()).toBe('9 results');
    await user.click(screen.getByRole('option', { name: 'Show all 8' }));
    expect(group('Statements')).toHaveLength(8);
    expect(screen.queryByRole('option', { name: /Show all/ })).toBeNull();
    expect(box()).toHaveFocus();
    expect(box()).toHaveValue('土壤');
  });

  test('arrows walk across groups, End and Home go to the ends, Enter unfolds a group where the cursor is', async () => {
    const { user, view } = await found('土壤');
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe(group('Statements')[0]);
    await user.keyboard('{End}');
    expect(active()).toHaveTextContent('Show all 8');
    await user.keyboard('{Enter}');
    expect(active()).toBe(group('Statements')[5]);
    await user.keyboard('{End}');
    expect(active()).toBe(group('Statements')[7]);
    await user.keyboard('{Home}');
    expect(active()).toBe(group('Measures')[0]);
    await user.keyboard('{ArrowUp}{Enter}');
    expect(view().panel).toMatch(/^fact:soil-/);
  });

  test('Home and End belong to the text until the list is walked', async () => {
    const { user } = await found('soil');
    const before = active();
    await user.keyboard('{Home}black {End}s');
    expect(box()).toHaveValue('black soils');
    expect(before).not.toBeNull();
  });

  test('another query folds the groups again', async () => {
    const { user } = await found('土壤');
    await user.click(screen.getByRole('option', { name: 'Show all 8' }));
    await user.clear(box());
    await user.type(box(), '土壤');
    expect(group('Statements')).toHaveLength(6);
  });
});

describe('by keyboard', () => {
  test('arrows walk around, the best being first', async () => {
    const { user } = show(<SearchBox source={none()} />);
    await user.type(box(), 'shanxi');
    expect(box()).toHaveAttribute('aria-expanded', 'true');
    expect(active()).toHaveTextContent('Shanxi');
    await user.keyboard('{ArrowDown}');
    expect(active()).toHaveTextContent('Shaanxi');
    expect(active()).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowDown}');
    expect(active()).toHaveTextContent('Shanxi');
    await user.keyboard('{ArrowUp}');
    expect(active()).toHaveTextContent('Shaanxi');
  });

  test('Escape clears, and then leaves', async () => {
    const { user } = show(<SearchBox source={none()} />);
    await user.type(box(), 'gba{Escape}');
    expect(box()).toHaveValue('');
    expect(box()).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Escape}');
    expect(box()).not.toHaveFocus();
  });

  test('leaving closes the results, coming back opens them', async () => {
    const { user } = show(
      <>
        <SearchBox source={none()} />
        <a href="#next">Next</a>
      </>,
    );
    await user.type(box(), 'gba');
    await user.click(screen.getByRole('link'));
    expect(options()).toEqual([]);
    await user.click(box());
    expect(options()).toHaveLength(1);
  });

  test('Enter without a result stays', async () => {
    const { user, view, stores } = show(<SearchBox source={none()} />);
    const before = view();
    await user.type(box(), 'zzzz{Enter}');
    expect(stores.view.getState().view).toBe(before);
  });
});

describe('the index', () => {
  test('is loaded once, at the first use', async () => {
    const load = vi.fn(async () => NOTHING);
    const { user } = show(<SearchBox source={createResource(load)} />);
    expect(load).not.toHaveBeenCalled();
    await user.type(box(), 'gba');
    await user.tab();
    await user.click(box());
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('shows that it is on its way, while names can be found', async () => {
    const { user, status } = show(<SearchBox source={createResource(() => new Promise<TextSearch>(() => {}))} />);
    await user.type(box(), 'liaoning');
    expect(options()).toHaveLength(1);
    expect(screen.getByText('Loading the index of statements, places and terms …')).toBeVisible();
    await user.type(box(), 'zzz');
    expect(status()).toBe('Loading the index of statements, places and terms …');
    expect(screen.queryByText(/Nothing found/)).toBeNull();
  });

  test('that failed to load says so and can be asked for again; names can be found meanwhile', async () => {
    const load = vi.fn<() => Promise<TextSearch>>().mockRejectedValueOnce(new Error('offline'));
    load.mockResolvedValue(TEXTS);
    const { user } = show(<SearchBox source={createResource(load)} />);
    await user.type(box(), 'black soil');
    await screen.findByRole('button', { name: 'Try again' });
    expect(screen.queryByText(/Nothing found/)).toBeNull();
    await user.clear(box());
    await user.type(box(), 'aomen');
    expect(options()[0]).toHaveTextContent('Macao');
    await user.clear(box());
    await user.type(box(), 'black soil');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(options()).toHaveLength(2));
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
  });
});

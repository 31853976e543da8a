// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { regionNamed } from '../../src/content/atlas';
import type { Fact } from '../../src/domain/fact';
import { SearchBox } from '../../src/panels/search/search-box';
import { fact } from './facts';
import { show } from './page';

const FACTS = [fact('black-soil', 'Wide plains of black soil.', '平原广阔，黑土肥沃。')];
const none = async (): Promise<readonly Fact[]> => [];
const box = () => screen.getByRole('combobox', { name: /Search|搜索/ });
const options = () => screen.queryAllByRole('option');
const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '');
const code = (slug: string) => regionNamed(slug)?.adcode ?? '';

describe('going there', () => {
  test('a region is selected and framed', async () => {
    const onFrameRegion = vi.fn();
    const { user, view } = show(<SearchBox loadFacts={none} onFrameRegion={onFrameRegion} />);
    await user.type(box(), 'aomen{Enter}');
    expect(view().region).toBe(code('macao'));
    expect(onFrameRegion).toHaveBeenCalledExactlyOnceWith(code('macao'));
    expect(box()).toHaveValue('');
    expect(options()).toEqual([]);
  });

  test('a strategy’s panel is opened and its area framed', async () => {
    const onFrameStrategy = vi.fn();
    const { user, view } = show(<SearchBox loadFacts={none} onFrameStrategy={onFrameStrategy} />);
    await user.type(box(), 'dawanqu{Enter}');
    expect(view()).toMatchObject({ panel: 'strategy:gba', include: [], region: null });
    expect(onFrameStrategy).toHaveBeenCalledExactlyOnceWith('gba');
  });

  test('a fact is opened', async () => {
    const { user, view } = show(<SearchBox loadFacts={async () => FACTS} />);
    await user.type(box(), 'black soil');
    await screen.findByRole('option', { name: /black soil/ });
    await user.keyboard('{Enter}');
    expect(view().panel).toBe('fact:black-soil');
  });

  test('by pointer, and the text field gives up the focus', async () => {
    const { user, view } = show(<SearchBox loadFacts={none} />);
    await user.type(box(), 'shanxi');
    await user.click(screen.getByRole('option', { name: /Shaanxi/ }));
    expect(view().region).toBe(code('shaanxi'));
    expect(box()).not.toHaveFocus();
  });
});

describe('the results', () => {
  test('show the name, the other name and the kind, with what matched marked', async () => {
    const { user } = show(<SearchBox loadFacts={none} />);
    await user.type(box(), 'shenz');
    const [first] = options();
    expect(first).toHaveTextContent('Shenzhen 深圳市 · Guangdong Prefecture level');
    expect(within(first as HTMLElement).getByText('Shenz').tagName).toBe('MARK');
  });

  test('in Chinese', async () => {
    const { user } = show(<SearchBox loadFacts={none} />, { lang: 'zh' });
    await user.type(box(), '辽');
    expect(options()[0]).toHaveTextContent('辽宁 Liaoning 省级');
  });

  test('are counted to the live region', async () => {
    const { user, status } = show(<SearchBox loadFacts={none} />);
    await user.type(box(), 'shanxi');
    expect(status()).toBe('2 results');
    await user.type(box(), 'qqqq');
    expect(status()).toBe('Nothing found for ‘shanxiqqqq’.');
    expect(screen.getByText(/^Nothing found for ‘shanxiqqqq’/)).toBeVisible();
  });
});

describe('by keyboard', () => {
  test('arrows walk around, the best being first', async () => {
    const { user } = show(<SearchBox loadFacts={none} />);
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
    const { user } = show(<SearchBox loadFacts={none} />);
    await user.type(box(), 'gba{Escape}');
    expect(box()).toHaveValue('');
    expect(box()).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Escape}');
    expect(box()).not.toHaveFocus();
  });

  test('leaving closes the results, coming back opens them', async () => {
    const { user } = show(
      <>
        <SearchBox loadFacts={none} />
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
    const { user, view, stores } = show(<SearchBox loadFacts={none} />);
    const before = view();
    await user.type(box(), 'zzzz{Enter}');
    expect(stores.view.getState().view).toBe(before);
  });
});

describe('the facts', () => {
  test('are loaded once, at the first use', async () => {
    const load = vi.fn(none);
    const { user } = show(<SearchBox loadFacts={load} />);
    expect(load).not.toHaveBeenCalled();
    await user.type(box(), 'gba');
    await user.tab();
    await user.click(box());
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('show that they are on their way, while names can be found', async () => {
    const { user } = show(<SearchBox loadFacts={() => new Promise(() => {})} />);
    await user.type(box(), 'liaoning');
    expect(options()).toHaveLength(1);
    expect(screen.getByText('Loading the facts …')).toBeVisible();
  });

  test('that failed to load say so and can be asked for again', async () => {
    const load = vi.fn<() => Promise<readonly Fact[]>>().mockRejectedValueOnce(new Error('offline'));
    load.mockResolvedValue(FACTS);
    const { user } = show(<SearchBox loadFacts={load} />);
    await user.type(box(), 'black soil');
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(options()).toHaveLength(1));
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
  });
});

// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { Header } from '../../src/panels/header/header';
import { Notices } from '../../src/panels/notices/notices';
import { Status } from '../../src/panels/notices/status';
import { show } from './page';

const header = (onPresent = () => {}) => <Header search={<p>search</p>} onPresent={onPresent} />;
const button = (name: string) => within(screen.getByRole('banner')).getByRole('button', { name });

describe('the header', () => {
  test('has the title and the search', () => {
    show(header());
    expect(screen.getByRole('banner')).toHaveTextContent(/^Atlas of China’s regional strategiessearch/);
  });

  test('switches the language at once, by a button that speaks the other one', async () => {
    const { user, view } = show(header());
    expect(button('中文')).toHaveAttribute('lang', 'zh');
    await user.click(button('中文'));
    expect(view().lang).toBe('zh');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('中国区域协调发展地图集');
    for (const name of ['比较', '分享', '帮助', '授课']) expect(button(name)).toBeVisible();
    await user.click(button('English'));
    expect(view().lang).toBe('en');
    expect(button('Share')).toBeVisible();
  });

  test('starts in the browser’s language', () => {
    show(header(), {}, 'zh');
    expect(button('English')).toHaveAttribute('lang', 'en');
  });

  test.each([
    ['Compare', 'compare'],
    ['Share', 'share'],
    ['Help', 'help'],
  ])('%s opens its panel and closes it', async (name, panel) => {
    const { user, view } = show(header(), { region: '210000' });
    await user.click(button(name));
    expect(view().panel).toBe(panel);
    expect(button(name)).toHaveAttribute('aria-expanded', 'true');
    await user.click(button(name));
    expect(view().panel).toBeNull();
    expect(button(name)).toHaveAttribute('aria-expanded', 'false');
  });

  test('Present presents', async () => {
    const onPresent = vi.fn();
    const { user } = show(header(onPresent));
    await user.click(button('Present'));
    expect(onPresent).toHaveBeenCalledTimes(1);
  });

  test('sets the theme and leaves it to the system again', async () => {
    const { user, view } = show(header());
    const menu = screen.getByRole('combobox', { name: 'Theme' });
    await user.selectOptions(menu, 'Projector');
    expect(view().theme).toBe('projector');
    expect(menu).toHaveValue('projector');
    await user.selectOptions(menu, 'System setting');
    expect(view().theme).toBeNull();
  });
});

describe('notices', () => {
  const TEXT = { en: 'The rivers did not load.', zh: '河流未能载入。' };

  test('are shown, said, and dismissed', async () => {
    const { user, stores, status } = show(<Notices />);
    act(() => stores.ephemeral.notify({ id: 'rivers', text: TEXT }));
    expect(screen.getByText(TEXT.en)).toBeVisible();
    expect(status()).toBe(TEXT.en);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(TEXT.en)).toBeNull();
  });

  test('offer to try again where that helps', async () => {
    const retry = vi.fn();
    const { user, stores } = show(<Notices />, { lang: 'zh' });
    act(() => stores.ephemeral.notify({ id: 'rivers', text: TEXT, retry }));
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(retry).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(TEXT.zh)).toBeNull();
  });
});

test('the status is one polite live region with the newest sentence', () => {
  const { stores } = show(<Status />);
  act(() => stores.ephemeral.setState({ status: 'Liaoning selected.' }));
  expect(screen.getByRole('status')).toHaveTextContent('Liaoning selected.');
});

// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SharePanel } from '../../src/panels/share/share';
import { parseAddress, serialiseView } from '../../src/view/address/codec';
import { toggleStrategy } from '../../src/view/transitions';
import { INITIAL_VIEW, type ViewState } from '../../src/view/view-state';
import { show } from './page';

const addressOf = (view: ViewState) => `https://atlas.example/${serialiseView(view)}`;
const shared = () => parseAddress(new URL(screen.getByRole<HTMLInputElement>('textbox').value).search).view;

function clipboard(writeText: ((text: string) => Promise<void>) | undefined) {
  vi.stubGlobal('navigator', { ...navigator, clipboard: writeText && { writeText } });
}

afterEach(() => vi.unstubAllGlobals());

describe('the address', () => {
  test('is that of the view, says the language, and leaves this panel out', () => {
    show(<SharePanel addressOf={addressOf} />, { region: '210000', include: ['gba'], panel: 'share' });
    expect(screen.getByRole('heading', { level: 2, name: 'Share' })).toBeVisible();
    expect(shared()).toEqual({ ...INITIAL_VIEW, region: '210000', include: ['gba'], lang: 'en' });
  });

  test('can lead to the panel that was open before', () => {
    show(<SharePanel addressOf={addressOf} panelBefore="strategy:gba" />, { panel: 'share', lang: 'zh' });
    expect(screen.getByRole('heading', { level: 2, name: '分享' })).toBeVisible();
    expect(shared()).toMatchObject({ panel: 'strategy:gba', lang: 'zh' });
  });

  test('follows the view', () => {
    const { stores } = show(<SharePanel addressOf={addressOf} />);
    act(() => stores.view.step(toggleStrategy('western')));
    expect(shared().include).toEqual(['western']);
  });
});

describe('copying', () => {
  test('is confirmed on the page and to the live region, until the address changes', async () => {
    const { user, status, stores } = show(<SharePanel addressOf={addressOf} />, { region: '210000' });
    const write = vi.fn(async () => {});
    clipboard(write);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(write).toHaveBeenCalledExactlyOnceWith('https://atlas.example/?region=liaoning&lang=en');
    expect(screen.getByText('The link is copied.')).toBeVisible();
    expect(status()).toBe('The link is copied.');
    act(() => stores.view.step(toggleStrategy('western')));
    expect(screen.queryByText('The link is copied.')).toBeNull();
  });

  test.each([
    ['refused', async () => Promise.reject(new Error('denied'))],
    ['missing', undefined],
  ])('with a clipboard that is %s selects the address and says so', async (_, write) => {
    const { user, status } = show(<SharePanel addressOf={addressOf} />);
    clipboard(write);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of this view' });
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(screen.getByText(/The address is selected/)).toBeVisible();
    expect(status()).toMatch(/The address is selected/);
  });
});

// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rememberPanel } from '../../src/app/boot';
import { parseAddress } from '../../src/view/address/codec';
import { openPanel, openStep, selectRegion } from '../../src/view/transitions';
import type { ViewState } from '../../src/view/view-state';
import { readCode } from '../ui/read-code';
import { showDetails } from './page';

const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Code for the page|网页代码/ }).value;

/** The frame that the code stands for, as a page would have it. */
function frame(): HTMLIFrameElement {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = code();
  const [found, ...more] = page.querySelectorAll('iframe');
  if (found === undefined || more.length > 0) throw new Error(`Not one frame: ${code()}`);
  return found;
}

const framedView = (): ViewState => parseAddress(new URL(frame().getAttribute('src') ?? '').search).view;

async function showEmbed(from: Partial<ViewState> = {}, language: 'en' | 'zh' = 'en') {
  const shown = showDetails({ panel: 'embed', ...from }, language);
  await screen.findByRole('heading', { level: 2, name: language === 'en' ? 'Embed in a page' : '嵌入网页' });
  return shown;
}

afterEach(() => vi.unstubAllGlobals());

describe('the code for a page', () => {
  test('is a frame of the view, without this panel, in the reader’s language and theme', async () => {
    await showEmbed({ region: '220000', lens: 'gdp', theme: 'dark', lesson: 'four-plates', step: 2 });
    expect(framedView()).toMatchObject({
      region: '220000',
      lens: 'gdp',
      embed: true,
      panel: null,
      lesson: null,
      lang: null,
      theme: null,
    });
  });

  test('names the frame, tells the map the origin of its page, and loads it when it is needed', async () => {
    await showEmbed({ region: '220000', lens: 'gdp-per-person' });
    const attributes = Object.fromEntries([...frame().attributes].map(({ name, value }) => [name, value]));
    expect(attributes).toMatchObject({
      title: 'Jilin: GDP per person – Atlas of China’s regional strategies',
      width: '720',
      height: '540',
      loading: 'lazy',
      referrerpolicy: 'strict-origin',
      allowfullscreen: '',
    });
  });

  test('holds an address with several keys as markup needs it', async () => {
    await showEmbed({ region: '220000', lens: 'gdp' });
    expect(code()).toContain('?region=jilin&amp;lens=gdp&amp;embed=1"');
  });

  test('follows the view', async () => {
    const { stores } = await showEmbed();
    act(() => stores.view.step(selectRegion('430000'), openPanel('embed')));
    expect(framedView().region).toBe('430000');
  });

  test('is copied', async () => {
    const { user } = await showEmbed();
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await user.click(screen.getByRole('button', { name: 'Copy code' }));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(code());
    expect(screen.getByText('The code is copied.')).toBeVisible();
  });

  test('is selected where the browser does not let it be copied', async () => {
    const { user } = await showEmbed();
    vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
    await user.click(screen.getByRole('button', { name: 'Copy code' }));
    expect(screen.getByText(/The code is selected/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Code for the page' })).toHaveFocus();
  });
});

describe('the choices', () => {
  test('a size is a preset, the column’s, or typed', async () => {
    const { user } = await showEmbed();
    expect(screen.getByRole('button', { name: /^Medium/ })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: /^Small/ }));
    expect([frame().width, frame().height]).toEqual(['480', '360']);
    await user.click(screen.getByRole('button', { name: 'As wide as the column' }));
    expect([frame().width, frame().height]).toEqual(['100%', '540']);
    expect(screen.queryByRole('textbox', { name: 'Width in pixels' })).toBeNull();

    await user.click(screen.getByRole('button', { name: /^Small/ }));
    const width = screen.getByRole('textbox', { name: 'Width in pixels' });
    await user.clear(width);
    await user.type(width, '1024');
    expect([frame().width, frame().height]).toEqual(['1024', '360']);
    expect(screen.getByRole('button', { name: /^Small/ })).toHaveAttribute('aria-pressed', 'false');
  });

  test.each(['319', '2401', '12e2', '-500', '50%', '640.5', ''])(
    'a width of "%s" is refused with the limits, and the one from before holds',
    async (typed) => {
      const { user } = await showEmbed();
      const width = screen.getByRole('textbox', { name: 'Width in pixels' });
      await user.clear(width);
      if (typed !== '') await user.type(width, typed);
      expect(width).toHaveAccessibleDescription(/from 320 to 2,400/);
      expect(width).toHaveAttribute('aria-invalid', 'true');
      await user.tab();
      const now = screen.getByRole('textbox', { name: 'Width in pixels' });
      expect(now).not.toHaveAttribute('aria-invalid');
      expect(now).toHaveValue(frame().width);
    },
  );

  test('it shows the view, the same with the whole map, or the start', async () => {
    const map = { zoom: 5, lat: 43, lng: 125 };
    const { user } = await showEmbed({ region: '220000', map });
    expect(framedView()).toMatchObject({ region: '220000', map });
    await user.click(screen.getByRole('radio', { name: /whole map/ }));
    expect(framedView()).toMatchObject({ region: '220000', map: null });
    await user.click(screen.getByRole('radio', { name: /start of the atlas/ }));
    expect(framedView()).toMatchObject({ region: null, map: null, embed: true });
  });

  test('language and theme can be fixed, and the frame is named in its language; the renderer stays', async () => {
    const { user } = await showEmbed({ region: '220000', renderer: 'svg' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Chinese');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'High contrast');
    expect(framedView()).toMatchObject({ lang: 'zh', theme: 'contrast', renderer: 'svg' });
    expect(frame().title).toBe('吉林：战略归属——中国区域协调发展地图集');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'The reader’s');
    expect(framedView().lang).toBeNull();
  });

  test('of one’s own table it is said that it stays here', async () => {
    await showEmbed({ lens: 'own:pupils.number' });
    expect(screen.getByText(/without it/)).toBeVisible();
  });
});

describe('the preview', () => {
  test('is the framed map itself, and follows when the view rests', async () => {
    const { user } = await showEmbed({ region: '220000' });
    const preview = () => screen.getByTitle('Preview of the embedded map');
    expect(preview().getAttribute('src')).toBe(frame().getAttribute('src'));
    await user.click(screen.getByRole('radio', { name: /start of the atlas/ }));
    await waitFor(() => expect(preview().getAttribute('src')).toBe(frame().getAttribute('src')));
    expect(preview().getAttribute('src')).toBe('https://atlas.example/?embed=1');
  });

  test('is never shown inside an embedded map', async () => {
    await showEmbed({ embed: true });
    expect(screen.queryByTitle('Preview of the embedded map')).toBeNull();
    expect(screen.getByText(/no preview inside/)).toBeVisible();
  });
});

describe('the panel for sharing', () => {
  test('shows the address as a code for phones, and how far it reaches', async () => {
    showDetails({ panel: 'share', region: '220000' });
    const drawn = await screen.findByRole('img', { name: 'QR code of this view’s address' });
    const address = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of this view' }).value;
    expect(readCode(drawn)).toBe(address);
    expect(screen.getByText(/about 8 m away. That is enough for the back row/)).toBeVisible();
  });

  test('a lesson that travels in the address is shared with it; of one of this browser it is said', async () => {
    window.location.hash = '#lesson=abc';
    const { stores } = showDetails({ panel: 'share', lesson: 'packed', step: 2 });
    const address = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Address of this view' });
    expect(address.value).toMatch(/lesson=packed&step=2.*#lesson=abc$/);
    expect(screen.queryByText(/kept in this browser alone/)).toBeNull();
    act(() => stores.view.step(openStep('own-abc123', 1, stores.view.getState().view)));
    act(() => stores.view.step(openPanel('share')));
    expect(await screen.findByText(/kept in this browser alone/)).toBeVisible();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of this view' }).value).not.toContain('#');
    window.location.hash = '';
  });

  test('leads to this one, and what is embedded has the panel from before', async () => {
    const { user, stores } = showDetails({ panel: 'balance' });
    rememberPanel(stores);
    act(() => stores.view.step(openPanel('share')));
    await user.click(await screen.findByRole('button', { name: 'Embed in a page' }));
    await screen.findByRole('heading', { level: 2, name: 'Embed in a page' });
    expect(framedView().panel).toBe('balance');
  });

  test('both are whole in Chinese', async () => {
    const { user } = showDetails({ panel: 'share' }, 'zh');
    expect(await screen.findByRole('img', { name: '当前视图网址的二维码' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '嵌入网页' }));
    expect(await screen.findByRole('heading', { level: 2, name: '嵌入网页' })).toBeVisible();
    expect(screen.getByTitle('嵌入地图的预览')).toBeVisible();
  });
});

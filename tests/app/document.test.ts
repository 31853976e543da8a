// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dressDocument, resolvedTheme } from '../../src/app/document';
import { selectRegion, setLanguage, setTheme } from '../../src/view/transitions';
import { storesOf } from './stores';

const DARK = '(prefers-color-scheme: dark)';
const MORE = '(prefers-contrast: more)';

/** What the system wishes for, and who listens to its changes. */
let wishes: Set<string>;
let listeners: Set<() => void>;

beforeEach(() => {
  wishes = new Set();
  listeners = new Set();
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return wishes.has(query);
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }));
});
afterEach(() => vi.unstubAllGlobals());

const root = document.documentElement;
const look = () => ({ lang: root.lang, theme: root.dataset.theme });

describe('the theme on show', () => {
  test.each([
    [[], 'light'],
    [[DARK], 'dark'],
    [[MORE], 'contrast'],
    [[DARK, MORE], 'contrast'],
  ])('where the system wishes for %j is %s', (wished, theme) => {
    wishes = new Set(wished);
    expect(resolvedTheme(null)).toBe(theme);
  });

  test('is the chosen one whatever the system wishes', () => {
    wishes = new Set([DARK, MORE]);
    for (const theme of ['light', 'dark', 'projector', 'contrast'] as const) expect(resolvedTheme(theme)).toBe(theme);
  });
});

describe('the document', () => {
  test('has the language, title and theme of the view', () => {
    const stores = storesOf({ lang: 'zh', theme: 'projector' });
    const stop = dressDocument(stores, () => undefined);
    expect(look()).toEqual({ lang: 'zh-CN', theme: 'projector' });
    expect(document.title).toMatch(/\p{Script=Han}/u);
    stores.view.step(setLanguage('en'));
    expect(look()).toEqual({ lang: 'en', theme: 'projector' });
    expect(document.title).not.toMatch(/\p{Script=Han}/u);
    expect(document.title.length).toBeGreaterThan(4);
    stop();
  });

  test('follows the browser’s language where none is chosen', () => {
    dressDocument(storesOf({}, 'zh'), () => undefined)();
    expect(root.lang).toBe('zh-CN');
  });

  test('follows the system while no theme is chosen, and not any more once one is', () => {
    const stores = storesOf();
    const stop = dressDocument(stores, () => undefined);
    const wish = (query: string) => {
      wishes.add(query);
      for (const listener of listeners) listener();
    };
    wish(DARK);
    expect(look().theme).toBe('dark');
    stores.view.step(setTheme('light'));
    wish(MORE);
    expect(look().theme).toBe('light');
    stores.view.step(setTheme(null));
    expect(look().theme).toBe('contrast');
    stop();
  });

  test('tells of a new look, and only of that', () => {
    const stores = storesOf();
    const onLook = vi.fn();
    const stop = dressDocument(stores, onLook);
    onLook.mockClear();
    stores.view.step(selectRegion('210000'));
    stores.view.step(setLanguage('en'));
    stores.view.step(setTheme('light'));
    expect(onLook).not.toHaveBeenCalled();
    stores.view.step(setTheme('dark'));
    stores.view.step(setLanguage('zh'));
    expect(onLook).toHaveBeenCalledTimes(2);
    stop();
  });

  test('is left alone after the end', () => {
    const stores = storesOf();
    const stop = dressDocument(stores, () => undefined);
    stop();
    stores.view.step(setTheme('contrast'));
    expect(look().theme).toBe('light');
    expect(listeners.size).toBe(0);
  });
});

// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { preparePrinting } from '../../src/app/print-start';
import { createPresentationStore } from '../../src/present/presentation-store';
import { printPage } from '../../src/view/browser-print';
import { setLanguage } from '../../src/view/transitions';
import { storesOf } from './stores';

const print = vi.fn();

beforeEach(() => {
  print.mockClear();
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network here')));
  vi.stubGlobal('print', print);
});
afterEach(() => {
  delete document.documentElement.dataset.print;
  start('afterprint');
  vi.unstubAllGlobals();
});

const start = (event: string) => act(() => void window.dispatchEvent(new Event(event)));
const wait = () => document.querySelector('.print-wait');
const pressPrint = () => {
  const press = new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, cancelable: true });
  document.dispatchEvent(press);
  return press.defaultPrevented;
};

/** One page: what it hears of prints it hears until it is closed. */
const stores = storesOf({ region: '210000', lang: 'zh' });
const started = preparePrinting(stores);

test('a print before the page is ready says so, with title and address, and leaves nothing behind', () => {
  start('beforeprint');
  expect(document.documentElement.dataset.print).toBe('wait');
  expect(wait()?.querySelector('h1')).toHaveTextContent('中国');
  expect(wait()).toHaveTextContent('页面尚未准备好');
  expect(wait()).toHaveTextContent('region=liaoning&lang=zh');
  start('afterprint');
  expect(wait()).toBeNull();
  expect(document.documentElement.dataset.print).toBeUndefined();
  stores.view.motion(setLanguage('en'));
  start('beforeprint');
  expect(wait()).toHaveTextContent('not ready for printing yet');
});

test('a handout over the page is a print of its own', () => {
  document.documentElement.dataset.print = 'handout';
  start('beforeprint');
  expect(wait()).toBeNull();
});

test('keys and buttons that print early have the print once it is ready, and the browser has its keys back then', async () => {
  expect(pressPrint()).toBe(true);
  const pressed = printPage();
  await Promise.resolve();
  expect(print).not.toHaveBeenCalled();
  started(createPresentationStore());
  await act(() => pressed);
  expect(print).toHaveBeenCalledTimes(2);
  expect(pressPrint()).toBe(false);
  start('beforeprint');
  expect(wait()).toBeNull();
  expect(document.querySelector('.print-title')).toHaveTextContent('Liaoning');
});

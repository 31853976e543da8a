// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { originOfHost, talkWithHost } from '../../src/app/embed-messages';
import type { EmbedMessage } from '../../src/view/embed-protocol';
import { selectRegion } from '../../src/view/transitions';
import { storesOf } from './stores';

const ORIGIN = 'https://school.example';

/** An embedded map and the page around it. */
function embedded(from: Parameters<typeof storesOf>[0] = {}) {
  const stores = storesOf({ embed: true, ...from });
  const page = {};
  const heard: EmbedMessage[] = [];
  let hear: Parameters<Parameters<typeof talkWithHost>[1]['listen']>[0] | null = null;
  const stop = talkWithHost(stores, {
    window: page,
    origin: ORIGIN,
    post: (message) => heard.push(message),
    listen: (ear) => {
      hear = ear;
      return () => {
        hear = null;
      };
    },
  });
  const say = (data: unknown, from: { source?: unknown; origin?: string } = {}) =>
    hear?.({ source: page as MessageEventSource, origin: ORIGIN, data, ...(from as object) });
  return { stores, view: () => stores.view.getState().view, heard, say, stop };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the origin of the page around', () => {
  test('is the nearest of the browser’s list, else the referrer’s', () => {
    expect(originOfHost([ORIGIN, 'https://top.example'], 'https://other.example/page')).toBe(ORIGIN);
    expect(originOfHost(undefined, `${ORIGIN}/lessons/1?a=b`)).toBe(ORIGIN);
  });

  test.each([
    ['no referrer', undefined, ''],
    ['an opaque origin, whatever the referrer', ['null'], `${ORIGIN}/`],
    ['a file', ['file://'], ''],
    ['a list without members', [], 'about:srcdoc'],
  ])('is not known with %s', (_, ancestors, referrer) => {
    expect(originOfHost(ancestors, referrer)).toBeNull();
  });
});

describe('the page around an embedded map', () => {
  test('hears when it may speak, and which view there is', () => {
    expect(embedded({ region: '220000', renderer: 'svg' }).heard).toEqual([
      { atlas: 1, type: 'ready', query: '?region=jilin' },
    ]);
  });

  test('sets the view, without a step of history, and hears no echo of it', () => {
    const { stores, view, heard, say } = embedded();
    say({ atlas: 1, type: 'set-view', query: '?region=jilin&lens=gdp' });
    expect(view()).toMatchObject({ region: '220000', lens: 'gdp', embed: true });
    expect(stores.view.getState().change).toBe('arrival');
    vi.advanceTimersByTime(5000);
    expect(heard.map(({ type }) => type)).toEqual(['ready']);
  });

  test('is answered where it asks', () => {
    const { heard, say } = embedded({ region: '220000' });
    say({ atlas: 1, type: 'get-view', id: 'now' });
    say({ atlas: 1, type: 'set-view', query: '?region=hunan', id: 8 });
    expect(heard.slice(1)).toEqual([
      { atlas: 1, type: 'view', query: '?region=jilin', id: 'now' },
      { atlas: 1, type: 'view', query: '?region=hunan', id: 8 },
    ]);
  });

  test('hears what the reader changes, soon and not too often', () => {
    const { stores, heard } = embedded();
    stores.view.step(selectRegion('220000'));
    for (let i = 1; i <= 100; i++) {
      stores.view.motion((view) => ({ ...view, map: { zoom: 4, lat: 30, lng: 100 + i / 10 } }));
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(1000);
    const changes = heard.filter(({ type }) => type === 'view-changed');
    expect(changes[0]).toEqual({ atlas: 1, type: 'view-changed', query: '?region=jilin' });
    expect(changes.at(-1)).toEqual({ atlas: 1, type: 'view-changed', query: '?region=jilin&map=4/30/110' });
    expect(changes.length).toBeGreaterThan(2);
    expect(changes.length).toBeLessThan(8);
  });

  test('that answers each change by setting that view starts no circle', () => {
    const { stores, heard, say } = embedded();
    stores.view.step(selectRegion('220000'));
    for (const message of heard) if (message.type === 'view-changed') say({ ...message, type: 'set-view' });
    vi.advanceTimersByTime(5000);
    expect(heard.map(({ type }) => type)).toEqual(['ready', 'view-changed']);
  });

  test('is told the reader’s step back to what it had set', () => {
    const { stores, heard, say } = embedded();
    say({ atlas: 1, type: 'set-view', query: '?region=jilin' });
    stores.view.step(selectRegion(null));
    vi.advanceTimersByTime(1000);
    stores.view.step(selectRegion('220000'));
    vi.advanceTimersByTime(1000);
    expect(heard.slice(1)).toEqual([
      { atlas: 1, type: 'view-changed', query: '' },
      { atlas: 1, type: 'view-changed', query: '?region=jilin' },
    ]);
  });

  test('is told what was wrong, and what was understood is shown', () => {
    const { view, heard, say } = embedded({ lens: 'population' });
    say({ atlas: 1, type: 'set-view', query: '?region=jilin&lens=happiness&embed=0', id: 1 });
    expect(view()).toMatchObject({ region: '220000', lens: 'population', embed: true });
    say({ atlas: 1, type: 'open', id: 2 });
    expect(heard.slice(1)).toEqual([
      {
        atlas: 1,
        type: 'error',
        reason: 'query',
        problems: [
          { key: 'lens', part: 'happiness' },
          { key: 'embed', part: '0' },
        ],
        id: 1,
      },
      { atlas: 1, type: 'error', reason: 'message', problems: [], id: 2 },
    ]);
  });

  test('is the only one that is listened to', () => {
    const { view, heard, say } = embedded();
    const message = { atlas: 1, type: 'set-view', query: '?region=jilin', id: 1 };
    say(message, { source: {} });
    say(message, { source: null });
    say(message, { origin: 'https://school.example.evil.example' });
    say(message, { origin: 'http://school.example' });
    say(message, { origin: 'null' });
    say({ type: 'webpackOk' });
    expect([view().region, heard.length]).toEqual([null, 1]);
  });

  test('is not listened to once this is over', () => {
    const { stores, view, heard, say, stop } = embedded();
    stores.view.step(selectRegion('220000'));
    stop();
    say({ atlas: 1, type: 'set-view', query: '?region=hunan' });
    stores.view.step(selectRegion('430000'));
    vi.advanceTimersByTime(1000);
    expect([view().region, heard.length]).toEqual(['430000', 2]);
  });
});

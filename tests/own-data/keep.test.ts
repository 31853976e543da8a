// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { feedOwnData } from '../../src/app/own-data-feed';
import { REGIONS } from '../../src/content/atlas';
import type { OwnDataset } from '../../src/own-data/dataset';
import { linkPart } from '../../src/own-data/link';
import { keepOwnData, keptOwnData } from '../../src/view/browser-own-data';
import { createEphemeralStore } from '../../src/view/ephemeral';
import { createOwnDataStore } from '../../src/view/own-data-store';
import { createViewStore } from '../../src/view/store';
import { INITIAL_VIEW } from '../../src/view/view-state';

const KEY = 'atlas:own-data';

function table(id: string, values: readonly (readonly [string, number])[], fromLink = false): OwnDataset {
  const byRegion = new Map(values.map(([adcode, value]) => [adcode, new Map([['', value]])]));
  const column = { id: 'v', label: 'v', unit: null, level: 'province', years: [], values: byRegion } as const;
  return { id, name: id, columns: [column], fromLink };
}

const A = table('a', [['210000', 1]]);
const B = table('b', [['220000', 2]]);

/** A table whose text has more than four million characters. */
function large(): OwnDataset {
  const years = Array.from({ length: 100 }, (_, i) => 1920 + i);
  const byYear = new Map(years.map((year) => [String(year), Math.PI * year]));
  const provinces = REGIONS.filter(({ level }) => level === 'province');
  const values = new Map(provinces.map(({ adcode }) => [adcode, byYear]));
  const columns = Array.from({ length: 80 }, (_, i) => {
    return { id: `c${i}`, label: 'v', unit: null, level: 'province', years, values } as const;
  });
  return { id: 'large', name: 'large', columns, fromLink: false };
}

beforeEach(() => {
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
});

describe('what this browser keeps', () => {
  test('tables come back after a visit, those of links do not, and none leaves no trace', () => {
    const store = createOwnDataStore();
    keepOwnData(store, () => expect.unreachable());
    store.put(A);
    store.put({ ...B, fromLink: true });
    expect(keptOwnData()).toEqual([A]);
    store.put(B);
    expect(keptOwnData()).toEqual([A, B]);
    store.remove('a');
    store.remove('b');
    expect(window.localStorage.getItem(KEY)).toBeNull();
  });

  test('what is broken there is passed over, and what another edition keeps is left alone', () => {
    for (const text of ['{', '7', '[{"v":1}]', '[null,"x"]']) {
      window.localStorage.setItem(KEY, text);
      expect(keptOwnData()).toEqual([]);
    }
    const foreign = { v: 99, what: 'ever' };
    window.localStorage.setItem(KEY, JSON.stringify([foreign]));
    const store = createOwnDataStore();
    keepOwnData(store, () => expect.unreachable());
    store.put(A);
    expect(JSON.parse(window.localStorage.getItem(KEY) ?? '')[0]).toEqual(foreign);
    expect(keptOwnData()).toEqual([A]);
  });

  test('a browser that forbids to keep anything is told, and the tables stay in the page', () => {
    const store = createOwnDataStore();
    const full = vi.fn();
    keepOwnData(store, full);
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    store.put(A);
    expect(full).toHaveBeenCalledExactlyOnceWith(['a']);
    expect(store.getState().datasets).toEqual([A]);
  });

  test('one table that is too large does not cost the others, and is told once', () => {
    const store = createOwnDataStore();
    const full = vi.fn();
    keepOwnData(store, full);
    store.put(large());
    store.put(A);
    store.put(B);
    expect(full).toHaveBeenCalledExactlyOnceWith(['large']);
    expect(keptOwnData()).toEqual([A, B]);
  });

  test('another window brings in a table and removes one: nothing is written over', () => {
    const store = createOwnDataStore();
    keepOwnData(store, () => expect.unreachable());
    store.put(A);
    const other = createOwnDataStore([A]);
    keepOwnData(other, () => expect.unreachable());
    const linked = { ...table('c', [['210000', 9]]), fromLink: true };
    store.put(linked);
    const tell = () =>
      window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: window.localStorage.getItem(KEY) }));
    other.put(B);
    tell();
    expect(store.getState().datasets).toEqual([A, B, linked]);
    other.remove('a');
    tell();
    expect(store.getState().datasets).toEqual([B, linked]);
    store.put(A);
    expect(keptOwnData()).toEqual([B, A]);
  });
});

describe('a table that comes with the address', () => {
  const open = (lens: `own:${string}` = 'own:a.v') => {
    const view = createViewStore({ ...INITIAL_VIEW, lens });
    const ephemeral = createEphemeralStore();
    const ownData = createOwnDataStore();
    feedOwnData({ view, ephemeral, ownData });
    return { view, ephemeral, ownData };
  };
  const arrive = async (dataset: OwnDataset) =>
    window.history.replaceState(null, '', `/?lens=own:a.v${await linkPart(dataset)}`);

  test('is marked, is not kept, and stays in the address until the reader keeps it', async () => {
    await arrive(A);
    const { ownData } = open();
    await vi.waitFor(() => expect(ownData.getState().datasets).toEqual([{ ...A, fromLink: true }]));
    expect(keptOwnData()).toEqual([]);
    expect(window.location.hash).toContain('#data=');
    ownData.put(A);
    expect(keptOwnData()).toEqual([A]);
    expect(window.location.hash).toBe('');
    expect(window.location.search).toBe('?lens=own:a.v');
  });

  test('never takes the place of one that is here: it gets another id, and the map shows it', async () => {
    window.localStorage.setItem(KEY, '');
    const kept = createOwnDataStore();
    keepOwnData(kept, () => expect.unreachable());
    kept.put(A);
    const linked = table('a', [['210000', 99]]);
    await arrive(linked);
    const { ownData, view } = open();
    await vi.waitFor(() => expect(ownData.getState().datasets).toHaveLength(2));
    expect(ownData.getState().datasets).toEqual([A, { ...linked, id: 'a-2', name: 'a (2)', fromLink: true }]);
    expect(view.getState().view.lens).toBe('own:a-2.v');
    expect(keptOwnData()).toEqual([A]);
  });

  test('that is here already is not added again', async () => {
    const kept = createOwnDataStore();
    keepOwnData(kept, () => expect.unreachable());
    kept.put({ ...A, id: 'mine' });
    await arrive(A);
    const { ownData, view } = open();
    await vi.waitFor(() => expect(view.getState().view.lens).toBe('own:mine.v'));
    expect(ownData.getState().datasets).toHaveLength(1);
  });

  test('that is broken is told, and loses nothing', async () => {
    const kept = createOwnDataStore();
    keepOwnData(kept, () => expect.unreachable());
    kept.put(B);
    window.history.replaceState(null, '', '/#data=broken');
    const { ownData, ephemeral } = open();
    await vi.waitFor(() =>
      expect(ephemeral.getState().notices.at(-1)?.text.en).toContain('could not be read and were left out'),
    );
    expect(ownData.getState().datasets).toEqual([B]);
    expect(keptOwnData()).toEqual([B]);
  });
});

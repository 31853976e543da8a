import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf, cacheName, filesByAddress, isOtherVersion } from '../../src/app/offline-files';

const SCOPE = 'https://school.example/atlas/';
const build = {
  version: 'v1',
  files: { 'index.html': 'cGFnZQ==', 'assets/a.js': 'YQ==', 'data/two words.csv': 'dHdv', 'geo/100%.json': '+/8=' },
};
const files = filesByAddress(SCOPE, build);

const ask = (url: string, { method = 'GET', headers = {} }: { method?: string; headers?: HeadersInit } = {}) =>
  answerOf({ url, method, headers: new Headers(headers) }, files)?.address ?? null;

describe('what is answered from the kept build', () => {
  test.each([
    ['the page', '', ''],
    ['the page with any query', '?region=jilin&panel=balance', ''],
    ['the page with a fragment', '?lesson=packed#lesson=abc?x/y', ''],
    ['the page by its file’s name', 'index.html?embed=1', ''],
    ['a script', 'assets/a.js', 'assets/a.js'],
    ['a script with a query', 'assets/a.js?again', 'assets/a.js'],
    ['a name with a space', 'data/two%20words.csv', 'data/two%20words.csv'],
    ['a name with a percent sign', 'geo/100%25.json', 'geo/100%25.json'],
  ])('%s', (_, asked, address) => {
    expect(ask(SCOPE + asked)).toBe(SCOPE + address);
  });

  test.each([
    ['another origin', 'https://elsewhere.example/atlas/assets/a.js'],
    ['another scheme', 'http://school.example/atlas/'],
    ['the folder above', 'https://school.example/'],
    ['a folder beside', 'https://school.example/atlas2/'],
    ['the folder without its slash', 'https://school.example/atlas'],
    ['another folder inside', `${SCOPE}other/?region=jilin`],
    ['a file of another build', `${SCOPE}assets/b.js`],
    ['the service worker itself', `${SCOPE}sw.js`],
  ])('not %s', (_, asked) => {
    expect(ask(asked)).toBeNull();
  });

  test('not other methods, and no parts of files', () => {
    const script = `${SCOPE}assets/a.js`;
    for (const method of ['HEAD', 'POST', 'PUT', 'OPTIONS']) expect(ask(script, { method })).toBeNull();
    expect(ask(script, { headers: { Range: 'bytes=0-9' } })).toBeNull();
    expect(ask(script, { headers: { Accept: '*/*' } })).toBe(script);
  });

  test('every file of any build, whatever its name', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[/\\]|^\.{1,2}$/.test(text));
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 8 }), fc.webQueryParameters(), (paths, query) => {
        const hashes = Object.fromEntries(paths.map((one, i) => [one, `hash${i}`]));
        const known = filesByAddress(SCOPE, { version: 'v', files: hashes });
        for (const [i, one] of paths.entries()) {
          const url = new URL(SCOPE + one.split('/').map(encodeURIComponent).join('/'));
          url.search = query;
          const found = answerOf({ url: url.href, method: 'GET', headers: new Headers() }, known);
          expect(found?.integrity).toBe(`sha256-hash${i}`);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is fetched and kept', () => {
  test('the page is fetched as its folder, once', () => {
    const all = new Set(files.values());
    expect(all.size).toBe(4);
    expect([...all].map(({ address }) => address)).not.toContain(`${SCOPE}index.html`);
  });

  test('a file that changes is kept beside what it was, one that does not in its place', () => {
    const next = filesByAddress(SCOPE, { version: 'v2', files: { ...build.files, 'assets/a.js': 'Yg==' } });
    const keys = (from: typeof files) => (path: string) => from.get(SCOPE + path)?.key;
    expect(keys(next)('assets/a.js')).not.toBe(keys(files)('assets/a.js'));
    expect(keys(next)('geo/100%25.json')).toBe(keys(files)('geo/100%25.json'));
    expect(keys(next)('geo/100%25.json')).toBeDefined();
  });
});

describe('where it is kept', () => {
  const own = cacheName(SCOPE, 'v2');

  test('other versions of the same atlas are told apart', () => {
    expect(isOtherVersion(cacheName(SCOPE, 'v1'), SCOPE, 'v2')).toBe(true);
    expect(isOtherVersion(cacheName(SCOPE, 'v21'), SCOPE, 'v2')).toBe(true);
    expect(isOtherVersion(own, SCOPE, 'v2')).toBe(false);
  });

  test.each([
    ['an atlas in a folder inside', cacheName(`${SCOPE}old/`, 'v1')],
    ['an atlas in the folder above', cacheName('https://school.example/', 'v1')],
    ['what others keep on this host', 'workbox-precache-v2-https://school.example/atlas/'],
  ])('%s is left alone', (_, name) => {
    expect(isOtherVersion(name, SCOPE, 'v2')).toBe(false);
  });
});

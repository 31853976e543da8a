import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'atlas-commands-'));

function write(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    const path = join(scratch, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(scratch, folder);
}

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the static server', () => {
  const long = 'adcode,value\n'.repeat(100);
  let server: ChildProcess;
  let port: number;

  const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
      // Node's request sends the path as it is, where fetch would tidy it up.
      const sent = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      });
      sent.on('error', reject);
      sent.end();
    });

  beforeAll(async () => {
    write('.', { 'secret.txt': 'secret' });
    const dist = write('dist', {
      'index.html': '<title>Atlas</title>',
      'data/gdp.csv': long,
      'data/provinces.geojson': '{}',
      'assets/worker.mjs': 'export {};',
      'assets/two words.js': 'export {};',
    });
    symlinkSync(join(scratch, 'secret.txt'), join(dist, 'link.txt'));
    server = spawn(process.execPath, [join(root, 'scripts/dev/serve.mjs'), dist, '--port=0']);
    const line = await new Promise<string>((resolve, reject) => {
      server.stdout?.once('data', (text: Buffer) => resolve(String(text)));
      server.once('exit', () => reject(new Error('the server stopped')));
    });
    port = Number(/127\.0\.0\.1:(\d+)\//.exec(line)?.[1]);
  });

  afterAll(() => server.kill());

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/?region=liaoning', 'text/html; charset=utf-8'],
    ['/data/gdp.csv', 'text/csv; charset=utf-8'],
    ['/data/provinces.geojson', 'application/geo+json; charset=utf-8'],
    ['/assets/worker.mjs', 'text/javascript; charset=utf-8'],
    ['/assets/two%20words.js', 'text/javascript; charset=utf-8'],
  ])('%s is served as %s', async (path, type) => {
    const { status, headers } = await get(path);
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type });
  });

  test.each([
    '/../secret.txt',
    '/data/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/link.txt',
    '/%00',
    '/%zz',
    '/data',
    '/data/',
    '/nothing.js',
    'http://elsewhere/secret.txt',
  ])('%s is not found', async (path) => {
    const { status, body } = await get(path);
    expect({ status, body: String(body) }).toEqual({ status: 404, body: 'Not found.\n' });
  });

  test('text is compressed as the browser accepts it', async () => {
    const plain = await get('/data/gdp.csv');
    const br = await get('/data/gdp.csv', { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await get('/data/gdp.csv', { 'accept-encoding': 'gzip, br;q=0' });
    expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
    expect(String(plain.body)).toBe(long);
    expect(String(brotliDecompressSync(br.body))).toBe(long);
    expect(String(gunzipSync(gzip.body))).toBe(long);
  });

  test('a known version is not sent again, a new one is', async () => {
    const etag = String((await get('/data/provinces.geojson')).headers.etag);
    expect((await get('/data/provinces.geojson', { 'if-none-match': etag })).status).toBe(304);
    write('dist', { 'data/provinces.geojson': '{"type":"FeatureCollection"}' });
    expect((await get('/data/provinces.geojson', { 'if-none-match': etag })).status).toBe(200);
  });

  test('HEAD is answered without a body, other methods are refused', async () => {
    const head = await get('/', {}, 'HEAD');
    expect({ status: head.status, length: head.body.length }).toEqual({ status: 200, length: 0 });
    expect((await get('/', {}, 'POST')).status).toBe(405);
  });
});

describe('the budget of the first map', () => {
  const weigh = (folder: string): string => {
    const tool = join(root, 'scripts/dev/budgets.mjs');
    return execFileSync(process.execPath, [tool, folder], { encoding: 'utf8', stdio: 'pipe' });
  };

  test('counts the page, its styles, its scripts and what they import, not what they load later', () => {
    const report = weigh(
      write('light', {
        'index.html': `<link rel=stylesheet crossorigin href="./assets/a.css"><link rel="icon" href="./icon.svg">
          <link rel="modulepreload" href="/assets/b.js"><script type="module" crossorigin src="./assets/index.js"></script>`,
        'assets/a.css': '@import "./more.css";',
        'assets/more.css': 'p{top:0}',
        'assets/index.js': 'import{a as b}from"./b.js";import"./c.js";b();const l=()=>import("./engine.js");',
        'assets/b.js': 'var x=1;export{x as a};export*from"./d.js";',
        'assets/c.js': 'import e,{f}from"./d.js";e(f)',
        'assets/d.js': 'export default 1;export let f',
        'assets/engine.js': 'import "./never.js"',
      }),
    );
    const files = [...report.matchAll(/kB {2}(\S+\.\w+)$/gm)].map((match) => match[1]);
    expect(files.toSorted()).toEqual([
      'assets/a.css',
      'assets/b.js',
      'assets/c.js',
      'assets/d.js',
      'assets/index.js',
      'assets/more.css',
      'index.html',
    ]);
  });

  test.each([
    [
      'too much',
      { 'index.html': '<script type="module" src="./a.js"></script>', 'a.js': randomBytes(200_000).toString('hex') },
    ],
    ['a page elsewhere', { 'index.html': '<script src="https://example.org/a.js"></script>' }],
    ['a missing file', { 'index.html': '<script src="./a.js"></script>' }],
    ['no page', { 'a.js': '' }],
  ])('%s fails', (folder, files) => {
    expect(() => weigh(write(folder, files as Record<string, string>))).toThrow();
  });
});

test('CI runs npm test and nothing else', () => {
  const commands = readFileSync(join(root, '.ci/run'), 'utf8')
    .split('\n')
    .filter((line) => !/^(#|set |cd |$)/.test(line));
  expect(commands).toEqual(['npm test']);
});

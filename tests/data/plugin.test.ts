import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openData } from '../../scripts/data/plugin';
import { FILES, ROOT, textOf } from './built';

const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
const config: InlineConfig = { root: folder, configFile: false, logLevel: 'silent', plugins: [openData(ROOT)] };

writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Page</title>');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the build writes all files next to the page, twice the same', async () => {
  const outputs = [join(folder, 'first'), join(folder, 'second')];
  for (const outDir of outputs) await build({ ...config, build: { outDir, emptyOutDir: true } });
  for (const outDir of outputs) {
    expect(readdirSync(outDir)).toContain('index.html');
    expect(readdirSync(join(outDir, 'data')).sort()).toEqual([...FILES.keys()].sort());
    for (const [name, text] of FILES)
      expect([name, readFileSync(join(outDir, 'data', name), 'utf8') === text]).toEqual([name, true]);
  }
});

describe('the development server', () => {
  let vite: ViteDevServer;
  let http: Server;
  let origin: string;

  beforeAll(async () => {
    vite = await createServer({
      ...config,
      appType: 'custom',
      server: { middlewareMode: true, hmr: false, ws: false },
    });
    http = createHttpServer(vite.middlewares);
    await new Promise<void>((resolve) => {
      http.listen(0, '127.0.0.1', resolve);
    });
    origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await new Promise((resolve) => http.close(resolve));
    await vite.close();
  });

  test.each([
    ['sources.csv', 'text/csv; charset=utf-8'],
    ['places.geojson', 'application/geo+json; charset=utf-8'],
    ['schema.json?now', 'application/json; charset=utf-8'],
  ])('serves %s as %s', async (name, type) => {
    const response = await fetch(`${origin}/data/${name}`);
    expect({ status: response.status, type: response.headers.get('content-type') }).toEqual({ status: 200, type });
    expect(await response.text()).toBe(textOf(name.replace('?now', '')));
  });

  test.each(['nothing.csv', '', 'constructor'])('has no %j', async (name) => {
    expect((await fetch(`${origin}/data/${name}`)).status).toBe(404);
  });
});

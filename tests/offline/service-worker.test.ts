import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { offline } from '../../scripts/offline/plugin';
import { listBuild } from '../../scripts/offline/service-worker';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'atlas-offline-'));
const project = join(scratch, 'project');
const dist = join(project, 'dist');

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

beforeEach(() => {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(join(project, 'public', 'geo'), { recursive: true });
  writeFileSync(
    join(project, 'index.html'),
    '<!doctype html><title>Page</title><script type=module src=a.js></script>',
  );
  writeFileSync(join(project, 'a.js'), 'import("./b.js");');
  writeFileSync(join(project, 'b.js'), 'document.title = "b";');
  writeFileSync(join(project, 'public', 'geo', 'regions.json'), '{}');
});

const make = () => build({ root: project, configFile: false, logLevel: 'silent', plugins: [offline(ROOT)] });
const sha256 = (path: string) =>
  createHash('sha256')
    .update(readFileSync(join(dist, path)))
    .digest('base64');

test('the list names every file of the build by its content, but not the service worker', async () => {
  await make();
  const { files } = listBuild(dist);
  const paths = Object.keys(files);
  expect(paths).toEqual(expect.arrayContaining(['index.html', 'geo/regions.json']));
  expect(paths.filter((path) => /^assets\/.*\.js$/.test(path))).toHaveLength(2);
  expect(paths).not.toContain('sw.js');
  for (const path of paths) expect(files[path]).toBe(sha256(path));
});

test('the service worker is a classic script that names every file', async () => {
  await make();
  const code = readFileSync(join(dist, 'sw.js'), 'utf8');
  expect(() => new Function(code)).not.toThrow();
  for (const [path, hash] of Object.entries(listBuild(dist).files))
    for (const part of [path, hash]) expect(code).toContain(part);
});

test('the same build makes the same worker, and each change of a file another', async () => {
  const worker = async () => {
    await make();
    return readFileSync(join(dist, 'sw.js'), 'utf8');
  };
  const first = await worker();
  expect(await worker()).toBe(first);
  writeFileSync(join(project, 'public', 'geo', 'regions.json'), '{"new":1}');
  expect(await worker()).not.toBe(first);
});

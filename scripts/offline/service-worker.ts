import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import type { OfflineBuild } from '../../src/app/offline-files';

/** Without a hash: browsers look for updates under the name that they know. */
const NAME = 'sw.js';
const ENTRY = 'virtual:service-worker';

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('base64');

/** All files of a folder with their hashes, in the order of their paths; the service worker itself is not among them. */
export function listBuild(folder: string): OfflineBuild {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== NAME)
    .sort();
  const files = Object.fromEntries(paths.map((path) => [path, sha256(readFileSync(join(folder, path)))]));
  return { version: sha256(JSON.stringify(files)), files };
}

/**
 * Writes a service worker for the build in a folder into that folder. Its own text holds the list of files, so that
 * every change of the build is a change of the worker, by which browsers notice it.
 *
 * @param root folder of the project
 * @param folder a finished build
 */
export async function writeServiceWorker(root: string, folder: string): Promise<void> {
  const source = join(root, 'src/app/offline-worker.ts');
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'atlas-service-worker-entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) =>
          id === ENTRY
            ? `import { serveOffline } from ${JSON.stringify(source)};
               serveOffline(self, ${JSON.stringify(listBuild(folder))});`
            : null,
      },
    ],
    // A classic script: not every browser has modules as service workers.
    build: { write: false, target: 'es2022', rolldownOptions: { input: ENTRY, output: { format: 'iife' } } },
  });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk === undefined) throw new Error('The service worker was not built');
  writeFileSync(join(folder, NAME), chunk.code);
}

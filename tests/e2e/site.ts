import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The built atlas that is tested. */
export const BUILD = process.env.ATLAS_E2E_BUILD ?? join(ROOT, 'dist');

/** A static host of the atlas, apart from the one that all tests share. */
export interface Site {
  /** Where the atlas is, with a slash at the end. */
  readonly address: string;
  /** The folder that is served as the atlas: a copy, which may be changed. */
  readonly folder: string;
  /** Ends the host, as when its machine is switched off. */
  readonly stop: () => Promise<void>;
}

/**
 * Serves a copy of the built atlas from a host of its own.
 *
 * @param path folder of the host in which the atlas lies, such as `some/folder`; '' for its root
 */
export async function startSite(path: string): Promise<Site> {
  const host = mkdtempSync(join(tmpdir(), 'atlas-site-'));
  const folder = join(host, path);
  cpSync(BUILD, folder, { recursive: true });
  const server = spawn(process.execPath, [join(ROOT, 'scripts/dev/serve.mjs'), host, '--port=0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await Promise.race([
    once(server.stdout, 'data').then(String),
    once(server, 'exit').then(() => 'nothing: it ended'),
  ]);
  const origin = /http:\/\/[^/\s]+\//.exec(said)?.[0];
  if (origin === undefined) throw new Error(`The static server said ${said}`);
  return {
    address: new URL(path === '' ? '' : `${path}/`, origin).href,
    folder,
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        server.kill();
        await once(server, 'exit');
      }
      rmSync(host, { recursive: true, force: true });
    },
  };
}

import type { Plugin } from 'vite';
import { writeServiceWorker } from './service-worker';

/**
 * Writes a service worker next to the page that keeps the whole build for use without a network.
 *
 * @param root folder of the project
 */
export function offline(root: string): Plugin {
  return {
    name: 'atlas-offline',
    apply: 'build',
    // Last of all, when every file of the build is there.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('The build has no folder');
        await writeServiceWorker(root, dir);
      },
    },
  };
}

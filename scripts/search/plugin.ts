import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readContent } from '../data/content';
import { buildIndex } from './build-index';

const MODULE = 'virtual:search-index';
/** A leading zero byte keeps other plugins away. */
const RESOLVED = `\0${MODULE}`;

/**
 * Makes the module `virtual:search-index`, which holds the index of the texts. A module, not a file of data: so it has
 * a hash in its name and a relative address, and development, tests and the build load it alike.
 *
 * @param root folder of the project
 */
export function searchIndex(root: string): Plugin {
  return {
    name: 'atlas-search-index',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const folder = join(root, 'src/content/data');
      for (const name of readdirSync(folder)) this.addWatchFile(join(folder, name));
      const { facts, places, glossary, checks } = readContent(root);
      const index = buildIndex({ facts, places, terms: glossary, checks });
      // There is nothing to map back to.
      return { code: `export const INDEX = ${JSON.stringify(index)};`, map: { mappings: '' } };
    },
  };
}

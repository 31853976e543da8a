import type { Plugin } from 'vite';
import { formatOf } from './datapackage';
import { openDataFiles } from './open-data';

const FOLDER = 'data';

/**
 * Writes the open data into `data/` next to the page; the development server makes it anew for every request, so that
 * it is always that of the content as it stands.
 *
 * @param root folder of the project
 */
export function openData(root: string): Plugin {
  return {
    name: 'atlas-open-data',
    generateBundle() {
      for (const { name, text } of openDataFiles(root)) {
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source: text });
      }
    },
    configureServer(server) {
      server.middlewares.use(`/${FOLDER}`, (request, response, next) => {
        try {
          const name = (request.url ?? '').split(/[?#]/, 1)[0]?.slice(1);
          const file = openDataFiles(root).find((candidate) => candidate.name === name);
          if (file === undefined) return next();
          response.setHeader('content-type', `${formatOf(file.name).mediatype}; charset=utf-8`);
          response.end(file.text);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

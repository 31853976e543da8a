import type { ContextTopology, DetailLevel, GeoIndex, RegionsTopology } from './geometry/atlas-geometry';

/** A geodata file could not be loaded or read. */
class GeodataError extends Error {
  override readonly name = 'GeodataError';
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`The map file ${file} could not be loaded`, { cause });
    this.file = file;
  }
}

/** The geodata of one site, each file fetched once; a failed fetch is forgotten, so that asking again tries again. */
export interface Geodata {
  readonly index: () => Promise<GeoIndex>;
  readonly regions: (level: DetailLevel) => Promise<RegionsTopology>;
  readonly context: () => Promise<ContextTopology>;
}

const isTopology = (value: unknown, objects: readonly string[]): boolean => {
  const topology = value as Partial<RegionsTopology> | null;
  return (
    topology?.type === 'Topology' &&
    Array.isArray(topology.arcs) &&
    objects.every((name) => name in (topology.objects ?? {}))
  );
};

const isIndex = (value: unknown): boolean => {
  const index = value as Partial<GeoIndex> | null;
  return typeof index?.bbox?.china?.[0] === 'number' && index.labels instanceof Object;
};

/**
 * Geodata from a folder.
 *
 * @param folder its address, with a closing slash
 */
export function createGeodata(folder: string): Geodata {
  const files = new Map<string, Promise<unknown>>();
  const load = <T>(file: string, isValid: (value: unknown) => boolean): Promise<T> => {
    const known = files.get(file);
    if (known !== undefined) return known as Promise<T>;
    const loading = fetch(folder + file)
      .then((response) => {
        if (!response.ok) throw new Error(`The server answered ${response.status}`);
        return response.json() as Promise<unknown>;
      })
      .then((value) => {
        if (!isValid(value)) throw new Error('The file is not what it should be');
        return value as T;
      })
      .catch((cause: unknown) => {
        files.delete(file);
        throw new GeodataError(file, cause);
      });
    files.set(file, loading);
    return loading;
  };
  return {
    index: () => load('index.json', isIndex),
    regions: (level) =>
      load(`regions-${level}.json`, (value) =>
        isTopology(value, ['prefectures', 'provinces', 'outlines', 'borders', 'strategies']),
      ),
    context: () => load('context.json', (value) => isTopology(value, ['land', 'neighbours', 'lakes', 'rivers'])),
  };
}

let own: Geodata | null = null;

/** The geodata beside this page, fetched once for all who draw a map of it. */
export function pageGeodata(): Geodata {
  own ??= createGeodata(new URL('geo/', document.baseURI).href);
  return own;
}

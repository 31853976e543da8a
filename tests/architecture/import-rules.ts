import { importGraph, type Rule } from './code';

/** The layers of src: a file imports its own layer and those before it. */
const LAYERS = [
  'domain',
  'theme',
  'i18n',
  'content',
  'audit',
  'own-data',
  'view',
  'map',
  'charts',
  'ui',
  'panels',
  'present',
  'app',
];

const parts = (path: string): string[] => path.split('/');
const inSource = (path: string): boolean => path.startsWith('src/');

/** Imports run only upwards in the list of layers, and every file of src is in a layer. */
export const layerRule: Rule = (files) => {
  const graph = importGraph(files.filter(({ path }) => inSource(path)));
  return [...graph].flatMap(([path, imports]) => {
    const own = LAYERS.indexOf(parts(path)[1] ?? '');
    if (own < 0) return [`${path} is in no layer`];
    return imports.flatMap(({ target }) => {
      if (target === null || !inSource(target)) return [];
      const other = LAYERS.indexOf(parts(target)[1] ?? '');
      return other < 0 || other > own ? [`${path} (${LAYERS[own]}) imports ${target}`] : [];
    });
  });
};

/** Charts take statements only by way of `plottable`, which leaves out those whose figures a check forbids to draw. */
export const plotRule: Rule = (files) => {
  const graph = importGraph(files.filter(({ path }) => path.startsWith('src/charts/')));
  return [...graph].flatMap(([path, imports]) =>
    imports
      .filter(({ target }) => /^src\/(domain\/fact(\.ts)?$|content\/data\/facts-)/.test(target ?? ''))
      .map(({ target }) => `${path} imports ${target}`),
  );
};

/** One folder a panel, and panels never import each other. */
export const panelRule: Rule = (files) => {
  const graph = importGraph(files.filter(({ path }) => path.startsWith('src/panels/')));
  return [...graph].flatMap(([path, imports]) => {
    const [, , panel, file] = parts(path);
    if (file === undefined) return [`${path} is not in the folder of a panel`];
    return imports
      .filter(({ target }) => target?.startsWith('src/panels/') && parts(target)[2] !== panel)
      .map(({ target }) => `${path} imports ${target}`);
  });
};

/** One file imports maplibre-gl: the library, its types, its worker and its styles. */
export const mapEngineRule: Rule = (files) => {
  const graph = importGraph(files.filter(({ path }) => inSource(path)));
  const users = [...graph].filter(([, imports]) =>
    imports.some(({ specifier }) => /^maplibre-gl(\/|$)/.test(specifier)),
  );
  return users.length <= 1 ? [] : users.map(([path]) => `${path} imports maplibre-gl, as others do`);
};

/** What a browser never gets: the pipeline, tests, Node's modules, all of Turf. */
export const browserRule: Rule = (files) => {
  const graph = importGraph(files.filter(({ path }) => inSource(path)));
  return [...graph].flatMap(([path, imports]) =>
    imports
      .filter(({ specifier, target }) =>
        target === null
          ? specifier === '@turf/turf' || specifier.startsWith('node:')
          : target.startsWith('scripts/') || target.startsWith('tests/') || target.startsWith('../'),
      )
      .map(({ specifier }) => `${path} imports ${specifier}`),
  );
};

/** No file imports itself by way of others, not even for types. */
export const cycleRule: Rule = (files) => {
  const graph = importGraph(files);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      cycles.push([...trail.slice(at), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const { target } of graph.get(path) ?? []) {
      if (target !== null) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
};

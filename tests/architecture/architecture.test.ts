import { describe, expect, test } from 'vitest';
import { type Rule, readProject } from './code';
import { colourRule } from './colour-rules';
import { browserRule, cycleRule, layerRule, mapEngineRule, panelRule, plotRule } from './import-rules';
import { anyRule, exportRule, globalsRule, lengthRule, nameRule, standaloneRule } from './shape-rules';

const project = readProject('src', 'scripts', 'tests', 'vite.config.ts', 'index.html');
const code = project.filter(({ path }) => /^(src|scripts)\//.test(path));

type Seed = Readonly<Record<string, string>>;

interface Case {
  readonly title: string;
  readonly rule: Rule;
  /** Each breaks the rule, on its own. */
  readonly broken: readonly Seed[];
  /** All of them together keep it. */
  readonly kept: Seed;
}

const lines = (count: number): string => 'export {};\n'.repeat(count);
const outside = ['..', 'shared', 'figures.csv'].join('/');

const CASES: readonly Case[] = [
  {
    title: 'imports run only upwards in the list of layers',
    rule: layerRule,
    broken: [
      { 'src/domain/a.ts': "import { b } from '../view/b'; b();", 'src/view/b.ts': 'export const b = () => 1;' },
      { 'src/map/a.ts': "export * from '../charts/b';" },
      { 'src/audit/a.ts': "import '../view/b';" },
      { 'src/theme/a.ts': "export const load = () => import('../ui/b');" },
      { 'src/view/a.ts': "import type { B } from '../panels/region/b'; export type A = B;" },
      { 'src/i18n/a.ts': "export type A = import('../content/b').B;" },
      { 'src/content/a.ts': "export const all = import.meta.glob(['../panels/*/text.ts']);" },
      { 'src/ui/a.css': "@import '../app/page.css';" },
      { 'src/ui/a.ts': "import '../common/b';" },
      { 'src/tools/a.ts': '' },
      { 'src/main.ts': '' },
      { 'src/env.d.ts': '' },
    ],
    kept: {
      'src/charts/a.ts': "import { b } from '../map/b'; import '../theme/c.css'; import './d'; import 'react'; b();",
      'src/map/b.ts': "export const b = 1; export { text } from '../content/text';",
      'src/app/main.tsx': "import '../present/a'; import data from '../../public/geo/manifest.json';",
      'src/app/env.d.ts': '',
    },
  },
  {
    title: 'charts draw no figure that a check forbids to draw',
    rule: plotRule,
    broken: [
      {
        'src/charts/a.ts': "import type { Fact } from '../domain/fact'; export const a = (fact: Fact) => fact.value;",
        'src/domain/fact.ts': '',
      },
      { 'src/charts/a.ts': "import facts from '../content/data/facts-data.json'; export const a = facts;" },
    ],
    kept: {
      'src/charts/a.ts': "import type { PlottableFact } from '../domain/plottable'; export type A = PlottableFact;",
      'src/domain/plottable.ts': "import type { Fact } from './fact'; export type PlottableFact = Fact;",
      'src/domain/fact.ts': 'export interface Fact { value: number | null }',
    },
  },
  {
    title: 'one folder a panel, and panels never import each other',
    rule: panelRule,
    broken: [
      { 'src/panels/region/a.ts': "import '../sources/b';" },
      { 'src/panels/region/parts/a.ts': "import '../../sources/b';" },
      { 'src/panels/region.tsx': '' },
    ],
    kept: {
      'src/panels/region/a.ts': "import './b'; import '../../ui/tabs';",
      'src/app/a.ts': "import '../panels/x/a'",
    },
  },
  {
    title: 'one file imports maplibre-gl',
    rule: mapEngineRule,
    broken: [
      {
        'src/map/a.ts': "import { Map } from 'maplibre-gl';",
        'src/map/b.ts': "import type { Map } from 'maplibre-gl';",
      },
      { 'src/map/a.ts': "await import('maplibre-gl');", 'src/app/b.ts': "import 'maplibre-gl/dist/maplibre-gl.css';" },
    ],
    kept: { 'src/map/a.ts': "import { Map } from 'maplibre-gl'; import 'maplibre-gl/dist/maplibre-gl.css';" },
  },
  {
    title: 'src imports neither scripts, tests, Node nor all of Turf',
    rule: browserRule,
    broken: [
      { 'src/map/a.ts': "import '../../scripts/geo/clean';" },
      { 'src/map/a.ts': "import '../../tests/e2e/driver';" },
      { 'src/map/a.ts': "import 'node:fs';" },
      { 'src/map/a.ts': "import { bbox } from '@turf/turf';" },
    ],
    kept: {
      'src/map/a.ts': "import bbox from '@turf/bbox';",
      'scripts/a.ts': "import 'node:fs'; import '@turf/turf';",
    },
  },
  {
    title: 'no file imports itself by way of others',
    rule: cycleRule,
    broken: [
      { 'src/a.ts': "import './b';", 'src/b.tsx': "export * from './c';", 'src/c/index.ts': "import('../a');" },
      { 'scripts/a.mjs': "import './a.mjs';" },
    ],
    kept: { 'src/a.ts': "import './b'; import './c';", 'src/b.ts': "import './c';", 'src/c.ts': '' },
  },
  {
    title: 'colours are written only in the theme',
    rule: colourRule,
    broken: [
      { 'src/ui/a.tsx': "export const a = <p style={{ color: '#1d2530' }} />;" },
      { 'src/ui/a.tsx': 'export const a = <path fill="red" />;' },
      { 'src/ui/a.tsx': 'export const a = (w: number) => `border: ${w}px solid #fff`;' },
      { 'src/map/a.ts': "export const a = { 'fill-color': ['case', ['has', 'x'], 'black', 'transparent'] };" },
      { 'src/map/a.ts': "map.setPaintProperty('x', 'line-color', 'white');" },
      { 'src/map/a.ts': "context.fillStyle = 'rgb(0 0 0 / 50%)';" },
      { 'src/charts/a.ts': "path.style.stroke = 'navy';" },
      { 'src/ui/a.css': 'p { background: hsl(10 20% 30%); }' },
      { 'src/ui/a.css': '.a { --mine: #abc }' },
      { 'src/app/a.css': '@media print { a:hover { border: 1px solid black; } }' },
    ],
    kept: {
      'src/theme/a.ts': "export const ink = '#1d2530';",
      'src/ui/a.css':
        '#fade { color: var(--ink); fill: url(#abc); border-color: CanvasText; } /* #fff */ a:hover { top: 0 }',
      'src/ui/a.tsx': `// #123456 is a comment
        class A { #add = 1; get() { return this.#add; } }
        export const a = <a href="#cafe" fill="none" stroke="currentColor" title="The red line, no. #12">{String(A)}</a>;`,
      'src/content/a.ts':
        "export const text = 'White papers on gold and tan leather'; export const x = { shadow: 'none' };",
    },
  },
  {
    title: 'the window, address, history and stores belong to app and the browser edge of view',
    rule: globalsRule,
    broken: [
      { 'src/ui/a.ts': 'export const a = () => window.innerWidth;' },
      { 'src/ui/a.ts': 'history.back();' },
      { 'src/view/url.ts': 'export const a = location.search;' },
      { 'src/view/url.ts': "export const a = globalThis.location.search + document['cookie'];" },
      { 'src/panels/a/a.ts': "localStorage.setItem('a', 'b');" },
      { 'src/map/a.ts': 'export const a = { location };' },
      { 'src/map/a.ts': 'export const a = document.location;' },
    ],
    kept: {
      'src/app/a.ts': 'window.addEventListener("popstate", () => history.back());',
      'src/view/browser-address.ts': 'export const read = () => location.search;',
      'src/map/svg/a.ts': "export const a = document.createElementNS('x', 'g');",
      'src/domain/a.ts': `export interface Place { location: string; history(): void }
        export const a = (place: Place) => place.location;
        export const b = ({ location }: Place) => ({ location, window: location.length });`,
    },
  },
  {
    title: 'files of src and scripts have at most 250 lines',
    rule: lengthRule,
    broken: [{ 'src/ui/a.ts': lines(251) }, { 'scripts/geo/a.ts': lines(251) }, { 'src/ui/a.css': lines(300) }],
    kept: { 'src/ui/a.ts': lines(250), 'src/content/data/a.ts': lines(900), 'tests/unit/a.test.ts': lines(900) },
  },
  {
    title: 'no any',
    rule: anyRule,
    broken: [{ 'src/ui/a.ts': 'export const a = (b: any) => b;' }, { 'tests/a.ts': 'export const a = 1 as any;' }],
    kept: { 'src/ui/a.ts': "export const any = 'any'; // any" },
  },
  {
    title: 'named exports only',
    rule: exportRule,
    broken: [
      { 'src/ui/a.tsx': 'export default function A() { return <p />; }' },
      { 'src/ui/a.ts': 'const a = 1; export { a as default };' },
      { 'src/ui/a.ts': "export { default } from './b';" },
    ],
    kept: {
      'src/ui/a.ts': "export { default as b } from './b'; export const c = 1;",
      'vite.config.ts': 'export default {};',
    },
  },
  {
    title: 'names of files and folders say what is inside',
    rule: nameRule,
    broken: [
      'src/ui/utils.ts',
      'src/helpers/a.ts',
      'scripts/geo/types.d.ts',
      'src/map/constants.ts',
      'src/map/Util.ts',
    ].map((path) => ({ [path]: '' })),
    kept: { 'src/domain/prototypes.ts': '', 'src/view/type-scale.ts': '' },
  },
  {
    title: 'nothing beside the project is read',
    rule: standaloneRule,
    broken: [{ 'scripts/a.ts': `readFileSync('${outside}');` }, { 'src/a.ts': `import x from '../../${outside}';` }],
    kept: { 'scripts/a.ts': "readFileSync('public/geo/manifest.json'); const shared = '../geo/shared';" },
  },
];

const filesOf = (seed: Seed) => Object.entries(seed).map(([path, text]) => ({ path, text }));

describe.each(CASES)('$title', ({ rule, broken, kept }) => {
  test.each(broken)('a violation is found: %j', (seed) => {
    expect(rule(filesOf(seed))).not.toEqual([]);
  });

  test('what is allowed passes', () => {
    expect(rule(filesOf(kept))).toEqual([]);
  });

  test('the project keeps it', () => {
    expect(rule(rule === cycleRule ? code : project)).toEqual([]);
  });
});

test('the rules see the project', () => {
  expect(code.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['src/domain/strategy.ts', 'scripts/dev/test.mjs']),
  );
});

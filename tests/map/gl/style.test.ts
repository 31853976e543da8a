import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { GEOGRAPHY } from '../../../src/content/atlas';
import { LANGUAGES } from '../../../src/domain/text';
import type { MapLibreMap } from '../../../src/map/gl/engine';
import { labelledUnits } from '../../../src/map/gl/label-layers';
import { lensProperties } from '../../../src/map/gl/lens-properties';
import { paintOutlines, paintRivers, paintUnits } from '../../../src/map/gl/paint';
import { glData } from '../../../src/map/gl/sources';
import { layersOf, styleOf } from '../../../src/map/gl/style';
import { type Scene, sceneOf } from '../../../src/map/scene';
import { THEMES } from '../../../src/theme/palette';
import { RAMP_STEPS } from '../../../src/theme/ramps';
import { INITIAL_VIEW, type ViewState } from '../../../src/view/view-state';
import { CONTEXT, INDEX, REGIONS_AT } from '../geo-files';

// The specification that MapLibre itself brings, whichever version that is.
const ofMapLibre = createRequire(createRequire(import.meta.url).resolve('maplibre-gl/package.json'));
const { validateStyleMin } = ofMapLibre('@maplibre/maplibre-gl-style-spec') as {
  readonly validateStyleMin: (style: unknown) => readonly { readonly message: string }[];
};

const data = glData(REGIONS_AT.lo, CONTEXT, INDEX);
const LOOKS = THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ theme, language })));

/** Every array in a style that begins with a word, as expressions do. */
function expressionsIn(value: unknown): readonly unknown[][] {
  if (Array.isArray(value)) return [...(typeof value[0] === 'string' ? [value] : []), ...value.flatMap(expressionsIn)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(expressionsIn) : [];
}

describe.each(LOOKS)('the style in $theme, $language', ({ theme, language }) => {
  const style = styleOf(data, theme, language);

  test('is one by MapLibre’s own specification', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  test.each(['classes', 'symbols'] as const)('is still one under a lens, of %s', (ground) => {
    const layers = new Map(style.layers.map((layer) => [layer.id, structuredClone(layer) as object]));
    for (const { layer, kind, name, value } of lensProperties(theme, ground)) {
      const old: { readonly [K in typeof kind]?: object } = layers.get(layer) ?? {};
      expect([layer, layers.has(layer)]).toEqual([layer, true]);
      layers.set(layer, { ...old, [kind]: { ...old[kind], ...(value === undefined ? {} : { [name]: value }) } });
    }
    expect(validateStyleMin({ ...style, layers: [...layers.values()] })).toEqual([]);
  });

  test('asks for nothing from elsewhere: no glyphs, no sprite, no address', () => {
    expect([style.glyphs, style.sprite, style.terrain]).toEqual([undefined, undefined, undefined]);
    expect(JSON.stringify(style)).not.toMatch(/https?:|\/\/|"url"|"tiles"/);
    for (const source of Object.values(style.sources))
      expect(source).toMatchObject({ type: 'geojson', promoteId: 'id' });
  });

  test('draws each source, and only sources that it has', () => {
    const drawn = new Set(style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
    expect([...drawn].toSorted()).toEqual(Object.keys(style.sources).toSorted());
  });

  test('has the same layers in the same order, with the same properties, as any other look', () => {
    const shape = (layers: ReturnType<typeof layersOf>) =>
      layers.map(({ paint = {}, layout = {}, ...layer }) => ({
        ...layer,
        paint: Object.keys(paint),
        layout: Object.keys(layout),
      }));
    expect(shape(layersOf(theme, language))).toEqual(shape(layersOf('light', 'en')));
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('writes labels in the language', () => {
    const fields = style.layers.flatMap((layer) => (layer.type === 'symbol' ? [layer.layout?.['text-field']] : []));
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) expect(field).toEqual(['get', language]);
  });
});

type States = Map<string, Record<string, unknown>>;

/** A map that remembers the feature state it is given. */
function paintedBy(paint: (map: MapLibreMap) => void): States {
  const states: States = new Map();
  const setFeatureState: MapLibreMap['setFeatureState'] = ({ source, id }, state) => {
    const key = `${source} ${id}`;
    states.set(key, { ...states.get(key), ...(state as object) });
    return undefined as never;
  };
  paint({ setFeatureState } as MapLibreMap);
  return states;
}

const sceneFor = (view: Partial<ViewState> = {}) => sceneOf({ ...INITIAL_VIEW, ...view }, false);
const paintAll = (map: MapLibreMap, scene: Scene, old: Scene | null = null) => {
  paintUnits(map, old, scene);
  paintOutlines(map, REGIONS_AT.mid.objects.outlines.geometries, scene);
  paintRivers(map, CONTEXT.objects.rivers.geometries, scene);
};
/** What hover, keyboard and selection set. */
const FLAGS = ['hover', 'focused', 'selected'];
const stateKeys = new Set(
  expressionsIn(layersOf('light', 'en')).flatMap(([name, key]) => (name === 'feature-state' ? [String(key)] : [])),
);

describe('feature state', () => {
  const states = paintedBy((map) => {
    paintAll(map, sceneFor());
    paintAll(map, sceneFor({ definitions: { gba: 'guangdong', 'yangtze-delta': 'core-27' } }));
  });
  const set = new Set([...states.values()].flatMap((state) => Object.keys(state)));

  test('what a scene sets, the style uses', () => {
    expect([...set].filter((key) => !stateKeys.has(key))).toEqual([]);
  });

  test('what the style uses, a scene or a pointer sets', () => {
    expect([...stateKeys].filter((key) => !set.has(key) && !FLAGS.includes(key))).toEqual([]);
    expect(FLAGS.filter((key) => !stateKeys.has(key))).toEqual([]);
  });

  test('is given to features that the sources have', () => {
    const ids = (name: keyof typeof data) => data[name].features.map(({ properties }) => `${name} ${properties?.id}`);
    const known = new Set((['prefectures', 'rivers', 'outlines'] as const).flatMap(ids));
    expect([...states.keys()].filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('painting', () => {
  const stateOf = (states: States, source: string, id: string) => states.get(`${source} ${id}`);

  test('tells fills, hatches and fading apart', () => {
    const home = paintedBy((map) => paintUnits(map, null, sceneFor()));
    expect(stateOf(home, 'prefectures', '150700')).toEqual({ fill: 'western', stripe: 'northeast', split: false });
    expect(stateOf(home, 'prefectures', '810000')).toMatchObject({ fill: 'regional-only', stripe: '' });
    expect(home.size).toBe(GEOGRAPHY.prefectures.length);
    const gba = paintedBy((map) => paintUnits(map, null, sceneFor({ include: ['gba'] })));
    expect(stateOf(gba, 'prefectures', '150700')).toEqual({ fill: 'faded', stripe: '', split: false });
    expect(stateOf(gba, 'prefectures', '440300')).toEqual({ fill: 'eastern', stripe: '', split: true });
  });

  test('a step touches only what it changes, and comes to the same map', () => {
    const [before, after] = [sceneFor({ include: ['gba'] }), sceneFor({ include: ['gba', 'yangtze-delta'] })];
    const change = paintedBy((map) => paintUnits(map, before, after));
    expect([...change.keys()].every((key) => /^prefectures 3[1-4]/.test(key))).toBe(true);
    const stepwise = paintedBy((map) => {
      paintUnits(map, null, before);
      paintUnits(map, before, after);
    });
    expect(stepwise).toEqual(paintedBy((map) => paintUnits(map, null, after)));
    expect(paintedBy((map) => paintUnits(map, after, after)).size).toBe(0);
  });

  test('outlines that share a border each have their turn there, the strategies’ own definition deciding', () => {
    const shared = 'yangtze-belt:eleven yangtze-delta:core-27 yangtze-delta:four-provinces';
    const home = stateOf(
      paintedBy((map) => paintAll(map, sceneFor())),
      'outlines',
      shared,
    );
    expect(home).toMatchObject({
      of: 2,
      turn0: 'yangtze-belt',
      turn1: 'yangtze-delta',
      prominent: false,
      macro: false,
    });
    const gba = stateOf(
      paintedBy((map) => paintAll(map, sceneFor({ include: ['gba'] }))),
      'outlines',
      shared,
    );
    expect(gba).toMatchObject({ of: 0, prominent: true });
  });

  test('rivers are strong for their strategy', () => {
    const rivers = paintedBy((map) => paintAll(map, sceneFor({ include: ['yangtze-belt'] })));
    expect(stateOf(rivers, 'rivers', 'yangtze')).toEqual({ strong: true });
    expect([...rivers].filter(([key]) => key.startsWith('rivers')).every(([, { strong }]) => strong)).toBe(false);
  });
});

test('every fill that a unit can have under a lens has a colour of its own in the style', () => {
  const units = layersOf('light', 'en').find(({ id }) => id === 'units');
  const matches = expressionsIn(units).filter(([name]) => name === 'match');
  expect(matches).toHaveLength(2);
  for (const match of matches) {
    const labels = match.slice(2, -1).filter((_, i) => i % 2 === 0);
    const colours = match.slice(2, -1).filter((_, i) => i % 2 === 1);
    for (const step of [...RAMP_STEPS, 'no-data']) expect(labels).toContain(step);
    expect(new Set(colours).size).toBe(labels.length);
  }
});

test('every unit is in exactly one layer of labels', () => {
  const { units } = sceneFor();
  expect(
    labelledUnits(units)
      .flatMap(([, named]) => named)
      .toSorted(),
  ).toEqual(units.toSorted());
  const layers = new Set(layersOf('light', 'en').map(({ id }) => id));
  expect(labelledUnits(units).every(([layer]) => layers.has(layer))).toBe(true);
});

import { MACRO_REGION_IDS } from '../../domain/strategy';
import type { Language } from '../../domain/text';
import { PALETTES, type Palette, rampColour, type ThemeId, tinted } from '../../theme/palette';
import { RAMP_STEPS } from '../../theme/ramps';
import { PREFECTURE_ZOOM, REGIONAL_STRATEGY_IDS, STRIPED } from '../scene';
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from './engine';
import { labelLayers } from './label-layers';
import type { GlData } from './sources';

/** The most outlines that run along one border, under any choice of definitions. */
export const MOST_TURNS = 3;

/** The layer that hatches what has no data, and its image. */
export const NO_DATA_LAYER = 'no-data';
export const NO_DATA_HATCH = 'hatch-no-data';

/** Length of a dash where outlines take turns, in multiples of the line's width (MapLibre's unit). */
const DASH = 4;

const state = (name: string): ExpressionSpecification => ['feature-state', name];
export const flag = (name: string): ExpressionSpecification => ['boolean', state(name), false];

/** A width where a condition holds, else none: the line then costs next to nothing, unlike an invisible one. */
export const widthWhen = (condition: ExpressionSpecification, width: number | ExpressionSpecification) =>
  ['case', condition, width, 0] as ExpressionSpecification;

/** How much of the selection's colour a hovered division takes on. */
const HOVER_SHARE = 0.09;

function fillColour(palette: Palette, shade: (colour: string) => string = (colour) => colour): ExpressionSpecification {
  return [
    'match',
    ['coalesce', state('fill'), 'uncovered'],
    ...MACRO_REGION_IDS.flatMap((id) => [id, shade(palette.fill[id])]),
    ...RAMP_STEPS.flatMap((step) => [step, shade(rampColour(palette, step))]),
    'no-data',
    shade(palette.noData),
    'regional-only',
    shade(palette.regionalOnly),
    'faded',
    shade(palette.faded),
    shade(palette.uncovered),
  ] as unknown as ExpressionSpecification;
}

function outlineColour(palette: Palette, turn: number): ExpressionSpecification {
  return [
    'match',
    ['coalesce', state(`turn${turn}`), ''],
    ...REGIONAL_STRATEGY_IDS.flatMap((id) => [id, palette.outline[id]]),
    palette.casing,
  ] as unknown as ExpressionSpecification;
}

/** A pattern that leaves the other turns of a shared border free: gap before, dash, gap after. */
function dashes(turn: number, of: number): number[] {
  return turn === 0 ? [DASH, DASH * (of - 1)] : [0, DASH * turn, DASH, DASH * (of - 1 - turn)];
}

function outlineLayers(palette: Palette): LayerSpecification[] {
  const width: ExpressionSpecification = ['case', flag('prominent'), 2.8, 1.7];
  const layers: LayerSpecification[] = [];
  for (let of = 1; of <= MOST_TURNS; of++) {
    for (let turn = 0; turn < of; turn++) {
      layers.push({
        id: `outline-${of}-${turn}`,
        type: 'line',
        source: 'outlines',
        paint: {
          'line-color': outlineColour(palette, turn),
          'line-width': widthWhen(['==', ['coalesce', state('of'), 0], of], width),
          ...(of === 1 ? {} : { 'line-dasharray': dashes(turn, of) }),
        },
      });
    }
  }
  return layers;
}

/** A line with a casing around the selected region and around the one under the keyboard's cursor. */
function ringLayers(palette: Palette): LayerSpecification[] {
  const ringed: ExpressionSpecification = ['any', flag('selected'), flag('focused')];
  const layout = { 'line-join': 'round' as const };
  return (['prefectures', 'provinces'] as const).flatMap((source) => [
    {
      id: `ring-casing-${source}`,
      type: 'line' as const,
      source,
      layout,
      paint: { 'line-color': palette.casing, 'line-width': widthWhen(ringed, 5.5) },
    },
    {
      id: `ring-${source}`,
      type: 'line' as const,
      source,
      layout,
      paint: {
        'line-color': ['case', flag('focused'), palette.accent, palette.selection],
        'line-width': widthWhen(ringed, 2.8),
      },
    },
  ]);
}

function areaLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land, 'fill-antialias': false } },
    {
      id: 'neighbours',
      type: 'line',
      source: 'neighbours',
      paint: { 'line-color': palette.neighbourLine, 'line-width': 0.8 },
    },
    // Antialiased edges of neighbours in one colour would show as hairlines: the borders' own lines do the smoothing.
    {
      id: 'units',
      type: 'fill',
      source: 'prefectures',
      paint: {
        'fill-color': [
          'case',
          flag('hover'),
          fillColour(palette, (colour) => tinted(colour, palette.selection, HOVER_SHARE)),
          fillColour(palette),
        ],
        'fill-antialias': false,
      },
    },
    ...[...STRIPED].map(
      ([id, units]): LayerSpecification => ({
        id: `stripe-${id}`,
        type: 'fill',
        source: 'prefectures',
        // Few can ever be striped: the rest need not be painted with nothing.
        filter: ['in', ['get', 'id'], ['literal', [...units]]],
        paint: {
          'fill-pattern': `hatch-${id}`,
          'fill-opacity': ['case', ['==', ['coalesce', state('stripe'), ''], id], 1, 0],
          'fill-antialias': false,
        },
      }),
    ),
    // Only under a lens: patterns cost time, and the map of memberships has no unit without data.
    {
      id: NO_DATA_LAYER,
      type: 'fill',
      source: 'prefectures',
      layout: { visibility: 'none' },
      paint: {
        'fill-pattern': NO_DATA_HATCH,
        'fill-opacity': ['case', ['==', ['coalesce', state('fill'), ''], 'no-data'], 1, 0],
        'fill-antialias': false,
      },
    },
  ];
}

function borderLayers(palette: Palette): LayerSpecification[] {
  const of = (id: string): ExpressionSpecification => ['==', ['get', 'id'], id];
  return [
    {
      id: 'border-prefecture',
      type: 'line',
      source: 'borders',
      filter: of('prefecture'),
      minzoom: PREFECTURE_ZOOM,
      paint: { 'line-color': palette.prefectureLine, 'line-width': 0.7 },
    },
    {
      id: 'border-split',
      type: 'line',
      source: 'prefectures',
      maxzoom: PREFECTURE_ZOOM,
      paint: { 'line-color': palette.prefectureLine, 'line-width': widthWhen(flag('split'), 0.7) },
    },
    {
      id: 'border-province',
      type: 'line',
      source: 'borders',
      filter: of('province'),
      paint: { 'line-color': palette.provinceLine, 'line-width': 1.1 },
    },
    {
      id: 'border-macro',
      type: 'line',
      source: 'outlines',
      paint: { 'line-color': palette.macroLine, 'line-width': widthWhen(flag('macro'), 1.1) },
    },
    {
      id: 'border-national',
      type: 'line',
      source: 'borders',
      filter: of('national'),
      paint: { 'line-color': palette.nationalLine, 'line-width': 0.9 },
    },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': palette.water } },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': ['case', flag('strong'), 2.2, 0.8],
        // The rivers' own accuracy does not carry further in.
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 6, ['case', flag('strong'), 1, 0.45], 7.2, 0],
      },
    },
    {
      id: 'outline-casing',
      type: 'line',
      source: 'outlines',
      paint: {
        'line-color': palette.casing,
        'line-width': widthWhen(['>', ['coalesce', state('of'), 0], 0], ['case', flag('prominent'), 5, 3.4]),
        'line-opacity': 0.8,
      },
    },
  ];
}

/** The layers of the map in a theme and a language, bottom to top. What a view changes is left to feature state. */
export function layersOf(theme: ThemeId, language: Language): LayerSpecification[] {
  const palette = PALETTES[theme];
  return [
    ...areaLayers(palette),
    ...borderLayers(palette),
    ...outlineLayers(palette),
    ...ringLayers(palette),
    ...labelLayers(theme, language),
  ];
}

/** The whole style. It names no glyphs, so that MapLibre draws labels from the reader's own fonts. */
export function styleOf(data: GlData, theme: ThemeId, language: Language): StyleSpecification {
  const sources = Object.entries(data).map(([name, geojson]) => [
    name,
    { type: 'geojson', data: geojson, promoteId: 'id', tolerance: 0.1, maxzoom: 10, buffer: 64 },
  ]);
  return { version: 8, sources: Object.fromEntries(sources), layers: layersOf(theme, language) };
}

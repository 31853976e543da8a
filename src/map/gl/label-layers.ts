import type { Adcode } from '../../domain/region';
import type { Language } from '../../domain/text';
import { PALETTES, type ThemeId } from '../../theme/palette';
import { labelSize } from '../../theme/tokens';
import { CALLOUT_UNTIL, CALLOUTS, hasCallout } from '../labels';
import type { ExpressionSpecification, LayerSpecification } from './engine';

/** Names of the layers of names, bottom to top. */
export const LABEL_LAYERS = ['labels', 'labels-small', 'callouts'] as const;

/** The label layers with the units that each names: small units get theirs once they can carry it. */
export function labelledUnits(
  units: readonly Adcode[],
): readonly (readonly [layer: string, units: readonly Adcode[]])[] {
  return [
    ['labels', units.filter((unit) => !hasCallout(unit))],
    ['labels-small', units.filter(hasCallout)],
  ];
}

function labelLayer(id: string, theme: ThemeId, language: Language): LayerSpecification {
  const palette = PALETTES[theme];
  return {
    id,
    type: 'symbol',
    source: 'labels',
    ...(id === 'labels-small' ? { minzoom: CALLOUT_UNTIL } : {}),
    filter: ['in', ['get', 'id'], ['literal', []]],
    layout: {
      'text-field': ['get', language],
      'text-size': labelSize(theme),
      'text-padding': 1,
      // Units with little room choose first, since large ones can give way.
      'symbol-sort-key': ['get', 'rank'],
      'text-variable-anchor': ['center', 'bottom', 'top', 'right', 'left'],
      'text-radial-offset': 0.5,
    },
    paint: { 'text-color': palette.label, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
  };
}

/** Keeps names off the callouts, which are drawn over the map: the same words in the same places, unseen. */
function calloutLayer(theme: ThemeId, language: Language): LayerSpecification {
  const size = labelSize(theme);
  const perUnit = (value: (callout: (typeof CALLOUTS)[string]) => unknown, other: unknown) =>
    [
      'match',
      ['get', 'id'],
      ...Object.entries(CALLOUTS).flatMap(([adcode, callout]) => [adcode, value(callout)]),
      other,
    ] as unknown as ExpressionSpecification;
  const ANCHORS = { start: 'left', middle: 'center', end: 'right' } as const;
  return {
    id: 'callouts',
    type: 'symbol',
    source: 'labels',
    maxzoom: CALLOUT_UNTIL,
    filter: ['in', ['get', 'id'], ['literal', Object.keys(CALLOUTS)]],
    layout: {
      'text-field': ['get', language],
      'text-size': size,
      'text-anchor': perUnit(([, , anchor]) => ANCHORS[anchor], 'center') as never,
      'text-offset': perUnit(([dx, dy]) => ['literal', [dx / size, dy / size]], ['literal', [0, 0]]) as never,
      'text-allow-overlap': true,
      'text-padding': 5,
    },
    paint: { 'text-opacity': 0 },
  };
}

/** The layers of names, bottom to top; the higher ones choose their places first. */
export function labelLayers(theme: ThemeId, language: Language): LayerSpecification[] {
  return [
    labelLayer('labels', theme, language),
    labelLayer('labels-small', theme, language),
    calloutLayer(theme, language),
  ];
}

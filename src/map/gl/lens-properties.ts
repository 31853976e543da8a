import { PALETTES, type ThemeId } from '../../theme/palette';
import { hairlineSize } from '../../theme/tokens';
import type { Scene } from '../scene';
import type { MapLibreMap } from './engine';
import { flag, layersOf, NO_DATA_LAYER, widthWhen } from './style';

/** One property of a layer of the style. */
interface LayerProperty {
  readonly layer: string;
  readonly kind: 'paint' | 'layout';
  readonly name: string;
  readonly value: unknown;
}

/** What a map shows: memberships, classes of colour or circles. */
type Ground = 'membership' | 'classes' | 'symbols';

/** What a scene shows; memberships before there is one. */
export function groundOf(scene: Scene | null): Ground {
  if (scene === null || !scene.lens) return 'membership';
  return scene.symbols === null ? 'classes' : 'symbols';
}

/** What differs under a lens, as lens.css has it for the SVG map: lines that stand out from every class, and hatches. */
function underLens(theme: ThemeId, ground: Ground): readonly LayerProperty[] {
  const { lensLine } = PALETTES[theme];
  const hairline = hairlineSize(theme);
  const line = (id: string, width: unknown): readonly LayerProperty[] => [
    { layer: `border-${id}`, kind: 'paint', name: 'line-color', value: lensLine },
    { layer: `border-${id}`, kind: 'paint', name: 'line-width', value: width },
    { layer: `border-${id}`, kind: 'paint', name: 'line-opacity', value: ground === 'symbols' ? 0.5 : undefined },
  ];
  return [
    ...line('prefecture', hairline / 2),
    ...line('split', widthWhen(flag('split'), hairline / 2)),
    ...line('province', hairline),
    ...line('macro', widthWhen(flag('macro'), hairline * 1.3)),
    ...line('national', hairline),
    { layer: NO_DATA_LAYER, kind: 'layout', name: 'visibility', value: 'visible' },
  ];
}

/** What of the style tells the map of memberships from that of a lens: a few properties, never the style. */
export function lensProperties(theme: ThemeId, ground: Ground): readonly LayerProperty[] {
  const under = underLens(theme, ground);
  if (ground !== 'membership') return under;
  const layers = new Map(layersOf(theme, 'en').map((layer) => [layer.id, layer]));
  return under.map((property): LayerProperty => {
    const values: object = layers.get(property.layer)?.[property.kind] ?? {};
    return { ...property, value: new Map<string, unknown>(Object.entries(values)).get(property.name) };
  });
}

/** Gives layers of a map their properties. */
export function applyProperties(map: MapLibreMap, properties: readonly LayerProperty[]): void {
  for (const { layer, kind, name, value } of properties) {
    if (kind === 'paint') map.setPaintProperty(layer, name as never, value as never);
    else map.setLayoutProperty(layer, name as never, value as never);
  }
}

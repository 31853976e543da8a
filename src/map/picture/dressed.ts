import type { Palette } from '../../theme/palette';
import { node, type SvgNode } from '../svg/nodes';

type Attributes = Readonly<Record<string, string>>;

/** What the layers of a drawn map wear. */
export interface Wear {
  readonly palette: Palette;
  /** Units of the drawing in a pixel: lines keep their width in pixels. */
  readonly unit: number;
  /** The paint of a kind of area, as in `fill-western`. */
  readonly fill: (kind: string) => string;
  /** The paint of the bands over an area, as in `stripe-western`. */
  readonly stripe: (kind: string) => string;
  /** The map shows figures: borders stand out from every class. */
  readonly lens: boolean;
  /** Circles lie over the ground: borders step back. */
  readonly symbols: boolean;
  /** Outlines are the subject. */
  readonly prominent: boolean;
  /** Lines of the inset are thinner. */
  readonly inset: boolean;
  /** The look of texts. */
  readonly words: Attributes;
}

interface Line {
  readonly stroke: string;
  /** In pixels. */
  readonly width: number;
  readonly opacity?: number;
}

/** Areas and lines by the class that the map's layers give them; what has none is drawn as it comes. */
function lineOf(name: string, { palette, lens, symbols, prominent, inset }: Wear): Line | null {
  const border = (stroke: string, width: number, lensWidth: number): Line =>
    lens ? { stroke: palette.lensLine, width: lensWidth, ...(symbols ? { opacity: 0.5 } : {}) } : { stroke, width };
  switch (name) {
    case 'neighbour-line':
      return { stroke: palette.neighbourLine, width: 0.8 };
    case 'river':
      return { stroke: palette.river, width: 0.8, opacity: 0.45 };
    case 'river-strong':
      return { stroke: palette.river, width: 2.2 };
    case 'border-prefecture':
      return border(palette.prefectureLine, 0.7, 0.4);
    case 'border-province':
      return border(palette.provinceLine, 1.1, 0.8);
    case 'border-macro':
      return border(palette.macroLine, 1.1, 1.1);
    case 'border-national':
      return border(palette.nationalLine, 0.9, 0.8);
    case 'casing':
      return { stroke: palette.casing, width: inset ? 2.4 : prominent ? 5 : 3.4, opacity: prominent ? 0.9 : 0.75 };
    case 'ring-casing':
      return { stroke: palette.casing, width: inset ? 3.2 : 5.5 };
    case 'ring':
      return { stroke: palette.selection, width: inset ? 1.6 : 2.6 };
    case 'leader':
      return { stroke: palette.label, width: 0.7 };
    default: {
      const strategy = /^outline-(.+)$/.exec(name)?.[1];
      const colour = Object.entries(palette.outline).find(([id]) => id === strategy)?.[1];
      return colour === undefined ? null : { stroke: colour, width: inset ? 1.3 : prominent ? 2.8 : 1.7 };
    }
  }
}

function areaOf(name: string, { palette, fill, stripe }: Wear): string | null {
  if (name === 'land') return palette.land;
  if (name === 'lake') return palette.water;
  const [, kind, of] = /^(fill|stripe)-(.+)$/.exec(name) ?? [];
  if (of === undefined) return null;
  return kind === 'fill' ? fill(of) : stripe(of);
}

const inUnits = (pixels: string, unit: number): string =>
  pixels.replace(/-?[\d.]+/g, (text) => String(Number((Number(text) * unit).toFixed(3))));

/** The look of a shape in attributes; the last of its classes that has one says it, as in a style sheet. */
function lookOf({ tag, attributes }: SvgNode, wear: Wear): Attributes {
  if (tag === 'text') return { ...wear.words, 'font-weight': attributes.class === 'inset-title' ? '650' : '400' };
  const names = (attributes.class ?? '').split(' ').toReversed();
  const first = <T>(of: (name: string) => T | null): T | null =>
    names.reduce<T | null>((found, name) => found ?? of(name), null);
  const line = first((name) => lineOf(name, wear));
  const area = first((name) => areaOf(name, wear));
  if (line === null) return area === null ? {} : { fill: area };
  const dashes = ['stroke-dasharray', 'stroke-dashoffset'].flatMap((key) => {
    const own = attributes[key];
    return own === undefined ? [] : [[key, inUnits(own, wear.unit)] as const];
  });
  return {
    fill: 'none',
    stroke: line.stroke,
    'stroke-width': String(Number((line.width * wear.unit).toFixed(3))),
    'stroke-linejoin': 'round',
    ...(line.opacity === undefined ? {} : { opacity: String(line.opacity) }),
    ...Object.fromEntries(dashes),
  };
}

/** Keys that say what a thing is to a live map. */
const LIVE = /^(class|data-.*|href|tabindex)$/;

/**
 * Layers of the map with their look written into them, so that they need no style sheet: links are taken off what they
 * hold, and what only a live map needs is left out.
 */
export function dressed(nodes: readonly SvgNode[], wear: Wear): readonly SvgNode[] {
  return nodes.flatMap((layer): readonly SvgNode[] => {
    const { tag, attributes, children, text } = layer;
    if (tag === 'title' || attributes.class === 'reach') return [];
    const inner = dressed(children, wear);
    if (tag === 'a') return inner;
    if (tag === 'path' && (attributes.d ?? '') === '') return [];
    const kept = Object.entries(attributes).filter(([key]) => !LIVE.test(key));
    const own = { ...Object.fromEntries(kept), ...lookOf(layer, wear) };
    const plain = node(tag, own, inner);
    return [text === undefined ? plain : { ...plain, text }];
  });
}

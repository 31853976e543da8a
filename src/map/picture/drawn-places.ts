import type { Place } from '../../domain/fact';
import type { Language } from '../../domain/text';
import type { Palette } from '../../theme/palette';
import type { Camera } from '../../view/camera';
import type { Size } from '../geometry/mercator';
import { PLACE_GLYPHS } from '../place-glyphs';
import { type PlaceMark, placePlaces } from '../places/placed-places';
import { node, type SvgNode, textNode } from '../svg/nodes';
import type { Rect } from '../text-boxes';
import { wordsLook } from './drawn-words';

interface PlacesSetting {
  readonly camera: Camera;
  readonly size: Size;
  readonly language: Language;
  readonly fontSize: number;
  readonly obstacles: readonly Rect[];
  readonly palette: Palette;
}

/** Least distance between two marks on paper, in pixels: nothing there is pressed, signs only have to be told apart. */
const APART = 20;

const number = (value: number): string => value.toFixed(1);

function signNodes({ place, members, kind, doubt }: PlaceMark, { ink, panel, halo }: Palette): readonly SvgNode[] {
  if (members.length > 1)
    return [
      node('circle', { r: '9', fill: ink, stroke: halo, 'stroke-width': '1.6' }),
      textNode('text', String(members.length), {
        fill: panel,
        'font-size': '10.5',
        'font-weight': '700',
        'text-anchor': 'middle',
        dy: '0.35em',
      }),
    ];
  const vague = place.accuracy === 'approx' || place.accuracy === 'area';
  return [
    ...(doubt === null
      ? []
      : [
          node('circle', {
            r: number(doubt),
            fill: 'none',
            stroke: ink,
            'stroke-width': '0.9',
            'stroke-dasharray': '3 3',
          }),
        ]),
    node('path', {
      d: PLACE_GLYPHS[kind],
      fill: vague ? panel : ink,
      stroke: vague ? ink : halo,
      'stroke-width': '1.5',
      'paint-order': 'stroke',
    }),
  ];
}

/** Places with their signs and names, and what these cover, for other names to keep clear of. */
export function drawnPlaces(
  places: readonly Place[],
  { palette, ...setting }: PlacesSetting,
): { readonly nodes: readonly SvgNode[]; readonly taken: readonly Rect[]; readonly named: ReadonlySet<string> } {
  const { marks, lines, taken } = placePlaces(places, { ...setting, target: APART, kinds: null, chosen: null });
  const words = { ...wordsLook(palette, setting.fontSize), 'font-weight': '600' };
  const line = (d: string, stroke: string, width: string, dashes: Readonly<Record<string, string>> = {}) =>
    node('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linejoin': 'round', ...dashes });
  const nodes = [
    ...lines.flatMap(({ points }) => {
      const d = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`).join('');
      return [line(d, palette.halo, '5'), line(d, palette.ink, '1.6', { 'stroke-dasharray': '7 4' })];
    }),
    // The most important are drawn last, above the others.
    ...marks.toReversed().map((mark) => {
      const [x, y] = mark.at;
      const name = mark.name;
      return node('g', { transform: `translate(${number(x)} ${number(y)})` }, [
        ...signNodes(mark, palette),
        ...(name === null
          ? []
          : [
              textNode('text', name.text, {
                ...words,
                'text-anchor': name.anchor,
                x: number(name.at[0] - x),
                y: number(name.at[1] - y),
                dy: '0.35em',
              }),
            ]),
      ]);
    }),
  ];
  const named = new Set(marks.flatMap(({ place, name }) => (name === null ? [] : place.name[setting.language])));
  return { nodes, taken, named };
}

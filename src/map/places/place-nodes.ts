import type { Language } from '../../domain/text';
import { PLACE_GLYPHS } from '../place-glyphs';
import { node, type SvgNode, textNode } from '../svg/nodes';
import type { PlaceLine, PlaceMark } from './placed-places';

const number = (value: number) => value.toFixed(1);

/** How a mark stands out: the chosen place, one under the pointer, or beside the ones that the reader looks at. */
export interface PlaceEmphasis {
  readonly chosen: string | null;
  readonly hovered: string | null;
}

/** A line through a corridor, a river or the bridge. */
export function lineNode({ place, points }: PlaceLine, { chosen, hovered }: PlaceEmphasis): SvgNode {
  const path = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`).join('');
  const strong = place.id === chosen || place.id === hovered;
  return node('g', { class: strong ? 'place-line strong' : 'place-line', 'data-place': place.id }, [
    node('path', { class: 'place-line-casing', d: path }),
    node('path', { class: 'place-line-stroke', d: path }),
  ]);
}

/** A mark: the sign of its kind or the number of places in it, the circle of doubt, and its name. */
export function markNode(mark: PlaceMark, emphasis: PlaceEmphasis, language: Language, target: number): SvgNode {
  const { place, members, at, doubt, name } = mark;
  const [x, y] = at;
  // The chosen place keeps its sign; that others lie beneath it stands in its name.
  const crowd = members.length > 1 && place.id !== emphasis.chosen;
  const holds = (id: string | null) => id !== null && members.some((member) => member.id === id);
  const state = [
    'place-mark',
    crowd ? 'cluster' : `accuracy-${place.accuracy}`,
    holds(emphasis.chosen) ? 'chosen' : '',
    holds(emphasis.hovered) ? 'hovered' : '',
  ];
  const scale = number(target / 24);
  const names = members.map((member) => member.name[language]).join(', ');
  return node(
    'g',
    {
      class: state.filter(Boolean).join(' '),
      'data-place': place.id,
      'data-members': members.map(({ id }) => id).join(' '),
      transform: `translate(${number(x)} ${number(y)})`,
    },
    [
      textNode('title', names),
      node('circle', { class: 'reach', r: number(target / 2) }),
      ...(doubt === null || crowd ? [] : [node('circle', { class: 'doubt', r: number(doubt) })]),
      node('g', { class: 'sign', transform: `scale(${scale})` }, signOf(mark, crowd)),
      ...(name === null
        ? []
        : [
            textNode('text', name.text, {
              class: 'map-label place-name',
              'text-anchor': name.anchor,
              x: number(name.at[0] - x),
              y: number(name.at[1] - y),
              dy: '0.35em',
            }),
          ]),
    ],
  );
}

function signOf({ kind, members }: PlaceMark, crowd: boolean): readonly SvgNode[] {
  if (crowd)
    return [
      node('circle', { class: 'disc', r: '10' }),
      textNode('text', String(members.length), { class: 'count', 'text-anchor': 'middle', dy: '0.35em' }),
    ];
  return [node('path', { class: 'glyph', d: PLACE_GLYPHS[kind] })];
}

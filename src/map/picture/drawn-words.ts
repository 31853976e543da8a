import type { Palette } from '../../theme/palette';
import type { PlacedNames } from '../labels';
import { node, type SvgNode, textNode } from '../svg/nodes';

const number = (value: number): string => value.toFixed(1);

/** What a text on the map looks like: its colour, and a rim that keeps it clear of what it lies on. */
export function wordsLook({ label, halo }: Palette, fontSize: number): Readonly<Record<string, string>> {
  return {
    fill: label,
    'font-size': number(fontSize),
    stroke: halo,
    'stroke-width': number(fontSize / 4),
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
}

/**
 * Names on the map, and beside what is too small for them.
 *
 * @param asked whether the names are left to be written in: lines stand where they belong
 */
export function nameNodes(
  { labels, callouts }: PlacedNames,
  palette: Palette,
  fontSize: number,
  asked: boolean,
): readonly SvgNode[] {
  const look = wordsLook(palette, fontSize);
  const write = (text: string, [x, y]: readonly [number, number], anchor: string) =>
    textNode('text', text, { ...look, x: number(x), y: number(y), dy: '0.35em', 'text-anchor': anchor });
  return [
    ...labels.map(({ text, at }) => write(text, at, 'middle')),
    ...callouts.flatMap(({ text, at: [x, y], target, anchor }) => {
      const [dx, dy] = [target[0] - x, target[1] - y];
      // The line starts at the edge of the name: nearer for names that run away from the unit.
      const gap = Math.min(0.8, (anchor === 'middle' ? 10 : 6) / Math.hypot(dx, dy));
      return [
        node('line', {
          x1: number(x + dx * gap),
          y1: number(y + dy * gap),
          x2: number(target[0]),
          y2: number(target[1]),
          stroke: palette.label,
          'stroke-width': '0.8',
        }),
        write(asked ? '_____' : text, [x, y], anchor),
      ];
    }),
  ];
}

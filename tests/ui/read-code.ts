import { decodeQR } from 'qr/decode.js';

/** Pixels for each module of a picture that is read back. */
const SCALE = 4;

const RECTANGLE = /M(\d+) (\d+)h(\d+)v1h-\3z/g;

/**
 * What a phone reads in a code that stands on the page as SVG: its rectangles are laid out as pixels and read back.
 * Throws where nothing can be read.
 *
 * @param damage share of the code's side that something dark covers, from its middle
 */
export function readCode(svg: Element, damage = 0): string {
  const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const side = size * SCALE;
  const [ground, dark] = [...svg.children].map((child) => child.getAttribute('fill'));
  if (ground !== '#ffffff' || dark !== '#000000') throw new Error('The code is not black on white');
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const blacken = (x: number, y: number, width: number, height: number) => {
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  };
  const path = svg.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y, run] of path.matchAll(RECTANGLE))
    blacken(Number(x) * SCALE, Number(y) * SCALE, Number(run) * SCALE, SCALE);
  if (path.replaceAll(RECTANGLE, '') !== '') throw new Error(`Not a rectangle: ${path.replaceAll(RECTANGLE, '')}`);
  const hole = Math.round(side * damage);
  if (hole > 0) blacken((side - hole) >> 1, (side - hole) >> 1, hole, hole);
  return decodeQR({ width: side, height: side, data }, { timeLimit: 2000 });
}

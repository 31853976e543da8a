import type { Point } from './geometry/mercator';

/** A rectangle on the screen, in pixels from the map's upper left corner. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a text begins, has its middle or ends at its point. */
export type Anchor = 'start' | 'middle' | 'end';

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Height of a line as a share of the type's size. */
export const LINE_HEIGHT = 1.3;

/** Tabular digits are wider than the average of letters, signs of calculation wider still. */
const widthOf = (character: string): number => {
  if (character > '\u2e7f') return 1;
  if (character >= '0' && character <= '9') return 0.63;
  return '%+−'.includes(character) ? 0.8 : 0.56;
};

/** Estimated width of a text in pixels: Han characters are square, Latin letters about half as wide. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems * fontSize;
}

/** The rectangle that a line of text at a point takes, with a little room on either side. */
export function textBox(text: string, [x, y]: Point, fontSize: number, anchor: Anchor = 'middle'): Rect {
  const width = textWidth(text, fontSize);
  const height = fontSize * LINE_HEIGHT;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left: left - 2, top: y - height / 2, right: left + width + 2, bottom: y + height / 2 };
}

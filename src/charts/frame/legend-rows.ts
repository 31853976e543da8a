import { textWidth } from '../../map/text-boxes';

/** An entry's place in a legend that runs over as many lines as it needs. */
export interface PlacedEntry {
  readonly x: number;
  /** Middle of its line. */
  readonly y: number;
}

/** Length of the sample of line or colour before an entry, in multiples of the type size. */
export const SAMPLE = 1.8;

/**
 * Places a legend's entries one after another and begins a new line where one does not fit.
 *
 * @returns each entry's place and the height of all lines, in pixels; no height without entries
 */
export function placeLegend(
  labels: readonly string[],
  width: number,
  text: number,
): { readonly entries: readonly PlacedEntry[]; readonly height: number } {
  const line = text * 1.55;
  let x = 0;
  let row = 0;
  const entries = labels.map((label) => {
    const own = text * (SAMPLE + 0.4) + textWidth(label, text) + text;
    if (x > 0 && x + own - text > width) {
      x = 0;
      row += 1;
    }
    const entry = { x, y: row * line + line / 2 };
    x += own;
    return entry;
  });
  return { entries, height: labels.length === 0 ? 0 : (row + 1) * line };
}

/** A label in as few lines as fit a width: broken at spaces, Chinese between any two characters. */
export function wrapped(label: string, width: number, text: number): readonly string[] {
  const pieces =
    label.match(/[\u3400-\u9fff\uff00-\uffef，。；：]|[^\s\u3400-\u9fff\uff00-\uffef，。；：]+\s*|\s+/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd(), text) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

import { textWidth } from '../../map/text-boxes';

/** An entry's place in a legend that runs over as many lines as it needs. */
export interface PlacedEntry {
  readonly x: number;
  /** Middle of its first line. */
  readonly y: number;
  /** The label, in several lines where it is wider than the whole legend. */
  readonly lines: readonly string[];
}

/** Height of a legend's line in multiples of the type size. */
export const LEGEND_LINE = 1.55;

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
  const line = text * LEGEND_LINE;
  const sample = text * (SAMPLE + 0.4);
  let x = 0;
  let row = 0;
  const entries = labels.map((label) => {
    const own = sample + textWidth(label, text) + text;
    if (x > 0 && x + own - text > width) {
      x = 0;
      row += 1;
    }
    const lines = own - text > width ? wrapped(label, width - sample, text) : [label];
    const entry = { x, y: row * line + line / 2, lines };
    row += lines.length - 1;
    x += own;
    return entry;
  });
  return { entries, height: labels.length === 0 ? 0 : (row + 1) * line };
}

// A Han character or a run of others, with the opening marks before it and the closing ones after: neither begin nor end a line.
const PIECES =
  /[（《“「]*(?:[\u3400-\u9fff\uff00-\uffef]|[^\s\u3400-\u9fff\uff00-\uffef，。；：、]+|[，。；：、])[）》”」，。；：、！？]*\s*|\s+/gu;

/** A label in as few lines as fit a width: broken at spaces, Chinese between characters save before closing marks. */
export function wrapped(label: string, width: number, text: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of label.matchAll(PIECES)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), text) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

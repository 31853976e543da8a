/** Where a line of text stands on the screen. */
export interface TextLine {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a box stands on the screen, and how high it may be there. */
export interface BoxPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const GAP = 4;
const MARGIN = 8;

/**
 * Places a box at words that may run over several lines: below the last, or above the first where there is not enough
 * room below and more above. It stays within the screen, and is lower where the room is not enough for all of it.
 */
export function placeBox(lines: readonly TextLine[], box: Size, screen: Size): BoxPlace | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const below = screen.height - last.bottom - GAP - MARGIN;
  const above = first.top - GAP - MARGIN;
  const isBelow = box.height <= below || below >= above;
  const maxHeight = Math.max(0, isBelow ? below : above);
  const line = isBelow ? last : first;
  return {
    left: Math.max(MARGIN, Math.min(line.left, screen.width - MARGIN - box.width)),
    top: isBelow ? line.bottom + GAP : line.top - GAP - Math.min(box.height, maxHeight),
    maxHeight,
  };
}

/** What a mark looks like, whatever its width: round, pointed or square at its ends. */
export type MarkShape = 'round' | 'diamond' | 'square';

/** The path of a mark from end to end, around a middle line; as wide as high it is a disc, a diamond or a square. */
export function markPath(shape: MarkShape, from: number, to: number, middle: number, height: number): string {
  const r = Math.min(height, to - from) / 2;
  const [top, bottom] = [middle - height / 2, middle + height / 2];
  if (shape === 'round') {
    return `M${from + r} ${top}H${to - r}A${r} ${r} 0 0 1 ${to - r} ${bottom}H${from + r}A${r} ${r} 0 0 1 ${from + r} ${top}Z`;
  }
  if (shape === 'diamond') {
    return `M${from} ${middle}L${from + r} ${top}H${to - r}L${to} ${middle}L${to - r} ${bottom}H${from + r}Z`;
  }
  return `M${from} ${top}H${to}V${bottom}H${from}Z`;
}

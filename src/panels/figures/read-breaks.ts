/** Most breaks that make classes of their own. */
const MOST = 6;

/**
 * Breaks as a reader types them: numbers from low to high with Western or Chinese commas, semicolons or blanks between
 * them. Null where that is not what it is.
 */
export function readBreaks(text: string): readonly number[] | null {
  const words = text
    .normalize('NFKC')
    .split(/[,;、\s]+/)
    .filter((word) => word !== '');
  const numbers = words.map(Number);
  const ascending = numbers.every((value, i) => i === 0 || value > (numbers[i - 1] ?? value));
  return numbers.length > 0 &&
    numbers.length <= MOST &&
    numbers.every((value) => Number.isFinite(value) && Math.abs(value) < 1e15) &&
    ascending
    ? numbers
    : null;
}

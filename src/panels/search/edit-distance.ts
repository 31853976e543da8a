/** How far a typed text is from a whole word, and from the nearest beginning of it. */
interface Distances {
  readonly whole: number;
  readonly beginning: number;
}

/** Edit distances (insert, delete, replace, swap of neighbours) from a typed text to a word and to its beginnings. */
export function editDistances(typed: string, word: string): Distances {
  let before: number[] = [];
  let above = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1];
      const swapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      row.push(
        Math.min(
          at(above, j) + 1,
          at(row, j - 1) + 1,
          at(above, j - 1) + (same ? 0 : 1),
          swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = above;
    above = row;
  }
  return { whole: at(above, word.length), beginning: Math.min(...above) };
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

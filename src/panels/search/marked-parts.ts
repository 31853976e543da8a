/** A piece of a text, marked where it is what the query asked for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Marks a query in a name, or else the first of its words that occurs there. */
export function markedName(name: string, query: string): readonly Part[] {
  const low = name.toLowerCase();
  const asked = query.trim().toLowerCase();
  const found = [asked, ...asked.split(/\s+/)].find((part) => part !== '' && low.includes(part));
  if (found === undefined || low.length !== name.length) return [{ text: name, marked: false }];
  const start = low.indexOf(found);
  return partsOf(name, [{ start, end: start + found.length }]);
}

/** Cuts a text into its marked parts and what lies between. */
export function partsOf(text: string, ranges: readonly Range[]): readonly Part[] {
  const parts = ranges.flatMap(({ start, end }, i) => [
    { text: text.slice(ranges[i - 1]?.end ?? 0, start), marked: false },
    { text: text.slice(start, end), marked: true },
  ]);
  return [...parts, { text: text.slice(ranges.at(-1)?.end ?? 0), marked: false }].filter((part) => part.text !== '');
}

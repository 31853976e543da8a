/** A text around the part that a query matched; `match` is empty where nothing of it did. */
interface Highlighted {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** How much of a long text stands before its match. */
const LEAD = 60;

/** Finds a query, or else its first word that occurs, in a text; a long text begins a little before the match. */
export function highlight(text: string, query: string): Highlighted {
  const low = text.toLowerCase();
  const asked = query.trim().toLowerCase();
  const candidates = [asked, ...asked.split(/\s+/)].filter((part) => part !== '');
  const found = candidates.find((part) => low.includes(part));
  if (found === undefined || low.length !== text.length) return { before: text, match: '', after: '' };
  const start = low.indexOf(found);
  const before = text.slice(0, start);
  return {
    before: before.length > 1.5 * LEAD ? `…${before.slice(-LEAD).replace(/^[a-z]*\s/i, '')}` : before,
    match: text.slice(start, start + found.length),
    after: text.slice(start + found.length),
  };
}

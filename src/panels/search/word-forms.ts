/** A word to look up, and whether words that begin with it count too. */
export interface WordForm {
  readonly word: string;
  readonly begins: boolean;
}

/** Shorter stems begin too many words. */
const SHORTEST_STEM = 4;

/**
 * Other forms of an English word: the singular of a plural, the plural in -ies, and what is left of -ing and -ed.
 * Forms belong to the query, not to the index, so that what is typed letter by letter keeps finding what it begins.
 */
export function wordForms(word: string): readonly WordForm[] {
  if (!/^[a-z]{4,}$/.test(word)) return [];
  const exactly = (form: string): WordForm => ({ word: form, begins: false });
  if (/[^aeiou]y$/.test(word)) return [exactly(`${word.slice(0, -1)}ies`)];
  if (word.endsWith('ies')) return [exactly(`${word.slice(0, -3)}y`)];
  if (/(ss|sh|ch|x)es$/.test(word)) return [exactly(word.slice(0, -2))];
  if (/[^sui]s$/.test(word)) return [exactly(word.slice(0, -1))];
  const stem = word.replace(/(ing|ed)$/, '');
  return stem !== word && stem.length >= SHORTEST_STEM ? [{ word: stem, begins: true }] : [];
}

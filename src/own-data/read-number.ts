/** What a cell holds. */
export type Cell =
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'text' };

const MISSING = new Set([
  '',
  '-',
  '--',
  '—',
  '——',
  '–',
  '.',
  '..',
  '...',
  '…',
  'n/a',
  'na',
  'nan',
  'null',
  'none',
  '无',
  '缺',
  '暂缺',
]);

/** Digits, with thousands separators at every third place or none, and an exponent as spreadsheets write it. */
const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?(e[+-]?\d{1,3})?$/i;

/**
 * Reads a cell as people write numbers: full-width digits and Chinese commas, blanks, percent signs and thousands
 * separators are understood; words for 'not known' are missing values. Anything else is text: nothing is guessed, and
 * what begins with `=` is never computed.
 */
export function readNumber(cell: string): Cell {
  // The Chinese comma becomes a plain one, full-width digits become digits.
  const plain = cell
    .normalize('NFKC')
    .replace(/[\s\u00a0\u2009\u202f_']/g, '')
    .replace(/\u2212/g, '-');
  if (MISSING.has(plain.toLowerCase())) return { kind: 'missing' };
  const percent = plain.endsWith('%');
  const digits = percent ? plain.slice(0, -1) : plain;
  if (!NUMBER.test(digits)) return { kind: 'text' };
  const value = Number(digits.replaceAll(',', ''));
  return Number.isFinite(value) ? { kind: 'number', value, percent } : { kind: 'text' };
}

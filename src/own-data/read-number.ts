/** Why a cell is no number. */
export type NoNumber = 'formula' | 'markup' | 'unit' | 'too-large' | 'words';

/** What a cell holds. */
export type Cell =
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'text'; readonly why: NoNumber };

const MISSING = new Set([
  '',
  '-',
  '--',
  '---',
  '—',
  '——',
  '–',
  '.',
  '..',
  '...',
  '…',
  '……',
  '/',
  '*',
  '#n/a',
  'n/a',
  'n.a.',
  'na',
  'nan',
  'null',
  'none',
  'nodata',
  '无',
  '无数据',
  '缺',
  '暂缺',
]);

/** Digits, with thousands separators at every third place or none, and an exponent as spreadsheets write it. */
const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d{1,4})?$/i;
const UNIT = /^[+-]?\d[\d.,]*[\p{L}\p{Sc}°]\S*$/u;
const MARKUP = /<[a-z!/]|&#?\w+;/i;
const FORMULA = /^([=@]|[+-](?=[a-z(]))/i;
const ENDLESS = /^[+-]?(inf|infinity|∞)$/i;

const text = (why: NoNumber): Cell => ({ kind: 'text', why });

/**
 * Reads a cell as people write numbers: full-width digits and Chinese commas, blanks, percent signs and thousands
 * separators are understood; words for 'not known' are missing values. Anything else is text: nothing is guessed, and
 * what begins with `=` is never computed.
 */
export function readNumber(cell: string): Cell {
  // The Chinese comma becomes a plain one, full-width digits become digits.
  const plain = cell
    .normalize('NFKC')
    .replace(/[\s_']/g, '')
    .replace(/\u2212/g, '-');
  if (MISSING.has(plain.toLowerCase())) return { kind: 'missing' };
  const percent = plain.endsWith('%');
  const digits = percent ? plain.slice(0, -1) : plain;
  if (NUMBER.test(digits) && /\d/.test(digits)) {
    const value = Number(digits.replaceAll(',', ''));
    return Number.isFinite(value) ? { kind: 'number', value, percent } : text('too-large');
  }
  if (ENDLESS.test(plain)) return text('too-large');
  if (FORMULA.test(plain)) return text('formula');
  if (MARKUP.test(cell)) return text('markup');
  return text(UNIT.test(plain) ? 'unit' : 'words');
}

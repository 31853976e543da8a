import { isIndicatorId } from '../../content/indicators';
import { CLASS_COUNTS, CLASS_METHODS, type ClassChoice, DEFAULT_CLASSES } from '../../domain/class-choice';
import { CURRENT_VINTAGE, VINTAGES } from '../../domain/indicator';
import { type AddressKey, isOneOf, parts } from './address-key';

const OWN_COLUMN = /^[a-z0-9-]{1,60}(\.[a-z0-9-]{1,60})?$/;

/** `gdp`, `own:population.2020`, and where GDP is in it a vintage: `gdp:before-2023-census`. */
export const lens: AddressKey = {
  key: 'lens',
  read: (text, complain) => {
    const [word = '', rest = '', ...more] = text.toLowerCase().split(':');
    if (word === 'own' && more.length === 0 && OWN_COLUMN.test(rest)) return { lens: `own:${rest}` };
    const known = word === 'membership' || isIndicatorId(word);
    if (!known || more.length > 0 || (rest !== '' && !isOneOf(VINTAGES, rest))) {
      complain(text);
      return {};
    }
    const vintage = isOneOf(VINTAGES, rest) && rest !== CURRENT_VINTAGE ? rest : null;
    return { lens: word, vintage };
  },
  write: (view) => {
    if (view.vintage !== null) return `${view.lens}:${view.vintage}`;
    return view.lens === 'membership' ? null : view.lens;
  },
};

/** Four digits; which years there are depends on the lens. */
export const year: AddressKey = {
  key: 'year',
  read: (text, complain) => {
    if (/^\d{4}$/.test(text)) return { year: Number(text) };
    complain(text);
    return {};
  },
  write: (view) => (view.year === null ? null : String(view.year)),
};

/** Most breaks that make classes of their own. */
const MOST_BREAKS = 6;
const NUMBER = /^-?\d{1,15}(\.\d{1,9})?$/;

function manualBreaks(text: string): ClassChoice | null {
  const words = parts(text);
  if (words.length === 0 || words.length > MOST_BREAKS || !words.every((word) => NUMBER.test(word))) return null;
  const breaks = words.map(Number);
  return breaks.every((value, i) => i === 0 || value > (breaks[i - 1] ?? value)) ? { method: 'manual', breaks } : null;
}

function classesOf(text: string): ClassChoice | null {
  const [method = '', rest = '', ...more] = text.toLowerCase().split(':');
  if (more.length > 0) return null;
  if (method === 'symbols') return rest === '' ? { method } : null;
  if (method === 'manual') return manualBreaks(rest);
  const count = CLASS_COUNTS.find((known) => String(known) === rest);
  return isOneOf(CLASS_METHODS, method) && count !== undefined ? { method, count } : null;
}

function classesText(choice: ClassChoice): string {
  if (choice.method === 'symbols') return choice.method;
  return choice.method === 'manual' ? `manual:${choice.breaks.join(',')}` : `${choice.method}:${choice.count}`;
}

/** `quantile:5`, `jenks:4`, `equal:6`, `manual:10,20.5`, or `symbols` for circles instead of classes. */
export const classes: AddressKey = {
  key: 'classes',
  read: (text, complain) => {
    const choice = classesOf(text);
    if (choice !== null) return { classes: choice };
    complain(text);
    return {};
  },
  write: (view) => {
    const text = classesText(view.classes);
    return text === classesText(DEFAULT_CLASSES) ? null : text;
  },
};

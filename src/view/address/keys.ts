import { findRegion, regionNamed, STRATEGIES } from '../../content/atlas';
import { LESSON_IDS, type LessonKey, MOST_STEPS, PACKED } from '../../domain/lesson';
import { STRATEGY_IDS, type StrategyId } from '../../domain/strategy';
import { LANGUAGES } from '../../domain/text';
import { THEMES } from '../../theme/palette';
import { roundCamera } from '../camera';
import { COMPARE_LIMIT } from '../transitions';
import {
  type Comparable,
  FILTERED,
  inSourceOrder,
  PANEL_NAMES,
  type Panel,
  RENDERER_CHOICES,
  type ViewState,
} from '../view-state';
import { type AddressKey, isOneOf, parts } from './address-key';
import { classes, lens, year } from './lens-keys';

const isStrategy = (text: string): text is StrategyId => isOneOf(STRATEGY_IDS, text);

const list = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join(','));

const slugOf = (adcode: string): string => findRegion(adcode)?.id ?? adcode;

/** A key whose value is one of a few words. */
function choice<K extends keyof ViewState & string, T extends ViewState[K] & string>(
  key: K,
  options: readonly T[],
  byDefault: ViewState[K],
): AddressKey {
  return {
    key,
    read: (text, complain) => {
      const word = text.toLowerCase();
      if (isOneOf(options, word)) return { [key]: word } as Partial<ViewState>;
      complain(text);
      return {};
    },
    write: (view) => (view[key] === byDefault ? null : String(view[key])),
  };
}

const region: AddressKey = {
  key: 'region',
  read: (text, complain) => {
    const found = regionNamed(text.trim());
    if (found === undefined) complain(text);
    return found === undefined ? {} : { region: found.adcode };
  },
  write: (view) => (view.region === null ? null : slugOf(view.region)),
};

const strategy: AddressKey = {
  key: 'strategy',
  read: (text, complain) => {
    const include = new Set<StrategyId>();
    const exclude = new Set<StrategyId>();
    for (const part of parts(text)) {
      const excluded = part.startsWith('-');
      const id = part.slice(excluded ? 1 : 0).toLowerCase();
      if (!isStrategy(id) || (excluded ? include : exclude).has(id)) complain(part);
      else (excluded ? exclude : include).add(id);
    }
    return { include: inSourceOrder(include), exclude: inSourceOrder(exclude) };
  },
  write: (view) =>
    list(inSourceOrder([...view.include, ...view.exclude]).map((id) => (view.exclude.includes(id) ? `-${id}` : id))),
};

const definition: AddressKey = {
  key: 'definition',
  read: (text, complain) => {
    const chosen: Partial<Record<StrategyId, string>> = {};
    for (const part of parts(text.toLowerCase())) {
      const [id = '', slug] = part.split(':');
      const membership = STRATEGIES.find((s) => s.id === id)?.memberships.find((m) => m.definition === slug);
      if (membership === undefined) complain(part);
      else if (!membership.default && isStrategy(id)) chosen[id] = membership.definition;
    }
    return { definitions: chosen };
  },
  write: (view) => list(STRATEGY_IDS.flatMap((id) => (view.definitions[id] ? [`${id}:${view.definitions[id]}`] : []))),
};

const compare: AddressKey = {
  key: 'compare',
  read: (text, complain) => {
    const items = new Set<Comparable>();
    for (const part of parts(text)) {
      const word = part.toLowerCase();
      const item = isStrategy(word) || word === FILTERED ? word : regionNamed(part)?.adcode;
      if (item === undefined || (!items.has(item) && items.size >= COMPARE_LIMIT)) complain(part);
      else items.add(item);
    }
    return { compare: [...items] };
  },
  write: (view) => list(view.compare.map(slugOf)),
};

const FACT_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const panel: AddressKey = {
  key: 'panel',
  read: (text, complain) => {
    const [kind = '', id = ''] = text.toLowerCase().split(':');
    const known =
      text.length <= 100 &&
      ((isOneOf(PANEL_NAMES, text.toLowerCase()) && id === '') ||
        (kind === 'strategy' && isStrategy(id)) ||
        (kind === 'fact' && FACT_ID.test(id)));
    if (!known) complain(text);
    return known ? { panel: text.toLowerCase() as Panel } : {};
  },
  write: (view) => view.panel,
};

const OWN_LESSON = /^own-[a-z0-9]{4,12}$/;

const isLesson = (text: string): text is LessonKey =>
  isOneOf(LESSON_IDS, text) || text === PACKED || OWN_LESSON.test(text);

const lesson: AddressKey = {
  key: 'lesson',
  read: (text, complain) => {
    const word = text.toLowerCase();
    // Without a step a lesson begins at its first.
    if (isLesson(word)) return { lesson: word, step: 1 };
    complain(text);
    return {};
  },
  write: (view) => view.lesson,
};

const step: AddressKey = {
  key: 'step',
  read: (text, complain) => {
    const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (number >= 1 && number <= MOST_STEPS) return { step: number };
    complain(text);
    return {};
  },
  write: (view) => (view.lesson === null || view.step === null ? null : String(view.step)),
};

const embed: AddressKey = {
  key: 'embed',
  read: (text, complain) => {
    if (text !== '1' && text !== '0') complain(text);
    return { embed: text === '1' };
  },
  write: (view) => (view.embed ? '1' : null),
};

const DECIMAL = /^-?\d{1,3}(\.\d{1,12})?$/;

const map: AddressKey = {
  key: 'map',
  read: (text, complain) => {
    const [zoom = '', lat = '', lng = '', ...rest] = text.split('/');
    if (rest.length > 0 || ![zoom, lat, lng].every((part) => DECIMAL.test(part))) {
      complain(text);
      return {};
    }
    return { map: roundCamera({ zoom: Number(zoom), lat: Number(lat), lng: Number(lng) }) };
  },
  write: (view) => view.map && `${view.map.zoom}/${view.map.lat}/${view.map.lng}`,
};

/** Every key of the address, in the order in which it is written. */
export const ADDRESS_KEYS: readonly AddressKey[] = [
  region,
  strategy,
  choice('match', ['any', 'all'], 'any'),
  definition,
  lens,
  year,
  classes,
  compare,
  panel,
  lesson,
  step,
  choice('lang', LANGUAGES, null),
  choice('theme', THEMES, null),
  choice('renderer', RENDERER_CHOICES, 'auto'),
  embed,
  map,
];

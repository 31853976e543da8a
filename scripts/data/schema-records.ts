import { STRATEGY_IDS } from '../../src/domain/strategy';
import {
  ACCURACIES,
  ADCODE,
  BASES,
  CHECK_BASES,
  COMPARISONS,
  FACT_KINDS,
  FACT_STATUSES,
  FORCES,
  GROUPS,
  LEVELS,
  OCCASIONS,
  ORIGINS,
  PLACE_KINDS,
  SEVERITIES,
  VERDICTS,
  words,
} from './vocabulary';

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** An object with exactly these properties: all are required, and no others are allowed. */
export function exactly(description: string, properties: Readonly<Record<string, Schema>>, more: Schema = {}): Schema {
  return {
    type: 'object',
    description,
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
    ...more,
  };
}

export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** A list without repeats. */
const listOf = (items: Schema, more: Schema = {}): Schema => ({
  type: 'array',
  items,
  uniqueItems: true,
  ...more,
});

/** `then` where a condition holds, and `otherwise` where it does not. */
export function when(condition: Schema, then: Schema, otherwise: Schema = {}): Schema {
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  return { if: condition, then, else: otherwise };
}

const refer = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** One of some words, each with its meaning. */
const oneOf = (vocabulary: Readonly<Record<string, string>>): Schema => ({
  enum: words(vocabulary),
  description: Object.entries(vocabulary)
    .map(([word, meaning]) => `${word}: ${meaning}`)
    .join('; '),
});

const DAY = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';
const PERIOD = '\\d{4}( Q[1-4])?';

/** The small definitions that records share. */
export const PARTS = {
  slug: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  adcode: { type: 'string', description: 'Code of a division, GB/T 2260', pattern: ADCODE },
  text: { type: 'string', pattern: '^\\S(.*\\S)?$' },
  bilingual: exactly('A text in both languages', { en: refer('text'), zh: refer('text') }),
  date: {
    type: 'string',
    description: 'A day, month or year, or two of them: ISO 8601',
    pattern: `^${DAY}(/${DAY})?$`,
  },
  strategyId: { enum: STRATEGY_IDS },
  checkId: { type: 'string', pattern: '^A\\d{2}$' },
} as const satisfies Readonly<Record<string, Schema>>;

/** References to the small definitions. */
export const PART = {
  slug: refer('slug'),
  adcode: refer('adcode'),
  text: refer('text'),
  bilingual: refer('bilingual'),
  date: refer('date'),
  strategyId: refer('strategyId'),
  checkId: refer('checkId'),
} as const satisfies Readonly<Record<keyof typeof PARTS, Schema>>;

const { slug, adcode, text, bilingual, date, strategyId, checkId } = PART;
const subject: Schema = { ...slug, description: 'Id of a strategy or of a region, northeast, or national' };

export const SOURCE = exactly('A source with its weaknesses', {
  id: slug,
  title: bilingual,
  publisher: text,
  date: orNull(date),
  licence: text,
  note: bilingual,
});

const MEMBERSHIP = exactly('One documented way of saying which divisions a strategy covers', {
  definition: slug,
  origin: oneOf(ORIGINS),
  title: bilingual,
  note: bilingual,
  adcodes: listOf(adcode, { minItems: 1, description: 'Provinces, whole, and prefectures, as documented' }),
  default: { type: 'boolean' },
  prefectures: listOf(adcode, { minItems: 1, description: 'The same, as prefectures and provinces without any' }),
});

export const STRATEGY = exactly('An official strategy', {
  id: strategyId,
  group: oneOf(GROUPS),
  name: bilingual,
  short: bilingual,
  memberships: listOf(MEMBERSHIP, {
    contains: { properties: { default: { const: true } } },
    minContains: 1,
    maxContains: 1,
  }),
});

const provinceCode: Schema = { ...adcode, pattern: '^\\d{2}0000$' };

export const REGION = exactly(
  'A province or a prefecture',
  {
    adcode,
    id: slug,
    level: oneOf(LEVELS),
    parent: orNull(provinceCode),
    name: bilingual,
    capital: orNull(bilingual),
    area_km2: orNull({ type: 'number', exclusiveMinimum: 0 }),
    strategies: listOf(strategyId, { description: 'Cover it, whole or in part, by their default definitions' }),
    partly: listOf(strategyId, { description: 'Those of them that cover only a part of it' }),
  },
  when(
    { properties: { level: { const: 'province' } } },
    { properties: { adcode: provinceCode, parent: { type: 'null' } } },
    { properties: { adcode: { not: provinceCode }, parent: provinceCode, partly: { maxItems: 0 } } },
  ),
);

export const FACT = exactly(
  "A statement of the source, in the atlas's own words",
  {
    id: slug,
    kind: oneOf(FACT_KINDS),
    subject,
    text: bilingual,
    value: orNull({ type: 'number', description: 'As printed, even where a check finds it wrong' }),
    unit: orNull(text),
    period: orNull({ type: 'string', pattern: `^(${PERIOD}(/${PERIOD})?|(since|end of) \\d{4})$` }),
    comparison: orNull(oneOf(COMPARISONS)),
    status: oneOf(FACT_STATUSES),
    force: orNull(oneOf(FORCES)),
    cite: exactly('Where it stands', { source: slug, chapter: text, pages: text }),
    places: listOf(slug),
    strategies: listOf(strategyId, { description: 'Strategies that it names besides its subject' }),
    date: orNull(date),
    inferred: { type: 'boolean', description: 'The source does not print the date, or not all of it' },
    theme: orNull(slug),
    checks: listOf(checkId, { description: 'Read these before using the figure' }),
    plot: { type: 'boolean', description: 'Whether the figure may be charted, ranked and added up' },
  },
  when(
    { properties: { value: { type: 'null' } } },
    { properties: { unit: { type: 'null' }, plot: { const: false } } },
    { properties: { unit: { type: 'string' } } },
  ),
);

export const EVENT = exactly('A dated occasion', {
  id: slug,
  date,
  occasion: oneOf(OCCASIONS),
  kind: oneOf(FACT_KINDS),
  subject,
  text: bilingual,
  inferred: { type: 'boolean', description: 'The source does not print the date, or not all of it' },
  places: listOf(slug),
  fact: { ...slug, description: 'Id of the fact, where the citation stands' },
  statements: listOf(slug, { description: 'Dated facts that belong to it' }),
  checks: listOf(checkId),
});

const degrees = (most: number): Schema => orNull({ type: 'number', minimum: -most, maximum: most });

export const PLACE = exactly(
  'A place that the source names; degrees of WGS84',
  {
    id: slug,
    name: bilingual,
    kinds: listOf(oneOf(PLACE_KINDS), { minItems: 1 }),
    lon: degrees(180),
    lat: degrees(90),
    accuracy: oneOf(ACCURACIES),
    adcode: orNull({ ...adcode, description: 'The prefecture, or province without any, in which the point lies' }),
    line: orNull({
      type: 'array',
      description: 'Longitudes and latitudes of a schematic line',
      items: { type: 'array', prefixItems: [{ type: 'number' }, { type: 'number' }], minItems: 2, maxItems: 2 },
      minItems: 2,
    }),
    rank: { enum: [1, 2, 3], description: 'How early its name is placed where there is little room' },
  },
  when(
    { properties: { accuracy: { const: 'none' } } },
    { properties: { lon: { type: 'null' }, lat: { type: 'null' } } },
    { properties: { lon: { type: 'number' }, lat: { type: 'number' } } },
  ),
);

export const CHECK = exactly('What was found when statements were checked', {
  id: checkId,
  facts: listOf(slug, { minItems: 1 }),
  claim: { ...bilingual, description: 'What it is about, in a few words' },
  method: { ...text, description: 'How it was checked, in English' },
  stated: { ...text, description: 'What the source says, in English' },
  computed: { ...text, description: 'What the check finds, in English; of some checks, code finds it at every build' },
  zh: exactly('The same three in Chinese', { method: text, stated: text, computed: text }),
  verdict: oneOf(VERDICTS),
  severity: oneOf(SEVERITIES),
  basis: oneOf(CHECK_BASES),
  evidence: listOf(text, { description: 'Reports that it rests on: titles, dates, addresses' }),
  text: bilingual,
});

export const GLOSSARY_ENTRY = exactly('A term and what it means', {
  id: slug,
  term: bilingual,
  text: bilingual,
  basis: oneOf(BASES),
});

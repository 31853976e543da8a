import type { AtlasDocument } from './atlas-document';
import { INDICATOR_IDS, INDICATORS, type OpenIndicator } from './indicators';
import {
  CHECK,
  EVENT,
  exactly,
  FACT,
  GLOSSARY_ENTRY,
  orNull,
  PART,
  PARTS,
  PLACE,
  REGION,
  type Schema,
  SOURCE,
  STRATEGY,
  when,
} from './schema-records';
import { VINTAGES, words } from './vocabulary';

const YEAR: Schema = { type: 'string', pattern: '^(19|20)\\d{2}$' };

/** What the rows of one indicator must have: its unit, its vintages, its form of period. */
function ruleOf(id: string, { title, unit, formula, vintages, period }: OpenIndicator): Schema {
  const description = formula === null ? `${title}, as published.` : `${title}: ${formula}`;
  return when(
    { properties: { indicator: { const: id } } },
    {
      title: id,
      description,
      properties: {
        unit: { const: unit },
        // Growth alone can be 0 or less; of anything else a 0 would be a gap that was filled.
        ...(id === 'gdp-growth' ? {} : { value: { exclusiveMinimum: 0 } }),
        vintage: vintages.length === 0 ? { type: 'null' } : { enum: vintages },
        period: period === null ? { type: 'null' } : YEAR,
      },
    },
  );
}

const SERIES_ROW = exactly(
  'A figure of a region; a missing figure is a missing row, and figures of two vintages are never joined',
  {
    indicator: { enum: INDICATOR_IDS },
    adcode: PART.adcode,
    period: orNull(YEAR),
    value: { type: 'number' },
    unit: PART.text,
    vintage: { enum: [...words(VINTAGES), null] },
    source: { ...PART.slug, description: 'Of a derived figure, the source of the numerator' },
  },
  { allOf: INDICATOR_IDS.map((id) => ruleOf(id, INDICATORS[id])) },
);

const DEFINITIONS = {
  ...PARTS,
  source: SOURCE,
  strategy: STRATEGY,
  region: REGION,
  fact: FACT,
  event: EVENT,
  place: PLACE,
  seriesRow: SERIES_ROW,
  check: CHECK,
  glossaryEntry: GLOSSARY_ENTRY,
};

/** A list of records. That no two are the same is up to the tests: comparing each of thousands with all takes seconds. */
const list = (name: keyof typeof DEFINITIONS, more: Schema = {}): Schema => ({
  type: 'array',
  items: { $ref: `#/$defs/${name}` },
  ...more,
});

/**
 * The JSON Schema (draft 2020-12) of atlas.json. What a schema can't say, that every id leads somewhere, is up to the
 * tests of the build.
 */
export function atlasSchema(): Schema {
  const properties: Readonly<Record<keyof AtlasDocument, Schema>> = {
    version: { type: 'string', description: 'Version of this format', pattern: '^1\\.\\d+\\.\\d+$' },
    generated: {
      type: 'string',
      description: 'Day of the edition',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    },
    sources: list('source', { minItems: 1 }),
    strategies: list('strategy', { minItems: 9, maxItems: 9 }),
    regions: list('region', { minItems: 34 }),
    facts: list('fact', { minItems: 1 }),
    events: list('event'),
    places: list('place'),
    series: list('seriesRow'),
    checks: list('check'),
    glossary: list('glossaryEntry'),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: "Atlas of China's coordinated regional development",
    ...exactly('Everything in the atlas', properties),
    $defs: DEFINITIONS,
  };
}

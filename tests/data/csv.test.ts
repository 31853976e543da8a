import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, toCsv } from '../../scripts/data/csv';
import type { Fact } from '../../src/domain/fact';
import { ATLAS, FILES, textOf } from './built';
import { parseCsv, parseTable } from './rfc4180';

const awkward = fc
  .array(fc.constantFrom(',', '"', '\r', '\n', '\r\n', ' ', '\t', 'a', '0', '=', '东', '😀', '\uFEFF'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  awkward,
  fc.string({ unit: 'binary' }),
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const tables = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.tuple(
      fc.array(awkward, { minLength: width, maxLength: width }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
    ),
  );

describe('a table', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(tables, ([header, records]) => {
        const words = records.map((record) => record.map((value) => (value === null ? '' : String(value))));
        expect(parseCsv(toCsv(header, records))).toEqual([header, ...words]);
      }),
      { numRuns: 500 },
    );
  });

  test('has no blank line, which readers would skip', () => {
    expect(toCsv(['a'], [[null], ['']])).toBe('a\r\n""\r\n""\r\n');
  });

  test('leaves cells as they are', () => {
    expect(toCsv(['a', 'b'], [['=1+1', '-2']])).toBe('a,b\r\n=1+1,-2\r\n');
  });
});

test.each(['a\n', 'a', '"a', '"a"b\r\n', 'a"b"\r\n', 'a\rb\r\n'])('the reader refuses %j', (text) => {
  expect(() => parseCsv(text)).toThrow();
});

const or = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);
const number = (text: string | undefined): number | null => (or(text) === null ? null : Number(text));
const list = (text: string | undefined): string[] => or(text)?.split(' ') ?? [];
const both = (row: Record<string, string>, name: string) =>
  or(row[`${name}_en`]) === null ? null : { en: row[`${name}_en`], zh: row[`${name}_zh`] };

type Read = (row: Record<string, string>) => object;

/** The points of a line in well-known text. */
const points = (wkt: string | undefined) =>
  /^LINESTRING \((.*)\)$/
    .exec(wkt ?? '')?.[1]
    ?.split(', ')
    .map((point) => point.split(' ').map(Number)) ?? null;

const fact: Read = (r) =>
  ({
    id: r.id,
    kind: r.kind,
    subject: r.subject,
    text: both(r, 'text'),
    value: number(r.value),
    unit: or(r.unit),
    period: or(r.period),
    comparison: or(r.comparison),
    status: r.status,
    force: or(r.force),
    cite: { source: r.source, chapter: r.chapter, pages: r.pages },
    places: list(r.places),
    strategies: list(r.strategies),
    date: or(r.date),
    inferred: r.inferred === 'true',
    theme: or(r.theme),
    checks: list(r.checks),
    plot: r.plot === 'true',
  }) satisfies Record<keyof Fact, unknown>;

const READERS: readonly (readonly [name: string, expected: readonly object[], read: Read])[] = [
  ['facts', ATLAS.facts, fact],
  [
    'events',
    ATLAS.events,
    (r) => ({
      ...pick(r, 'id date occasion kind subject fact'),
      text: both(r, 'text'),
      inferred: r.inferred === 'true',
      places: list(r.places),
      statements: list(r.statements),
      checks: list(r.checks),
    }),
  ],
  [
    'places',
    ATLAS.places,
    (r) => ({
      ...pick(r, 'id accuracy'),
      name: both(r, 'name'),
      kinds: list(r.kinds),
      lon: number(r.lon),
      lat: number(r.lat),
      adcode: or(r.adcode),
      line: points(r.line),
      rank: number(r.rank),
    }),
  ],
  ['glossary', ATLAS.glossary, (r) => ({ ...pick(r, 'id basis'), term: both(r, 'term'), text: both(r, 'text') })],
  [
    'series',
    ATLAS.series,
    (r) => ({
      ...pick(r, 'indicator adcode unit source'),
      period: or(r.period),
      value: number(r.value),
      vintage: or(r.vintage),
    }),
  ],
  [
    'checks',
    ATLAS.checks,
    (r) => ({
      ...pick(r, 'id method stated computed verdict severity basis'),
      facts: list(r.facts),
      claim: both(r, 'claim'),
      zh: { method: r.method_zh, stated: r.stated_zh, computed: r.computed_zh },
      evidence: or(r.evidence)?.split(' | ') ?? [],
      text: both(r, 'text'),
    }),
  ],
  [
    'sources',
    ATLAS.sources,
    (r) => ({ ...pick(r, 'id publisher licence'), title: both(r, 'title'), date: or(r.date), note: both(r, 'note') }),
  ],
  [
    'regions',
    ATLAS.regions,
    (r) => ({
      ...pick(r, 'adcode id level'),
      parent: or(r.parent),
      name: both(r, 'name'),
      capital: both(r, 'capital'),
      area_km2: number(r.area_km2),
      strategies: list(r.strategies),
      partly: list(r.partly),
    }),
  ],
  [
    'strategies',
    ATLAS.strategies.map(({ memberships: _memberships, ...strategy }) => strategy),
    (r) => ({ ...pick(r, 'id group'), name: both(r, 'name'), short: both(r, 'short') }),
  ],
  [
    'memberships',
    ATLAS.strategies.flatMap(({ id, memberships }) =>
      memberships.map(({ prefectures: _prefectures, ...membership }) => ({ strategy: id, ...membership })),
    ),
    (r) => ({
      ...pick(r, 'strategy definition origin'),
      default: r.default === 'true',
      title: both(r, 'title'),
      note: both(r, 'note'),
      adcodes: list(r.adcodes),
    }),
  ],
  [
    'members',
    ATLAS.strategies.flatMap(({ id, memberships }) =>
      memberships.flatMap(({ definition, prefectures }) =>
        prefectures.map((adcode) => ({ strategy: id, definition, adcode })),
      ),
    ),
    (r) => pick(r, 'strategy definition adcode'),
  ],
];

function pick(row: Record<string, string>, names: string): Record<string, string | undefined> {
  return Object.fromEntries(names.split(' ').map((name) => [name, row[name]]));
}

describe('the tables of the build', () => {
  test.each(READERS)('%s.csv says what atlas.json says', (name, expected, read) => {
    expect(expected.length).toBeGreaterThan(0);
    expect(parseTable(textOf(`${name}.csv`)).map(read)).toEqual(expected);
  });

  test('are all compared', () => {
    const written = [...FILES.keys()].filter((name) => name.endsWith('.csv')).sort();
    // Inequality has its own test: it is computed, and not in atlas.json.
    expect(written).toEqual([...READERS.map(([name]) => `${name}.csv`), 'inequality.csv'].sort());
  });

  test('start with the header, not with a byte order mark', () => {
    expect(textOf('series.csv').split('\r\n', 1)).toEqual(['indicator,adcode,period,value,unit,vintage,source']);
  });
});

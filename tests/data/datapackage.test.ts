import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatOf } from '../../scripts/data/datapackage';
import { openDataFiles } from '../../scripts/data/open-data';
import type { Field, ForeignKey } from '../../scripts/data/table';
import { REFERENCE_PANELS } from '../../src/i18n/messages/reference-panels';
import { ATLAS, FILES, json, ROOT, textOf } from './built';
import { parseCsv } from './rfc4180';

interface Resource {
  readonly name: string;
  readonly profile?: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

interface Descriptor {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly sources: readonly { readonly title: string }[];
  readonly resources: readonly Resource[];
}

const descriptor = json<Descriptor>('datapackage.json');
const tables = descriptor.resources.filter(({ format }) => format === 'csv');

describe('the data package', () => {
  test('lists every file but itself, each under a name of its own', () => {
    expect(descriptor.resources.map(({ path }) => path)).toEqual(
      [...FILES.keys()].filter((name) => name !== 'datapackage.json'),
    );
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of [descriptor.name, ...names]) expect(name).toMatch(/^[-a-z0-9._/]+$/);
  });

  test.each(descriptor.resources)('$path has the bytes and the hash that it should have', ({ path, bytes, hash }) => {
    const buffer = Buffer.from(textOf(path), 'utf8');
    expect(bytes).toBe(buffer.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(buffer).digest('hex')}`);
  });

  test('says what each file is', () => {
    for (const { path, title, description, format, mediatype, encoding } of descriptor.resources) {
      expect([title, description]).not.toContain('');
      expect(path.endsWith(`.${format}`)).toBe(true);
      expect(mediatype).toBe({ csv: 'text/csv', json: 'application/json', geojson: 'application/geo+json' }[format]);
      expect(encoding).toBe('utf-8');
    }
    expect(() => formatOf('a.xlsx')).toThrow(RangeError);
  });

  test('names licences, version, day and every source', () => {
    expect(descriptor.licenses).not.toEqual([]);
    expect(descriptor.version).toBe(ATLAS.version);
    expect(descriptor.created).toBe(`${ATLAS.generated}T00:00:00Z`);
    expect(descriptor.sources.map(({ title }) => title)).toEqual(ATLAS.sources.map(({ title }) => title.en));
  });

  test('has what the sources panel offers', () => {
    for (const { sources } of Object.values(REFERENCE_PANELS))
      for (const path of Object.keys(sources.files)) expect(FILES.has(path.replace(/^data\//, ''))).toBe(true);
  });
});

const rowsOf = (path: string): Record<string, string>[] => {
  const [header = [], ...records] = parseCsv(textOf(path));
  return records.map((record) => Object.fromEntries(header.map((name, i) => [name, record[i] ?? ''])));
};

const keyOf = (row: Record<string, string>, names: readonly string[]): string =>
  names.map((name) => row[name]).join(' | ');

const TYPES: Readonly<Record<Field['type'], RegExp>> = {
  string: /[^]/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

/** Why a cell is not what its column allows; null where it is. */
function fault({ type, constraints = {} }: Field, text: string): string | null {
  if (text === '') return constraints.required ? 'is missing' : null;
  if (!TYPES[type].test(text)) return `is no ${type}`;
  if (constraints.enum && !constraints.enum.includes(text)) return 'is not one of the words';
  if (constraints.pattern && !new RegExp(constraints.pattern).test(text)) return 'is not of the form';
  return null;
}

describe.each(tables)('$path', ({ path, profile, schema }) => {
  const { fields = [], primaryKey = [], missingValues } = schema ?? {};
  const rows = rowsOf(path);

  test('has the columns of its schema', () => {
    expect(profile).toBe('tabular-data-resource');
    expect(missingValues).toEqual(['']);
    expect(parseCsv(textOf(path))[0]).toEqual(fields.map(({ name }) => name));
    for (const { description } of fields) expect(description).not.toBe('');
  });

  test('has cells that its columns allow', () => {
    const faults = rows.flatMap((row, i) =>
      fields.flatMap((field) => {
        const found = fault(field, row[field.name] ?? '');
        return found === null ? [] : [`row ${i}: ${field.name} ${found}`];
      }),
    );
    expect(faults.slice(0, 5)).toEqual([]);
  });

  test('has unique keys', () => {
    for (const { name } of fields.filter(({ constraints }) => constraints?.unique))
      expect(new Set(rows.map((row) => row[name])).size).toBe(rows.length);
    const required = fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name);
    expect(required).toEqual(expect.arrayContaining([...primaryKey]));
    if (primaryKey.length > 0) expect(new Set(rows.map((row) => keyOf(row, primaryKey))).size).toBe(rows.length);
    else expect(path).toBe('series.csv');
  });
});

const LINKS = tables.flatMap(({ name, path, schema }) =>
  (schema?.foreignKeys ?? []).map(({ fields, reference }) => {
    const target = reference.resource === '' ? path : `${reference.resource}.csv`;
    return { link: `${name}.${fields.join('+')} > ${target}`, path, fields, target, reference };
  }),
);

test('tables refer to each other where they do', () => {
  expect(LINKS.map(({ link }) => link)).toEqual([
    'regions.parent > regions.csv',
    'memberships.strategy > strategies.csv',
    'members.strategy+definition > memberships.csv',
    'members.adcode > regions.csv',
    'series.adcode > regions.csv',
    'series.source > sources.csv',
    'facts.source > sources.csv',
    'events.fact > facts.csv',
  ]);
});

test.each(LINKS)('$link leads somewhere', ({ path, fields, target, reference }) => {
  const known = new Set(rowsOf(target).map((row) => keyOf(row, reference.fields)));
  const used = rowsOf(path).filter((row) => fields.some((name) => row[name] !== ''));
  expect(used.length).toBeGreaterThan(0);
  expect(
    used
      .map((row) => keyOf(row, fields))
      .filter((key) => !known.has(key))
      .slice(0, 5),
  ).toEqual([]);
});

describe('the same content', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('gives the same bytes, whatever the day', () => {
    vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z') });
    const again = openDataFiles(ROOT);
    expect(again.map(({ name }) => name)).toEqual([...FILES.keys()]);
    for (const { name, text } of again) expect([name, text === FILES.get(name)]).toEqual([name, true]);
  });
});

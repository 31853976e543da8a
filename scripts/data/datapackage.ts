import { createHash } from 'node:crypto';
import type { AtlasDocument } from './atlas-document';
import type { Table } from './table';

/** A file of the open data, in memory. */
export interface DataFile {
  /** Name without a folder. */
  readonly name: string;
  readonly text: string;
}

interface Format {
  readonly format: string;
  readonly mediatype: string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  csv: { format: 'csv', mediatype: 'text/csv' },
  geojson: { format: 'geojson', mediatype: 'application/geo+json' },
  json: { format: 'json', mediatype: 'application/json' },
};

/** Format and media type of a file, by the ending of its name. Throws a RangeError on an unknown one. */
export function formatOf(name: string): Format {
  const found = FORMATS[name.slice(name.lastIndexOf('.') + 1)];
  if (found === undefined) throw new RangeError(`${name} is of no known format`);
  return found;
}

const OTHERS: Readonly<Record<string, { readonly title: string; readonly description: string }>> = {
  'atlas.json': { title: 'Everything in one file', description: 'All tables, and what does not fit into tables.' },
  'schema.json': { title: 'Description of atlas.json', description: 'JSON Schema, draft 2020-12.' },
  'provinces.geojson': { title: 'Provinces', description: '34 provincial-level units.' },
  'prefectures.geojson': {
    title: 'Prefecture units',
    description: '359 prefectures and the seven provincial-level units that are not divided into any.',
  },
  'strategies.geojson': {
    title: 'Areas of the strategies',
    description: 'One area for each documented membership, dissolved of its prefecture units.',
  },
  'places.geojson': { title: 'Places', description: 'The places of places.csv that have a recorded point.' },
};

/** Boundaries come from a package with a licence of its own. */
const BOUNDARY_FILES = new Set(['provinces.geojson', 'prefectures.geojson', 'strategies.geojson']);

function resource({ name, text }: DataFile, tables: ReadonlyMap<string, Table>): object {
  const common = {
    path: name,
    ...formatOf(name),
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  };
  const own = tables.get(name);
  if (own === undefined) {
    const about = OTHERS[name];
    if (about === undefined) throw new RangeError(`${name} has no description`);
    const licences = BOUNDARY_FILES.has(name)
      ? { licenses: [{ name: 'Apache-2.0', title: 'Apache License 2.0' }] }
      : {};
    return { name: name.replace('.', '-'), ...about, ...common, ...licences };
  }
  const { title, description, fields, primaryKey, foreignKeys } = own;
  return {
    name: own.name,
    profile: 'tabular-data-resource',
    title,
    description,
    ...common,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields,
      missingValues: [''],
      ...(primaryKey.length === 0 ? {} : { primaryKey }),
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

/**
 * The descriptor of the open data as a Frictionless Data Package, version 1.
 *
 * @param files everything that it describes: all files but itself
 * @param tables those of the files that are tables
 */
export function dataPackage(document: AtlasDocument, files: readonly DataFile[], tables: readonly Table[]): object {
  const byFile = new Map(tables.map((table) => [`${table.name}.csv`, table]));
  return {
    profile: 'data-package',
    name: 'regional-atlas',
    title: "Atlas of China's coordinated regional development: open data",
    description:
      "Nine official strategies, the regions that they cover, what one publication says about them, checks of it, and public statistics. Texts are the atlas's own; figures are facts of the sources named; see their notes for weaknesses. An unknown is empty, never 0.",
    version: document.version,
    created: `${document.generated}T00:00:00Z`,
    keywords: ['China', 'regional development', 'regional policy', 'atlas'],
    licenses: [{ name: 'MIT', title: 'MIT License' }],
    sources: document.sources.map(({ id, title, publisher, licence }) => ({
      title: title.en,
      id,
      publisher,
      licence,
    })),
    resources: files.map((file) => resource(file, byFile)),
  };
}

import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { AtlasDocument } from '../../scripts/data/atlas-document';
import { openDataFiles } from '../../scripts/data/open-data';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The files as the build writes them. */
export const FILES: ReadonlyMap<string, string> = new Map(openDataFiles(ROOT).map(({ name, text }) => [name, text]));

export function textOf(name: string): string {
  const text = FILES.get(name);
  if (text === undefined) throw new Error(`There is no ${name}`);
  return text;
}

export const json = <T>(name: string): T => JSON.parse(textOf(name)) as T;

/** What a reader of atlas.json gets. */
export const ATLAS = json<AtlasDocument>('atlas.json');

type Properties = Readonly<Record<string, unknown>>;
export type Area = Feature<Polygon | MultiPolygon, Properties>;

export const areas = (name: string): readonly Area[] =>
  json<FeatureCollection<Polygon | MultiPolygon, Properties>>(name).features;

export const points = (name: string): readonly Feature<Point, Properties>[] =>
  json<FeatureCollection<Point, Properties>>(name).features;

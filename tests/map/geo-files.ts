import { readFileSync } from 'node:fs';
import {
  type ContextTopology,
  DETAIL_LEVELS,
  type DetailLevel,
  type GeoIndex,
  type RegionsTopology,
} from '../../src/map/geometry/atlas-geometry';

const read = <T>(file: string): T => JSON.parse(readFileSync(`public/geo/${file}`, 'utf8')) as T;

/** The geodata that the page is served with. */
export const INDEX = read<GeoIndex>('index.json');
export const CONTEXT = read<ContextTopology>('context.json');
export const REGIONS_AT = Object.fromEntries(
  DETAIL_LEVELS.map((level) => [level, read<RegionsTopology>(`regions-${level}.json`)]),
) as Readonly<Record<DetailLevel, RegionsTopology>>;

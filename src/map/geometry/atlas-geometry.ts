import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Adcode } from '../../domain/region';
import type { Bilingual } from '../../domain/text';
import type { Bbox } from './mercator';

/** Detail levels of the boundaries, coarse to fine. */
export const DETAIL_LEVELS = ['lo', 'mid', 'hi'] as const;
export type DetailLevel = (typeof DETAIL_LEVELS)[number];

/** Zooms from which a finer level is worth its bytes: where a coarse vertex would move by more than a pixel or two. */
const FINER_FROM: Readonly<Record<Exclude<DetailLevel, 'lo'>, number>> = { mid: 4, hi: 6.2 };

export function detailAt(zoom: number): DetailLevel {
  if (zoom >= FINER_FROM.hi) return 'hi';
  return zoom >= FINER_FROM.mid ? 'mid' : 'lo';
}

/** Decimals of a map unit that a level's paths keep. */
export const PATH_DECIMALS: Readonly<Record<DetailLevel, number>> = { lo: 0, mid: 1, hi: 2 };

/** A collection whose every geometry carries properties, which the package's own type leaves open. */
type Described<P extends object> = Omit<GeometryCollection<P>, 'geometries'> & {
  geometries: (GeometryObject<P> & { properties: P })[];
};

/** `regions-*.json`: prefectures, provinces and what is drawn from the arcs that they share. */
export type RegionsTopology = Topology<{
  prefectures: GeometryCollection;
  provinces: GeometryCollection;
  strategies: GeometryCollection;
  /** Runs of border with the strategy definitions (`strategy:definition`) that they bound. */
  outlines: Described<{ bounds: readonly string[] }>;
  /** `national`, `province` and `prefecture` lines. */
  borders: GeometryCollection;
}>;

/** `context.json`: what lies around and on the divisions. */
export type ContextTopology = Topology<{
  land: GeometryCollection;
  neighbours: GeometryCollection;
  lakes: GeometryCollection;
  rivers: Described<{ name: Bilingual; strategies: readonly string[] }>;
}>;

/** `index.json`: bounding boxes and label points, degrees. */
export interface GeoIndex {
  readonly bbox: {
    readonly china: Bbox;
    readonly regions: Readonly<Record<Adcode, Bbox>>;
    /** By `strategy:definition`. */
    readonly strategies: Readonly<Record<string, Bbox>>;
  };
  /** Longitude, latitude, and the distance in km to the nearest border. */
  readonly labels: Readonly<Record<Adcode, readonly [lng: number, lat: number, clearanceKm: number]>>;
}

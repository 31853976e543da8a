import { feature } from 'topojson-client';
import { REGIONS } from '../../content/atlas';
import type { ContextTopology, GeoIndex, RegionsTopology } from '../geometry/atlas-geometry';

/** GeoJSON as MapLibre takes it: every feature carries its id in a property. */
export interface GlData {
  readonly prefectures: GeoJSON.FeatureCollection;
  readonly provinces: GeoJSON.FeatureCollection;
  readonly borders: GeoJSON.FeatureCollection;
  readonly outlines: GeoJSON.FeatureCollection;
  readonly land: GeoJSON.FeatureCollection;
  readonly neighbours: GeoJSON.FeatureCollection;
  readonly lakes: GeoJSON.FeatureCollection;
  readonly rivers: GeoJSON.FeatureCollection;
  readonly labels: GeoJSON.FeatureCollection;
}

/** The sources that a detail level fills. */
export type DetailData = Pick<GlData, 'prefectures' | 'provinces' | 'borders' | 'outlines'>;

const withIds = (
  { features }: GeoJSON.FeatureCollection,
  idOf: (feature: GeoJSON.Feature) => string = ({ id }) => String(id),
): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.map((f) => ({ ...f, properties: { ...f.properties, id: idOf(f) } })),
});

/** What tells a run of border from others at every detail level: the definitions that it bounds. */
export const outlineId = (bounds: readonly string[]): string => bounds.join(' ');

/** Divisions, borders and outlines of one detail level. */
export function detailData(topology: RegionsTopology): DetailData {
  const { prefectures, provinces, borders, outlines } = topology.objects;
  return {
    prefectures: withIds(feature(topology, prefectures)),
    provinces: withIds(feature(topology, provinces)),
    borders: withIds(feature(topology, borders)),
    outlines: withIds(feature(topology, outlines), ({ properties }) => outlineId(properties?.bounds)),
  };
}

/** Everything that the style's sources hold. */
export function glData(regions: RegionsTopology, context: ContextTopology, index: GeoIndex): GlData {
  const { land, neighbours, lakes, rivers } = context.objects;
  return {
    ...detailData(regions),
    land: withIds(feature(context, land)),
    neighbours: withIds(feature(context, neighbours)),
    lakes: withIds(feature(context, lakes)),
    rivers: withIds(feature(context, rivers)),
    labels: {
      type: 'FeatureCollection',
      features: REGIONS.flatMap(({ adcode, short, level }) => {
        const [lng, lat, clearance] = index.labels[adcode] ?? [];
        if (lng === undefined || lat === undefined || clearance === undefined) return [];
        return {
          type: 'Feature' as const,
          properties: { id: adcode, en: short.en, zh: short.zh, rank: clearance - (level === 'province' ? 1000 : 0) },
          geometry: { type: 'Point' as const, coordinates: [lng, lat] },
        };
      }),
    },
  };
}

import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Place } from '../../src/domain/fact';
import type { Adcode } from '../../src/domain/region';
import type { RegionsTopology } from '../../src/map/geometry/atlas-geometry';

/** Things that reach through many divisions: the point of their name says nothing of where they lie. */
const WIDE: readonly Place['kinds'][0][] = ['province', 'country', 'corridor', 'river'];

/**
 * The prefecture, or province without any, in which a place's point lies; null for wide things and points outside.
 *
 * @param topology the finest boundaries
 */
export function prefectureAt({ lon, lat, kinds }: Place, topology: RegionsTopology): Adcode | null {
  if (lon === null || lat === null || WIDE.includes(kinds[0])) return null;
  const found = topology.objects.prefectures.geometries.find((geometry) => {
    const area = feature(topology, geometry) as GeoJSON.Feature<Polygon | MultiPolygon>;
    return booleanPointInPolygon([lon, lat], area);
  });
  return found?.id === undefined ? null : String(found.id);
}

import type { Place } from '../../domain/fact';
import type { Bbox } from '../geometry/mercator';

/** The closest zoom at which a point is still as good as it looks. */
const CLOSEST: Readonly<Record<Place['accuracy'], number>> = { high: 7.2, approx: 6.4, area: 5.4, none: 4.4 };

/** The rectangle that holds places with their lines, and how close it may be shown; null where none has a point. */
export function placesBox(places: readonly Place[]): { readonly bbox: Bbox; readonly zoom: number } | null {
  const all = places.filter(({ lon }) => lon !== null);
  // The middle of a province says little where something in it is named too.
  const within = all.filter(({ kinds }) => kinds[0] !== 'province');
  const pointed = within.length > 0 ? within : all;
  const points = pointed.flatMap(({ lon, lat, line }) => [[lon ?? 0, lat ?? 0] as const, ...(line ?? [])]);
  if (points.length === 0) return null;
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return {
    bbox: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)],
    zoom: Math.min(...pointed.map(({ accuracy }) => CLOSEST[accuracy])),
  };
}

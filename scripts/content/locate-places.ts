/**
 * Writes into each place the division in which it lies by the atlas's boundaries.
 *
 *   npx tsx scripts/content/locate-places.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Place } from '../../src/domain/fact';
import type { RegionsTopology } from '../../src/map/geometry/atlas-geometry';
import { prefectureAt } from './prefecture-at';

const file = new URL('../../src/content/data/places.json', import.meta.url);
const boundaries = new URL('../../public/geo/regions-hi.json', import.meta.url);
const topology = JSON.parse(readFileSync(boundaries, 'utf8')) as RegionsTopology;
const places = JSON.parse(readFileSync(file, 'utf8')) as readonly Place[];
const rows = places.map((place) => {
  const { id, name, kinds, lon, lat, accuracy, line, rank } = place;
  const located: Place = { id, name, kinds, lon, lat, accuracy, adcode: prefectureAt(place, topology), line, rank };
  // One row a line, with spaces between its parts, as the other content files have it.
  const row = JSON.stringify(located, null, 1).replace(/\n\s*/g, ' ');
  return `  ${row.replace(/([{[]) /g, '$1').replace(/ ([}\]])/g, '$1')}`;
});
writeFileSync(file, `[\n${rows.join(',\n')}\n]\n`);
console.log(`${places.length} places located`);

import type { Position, Ring } from './sphere';

/** One feature of an echarts map file with its rings in a flat list: the stored polygon/hole structure is not reliable (see rewind.ts). */
export interface RawFeature {
  readonly id: string;
  readonly name: string;
  readonly rings: readonly Ring[];
}

interface EchartsFeature {
  readonly id?: string | number;
  readonly properties: { readonly id?: string | number; readonly name?: string };
  readonly geometry: { readonly coordinates: unknown; readonly encodeOffsets?: unknown };
}

export interface EchartsMap {
  readonly features: readonly EchartsFeature[];
}

/** Grid of the encoding: 1/1024 degree (echarts `parseGeoJson.js`, `decodePolygon`). */
const STEPS_PER_DEGREE = 1024;

const zigZag = (n: number): number => (n >> 1) ^ -(n & 1);

/** Decodes one ring: each character is a zig-zag delta plus 64, x and y in turn, counted from `offset`. Degrees. */
export function decodeRing(text: string, offset: readonly [number, number]): Ring {
  let [x, y] = offset;
  const ring: Position[] = [];
  for (let i = 0; i + 1 < text.length; i += 2) {
    x += zigZag(text.charCodeAt(i) - 64);
    y += zigZag(text.charCodeAt(i + 1) - 64);
    ring.push([x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
  }
  return ring;
}

/** Encodes a ring of degrees as echarts does; the inverse of `decodeRing` on its own 1/1024 degree grid. Used by tests only. */
export function encodeRing(ring: Ring, offset: readonly [number, number]): string {
  let [x, y] = offset;
  let text = '';
  const put = (delta: number) => String.fromCharCode(((delta << 1) ^ (delta >> 31)) + 64);
  for (const [lon, lat] of ring) {
    const nextX = Math.round(lon * STEPS_PER_DEGREE);
    const nextY = Math.round(lat * STEPS_PER_DEGREE);
    text += put(nextX - x) + put(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return text;
}

const isPair = (value: unknown): value is [number, number] =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';

/** Walks coordinates and offsets together; some files store plain numbers instead of strings, and both are accepted. */
function collectRings(coordinates: unknown, offsets: unknown, into: Ring[]): void {
  if (typeof coordinates === 'string') {
    if (!isPair(offsets)) throw new Error('An encoded ring has no offset.');
    into.push(decodeRing(coordinates, offsets));
    return;
  }
  if (!Array.isArray(coordinates)) throw new Error('Coordinates are neither text nor a list.');
  if (coordinates.length > 0 && coordinates.every(isPair)) {
    // The copy drops a third ordinate where there is one.
    into.push(coordinates.map(([lon, lat]): Position => [lon, lat]));
    return;
  }
  coordinates.forEach((part: unknown, i) => {
    collectRings(part, Array.isArray(offsets) ? offsets[i] : undefined, into);
  });
}

/** All features of an echarts map file. */
export function decodeMap(map: EchartsMap): RawFeature[] {
  return map.features.map((feature) => {
    const rings: Ring[] = [];
    collectRings(feature.geometry.coordinates, feature.geometry.encodeOffsets, rings);
    return { id: String(feature.id ?? feature.properties.id ?? ''), name: feature.properties.name ?? '', rings };
  });
}

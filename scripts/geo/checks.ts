import type { GeometryCollection, Topology } from 'topojson-specification';
import { absoluteArcs, areal, degreeArcs, polygonsOn, sidesOf } from './arcs';
import { arcUse, gaps, overlaps } from './coverage';
import { segmentFaults } from './crossings';
import { provinceOf } from './membership';
import { areaRule } from './official-areas';
import { borderClass } from './outlines';
import { areaKm2, contains, type Polygon, type Position } from './sphere';

/** One fact about the output that was tested. */
export interface CheckResult {
  /** The fact, as a sentence. */
  readonly id: string;
  readonly figure: number;
  readonly limit: number;
  readonly pass: boolean;
  /** What was found where it does not hold. */
  readonly found?: readonly string[];
}

export interface KnownPlace {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly prefecture: string;
  readonly in: readonly string[];
  readonly notIn: readonly string[];
}

export type Layers = Topology<Record<'prefectures' | 'provinces' | 'strategies', GeometryCollection>>;

/** A fact that holds if nothing speaks against it. */
export function none(id: string, found: readonly string[]): CheckResult {
  const pass = found.length === 0;
  return { id, figure: found.length, limit: 0, pass, ...(pass ? {} : { found: found.slice(0, 20) }) };
}

/** A count that may not exceed zero. */
const zero = (id: string, figure: number, at: readonly Position[] = []): CheckResult => ({
  id,
  figure,
  limit: 0,
  pass: figure === 0,
  ...(figure === 0 ? {} : { found: at.map(([x, y]) => `grid ${x}, ${y}`) }),
});

/** All expected units are there, once each, with a shape. */
export function completeness(id: string, object: GeometryCollection, expected: readonly string[]): CheckResult {
  const drawn = areal(object).map((geometry) => String(geometry.id));
  const missing = expected.filter((adcode) => !drawn.includes(adcode));
  const surplus = drawn.filter((adcode, i) => !expected.includes(adcode) || drawn.indexOf(adcode) !== i);
  const found = [
    ...missing.map((adcode) => `${adcode} is missing`),
    ...surplus.map((adcode) => `${adcode} is too many`),
  ];
  const figure = expected.length - missing.length;
  return { id, figure, limit: expected.length, pass: found.length === 0, ...(found.length > 0 ? { found } : {}) };
}

/** The prefectures divide the land without gap, overlap or crossing, and the provinces run along their borders. */
export function soundness(level: string, topology: Layers): CheckResult[] {
  const { prefectures, provinces } = topology.objects;
  const faults = segmentFaults(absoluteArcs(topology));
  const use = arcUse(topology, prefectures);
  const ofPrefectures = sidesOf(topology, prefectures);
  const strays = sidesOf(topology, provinces).filter((sides, arc) => {
    const own = ofPrefectures[arc] ?? [];
    const expected = borderClass(own) === 'prefecture' ? [] : own.map(provinceOf).sort();
    return sides.toSorted().join() !== expected.join();
  });
  return [
    zero(`No two borders cross at level ${level}`, faults.crossings, faults.at),
    zero(`No border ends within another at level ${level}`, faults.touches, faults.at),
    zero(`No two borders run on top of each other at level ${level}`, faults.doubled, faults.at),
    zero(`There is no gap between prefectures at level ${level}`, gaps(topology, prefectures)),
    none(`No two prefectures overlap at level ${level}`, overlaps(topology, prefectures)),
    zero(`Each arc bounds one or two prefectures at level ${level}`, use.wrongCount),
    zero(`The two prefectures along an arc lie on either side of it at level ${level}`, use.sameSide),
    zero(`Provinces are bounded by arcs of their prefectures at level ${level}`, strays.length),
  ];
}

const shapesOf = (topology: Topology, object: GeometryCollection): Map<string, Polygon[]> => {
  const arcs = degreeArcs(topology);
  return new Map(areal(object).map((geometry) => [String(geometry.id), polygonsOn(arcs, geometry)]));
};

/** Drawn areas of the provinces in square kilometres. */
export const provinceAreas = (topology: Layers): Map<string, number> =>
  new Map([...shapesOf(topology, topology.objects.provinces)].map(([id, polygons]) => [id, areaKm2(polygons)]));

const percentOff = (value: number, of: number): number => (value / of - 1) * 100;

/** Each province's area against the official figure, with the differences that are explained. */
export function officialAreas(
  drawn: ReadonlyMap<string, number>,
  official: ReadonlyMap<string, number>,
): CheckResult[] {
  return [...official].map(([adcode, km2]): CheckResult => {
    const { expected, tolerance, reason } = areaRule(adcode);
    const off = percentOff(drawn.get(adcode) ?? 0, km2);
    const id = `The drawn area of ${adcode} differs from the official one by ${expected} %, to within ${tolerance} percentage points (${reason})`;
    const figure = Number(off.toFixed(2));
    return { id, figure, limit: tolerance, pass: Math.abs(off - expected) <= tolerance };
  });
}

/** Simplification may not change a province's area by more than this, in percent; islands left out count. */
const SIMPLIFIED_PERCENT = 6;

export function keptAreas(
  level: string,
  drawn: ReadonlyMap<string, number>,
  finest: ReadonlyMap<string, number>,
): CheckResult {
  const off = [...finest].map(([adcode, km2]): [string, number] => [adcode, percentOff(drawn.get(adcode) ?? 0, km2)]);
  const figure = Number(Math.max(...off.map(([, percent]) => Math.abs(percent))).toFixed(2));
  const found = off.filter(([, p]) => Math.abs(p) > SIMPLIFIED_PERCENT).map(([id, p]) => `${id}: ${p.toFixed(1)} %`);
  const id = `No province's area at level ${level} differs from the finest level by more than ${SIMPLIFIED_PERCENT} %`;
  return { id, figure, limit: SIMPLIFIED_PERCENT, pass: found.length === 0, ...(found.length > 0 ? { found } : {}) };
}

/** Known places fall in their prefecture, in its province, and in and out of the strategy definitions that they should. */
export function knownPlaces(level: string, topology: Layers, places: readonly KnownPlace[]): CheckResult[] {
  const { prefectures, provinces, strategies } = topology.objects;
  const [inPrefectures, inProvinces, inStrategies] = [prefectures, provinces, strategies].map((object) =>
    shapesOf(topology, object),
  ) as [Map<string, Polygon[]>, Map<string, Polygon[]>, Map<string, Polygon[]>];
  return places.map((place) => {
    const point: Position = [place.lon, place.lat];
    const around = (shapes: Map<string, Polygon[]>) =>
      [...shapes].filter(([, polygons]) => contains(polygons, point)).map(([id]) => id);
    const found: string[] = [];
    const expectOnly = (what: string, ids: readonly string[], expected: string) => {
      if (ids.join() !== expected) found.push(`${what} is ${ids.join(' and ') || 'none'}, not ${expected}`);
    };
    expectOnly('prefecture', around(inPrefectures), place.prefecture);
    expectOnly('province', around(inProvinces), provinceOf(place.prefecture));
    const covering = around(inStrategies);
    for (const id of place.in) if (!covering.includes(id)) found.push(`not in ${id}`);
    for (const id of place.notIn) {
      if (!inStrategies.has(id)) found.push(`${id} does not exist`);
      else if (covering.includes(id)) found.push(`in ${id}`);
    }
    return none(`${place.name} lies in ${place.prefecture} and in its strategies at level ${level}`, found);
  });
}

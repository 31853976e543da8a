import { feature } from 'topojson-client';
import type { GeometryObject, Polygon, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { DETAIL_LEVELS, detailAt, PATH_DECIMALS } from '../../../src/map/geometry/atlas-geometry';
import { type Point, project } from '../../../src/map/geometry/mercator';
import { pathOf, pathOfAll, projectArcs } from '../../../src/map/geometry/paths';
import { REGIONS_AT } from '../geo-files';
import { numbersOf, runsOf } from '../path-points';

/**
 * Two squares side by side: west of 10° E and east of it, with a point on their common side, quantized in half degrees.
 * Arc 0 is the common side northward, 1 the rest of the western square, 2 the rest of the eastern one; arc 3 is an
 * islet that falls into one point.
 */
const toy: Topology = {
  type: 'Topology',
  transform: { scale: [0.5, 0.5], translate: [0, 0] },
  objects: {},
  arcs: [
    [
      [20, 0],
      [0, 10],
      [0, 10],
    ],
    [
      [20, 20],
      [-20, 0],
      [0, -20],
      [20, 0],
    ],
    [
      [20, 0],
      [20, 0],
      [0, 20],
      [-20, 0],
    ],
    [
      [60, 60],
      [0, 0],
      [0, 0],
      [0, 0],
    ],
  ].map((arc) => arc.map(([x = 0, y = 0]) => [x, y])),
};
const west: Polygon = { type: 'Polygon', arcs: [[0, 1]] };
const east: Polygon = { type: 'Polygon', arcs: [[2, -1]] };

const rounded = ([lng = 0, lat = 0]: readonly number[], decimals: number): Point => {
  const [x, y] = project(lng, lat);
  return [Number(x.toFixed(decimals)), Number(y.toFixed(decimals))];
};

describe('a toy map', () => {
  const arcs = projectArcs(toy, 1);
  const pointsOf = (geometry: GeometryObject) => runsOf(pathOf(geometry, arcs, 1), 1).map(({ points }) => points);

  test('a ring goes through its corners once and is closed', () => {
    const [run] = runsOf(pathOf(west, arcs, 1), 1);
    const corners = [
      [10, 0],
      [10, 5],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    expect(run).toEqual({ closed: true, points: corners.map((corner) => rounded(corner, 1)) });
  });

  test('neighbours share the points of their border, one in the other’s reverse order', () => {
    const border = [
      [10, 0],
      [10, 5],
      [10, 10],
    ].map((point) => rounded(point, 1));
    const onBorder = (points: readonly Point[] = []) => points.filter(([x]) => x === border[0]?.[0]);
    expect(onBorder(pointsOf(west)[0])).toEqual(border);
    // The eastern ring starts at the border's south end, and comes back down it.
    const [south, middle, north] = border;
    expect(onBorder(pointsOf(east)[0])).toEqual([south, north, middle]);
  });

  test('a line is left open', () => {
    const [run] = runsOf(pathOf({ type: 'LineString', arcs: [-1] }, arcs, 1), 1);
    expect(run).toEqual({
      closed: false,
      points: [
        [10, 10],
        [10, 5],
        [10, 0],
      ].map((point) => rounded(point, 1)),
    });
  });

  test('collections and multiples draw all their parts', () => {
    const both: GeometryObject = { type: 'GeometryCollection', geometries: [west, east] };
    expect(pathOf(both, arcs, 1)).toBe(pathOf(west, arcs, 1) + pathOf(east, arcs, 1));
    expect(pathOf({ type: 'MultiPolygon', arcs: [west.arcs, east.arcs] }, arcs, 1)).toBe(pathOf(both, arcs, 1));
    expect(pathOfAll([east, west], arcs, 1)).toBe(pathOf(east, arcs, 1) + pathOf(west, arcs, 1));
  });

  test('a ring that falls into one point vanishes', () => {
    expect(pathOf({ type: 'MultiPolygon', arcs: [[[3]], west.arcs] }, arcs, 1)).toBe(pathOf(west, arcs, 1));
  });

  test('numbers are as short as their decimals and need no leading zero', () => {
    // A map unit is about 0.02 degrees: with decimals the squares have sides of less than one.
    for (const [decimals, degrees] of [
      [0, 0.5],
      [1, 0.001],
      [2, 0.001],
    ] as const) {
      const small: Topology = { ...toy, transform: { scale: [degrees, degrees], translate: [100, 30] } };
      const numbers = numbersOf(pathOf(west, projectArcs(small, decimals), decimals));
      expect(numbers.length).toBeGreaterThanOrEqual(8);
      for (const number of numbers) {
        expect(number.split('.')[1]?.length ?? 0).toBeLessThanOrEqual(decimals);
        expect(number).not.toMatch(/^-?0./);
      }
    }
  });

  test('a topology that is not quantized gives the same path', () => {
    const absolute: Topology = {
      type: 'Topology',
      objects: {},
      arcs: [
        [
          [10, 0],
          [10, 5],
          [10, 10],
        ],
        [
          [10, 10],
          [0, 10],
          [0, 0],
          [10, 0],
        ],
      ],
    };
    expect(pathOf(west, projectArcs(absolute, 1), 1)).toBe(pathOf(west, arcs, 1));
  });

  test('a window leaves out the runs that stay outside of it, and no others', () => {
    const [x, y] = project(15, 5);
    const islands: GeometryObject = { type: 'MultiPolygon', arcs: [west.arcs, east.arcs] };
    const around = (px: number, py: number) => ({ x: px - 1, y: py - 1, width: 2, height: 2 });
    // Inside the eastern square, where none of its points lies.
    expect(pathOf(islands, arcs, 1, around(x, y))).toBe(pathOf(east, arcs, 1));
    expect(pathOf(islands, arcs, 1, around(...project(10, 5)))).toBe(pathOf(islands, arcs, 1));
    for (const [lng, lat] of [
      [-5, 5],
      [25, 5],
      [5, 15],
      [5, -5],
    ] as const)
      expect(pathOf(islands, arcs, 1, around(...project(lng, lat)))).toBe('');
  });
});

/** A ring's points in map units, each once, as the paths should have them; null where too little of it is left. */
function expectedRing(ring: readonly (readonly number[])[], decimals: number): readonly Point[] | null {
  const points = ring.map((point) => rounded(point, decimals));
  const distinct = points.filter((point, i) => i === 0 || point.join() !== points[i - 1]?.join());
  return distinct.length < 4 ? null : distinct.slice(0, -1);
}

function ringsOf({ geometry }: GeoJSON.Feature): readonly GeoJSON.Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

describe.each(DETAIL_LEVELS)('the divisions at level %s', (level) => {
  const topology = REGIONS_AT[level];
  const decimals = PATH_DECIMALS[level];
  const arcs = projectArcs(topology, decimals);

  test('are drawn ring by ring as the geodata has them, and every one leaves something to be seen', () => {
    for (const layer of ['provinces', 'prefectures'] as const) {
      const { geometries } = topology.objects[layer];
      const { features } = feature(topology, topology.objects[layer]);
      expect(features).toHaveLength(layer === 'provinces' ? 34 : 366);
      features.forEach((division, i) => {
        const geometry = geometries[i];
        if (geometry === undefined) throw new Error(`No geometry for ${division.id}`);
        const runs = runsOf(pathOf(geometry, arcs, decimals), decimals);
        const expected = ringsOf(division)
          .map((ring) => expectedRing(ring, decimals))
          .filter((ring) => ring !== null);
        if (runs.length === 0 || runs.some(({ closed }) => !closed)) throw new Error(`${division.id} is not closed`);
        expect([division.id, runs.map(({ points }) => points)]).toEqual([division.id, expected]);
      });
    }
  });
});

test('detail grows with the zoom and never shrinks', () => {
  const seen = [2, 3, 3.99, 4, 5, 6, 6.5, 7, 8.5].map((zoom) => DETAIL_LEVELS.indexOf(detailAt(zoom)));
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  // The whole map is coarse; the finest boundaries are not asked for before prefectures are what one looks at.
  expect([2, 3.5, 5.5, 8.5].map(detailAt)).toEqual(['lo', 'lo', 'mid', 'hi']);
});

import type { GeometryCollection } from 'topojson-specification';
import { expect, test } from 'vitest';
import { contextChecks, labelled } from '../../scripts/geo/checks-context';
import type { Context } from '../../scripts/geo/context';
import type { Index } from '../../scripts/geo/labels';
import { RIVERS } from '../../scripts/geo/rivers';
import { LEFT, MIDDLE, RIGHT, threeSquares } from './toy';

const collection = (...geometries: GeometryCollection['geometries']): GeometryCollection => ({
  type: 'GeometryCollection',
  geometries,
});

/** Surroundings of the three squares: a land base with a hole, two half rivers that meet, and all the others. */
function surroundings({
  hole = [
    [2, 2],
    [2, 4],
    [4, 4],
    [2, 2],
  ],
  secondHalf = [
    [50, 5],
    [122, 5],
  ],
  rivers = RIVERS.map(({ id }) => id),
} = {}): Context {
  const absolute = [
    [
      [0, 0],
      [0, 10],
      [40, 10],
      [40, 0],
      [0, 0],
    ],
    hole,
    [
      [0, 5],
      [50, 5],
    ],
    secondHalf,
  ];
  const arcs = absolute.map((arc) =>
    arc.map(([x = 0, y = 0], i) => [x - (arc[i - 1]?.[0] ?? 0), y - (arc[i - 1]?.[1] ?? 0)]),
  );
  return {
    type: 'Topology',
    transform: { scale: [1, 1], translate: [0, 0] },
    arcs,
    objects: {
      land: collection({ type: 'Polygon', arcs: [[0], [1]] }),
      neighbours: collection({ type: 'LineString', arcs: [2] }),
      lakes: collection({ type: 'Polygon', arcs: [[1]] }),
      rivers: collection(...rivers.map((id) => ({ type: 'MultiLineString' as const, id, arcs: [[2], [3]] }))),
    },
  };
}

const failing = (context: Context): string[] =>
  contextChecks(context, threeSquares())
    .filter(({ pass }) => !pass)
    .map(({ id }) => id);

test('whole surroundings pass', () => {
  expect(failing(surroundings())).toEqual([]);
});

test('a missing river, a broken one, and one that ends inland are found', () => {
  expect(failing(surroundings({ rivers: RIVERS.map(({ id }) => id).filter((id) => id !== 'liao') }))).toEqual([
    'All 16 rivers are drawn',
  ]);
  expect(
    failing(
      surroundings({
        secondHalf: [
          [51, 5],
          [122, 5],
        ],
      }),
    ),
  ).toEqual(['The Yangtze and the Yellow River run in one piece']);
  expect(
    failing(
      surroundings({
        secondHalf: [
          [50, 5],
          [120, 5],
        ],
      }),
    ),
  ).toEqual(['The Yangtze reaches the sea']);
});

test('a slit of sea beside the provinces is found; a hole under them is not one', () => {
  expect(
    failing(
      surroundings({
        hole: [
          [32, 2],
          [32, 4],
          [34, 4],
          [32, 2],
        ],
      }),
    ),
  ).toEqual(['The land base has no hole around the provinces']);
});

test('an empty layer is found', () => {
  const context = surroundings();
  context.objects.lakes = collection();
  expect(failing(context)).toEqual(['The context has land, neighbours and lakes']);
});

test('a label outside its region and a region without one are found', () => {
  const box: [number, number, number, number] = [0, 0, 30, 10];
  const units = [LEFT, MIDDLE, RIGHT, '110000', '120000'];
  const at = (change: Record<string, [number, number, number]>): Index => ({
    bbox: { china: box, regions: Object.fromEntries(units.map((id) => [id, box])), strategies: {} },
    labels: {
      [LEFT]: [5, 5, 1],
      [MIDDLE]: [15, 5, 1],
      [RIGHT]: [25, 5, 1],
      110000: [5, 5, 1],
      120000: [25, 5, 1],
      ...change,
    },
  });
  expect(labelled(threeSquares(), at({})).pass).toBe(true);
  expect(labelled(threeSquares(), at({ [LEFT]: [15, 5, 1] })).found).toEqual([`${LEFT} has its label elsewhere`]);
  const { [LEFT]: _, ...rest } = at({}).labels;
  expect(labelled(threeSquares(), { ...at({}), labels: rest }).found).toEqual([`${LEFT} has no label or extent`]);
});

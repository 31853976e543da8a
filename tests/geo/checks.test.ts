import { expect, test } from 'vitest';
import {
  type CheckResult,
  completeness,
  keptAreas,
  knownPlaces,
  type Layers,
  officialAreas,
  soundness,
} from '../../scripts/geo/checks';
import { LEFT, MIDDLE, RIGHT, threeSquares } from './toy';

const failing = (topology: Layers): string[] =>
  soundness('toy', topology)
    .filter(({ pass }) => !pass)
    .map(({ id }) => id.replace(' at level toy', ''));

test('a sound division passes', () => {
  expect(failing(threeSquares())).toEqual([]);
});

test('a gap between two prefectures is found', () => {
  const gap = threeSquares({
    left: [
      [10, 7],
      [9, 5],
      [10, 3],
    ],
    right: [
      [10, 7],
      [11, 5],
      [10, 3],
    ],
  });
  expect(failing(gap)).toContain('There is no gap between prefectures');
  expect(failing(gap)).not.toContain('No two prefectures overlap');
});

test('an overlap is found although no borders cross', () => {
  const overlap = threeSquares({
    left: [
      [10, 7],
      [11, 5],
      [10, 3],
    ],
    right: [
      [10, 7],
      [9, 5],
      [10, 3],
    ],
  });
  const found = soundness('toy', overlap).find(({ id }) => id.startsWith('No two prefectures overlap'));
  expect(found).toMatchObject({ pass: false, found: [`${LEFT} over ${MIDDLE}`] });
  expect(failing(overlap)).not.toContain('No two borders cross');
});

test('a prefecture drawn twice is found', () => {
  const topology = threeSquares();
  const [first] = topology.objects.prefectures.geometries;
  if (first) topology.objects.prefectures.geometries.push({ ...first, id: '110300' });
  expect(failing(topology)).toContain('No two prefectures overlap');
  expect(failing(topology)).toContain('The two prefectures along an arc lie on either side of it');
});

test('a crossing is found', () => {
  const crossing = threeSquares({
    outer: [
      [20, 0],
      [5, 5],
      [30, 10],
      [20, 10],
    ],
  });
  expect(failing(crossing)).toContain('No two borders cross');
});

test('a border that ends within another, or runs on top of it, is found', () => {
  expect(
    failing(
      threeSquares({
        outer: [
          [20, 0],
          [10, 4],
          [30, 10],
          [20, 10],
        ],
      }),
    ),
  ).toContain('No border ends within another');
  expect(
    failing(
      threeSquares({
        outer: [
          [20, 0],
          [20, 5],
          [30, 5],
          [20, 10],
        ],
      }),
    ),
  ).toContain('No two borders run on top of each other');
});

test('an arc that nobody uses is found', () => {
  const topology = threeSquares();
  topology.arcs.push([
    [50, 50],
    [1, 1],
  ]);
  expect(failing(topology)).toContain('Each arc bounds one or two prefectures');
});

test('a province that does not follow its prefectures is found', () => {
  const topology = threeSquares();
  topology.objects.provinces.geometries.pop();
  expect(failing(topology)).toContain('Provinces are bounded by arcs of their prefectures');
});

test('a lost, an empty and a surplus feature are found', () => {
  const check = (change: (topology: Layers) => void): CheckResult => {
    const topology = threeSquares();
    change(topology);
    return completeness('all', topology.objects.prefectures, [LEFT, MIDDLE, RIGHT]);
  };
  expect(check(() => {})).toMatchObject({ pass: true, figure: 3, limit: 3 });
  expect(check(({ objects }) => objects.prefectures.geometries.pop())).toMatchObject({
    pass: false,
    figure: 2,
    found: [`${RIGHT} is missing`],
  });
  const empty = check(({ objects }) => objects.prefectures.geometries.splice(0, 1, { type: null, id: LEFT } as never));
  expect(empty).toMatchObject({ pass: false, found: [`${LEFT} is missing`] });
  expect(completeness('all', threeSquares().objects.prefectures, [LEFT, MIDDLE])).toMatchObject({
    pass: false,
    found: [`${RIGHT} is too many`],
  });
});

test('a place that has moved is found, and so is a strategy that it is or is not in', () => {
  const place = { name: 'Town', lon: 5, lat: 5, prefecture: LEFT, in: ['eastern:ten'], notIn: [] as string[] };
  const found = (change: Partial<typeof place>) =>
    knownPlaces('toy', threeSquares(), [{ ...place, ...change }])[0]?.found;
  expect(found({})).toBeUndefined();
  expect(found({ lon: 15 })).toEqual([`prefecture is ${MIDDLE}, not ${LEFT}`]);
  expect(found({ lon: 25 })).toHaveLength(3);
  expect(found({ lat: 50 })).toHaveLength(3);
  expect(found({ notIn: ['eastern:ten'] })).toEqual(['in eastern:ten']);
  expect(found({ notIn: ['no:such'] })).toEqual(['no:such does not exist']);
});

test('areas are held against the official ones with explained differences only', () => {
  const pass = (drawn: number, official: number, adcode: string) =>
    officialAreas(new Map([[adcode, drawn]]), new Map([[adcode, official]]))[0]?.pass;
  expect(pass(100.5, 100, '140000')).toBe(true);
  expect(pass(97, 100, '140000')).toBe(false);
  expect(pass(78.2, 100, '640000')).toBe(true);
  expect(pass(100, 100, '640000')).toBe(false);
  expect(officialAreas(new Map(), new Map([['140000', 100]]))[0]?.pass).toBe(false);
});

test('a level that loses area is found', () => {
  const finest = new Map([['140000', 100]]);
  expect(keptAreas('lo', new Map([['140000', 97]]), finest).pass).toBe(true);
  expect(keptAreas('lo', new Map([['140000', 90]]), finest)).toMatchObject({
    pass: false,
    figure: 10,
    found: ['140000: -10.0 %'],
  });
  expect(keptAreas('lo', new Map(), finest).pass).toBe(false);
});

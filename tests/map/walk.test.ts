import { describe, expect, test } from 'vitest';
import { GEOGRAPHY, REGIONS, regionNamed, regionOf } from '../../src/content/atlas';
import type { Adcode } from '../../src/domain/region';
import { type Direction, namedUnit, nearestInDirection } from '../../src/map/walk';
import { INDEX } from './geo-files';

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];
const { labels } = INDEX;
const named = (slug: string) => regionNamed(slug)?.adcode ?? slug;
const slugOf = (adcode: Adcode | null) => (adcode === null ? null : regionOf(adcode).id);

/** Whether a unit lies to that side of another, by degrees. */
function isTowards(direction: Direction, from: Adcode, to: Adcode): boolean {
  const [fx = 0, fy = 0] = labels[from] ?? [];
  const [tx = 0, ty = 0] = labels[to] ?? [];
  return { up: ty > fy, down: ty < fy, left: tx < fx, right: tx > fx }[direction];
}

/** Where the arrows lead from each unit. */
function arrows(units: readonly Adcode[]): ReadonlyMap<Adcode, readonly Adcode[]> {
  return new Map(
    units.map((from) => [
      from,
      DIRECTIONS.flatMap((direction) => nearestInDirection(from, direction, units, labels) ?? []),
    ]),
  );
}

/** All units that a walk along steps from one can come to. */
function reachable(start: Adcode, steps: (from: Adcode) => readonly Adcode[]): ReadonlySet<Adcode> {
  const seen = new Set([start]);
  for (const from of seen) for (const next of steps(from)) seen.add(next);
  return seen;
}

describe.each([
  ['the 34 provinces', GEOGRAPHY.provinces],
  ['the 366 prefectures', GEOGRAPHY.prefectures],
])('walking %s', (_, units) => {
  test('an arrow leads to that side, or nowhere where nothing is there', () => {
    for (const from of units)
      for (const direction of DIRECTIONS) {
        const next = nearestInDirection(from, direction, units, labels);
        if (next === null) continue;
        expect(units).toContain(next);
        expect([slugOf(from), direction, slugOf(next), isTowards(direction, from, next)]).toEqual([
          slugOf(from),
          direction,
          slugOf(next),
          true,
        ]);
      }
  });

  test('arrows lead from anywhere to everywhere', () => {
    const steps = arrows(units);
    const back = new Map(units.map((unit) => [unit, units.filter((from) => steps.get(from)?.includes(unit))]));
    const [first = ''] = units;
    // Everything from the first, and the first from everything.
    const there = reachable(first, (from) => steps.get(from) ?? []);
    const hither = reachable(first, (to) => back.get(to) ?? []);
    expect(units.filter((unit) => !there.has(unit)).map(slugOf)).toEqual([]);
    expect(units.filter((unit) => !hither.has(unit)).map(slugOf)).toEqual([]);
  });
});

test.each([
  ['henan', 'up', ['shanxi', 'hebei']],
  ['shanghai', 'right', [null]],
  ['heilongjiang', 'up', [null]],
  ['hubei', 'down', ['hunan']],
  ['xinjiang', 'left', [null]],
  ['yunnan', 'right', ['guangxi']],
] as const)('from %s, %s leads to what the map shows there', (from, direction, expected) => {
  const next = nearestInDirection(named(from), direction, GEOGRAPHY.provinces, labels);
  expect(expected).toContain(slugOf(next));
});

test('a walk can start from what is not among the units', () => {
  const next = nearestInDirection(named('shenzhen'), 'up', GEOGRAPHY.provinces, labels);
  expect(['guangdong', 'jiangxi', 'hunan']).toContain(slugOf(next));
});

describe('typing a name', () => {
  const provinces = GEOGRAPHY.provinces;
  const found = (typed: string, from: string | null = null, units = provinces) =>
    slugOf(namedUnit(typed, units, from === null ? null : named(from)));

  test.each([
    ['Lia', 'liaoning'],
    ['inner m', 'inner-mongolia'],
    ['neimeng', 'inner-mongolia'],
    ['辽', 'liaoning'],
    ['内蒙', 'inner-mongolia'],
    ['SHAANXI', 'shaanxi'],
    ['香港', 'hong-kong'],
    ['hongk', 'hong-kong'],
    ['xianggang', 'hong-kong'],
    ['xizang', 'tibet'],
    ['tibet', 'tibet'],
  ])('%s finds %s', (typed, slug) => {
    expect(namedUnit(typed, provinces, null)).toBe(named(slug));
  });

  test('nothing typed and nonsense find nothing', () => {
    expect([found(''), found(' '), found('zzz')]).toEqual([null, null, null]);
  });

  test('a letter typed again goes to the next one, and around', () => {
    const start = provinces.filter((unit) => regionOf(unit).name.en.startsWith('H')).map(slugOf);
    const walked = [];
    let at: string | null = null;
    for (let i = 0; i < start.length + 1; i++) {
      at = found('h', at);
      walked.push(at);
    }
    expect(new Set(walked)).toEqual(new Set(start));
    expect(walked.at(-1)).toBe(walked[0]);
  });

  test('a second letter stays where it fits already', () => {
    expect(found('he', 'henan')).toBe('henan');
    expect(found('hen', 'hebei')).toBe('henan');
  });

  test('the search starts at the first unit where the cursor is on none of them', () => {
    // Shenzhen is selected while only provinces are drawn; both of these begin with the letters.
    const units = [named('hebei'), named('henan'), named('beijing'), named('heilongjiang')];
    expect(found('he', 'shenzhen', units)).toBe('hebei');
    expect(found('h', 'shenzhen', units)).toBe('hebei');
  });

  test('every region is found by its English and its Chinese name, and by no other before it', () => {
    for (const { adcode, short } of REGIONS) {
      for (const typed of [short.en, short.zh]) {
        const hit = namedUnit(typed, [adcode], null);
        expect([typed, hit]).toEqual([typed, adcode]);
      }
    }
  });
});

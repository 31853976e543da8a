import { expect, test } from 'vitest';
import type { Definition } from '../../scripts/geo/membership';
import { resolveDefinitions } from '../../scripts/geo/membership';
import { addDerived, borderClass, bordersOf, bounds } from '../../scripts/geo/outlines';
import type { Strategy } from '../../src/domain/strategy';
import { LEFT, MIDDLE, RIGHT, threeSquares } from './toy';

const define = (id: string, ...prefectures: string[]): Definition => ({
  id,
  prefectures: new Set(prefectures),
  provinces: new Set(),
});

test('an arc bounds a definition if exactly one of its sides is in it', () => {
  const members = new Set([LEFT]);
  expect(bounds([LEFT], members)).toBe(true);
  expect(bounds([LEFT, MIDDLE], members)).toBe(true);
  expect(bounds([MIDDLE, RIGHT], members)).toBe(false);
  expect(bounds([LEFT, MIDDLE], new Set([LEFT, MIDDLE]))).toBe(false);
});

test('outlines are grouped by all that they bound', () => {
  const { objects } = addDerived(threeSquares(), [define('b:x', LEFT, MIDDLE), define('a:y', MIDDLE, RIGHT)]);
  const groups = objects.outlines.geometries.map(({ properties }) =>
    (properties as { bounds: string[] }).bounds.join(' '),
  );
  // Left square: b alone; middle's top and bottom: both, in alphabetical order; right square: a alone.
  expect(groups.sort()).toEqual(['a:y', 'a:y b:x', 'b:x']);
});

test('the outline of two neighbours leaves out the border between them', () => {
  const { objects } = addDerived(threeSquares(), [define('b:x', LEFT, MIDDLE)]);
  const arcs = objects.outlines.geometries.flatMap((line) => ('arcs' in line ? (line.arcs as number[][]).flat() : []));
  expect(arcs.map((arc) => (arc < 0 ? ~arc : arc)).sort()).toEqual([0, 4, 5, 6]);
  expect(objects.strategies.geometries).toMatchObject([{ id: 'b:x', type: 'MultiPolygon' }]);
});

test('borders are national, between provinces, or within one', () => {
  expect([borderClass([LEFT]), borderClass([LEFT, MIDDLE]), borderClass([MIDDLE, RIGHT])]).toEqual([
    'national',
    'prefecture',
    'province',
  ]);
  const topology = threeSquares();
  const all = bordersOf(topology, topology.objects.prefectures);
  expect(all.map(({ id }) => id)).toEqual(['national', 'province', 'prefecture']);
  const used = all.flatMap(({ arcs }) => arcs.flat().map((arc) => (arc < 0 ? ~arc : arc)));
  expect(used.sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

const strategy = (...adcodes: string[]): Strategy => {
  const text = { en: '', zh: '' };
  const membership = { definition: 'd', origin: 'source' as const, title: text, note: text, adcodes, default: true };
  return { id: 'western', group: 'macro-region', name: text, short: text, memberships: [membership] };
};

test("a province's code stands for its prefectures; an unknown code is an error", () => {
  const [definition] = resolveDefinitions([strategy('110000', RIGHT)], [LEFT, MIDDLE, RIGHT, '120200']);
  expect(definition).toEqual({
    id: 'western:d',
    prefectures: new Set([LEFT, MIDDLE, RIGHT]),
    provinces: new Set(['110000']),
  });
  expect(() => resolveDefinitions([strategy('999999')], [LEFT])).toThrow(/western:d names 999999/);
});

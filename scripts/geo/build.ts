import type { Region } from '../../src/domain/region';
import type { Strategy } from '../../src/domain/strategy';
import {
  type CheckResult,
  completeness,
  type KnownPlace,
  keptAreas,
  knownPlaces,
  type Layers,
  none,
  officialAreas,
  provinceAreas,
  soundness,
} from './checks';
import { contextChecks, labelled } from './checks-context';
import { buildContext } from './context';
import type { Inputs } from './inputs';
import { indexOf } from './labels';
import { buildLevel, cleanPrefectures, LEVELS, type Level } from './levels';
import { buildManifest } from './manifest';
import { resolveDefinitions } from './membership';
import { addDerived } from './outlines';
import { readPrefectures } from './source';

/** What the pipeline takes from the project's own data. */
export interface Content {
  readonly strategies: readonly Strategy[];
  readonly regions: readonly Region[];
  readonly places: readonly KnownPlace[];
}

export interface Built {
  /** File names in public/geo and their text, the manifest last. */
  readonly files: ReadonlyMap<string, string>;
  readonly checks: readonly CheckResult[];
}

/** Provinces and prefectures that the content knows; the seven single units appear in both layers. */
function expectedUnits(regions: readonly Region[]): { provinces: string[]; prefectures: string[] } {
  const provinces = regions.filter(({ level }) => level === 'province').map(({ adcode }) => adcode);
  const prefectures = regions.filter(({ level }) => level === 'prefecture');
  const divided = new Set(prefectures.map(({ parent }) => parent));
  return {
    provinces,
    prefectures: [...prefectures.map(({ adcode }) => adcode), ...provinces.filter((adcode) => !divided.has(adcode))],
  };
}

function checkLevel(name: string, topology: Layers, { regions, places }: Content): CheckResult[] {
  const { provinces, prefectures } = expectedUnits(regions);
  const { objects } = topology;
  return [
    completeness(`All ${provinces.length} provinces are drawn at level ${name}`, objects.provinces, provinces),
    completeness(`All ${prefectures.length} prefectures are drawn at level ${name}`, objects.prefectures, prefectures),
    ...soundness(name, topology),
    ...knownPlaces(name, topology, places),
  ];
}

/** Builds everything in public/geo in memory and checks it. Fails only where it cannot go on; failed checks are the caller's. */
export async function build(inputs: Inputs, content: Content): Promise<Built> {
  const shapes = await readPrefectures(inputs.read);
  const full = await cleanPrefectures(shapes);
  const adcodes = [...new Set(shapes.map(({ adcode }) => adcode))];
  const definitions = resolveDefinitions(content.strategies, adcodes);

  const levels = new Map<Level['name'], Layers>();
  for (const level of LEVELS) levels.set(level.name, addDerived(await buildLevel(full, level), definitions));
  const [mid, hi] = [levels.get('mid'), levels.get('hi')];
  if (!mid || !hi) throw new Error('The levels mid and hi are needed for the context and the index.');
  const context = await buildContext(inputs.read, mid);
  const index = indexOf(hi);

  const files = new Map<string, string>();
  for (const [name, topology] of levels) files.set(`regions-${name}.json`, JSON.stringify(topology));
  files.set('context.json', JSON.stringify(context));
  files.set('index.json', JSON.stringify(index));

  const provinces = content.regions.filter(({ level }) => level === 'province');
  const official = provinces.flatMap(({ adcode, areaKm2 }): [string, number][] =>
    areaKm2 === null ? [] : [[adcode, areaKm2]],
  );
  const areas = provinceAreas(hi);
  const checks = [
    ...[...levels].flatMap(([name, topology]) => checkLevel(name, topology, content)),
    none(
      'Every province has an official area to compare with',
      provinces.filter(({ areaKm2 }) => areaKm2 === null).map(({ adcode }) => adcode),
    ),
    ...officialAreas(areas, new Map(official)),
    ...[...levels]
      .filter(([, level]) => level !== hi)
      .map(([name, level]) => keptAreas(name, provinceAreas(level), areas)),
    labelled(hi, index),
    ...contextChecks(context, hi),
  ];
  files.set('manifest.json', `${JSON.stringify(buildManifest(inputs.record(), files, checks), null, 1)}\n`);
  return { files, checks };
}

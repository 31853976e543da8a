import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from '../../src/content/library';
import { type RegionRow, regionOfRow } from '../../src/content/region-rows';
import type { Check, Fact, GlossaryEntry, Place, Source } from '../../src/domain/fact';
import type { Region } from '../../src/domain/region';
import type { Strategy } from '../../src/domain/strategy';
import type { Bilingual } from '../../src/domain/text';
import type { RegionsTopology } from '../../src/map/geometry/atlas-geometry';

/** Everything that the open data is made from. */
export interface Content {
  readonly sources: readonly Source[];
  readonly strategies: readonly Strategy[];
  readonly regions: readonly Region[];
  readonly facts: readonly Fact[];
  readonly places: readonly Place[];
  readonly checks: readonly Check[];
  readonly glossary: readonly GlossaryEntry[];
  readonly figures: Figures;
  readonly topology: RegionsTopology;
  readonly disclaimer: Bilingual;
}

/** Detail of the outlines: `hi` would be four times the bytes, and the source is good to a kilometre at best. */
const LEVEL = 'mid';

const FACT_FILE = /^facts-.*\.json$/;

const firstPage = ({ cite }: Fact): number => Number(/\d+/.exec(cite.pages)?.[0] ?? Number.POSITIVE_INFINITY);

/**
 * Reads the project's own content and geodata.
 *
 * @param root folder of the project
 * @returns facts in the order of the source's pages, everything else as stored
 */
export function readContent(root: string): Content {
  const folder = join(root, 'src/content/data');
  const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
  const stored = <T>(name: string): T => read<T>(join(folder, name));
  // The order in which a file system lists a folder is its own; the build has to come out the same everywhere.
  const factFiles = readdirSync(folder)
    .filter((name) => FACT_FILE.test(name))
    .sort();
  const facts = factFiles.flatMap((name) => stored<readonly Fact[]>(name));
  return {
    sources: stored('sources.json'),
    strategies: stored('strategies.json'),
    regions: stored<readonly RegionRow[]>('regions.json').map(regionOfRow),
    facts: facts.toSorted((a, b) => firstPage(a) - firstPage(b) || 0),
    places: stored('places.json'),
    checks: stored('checks.json'),
    glossary: existsSync(join(folder, 'glossary.json')) ? stored('glossary.json') : [],
    figures: stored('figures.json'),
    topology: read(join(root, `public/geo/regions-${LEVEL}.json`)),
    disclaimer: read<{ disclaimer: Bilingual }>(join(root, 'public/geo/manifest.json')).disclaimer,
  };
}

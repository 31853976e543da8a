import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REGIONS } from '../../src/content/atlas';
import { build, type Content } from './build';
import { differences } from './compare';
import { Inputs } from './inputs';

/*
 * npm run geo             builds public/geo
 * npm run geo -- --check  builds it in memory and compares it with what is there
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUT = join(ROOT, 'public/geo');

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as unknown;

const content: Content = {
  strategies: readJson('src/content/data/strategies.json') as Content['strategies'],
  regions: REGIONS,
  places: readJson('scripts/geo/places.json') as Content['places'],
};

function fail(heading: string, lines: readonly string[]): never {
  console.error([heading, ...lines.map((line) => `  - ${line}`)].join('\n'));
  process.exit(1);
}

const started = performance.now();
const { files, checks } = await build(new Inputs(ROOT), content);
const seconds = ((performance.now() - started) / 1000).toFixed(1);

const failed = checks.filter(({ pass }) => !pass);
if (failed.length > 0) {
  fail(
    `${failed.length} of ${checks.length} geodata checks failed; nothing was written:`,
    failed.map(
      ({ id, figure, limit, found = [] }) =>
        `${id}: ${figure} (limit ${limit})${found.map((f) => `\n      ${f}`).join('')}`,
    ),
  );
}

mkdirSync(OUTPUT, { recursive: true });
if (process.argv.includes('--check')) {
  const names = readdirSync(OUTPUT).filter((name) => !name.startsWith('.'));
  const committed = new Map(names.map((name) => [name, readFileSync(join(OUTPUT, name), 'utf8')]));
  const found = differences(files, committed);
  if (found.length > 0) fail('public/geo is not what the pipeline builds (npm run geo writes it anew):', found);
  console.log(`public/geo is what the pipeline builds; ${checks.length} checks hold (${seconds} s).`);
} else {
  for (const [name, text] of files) writeFileSync(join(OUTPUT, name), text);
  console.log(`Wrote ${files.size} files to public/geo; ${checks.length} checks hold (${seconds} s).`);
}

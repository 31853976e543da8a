// npm test: on a fresh clone too, install what is missing and run everything that CI runs.
// npm test -- --only=unit,types runs some stages. The last line is always `N passed, N failed`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { playwrightCounts, vitestCounts } from './counts.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT, run } from './process.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {{ name: string, title: string, needs?: string, run: (scratch: string) => Promise<Counts> }} Stage */

const PASSED = { passed: 1, failed: 0, skipped: 0 };
const FAILED = { passed: 0, failed: 1, skipped: 0 };

/** A stage that counts as one test: it passes when its command does. */
const command =
  (/** @type {string} */ program, /** @type {string[]} */ ...args) =>
  async () =>
    (await run(program, args)) === 0 ? PASSED : FAILED;

async function unit(/** @type {string} */ scratch) {
  const report = join(scratch, 'vitest.json');
  const code = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return vitestCounts(report, code);
}

async function endToEnd(/** @type {string} */ scratch) {
  const report = join(scratch, 'playwright.json');
  const finder = join(ROOT, 'scripts', 'dev', 'browser.mjs');
  let path;
  try {
    path = execFileSync(process.execPath, [finder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
  } catch {
    return FAILED;
  }
  console.log(`Browser: ${path}`);
  const env = { ATLAS_CHROMIUM: path, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await run('playwright', ['test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json'], {
    env,
  });
  return playwrightCounts(report, code);
}

/** @type {readonly Stage[]} */
const STAGES = [
  { name: 'format', title: 'format (biome)', run: command('npm', 'run', '--silent', 'format:check') },
  { name: 'lint', title: 'lint (oxlint)', run: command('npm', 'run', '--silent', 'lint') },
  { name: 'types', title: 'types (tsc)', run: command('npm', 'run', '--silent', 'typecheck') },
  { name: 'dead', title: 'dead code (knip)', run: command('npm', 'run', '--silent', 'knip') },
  { name: 'unit', title: 'unit, content, geo and architecture tests (vitest)', run: unit },
  {
    name: 'geo',
    title: 'geodata rebuilt and compared',
    run: command('npm', 'run', '--silent', 'geo', '--', '--check'),
  },
  { name: 'build', title: 'build with open data (vite)', run: command('npm', 'run', '--silent', 'build') },
  { name: 'budgets', title: 'budgets', needs: 'build', run: command('node', 'scripts/dev/budgets.mjs') },
  { name: 'e2e', title: 'end-to-end in a real browser (playwright)', needs: 'build', run: endToEnd },
];

function chosenStages() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return STAGES;
  const names = values.only.split(',');
  const unknown = names.find((name) => !STAGES.some((stage) => stage.name === name));
  const known = STAGES.map(({ name }) => name).join(', ');
  if (unknown !== undefined) throw new Error(`--only=${unknown}: there is no such stage. There are ${known}.`);
  return STAGES.filter(({ name }) => names.includes(name));
}

/** Why a stage can't run after what came before; null when it can. */
function obstacle(/** @type {Stage} */ { needs }, /** @type {{ stage: Stage, counts: Counts }[]} */ results) {
  if (!needs) return null;
  const before = results.find(({ stage }) => stage.name === needs);
  if (before) return before.counts.failed > 0 ? `not run: ${needs} failed` : null;
  return existsSync(join(ROOT, 'dist', 'index.html')) ? null : `not run: there is no dist/, add ${needs} to --only`;
}

function row(
  /** @type {Counts} */ { passed, failed, skipped },
  /** @type {string} */ title,
  /** @type {number} */ seconds,
) {
  const state = failed > 0 ? 'FAILED' : 'ok';
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${state.padEnd(6)}  ${seconds.toFixed(1).padStart(6)} s  ${title}: ${passed} passed, ${failed} failed${left}`;
}

async function runStages() {
  const stages = chosenStages();
  await ensureInstalled();
  const scratch = mkdtempSync(join(tmpdir(), 'atlas-test-'));
  const results = [];
  for (const stage of stages) {
    console.log(`\n===== ${stage.title} =====`);
    const start = performance.now();
    const why = obstacle(stage, results);
    if (why) console.error(why);
    const counts = why ? FAILED : await stage.run(scratch);
    const seconds = (performance.now() - start) / 1000;
    console.log(`----- ${row(counts, stage.name, seconds)}`);
    results.push({ stage, counts, seconds });
  }
  rmSync(scratch, { recursive: true, force: true });
  console.log('\n===== summary =====');
  for (const { stage, counts, seconds } of results) console.log(row(counts, stage.title, seconds));
  return results.map(({ counts }) => counts);
}

// What runs here runs the same as in CI: no watching, no prompts, no new snapshots, no `.only`.
process.env.CI = 'true';

/** @type {Counts[]} */
let counts;
try {
  counts = await runStages();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts = [FAILED];
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

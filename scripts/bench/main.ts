/**
 * npm run bench: times the built atlas on this machine, both renderers in turn, and prints medians with their spread.
 * It measures and judges nothing: machines differ, so compare the ratios of one run.
 *
 *   npm run build && npm run bench -- --runs=5
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type Row, table } from './table';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const RUNS = Number(values.runs);
const RENDERERS = ['svg', 'gl'] as const;
const REGIONS = ['Xinjiang', 'Liaoning', 'Sichuan', 'Henan', 'Jilin', 'Yunnan', 'Hunan', 'Shaanxi'];
const STRATEGIES = ['Western', 'Northeast', 'Greater Bay Area', 'Yellow River Basin', 'Yangtze River Delta', 'Central'];

const INDICATORS = ['density', 'gdp-share', 'tertiary-share', 'gdp-growth', 'population', 'gdp-per-person'];

/** The atlas's own measures of one name so far, in milliseconds. */
const measured = (page: Page, name: string): Promise<number[]> =>
  page.evaluate((key) => performance.getEntriesByName(key).map((entry) => entry.duration || entry.startTime), name);

/** Does something on the page and waits until the atlas has measured it. */
async function timed(page: Page, name: string, act: () => Promise<void>): Promise<void> {
  const before = (await measured(page, name)).length;
  await act();
  await page.waitForFunction(([key, count]) => performance.getEntriesByName(key).length > count, [
    name,
    before,
  ] as const);
}

async function visit(browser: Browser, address: string, renderer: string): Promise<Row[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(`${address}?renderer=${renderer}`);
  await page.locator(`[data-renderer="${renderer}"][data-state="ready"]`).waitFor({ timeout: 60_000 });
  const list = page.getByRole('listbox', { name: 'Regions' });
  for (const name of REGIONS)
    await timed(page, 'atlas:select', () => list.getByRole('option', { name, exact: true }).click());
  const strategies = page.getByRole('group', { name: 'Strategies' });
  for (const name of STRATEGIES) {
    const toggle = strategies.getByRole('button', { name, exact: true });
    await timed(page, 'atlas:filter', () => toggle.click());
    await timed(page, 'atlas:filter', () => toggle.click());
  }
  await page.getByRole('button', { name: 'Color by figures' }).click();
  const lens = page.getByRole('region', { name: 'Figures on the map' }).getByRole('combobox', { name: 'Map shows' });
  await lens.waitFor();
  for (const id of INDICATORS) await timed(page, 'atlas:recolour', async () => void (await lens.selectOption(id)));
  const names = ['atlas:svg-map', 'atlas:gl-frame', 'atlas:select', 'atlas:filter', 'atlas:recolour'];
  const rows = await Promise.all(names.map(async (name) => ({ name, renderer, times: await measured(page, name) })));
  await context.close();
  return rows.filter(({ times }) => times.length > 0);
}

const server = spawn(process.execPath, ['scripts/dev/serve.mjs', '--port=4190'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [greeting] = await once(server.stdout, 'data');
const address = /http:\S+/.exec(String(greeting))?.[0];
if (address === undefined) throw new Error('The atlas could not be served.');
const browser = await chromium.launch({
  executablePath: execFileSync(process.execPath, ['scripts/dev/browser.mjs'], { encoding: 'utf8' }).trim(),
  args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const rows: Row[] = [];
try {
  // The first round of a browser is slow and says nothing about the atlas.
  for (const renderer of RENDERERS) await visit(browser, address, renderer);
  for (let run = 0; run < RUNS; run++)
    for (const renderer of RENDERERS) rows.push(...(await visit(browser, address, renderer)));
} finally {
  await browser.close();
  server.kill();
}
console.log(table(rows));

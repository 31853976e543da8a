import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { listBuild, writeServiceWorker } from '../../scripts/offline/service-worker';
import { Atlas, expect, onOwnSite as test } from './driver';
import type { Site } from './site';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every panel and its heading. */
const PANELS = {
  overview: /regional strategies/,
  region: 'Liaoning',
  measures: 'What the meeting asked for',
  timeline: 'Timeline',
  places: 'Places that the source names',
  audit: 'Audit',
  sources: 'Sources',
  glossary: 'Glossary',
  figures: 'Figures',
  balance: 'Balance',
  compare: 'Compare',
  table: 'Table',
  reading: 'Reading view',
  lessons: 'Lessons',
  share: 'Share',
  embed: 'Embed in a page',
  help: 'Help',
  'strategy:northeast': 'Full revitalization of Northeast China',
  'fact:hlj-gdp-2024q1': 'One statement of the source',
};

test.use({ serviceWorkers: 'allow' });

/** The whole atlas is kept. */
const isKept = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 120_000 });

/** Publishes the atlas anew with another title. */
async function publish(site: Site, title: string): Promise<void> {
  const page = join(site.folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/<title>[^<]*/, `<title>${title}`));
  await writeServiceWorker(ROOT, site.folder);
}

/** Has the browser look for a new version, and waits until it is kept or given up. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const worker = (await registration?.update().catch(() => null))?.installing;
    if (!worker) return 'none';
    return new Promise<string>((done) => {
      worker.addEventListener('statechange', () => {
        if (worker.state === 'installed' || worker.state === 'redundant') done(worker.state);
      });
    });
  });

/** The title of the page that a window would get now. */
const titleOfPage = (page: Page) =>
  page.evaluate(async () => /<title>([^<]*)/.exec(await (await fetch('./')).text())?.[1]);

/** The SHA-256 (base64) of each file as a window gets it. */
const hashesOf = (page: Page, paths: readonly string[]) =>
  page.evaluate(async (all) => {
    const hash = async (path: string) => {
      const response = await fetch(`${path}?now`);
      const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
      return btoa(String.fromCharCode(...new Uint8Array(digest)));
    };
    return Object.fromEntries(await Promise.all(all.map(async (path) => [path, await hash(path)] as const)));
  }, paths);

test('once loaded, all of the atlas works with the network cut', async ({ atlas, page, context, site }) => {
  test.slow();
  const { files } = listBuild(site.folder);
  await atlas.open({ renderer: 'svg' });
  await isKept(page);
  await context.setOffline(true);
  await site.stop();

  await page.reload();
  await atlas.map.isReady();
  await atlas.map.click('jilin');
  await atlas.expectDetailsOf('Jilin');
  for (const [panel, title] of Object.entries(PANELS)) {
    await atlas.turnTo({ panel, renderer: 'svg', ...(panel === 'region' && { region: 'liaoning' }) });
    await expect(atlas.heading, panel).toHaveText(title);
    await expect(atlas.details.getByRole('alert'), panel).toHaveCount(0);
  }
  const chinese = atlas.in('zh');
  await chinese.open({ lens: 'gdp', theme: 'projector', lang: 'zh', renderer: 'svg' });
  await expect(chinese.notices).toHaveCount(0);
  await chinese.search.fill('aomen');
  await expect(chinese.searchResults.first()).toContainText('澳门');

  const window = new Atlas(await context.newPage());
  await window.open({ region: 'hunan', renderer: 'svg' });
  await window.expectDetailsOf('Hunan');
  await window.selectRegion('Jilin');
  await window.expectDetailsOf('Jilin');

  expect(Object.keys(files).length).toBeGreaterThan(100);
  expect(await hashesOf(window.page, Object.keys(files))).toEqual(files);
});

test('a new version comes whole and only once all windows are closed', async ({ atlas, page, context, site }) => {
  test.slow();
  await atlas.open({ renderer: 'svg' });
  await isKept(page);
  const first = await titleOfPage(page);

  await test.step('a version of which one file is not what it should be changes nothing', async () => {
    const file = join(site.folder, 'geo', 'new.json');
    writeFileSync(file, '{}');
    await publish(site, 'Second');
    writeFileSync(file, '{"half":');
    expect(await lookForUpdate(page)).toBe('redundant');
    await context.setOffline(true);
    await page.reload();
    await atlas.map.isReady();
    expect(await titleOfPage(page)).toBe(first);
    await context.setOffline(false);
  });

  await test.step('a whole version waits', async () => {
    await publish(site, 'Third');
    expect(await lookForUpdate(page)).toBe('installed');
    await page.reload();
    await atlas.map.isReady();
    expect(await titleOfPage(page)).toBe(first);
  });

  await page.close();
  const later = new Atlas(await context.newPage());
  await later.open({ renderer: 'svg' });
  await isKept(later.page);
  expect(await titleOfPage(later.page)).toBe('Third');
  expect(await later.page.evaluate(() => caches.keys())).toHaveLength(1);
});

test('an embedded map keeps nothing in the reader’s browser', async ({ atlas, page }) => {
  await atlas.open({ embed: '1', renderer: 'svg' });
  await expect(atlas.map.name('Hunan')).toBeVisible();
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  await expect(page.locator('html')).not.toHaveAttribute('data-offline');
});

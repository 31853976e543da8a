import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { listBuild, writeServiceWorker } from '../../scripts/offline/service-worker';
import { Atlas, expect, onOwnSite as test } from '../e2e/driver';
import type { Site } from '../e2e/site';
import { PANELS } from './panels';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test.use({ serviceWorkers: 'allow' });

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

test('once loaded, every panel and every file is there with the network cut', async ({
  atlas,
  page,
  context,
  site,
}) => {
  test.slow();
  const { files } = listBuild(site.folder);
  await atlas.open({ renderer: 'svg' });
  await atlas.isKeptOffline();
  await context.setOffline(true);
  await site.stop();

  await page.reload();
  await atlas.map.isReady();
  for (const [panel, title] of Object.entries(PANELS)) {
    await atlas.turnTo({ panel, renderer: 'svg', ...(panel === 'region' && { region: 'liaoning' }) });
    await expect(atlas.heading, panel).toHaveText(title);
    await expect(atlas.details.getByRole('alert'), panel).toHaveCount(0);
  }
  expect(Object.keys(files).length).toBeGreaterThan(100);
  expect(await hashesOf(page, Object.keys(files))).toEqual(files);
});

test('a new version comes whole and only once all windows are closed', async ({ atlas, page, context, site }) => {
  test.slow();
  await atlas.open({ renderer: 'svg' });
  await atlas.isKeptOffline();
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
  await later.isKeptOffline();
  expect(await titleOfPage(later.page)).toBe('Third');
  expect(await later.page.evaluate(() => caches.keys())).toHaveLength(1);
});

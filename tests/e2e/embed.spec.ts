import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { test } from './driver';

const EXAMPLE = readFileSync(new URL('fixtures/host.html', import.meta.url));

interface Told {
  readonly type: string;
  readonly query?: string;
  readonly reason?: string;
  readonly id?: string;
}

/** A page of another origin that has the atlas in it, as its visitor and its writer know it. */
class HostPage {
  readonly page: Page;
  readonly frame: FrameLocator;
  readonly map: Locator;
  readonly province: Locator;

  constructor(page: Page) {
    this.page = page;
    this.frame = page.frameLocator('#atlas');
    this.map = this.frame.getByRole('region', { name: 'Map', exact: true });
    this.province = page.getByRole('combobox', { name: 'Province' });
  }

  /** All that the map has said. */
  async told(): Promise<Told[]> {
    const lines = await this.page.getByRole('list', { name: 'What the atlas said' }).getByRole('listitem').all();
    return Promise.all(lines.map(async (line) => JSON.parse(await line.innerText()) as Told));
  }

  async lastTold(): Promise<Told | undefined> {
    return (await this.told()).at(-1);
  }

  /** What the page says to the map, word for word. */
  async say(message: unknown): Promise<void> {
    await this.page.evaluate((data) => {
      const frame = document.querySelector<HTMLIFrameElement>('#atlas');
      frame?.contentWindow?.postMessage(data, '*');
    }, message);
  }

  /** The address that the frame is at. */
  query(): URLSearchParams {
    const frame = this.page.frames().find((each) => each.url().includes('embed=1'));
    return new URL(frame?.url() ?? 'about:blank').searchParams;
  }

  /** Clicks a region in the frame. */
  async choose(slug: string): Promise<void> {
    await this.map.locator(`svg[data-map="main"] a[href="?region=${slug}"]`).click();
  }
}

/** Opens the example page at an origin of its own, and ends that origin afterwards. */
async function withHost(browser: Browser, atlas: string, journey: (host: HostPage) => Promise<void>): Promise<void> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(EXAMPLE);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const context = await browser.newContext();
  const faults: string[] = [];
  const origins = [new URL(address).origin, new URL(atlas).origin];
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url());
    if (protocol.startsWith('http') && !origins.includes(origin)) faults.push(href);
  });
  try {
    const host = new HostPage(await context.newPage());
    await host.page.goto(`${address}?${new URLSearchParams({ atlas })}`);
    await journey(host);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
    server.close();
    server.closeAllConnections();
  }
}

test('a page sets the view of the map in it, and hears what its reader chooses', async ({ browser, baseURL }) => {
  await withHost(browser, baseURL ?? '', async (host) => {
    await expect(host.map).toHaveAttribute('data-state', 'ready');
    await expect.poll(async () => (await host.told())[0]).toMatchObject({ type: 'ready' });

    await host.province.selectOption('Jilin');
    await expect.poll(() => host.query().get('region')).toBe('jilin');
    await expect.poll(() => host.lastTold()).toMatchObject({ type: 'view', id: 'choice' });
    expect(host.query().get('lang')).toBe('en');
    const answered = (await host.told()).length;

    await host.choose('heilongjiang');
    await expect(host.province).toHaveValue('heilongjiang');
    const last = await host.lastTold();
    expect(last?.type).toBe('view-changed');
    expect(new URLSearchParams(last?.query).get('region')).toBe('heilongjiang');
    expect(last?.query).not.toContain('embed');
    expect((await host.told()).slice(answered).every(({ type }) => type === 'view-changed')).toBe(true);

    await host.page.getByRole('button', { name: 'Which view is it?' }).click();
    await expect.poll(() => host.lastTold()).toMatchObject({ type: 'view', id: 'question' });
    const link = host.page.getByRole('link', { name: 'Open this view in the atlas' });
    await expect(link).toHaveAttribute('href', /region=heilongjiang/);
  });
});

test('what is wrong is answered, and what comes from elsewhere is not looked at', async ({ browser, baseURL }) => {
  await withHost(browser, baseURL ?? '', async (host) => {
    await expect(host.map).toHaveAttribute('data-state', 'ready');
    await expect.poll(async () => (await host.told())[0]).toMatchObject({ type: 'ready' });
    await host.province.selectOption('Jilin');
    await expect.poll(() => host.query().get('region')).toBe('jilin');

    await host.say({ atlas: 1, type: 'set-view', query: '?region=atlantis&strategy=northeast&embed=0', id: 'bad' });
    await expect
      .poll(() => host.lastTold())
      .toEqual({
        atlas: 1,
        type: 'error',
        reason: 'query',
        problems: [
          { key: 'region', part: 'atlantis' },
          { key: 'embed', part: '0' },
        ],
        id: 'bad',
      });
    await host.say({ atlas: 1, type: 'set-view', query: 'https://elsewhere.example/', id: 'away' });
    await expect.poll(() => host.lastTold()).toMatchObject({ type: 'error', reason: 'message', id: 'away' });
    await host.say({ atlas: 9, type: 'get-view', id: 'later' });
    await expect.poll(() => host.lastTold()).toMatchObject({ type: 'error', reason: 'version', id: 'later' });
    const before = (await host.told()).length;

    // Another frame of the page, of the page's own origin: its window is not the one around the map.
    await host.page.evaluate(async () => {
      const other = document.createElement('iframe');
      other.src = 'about:blank';
      document.body.append(other);
      const script = other.contentDocument?.createElement('script');
      if (!script) throw new Error('No frame');
      script.textContent = `parent.document.querySelector('#atlas').contentWindow.postMessage(
        { atlas: 1, type: 'set-view', query: '?region=hunan', id: 'other' }, '*')`;
      other.contentDocument?.body.append(script);
    });
    await host.say({ type: 'set-view', query: '?region=hunan' });
    await host.say('set-view');
    await host.say({ atlas: 1, type: 'get-view', id: 'end' });
    await expect.poll(() => host.lastTold()).toMatchObject({ id: 'end' });
    expect((await host.told()).length).toBe(before + 1);
    expect([host.query().get('region'), host.query().get('embed')]).toEqual(['jilin', '1']);
  });
});

test('a page that hides its origin has the map, and no messages', async ({ browser, baseURL }) => {
  await withHost(browser, baseURL ?? '', async (host) => {
    await expect.poll(() => host.lastTold()).toMatchObject({ type: 'view' });
    await host.page.evaluate(() => {
      document.querySelector('#heard')?.replaceChildren();
      const frame = document.querySelector<HTMLIFrameElement>('#atlas');
      if (frame === null) throw new Error('No frame');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.referrerPolicy = 'no-referrer';
      frame.src += '&region=jilin';
    });
    await expect.poll(() => host.query().get('region')).toBe('jilin');
    await host.page.waitForTimeout(1500);
    await host.say({ atlas: 1, type: 'get-view', id: 'anybody' });
    await host.page.waitForTimeout(500);
    expect(await host.told()).toEqual([]);
  });
});

test.describe('the code of the panel', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('shows in another page what its preview shows', async ({ atlas, page, browser, baseURL }) => {
    await atlas.open({ region: 'jilin', lens: 'gdp-per-person' });
    await atlas.button('Share').click();
    await atlas.details.getByRole('button', { name: 'Embed in a page' }).click();
    await atlas.expectDetailsOf('Embed in a page');
    await atlas.details.getByRole('button', { name: /^Wide/ }).click();
    await atlas.details.getByRole('combobox', { name: 'Language' }).selectOption('Chinese');
    const preview = page.frameLocator('[title="Preview of the embedded map"]');
    await preview.getByRole('region', { name: '地图', exact: true }).scrollIntoViewIfNeeded();
    await expect(preview.getByRole('region', { name: '地图', exact: true })).toHaveAttribute('data-state', 'ready');
    await expect(preview.getByRole('region', { name: '地图上的数据' })).toContainText('人均');
    await expect(preview.getByRole('link', { name: '打开地图集' })).toBeVisible();
    await expect(preview.getByRole('banner')).toHaveCount(0);
    // The preview comes and goes without a step of history: Back leads to the panel for sharing.
    await atlas.details.getByRole('button', { name: 'Copy code' }).click();
    await expect(atlas.status).toHaveText('The code is copied.');
    const code = await page.evaluate(() => navigator.clipboard.readText());
    await page.goBack();
    await atlas.expectDetailsOf('Share');

    await withHost(browser, baseURL ?? '', async (host) => {
      await host.page.evaluate((markup) => {
        document.body.innerHTML = markup;
      }, code);
      const frame = host.page.getByTitle('吉林', { exact: false });
      await expect(frame).toHaveAttribute('title', /人均/);
      expect(await frame.boundingBox()).toMatchObject({ width: 960, height: 540 });
      const map = frame.contentFrame().getByRole('region', { name: '地图', exact: true });
      await expect(map).toHaveAttribute('data-state', 'ready');
      // The map has the whole frame.
      expect((await map.boundingBox())?.width).toBe(960);
    });
  });
});

for (const theme of ['light', 'projector'])
  test(`attribution and the way to the atlas are in a small frame and a large one: ${theme}`, async ({
    atlas,
    page,
  }) => {
    for (const viewport of [
      { width: 480, height: 360 },
      { width: 720, height: 540 },
      { width: 960, height: 540 },
    ]) {
      await page.setViewportSize(viewport);
      await atlas.open({ embed: '1', theme, lens: 'gdp' });
      const link = atlas.map.region.getByRole('link', { name: 'Open the atlas' });
      const attribution = atlas.map.region.getByText(/Natural Earth/);
      await expect(link).toBeInViewport({ ratio: 1 });
      await expect(attribution).toBeInViewport({ ratio: 1 });
      await expect(atlas.map.region.getByRole('region', { name: 'Figures on the map' })).toBeInViewport({ ratio: 1 });
      expect((await atlas.map.region.boundingBox())?.width).toBe(viewport.width);
      expect(await atlas.sidewaysScroll()).toBe(0);
    }
  });

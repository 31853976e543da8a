import { type Atlas, expect, MISSING_FILE, test } from './driver';

/** The rest of the page goes on working. */
async function expectTheRestWorks(atlas: Atlas): Promise<void> {
  await atlas.selectRegion('Hunan');
  await atlas.expectDetailsOf('Hunan');
  await atlas.map.click('jilin');
  await atlas.expectDetailsOf('Jilin');
  await atlas.toggleExcluded('Western');
  await expect(atlas.filterResult).toContainText(/\d+ units/);
  await atlas.search.fill('aomen');
  await expect(atlas.searchResults.first()).toContainText('Macao');
  await atlas.search.press('Escape');
}

test.describe('files that do not come', () => {
  test.use({ expectedErrors: MISSING_FILE });

  for (const [fault, file, answer] of [
    ['a missing index', 'index.json', { status: 404, body: 'Not found' }],
    [
      'truncated boundaries',
      'regions-lo.json',
      { contentType: 'application/json', body: '{"type":"Topology","arcs":[[[1' },
    ],
    ['a page in place of the surroundings', 'context.json', { contentType: 'text/html', body: '<!doctype html>' }],
  ] as const)
    test(`${fault}: the map says so and can be tried again`, async ({ atlas, page }) => {
      await page.route(`**/geo/${file}`, (route) => route.fulfill(answer));
      await atlas.visit();
      await expect(atlas.notices).toHaveCount(1);
      await expect(atlas.notices).toContainText('could not be loaded');
      await expect(atlas.status).toContainText('could not be loaded');
      await expectTheRestWorks(atlas);
      await expect(atlas.map.region).toHaveAttribute('data-state', 'failed');

      await page.unroute(`**/geo/${file}`);
      await atlas.notices.getByRole('button', { name: 'Try again' }).click();
      await atlas.map.isReady();
      await expect(atlas.notices).toHaveCount(0);
      await expect(atlas.map.name('Hunan')).toBeVisible();
      await atlas.map.stop.focus();
      await page.keyboard.press('ArrowUp');
      await expect(atlas.status).toHaveText('Heilongjiang');
    });

  test('a panel whose code does not come says so, and can be tried again', async ({ atlas, page }) => {
    await atlas.open();
    await page.route('**/*.js', (route) => route.abort());
    await atlas.button('Compare').click();
    const failure = atlas.details.getByRole('alert');
    await expect(failure).toContainText('Could not load this panel.');
    await expectTheRestWorks(atlas);

    await atlas.button('Compare').click();
    await page.unroute('**/*.js');
    await failure.getByRole('button', { name: 'Try again' }).click();
    await atlas.expectDetailsOf('Compare');
    await expect(failure).toHaveCount(0);
  });

  test('statements that do not come leave a region its figures, and can be tried again', async ({ atlas, page }) => {
    await page.route(/facts-units/, (route) => route.abort());
    await atlas.open({ region: 'liaoning' });
    const failure = atlas.details.getByRole('alert');
    await expect(failure).toContainText('Could not load');
    await atlas.expectDetailsOf('Liaoning');
    await expect(atlas.details).toContainText('148,000');
    await page.unroute(/facts-units/);
    await failure.getByRole('button', { name: 'Try again' }).click();
    await expect(atlas.details.getByRole('tab', { name: 'Profile' })).toBeVisible();
  });
});

test('a browser that blocks storage makes no difference', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, store, {
        get: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      });
  });
  await atlas.open();
  await expect(atlas.notices).toHaveCount(0);
  await expectTheRestWorks(atlas);
  await atlas.chooseTheme('Dark');
  await atlas.expectParameter('theme', 'dark');
});

test('when the WebGL map is lost the SVG map serves on, with the same clicks and colours', async ({ atlas, page }) => {
  await atlas.open({ renderer: 'gl', theme: 'light', strategy: '-eastern', region: 'liaoning' });
  await atlas.map.isDrawnBy('gl');
  const places = ['sichuan', 'hunan', 'shandong', 'heilongjiang'];
  const colours = async () => Promise.all(places.map((slug) => atlas.map.colourOf(slug)));
  await expect.poll(async () => new Set((await colours()).map(String)).size).toBe(4);
  const before = await colours();

  await atlas.map.region
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) =>
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
    );
  await atlas.map.isDrawnBy('svg');
  await expect(atlas.map.note).toContainText('The WebGL map was lost; the simple map takes over.');
  await atlas.map.isReady();
  await expect(atlas.map.link('liaoning')).toBeVisible();
  await atlas.expectDetailsOf('Liaoning');
  const after = await colours();
  for (const [i, colour] of after.entries())
    for (const [channel, value] of colour.entries())
      expect(Math.abs(value - (before[i]?.[channel] ?? -1)), places[i] ?? '').toBeLessThanOrEqual(2);

  await atlas.map.click('sichuan');
  await atlas.expectDetailsOf('Sichuan');
  await page.keyboard.press('/');
  await expect(atlas.search).toBeFocused();
});

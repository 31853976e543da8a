import { expect, onOwnSite, requestsOf, test } from './driver';

for (const lang of ['en', 'zh'] as const)
  test(`the landmarks and controls have their names (${lang})`, async ({ atlas, page }) => {
    const own = atlas.in(lang);
    const { words } = own;
    await own.open({ lang, region: 'liaoning' });
    await expect(page).toHaveTitle(words.title);
    await expect(own.banner).toHaveCount(1);
    await expect(page.getByRole('search')).toHaveCount(1);
    await expect(page.getByRole('search')).toHaveAccessibleName(words.search);
    await expect(own.strategies).toHaveCount(1);
    await expect(own.map.region).toHaveCount(1);
    await expect(own.regions).toHaveCount(1);
    await expect(page.getByRole('complementary')).toHaveCount(1);
    await expect(own.details).toHaveCount(1);
    await expect(own.heading).toHaveCount(1);
    await expect(own.heading).toHaveText(lang === 'en' ? 'Liaoning' : '辽宁省');
    await expect(own.status).toHaveCount(1);
    await expect(page.locator('[aria-live=assertive]')).toHaveCount(0);
    for (const name of words.shortNames) {
      await expect(own.strategy(name)).toBeVisible();
      await expect(own.strategy(name)).toHaveAttribute('aria-pressed', 'false');
    }
    for (const name of [words.share, words.present, words.compare, words.help, words.otherLanguage])
      await expect(own.button(name)).toBeVisible();
  });

test('an embedded map has legend, attribution and a way to the atlas, and nothing else', async ({ atlas, page }) => {
  await atlas.open({ embed: '1', region: 'jilin', strategy: 'northeast' });
  await expect(atlas.legend).toContainText('Northeast');
  await expect(atlas.map.region).toContainText(/Map data: .*Natural Earth.*Boundaries as in the data/);
  for (const part of [atlas.banner, page.getByRole('search'), atlas.strategies, atlas.regions, atlas.details])
    await expect(part).toHaveCount(0);
  const box = await atlas.map.region.boundingBox();
  expect(box).toEqual({ x: 0, y: 0, ...page.viewportSize() });

  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Open the atlas' }).click();
  const whole = await opened;
  await whole.waitForURL(/region=jilin/);
  expect(new URL(whole.url()).search).toBe('?region=jilin&strategy=northeast');
  await expect(whole.getByRole('banner')).toBeVisible();
});

test('the open data that the sources name can be downloaded', async ({ atlas, page }) => {
  await atlas.open({ panel: 'sources' });
  const links = atlas.details.getByRole('link', { name: /^data\// });
  await expect(links.first()).toBeVisible();
  const files = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(files.length).toBeGreaterThanOrEqual(3);
  for (const file of files) {
    const response = await page.request.get(file);
    expect(response.status(), file).toBe(200);
    expect((await response.body()).length, file).toBeGreaterThan(100);
    if (file.endsWith('.json')) expect(await response.json(), file).toBeInstanceOf(Object);
  }
});

onOwnSite('the page is served from any folder', async ({ atlas, page }) => {
  const asked = requestsOf(page);
  await atlas.open({ region: 'jilin', panel: 'strategy:northeast' });
  await atlas.expectDetailsOf(/Northeast/);
  await expect(atlas.details.getByRole('heading', { name: 'Aims' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/some/folder/');
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((path) => !path.startsWith('/some/folder/'))).toEqual([]);
});

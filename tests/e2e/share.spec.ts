import { expect, test } from './driver';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a shared view opens the same for another visitor, in Chinese if they wish', async ({
  atlas,
  page,
  anotherVisitor,
}) => {
  await atlas.open();
  await atlas.toggleStrategy('Northeast');
  await atlas.toggleExcluded('Yellow River Basin');
  await atlas.selectRegion('Liaoning');
  await atlas.map.tool('Zoom in').click();
  await expect.poll(() => atlas.map.isStill()).toBe(true);
  const position = atlas.parameter('map');
  expect(position).not.toBeNull();

  await atlas.button('Share').click();
  await atlas.details.getByRole('button', { name: 'Copy link' }).click();
  await expect(atlas.status).toHaveText('The link is copied.');
  await expect(atlas.details).toContainText('The link is copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await expect(atlas.details.getByRole('textbox', { name: 'Address of this view' })).toHaveValue(copied);

  const address = new URL(copied);
  expect(address.searchParams.get('lang')).toBe('en');
  address.searchParams.set('lang', 'zh');
  const visitor = (await anotherVisitor()).in('zh');
  await visitor.page.goto(address.href);
  const same = async () => {
    await visitor.map.isReady();
    await expect(visitor.page.locator('html')).toHaveAttribute('lang', /^zh/);
    await visitor.expectDetailsOf('辽宁省');
    await expect(visitor.strategy('东北全面振兴')).toHaveAttribute('aria-pressed', 'true');
    await expect(visitor.exclusion('黄河流域')).toHaveAttribute('aria-pressed', 'true');
    await expect(visitor.region('辽宁')).toHaveAttribute('aria-selected', 'true');
    expect(visitor.parameter('map')).toBe(position);
    expect(visitor.parameter('strategy')).toBe('northeast,-yellow-river');
  };
  await same();
  await visitor.page.reload();
  await same();
});

test('Back and Forward undo and redo steps', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.map.click('jilin');
  await atlas.expectDetailsOf('Jilin');
  await atlas.toggleExcluded('Eastern');
  await expect(atlas.regions.getByRole('option', { name: 'Shandong' })).toHaveCount(0);
  await atlas.button('Help').click();
  await atlas.expectDetailsOf('Help');

  await page.goBack();
  await atlas.expectDetailsOf('Jilin');
  await atlas.expectParameter('strategy', '-eastern');
  await page.goBack();
  await atlas.expectParameter('strategy', null);
  await expect(atlas.region('Shandong')).toBeVisible();
  await atlas.expectDetailsOf('Jilin');
  await page.goBack();
  await atlas.expectParameter('region', null);
  await expect(atlas.heading).not.toHaveText('Jilin');

  await page.goForward();
  await atlas.expectDetailsOf('Jilin');
  await page.goForward();
  await expect(atlas.regions.getByRole('option', { name: 'Shandong' })).toHaveCount(0);
});

test('Back after a strategy was switched on also brings back the map from before', async ({ atlas, page }) => {
  await atlas.open({ map: '4/36/104' });
  const before = await atlas.map.placeOf('liaoning');
  await atlas.toggleStrategy('Northeast');
  await expect.poll(() => atlas.map.isStill()).toBe(true);
  await expect.poll(() => atlas.parameter('map')).not.toBe('4/36/104');
  expect(await atlas.map.placeOf('liaoning')).not.toEqual(before);
  await page.goBack();
  await atlas.expectParameter('map', '4/36/104');
  await atlas.expectParameter('strategy', null);
  expect(await atlas.map.placeOf('liaoning')).toEqual(before);
});

test('panning many times makes no steps of history', async ({ atlas, page }) => {
  await atlas.open({ region: 'jilin' });
  await atlas.selectRegion('Hunan');
  const steps = await page.evaluate(() => history.length);
  await atlas.map.stop.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => atlas.parameter('map')).not.toBeNull();
  await expect.poll(() => atlas.map.isStill()).toBe(true);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.goBack();
  await atlas.expectDetailsOf('Jilin');
});

test('what of a mangled address makes no sense is named once, and the rest is shown', async ({ atlas, page }) => {
  await atlas.open({
    region: 'atlantis',
    match: 'xor',
    strategy: 'western,foo',
    map: '9/a/b',
    lens: '<script>',
    unheard: 'of',
  });
  await expect(atlas.notices).toHaveCount(1);
  for (const part of ['region=atlantis', 'match=xor', 'strategy=foo', 'map=9/a/b', 'lens=<script>'])
    await expect(atlas.notices).toContainText(part);
  await expect(atlas.notices).not.toContainText('western');
  // It lies over the map, which still reaches down to the end of the window.
  await expect(atlas.notices).toBeInViewport();
  const { y = 0, height = 0 } = (await atlas.map.region.boundingBox()) ?? {};
  expect(y + height).toBe(page.viewportSize()?.height);
  await expect(atlas.notices).not.toContainText('unheard');
  expect(new URL(page.url()).search).toBe('?strategy=western');
  await expect(atlas.filterResult).toContainText('12 units');

  await atlas.notices.getByRole('button', { name: 'Dismiss' }).click();
  await expect(atlas.notices).toHaveCount(0);
  await atlas.map.click('sichuan');
  await atlas.expectDetailsOf('Sichuan');
  await expect(atlas.notices).toHaveCount(0);
});

test('no address blanks the page', async ({ atlas, page }) => {
  for (const search of [
    '?region=%E0%A4%A&strategy=%',
    `?strategy=${'western,'.repeat(400)}`,
    '?map=NaN/Infinity/-0&year=%00',
  ]) {
    await page.goto(search);
    await atlas.map.isReady();
    await expect(atlas.notices).toHaveCount(1);
    await atlas.selectRegion('Hunan');
    await atlas.expectDetailsOf('Hunan');
  }
});

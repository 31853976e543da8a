import { expect, test } from './driver';

test('the map is one Tab stop between the list and the tools', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.regions.focus();
  await page.keyboard.press('Tab');
  await expect(atlas.map.stop).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(atlas.map.stop).not.toBeFocused();
  await expect(atlas.map.stop.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(atlas.map.stop).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(atlas.regions).toBeFocused();
});

test('arrows walk the regions, Enter selects, Escape leaves', async ({ atlas, page }) => {
  await atlas.open({ region: 'liaoning' });
  await atlas.map.stop.focus();
  await page.keyboard.press('ArrowUp');
  await expect(atlas.status).toHaveText('Jilin');
  await page.keyboard.press('ArrowUp');
  await expect(atlas.status).toHaveText('Heilongjiang');
  await atlas.expectDetailsOf('Liaoning');
  await page.keyboard.press('Enter');
  await atlas.expectDetailsOf('Heilongjiang');
  await expect(atlas.status).toHaveText('Heilongjiang selected. It belongs to: Northeast.');

  await page.keyboard.press('ArrowDown');
  await expect(atlas.status).toHaveText('Jilin');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await atlas.expectDetailsOf('Heilongjiang');
  await page.keyboard.press('Escape');
  await expect(atlas.status).toHaveText('Selection cleared.');
  await atlas.expectParameter('region', null);
});

test('letters of a name in pinyin or Chinese go to its region', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.map.stop.focus();
  await page.keyboard.type('neimeng');
  await expect(atlas.status).toHaveText('Inner Mongolia');
  await page.keyboard.press('Enter');
  await atlas.expectDetailsOf('Inner Mongolia');

  await page.reload();
  await atlas.map.isReady();
  await atlas.map.stop.focus();
  await atlas.map.type('陕西');
  await expect(atlas.status).toHaveText('Shaanxi');
});

test('Shift with arrows pans, + and - zoom, 0 goes home', async ({ atlas, page }) => {
  await atlas.open({ map: '4/36/104' });
  const zoom = () => Number(atlas.parameter('map')?.split('/')[0]);
  const latitude = () => Number(atlas.parameter('map')?.split('/')[1]);
  const longitude = () => Number(atlas.parameter('map')?.split('/')[2]);
  await atlas.map.stop.focus();
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(latitude).toBeGreaterThan(38);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(longitude).toBeLessThan(102);
  expect(zoom()).toBe(4);
  await page.keyboard.press('+');
  await expect.poll(zoom).toBeCloseTo(4.7);
  await page.keyboard.press('-');
  await expect.poll(zoom).toBeCloseTo(4);
  await page.keyboard.press('0');
  await atlas.expectParameter('map', null);
  await expect(atlas.status).toBeEmpty();
});

test('/ goes to the search box, which Escape leaves', async ({ atlas, page }) => {
  await atlas.open();
  await page.keyboard.press('/');
  await expect(atlas.search).toBeFocused();
  await expect(atlas.search).toHaveValue('');
  await page.keyboard.type('yellow river');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(atlas.searchResults.first()).toContainText('Yellow River Basin');
  await expect(atlas.status).toHaveText(/^\d+ results$/);
  await page.keyboard.press('Enter');
  await atlas.expectParameter('panel', 'strategy:yellow-river');
  await atlas.expectDetailsOf(/Yellow River Basin/);
});

test('the list of regions is the map for the keyboard', async ({ atlas, page }) => {
  await atlas.open();
  await expect(atlas.regions.getByRole('option')).toHaveCount(34);
  await atlas.regions.focus();
  await page.keyboard.type('gua');
  await expect(atlas.status).toHaveText('Guangdong');
  await page.keyboard.press('ArrowDown');
  await expect(atlas.status).toHaveText('Guangxi');
  await page.keyboard.press('Enter');
  await atlas.expectDetailsOf('Guangxi');
  await expect(atlas.region('Guangxi')).toHaveAttribute('aria-selected', 'true');
  await expect(atlas.status).toHaveText('Guangxi selected. It belongs to: Western.');
  await expect(atlas.regions).toBeFocused();
  await page.keyboard.press('End');
  await expect(atlas.status).toHaveText('Macao');
});

test('a region in several strategies is announced with all of them, the partial ones as such', async ({ atlas }) => {
  await atlas.open();
  await atlas.selectRegion('Inner Mongolia');
  await expect(atlas.status).toHaveText(
    'Inner Mongolia selected. It belongs to: Western, Northeast (in part), Yellow River Basin.',
  );
});

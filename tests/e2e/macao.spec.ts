import { type Atlas, expect, test } from './driver';

async function expectMacao(atlas: Atlas): Promise<void> {
  await atlas.expectDetailsOf('Macao');
  await atlas.expectParameter('region', 'macao');
  await expect(atlas.status).toHaveText('Macao selected. It belongs to: Greater Bay Area.');
}

test.beforeEach(async ({ atlas }) => {
  await atlas.open();
  await atlas.expectParameter('map', null);
});

test('Macao by mouse: the inset of the Bay Area', async ({ atlas }) => {
  await atlas.map.inset('Macao').last().click();
  await expectMacao(atlas);
});

test.describe('on a large screen', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('Macao by mouse: its name beside the coast', async ({ atlas }) => {
    await atlas.map.callout('Macao').click();
    await expectMacao(atlas);
  });
});

test('Macao by keyboard: the map, its name typed, Enter', async ({ atlas, page }) => {
  await atlas.regions.focus();
  await page.keyboard.press('Tab');
  await expect(atlas.map.stop).toBeFocused();
  await page.keyboard.type('macao');
  await expect(atlas.status).toHaveText('Macao');
  await page.keyboard.press('Enter');
  await expectMacao(atlas);
});

test('Macao by search: in pinyin, in Chinese, in an older spelling', async ({ atlas, page }) => {
  for (const words of ['aomen', '澳门', 'Macau']) {
    await atlas.selectRegion('Tianjin');
    await atlas.expectDetailsOf('Tianjin');
    await atlas.search.fill(words);
    await expect(atlas.searchResults.first()).toContainText('Macao');
    await page.keyboard.press('Enter');
    await expectMacao(atlas);
  }
});

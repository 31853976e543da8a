import { expect, test } from './driver';

// A browser as on machines whose graphics are switched off.
test.use({
  launchOptions: async ({ launchOptions }, provide) =>
    provide({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-gpu', '--disable-3d-apis'] }),
});

test('without WebGL the SVG map serves, says so, and everything works', async ({ atlas, page }) => {
  await atlas.open({ renderer: 'gl' });
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
  await atlas.map.isDrawnBy('svg');
  await expect(atlas.map.note).toContainText('this browser has no WebGL2');
  await expect(atlas.notices).toHaveCount(0);

  await atlas.map.click('liaoning');
  await atlas.expectDetailsOf('Liaoning');
  await atlas.toggleStrategy('Northeast');
  await expect(atlas.status).toHaveText('Northeast: 4 units, 1 partly.');
  await atlas.map.tool('Zoom in').click();
  await expect.poll(() => atlas.parameter('map')).not.toBeNull();
  await atlas.expectParameter('renderer', 'gl');
});

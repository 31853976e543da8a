import { expect, hold, test } from './driver';

const MAP_ENGINE = /\/(renderer|maplibre)[^/]*\.m?js$/;
const ANY_SCRIPT = /\.m?js$/;

test('Liaoning can be chosen on the SVG map before MapLibre is there, and on MapLibre once it has taken over', async ({
  atlas,
  page,
}) => {
  const engine = await hold(page, MAP_ENGINE);
  await atlas.open({ renderer: 'gl' });
  await expect.poll(engine.count).toBeGreaterThan(0);
  await atlas.map.isDrawnBy('svg');

  await atlas.map.click('liaoning');
  await atlas.expectDetailsOf('Liaoning');
  await atlas.expectParameter('region', 'liaoning');

  engine.letGo();
  await atlas.map.isDrawnBy('gl');
  await expect(atlas.map.link('liaoning')).toBeHidden();
  await atlas.expectDetailsOf('Liaoning');
  await atlas.expectParameter('region', 'liaoning');
  await expect(atlas.region('Liaoning')).toHaveAttribute('aria-selected', 'true');

  await atlas.map.click('jilin');
  await atlas.expectDetailsOf('Jilin');
  await atlas.map.click('liaoning');
  await atlas.expectDetailsOf('Liaoning');
  await expect(atlas.status).toHaveText('Liaoning selected. It belongs to: Northeast.');
});

test('a click on the map before any script has run leads to the region', async ({ atlas, page }) => {
  const scripts = await hold(page, ANY_SCRIPT);
  await atlas.visit();
  await expect.poll(scripts.count).toBeGreaterThan(0);
  await expect(atlas.map.region).toHaveAttribute('data-state', 'loading');

  await atlas.map.click('liaoning');
  await atlas.expectParameter('region', 'liaoning');
  scripts.letGo();
  await atlas.map.isReady();
  await atlas.expectDetailsOf('Liaoning');
});

test('dragging the map moves it and selects nothing', async ({ atlas, page }) => {
  await atlas.open({ renderer: 'svg' });
  const { x, y } = await atlas.map.placeOf('sichuan');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => atlas.parameter('map')).not.toBeNull();
  await atlas.expectParameter('region', null);

  await atlas.map.click('sichuan');
  await atlas.expectDetailsOf('Sichuan');
});

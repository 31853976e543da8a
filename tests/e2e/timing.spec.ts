import { expect, test } from './driver';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
});

test('the SVG map, choosing, filtering and recolouring are timed', async ({ atlas, page }) => {
  const durations = (name: string) =>
    page.evaluate((entry) => performance.getEntriesByName(entry).map(({ duration }) => duration), name);
  await atlas.open();
  await expect(atlas.map.region).toHaveAttribute('data-renderer', 'svg');
  await expect(atlas.map.region).toHaveAttribute('data-state', 'ready');
  expect(await durations('atlas:svg-map')).toEqual([0]);

  for (const [measure, act] of [
    ['atlas:select', () => atlas.map.click('henan')],
    ['atlas:filter', () => atlas.toggleExcluded('Western')],
    ['atlas:recolour', () => atlas.chooseTheme('Dark')],
  ] as const) {
    expect(await durations(measure)).toEqual([]);
    await act();
    await expect.poll(() => durations(measure)).toHaveLength(1);
    const [duration = 0] = await durations(measure);
    expect(duration).toBeGreaterThan(0);
  }
});

test('the MapLibre map marks its first frame and its rest', async ({ atlas, page }) => {
  const marks = () =>
    page.evaluate(() =>
      performance.getEntriesByType('mark').flatMap(({ name }) => (name.startsWith('atlas:gl') ? [name] : [])),
    );
  await atlas.open({ renderer: 'gl' });
  await atlas.map.isDrawnBy('gl');
  await expect.poll(marks).toEqual(['atlas:gl-frame', 'atlas:gl-idle']);
  await expect(atlas.map.region).toHaveAttribute('data-state', 'ready');
});

test('the map engine is asked for before the panels are', async ({ atlas, page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await atlas.open({ renderer: 'gl' });
  const [engine, panels] = ['/assets/renderer-', '/assets/page-'].map((name) =>
    scripts.findIndex((path) => path.includes(name)),
  );
  expect(engine).toBeGreaterThanOrEqual(0);
  expect(panels).toBeGreaterThan(engine ?? 0);
});

import { expect, requestsOf, test } from './driver';

const YELLOW_RIVER = [
  'Shanxi',
  'Inner Mongolia',
  'Shandong',
  'Henan',
  'Sichuan',
  'Shaanxi',
  'Gansu',
  'Qinghai',
  'Ningxia',
];
const BAY_AREA_CITIES = [
  'Guangzhou',
  'Shenzhen',
  'Zhuhai',
  'Foshan',
  'Jiangmen',
  'Zhaoqing',
  'Huizhou',
  'Dongguan',
  'Zhongshan',
];

test('Greater Bay Area and Yellow River Basin: any of them, then all of them', async ({ atlas }) => {
  await atlas.open();
  await atlas.toggleStrategy('Greater Bay Area');
  await atlas.expectParameter('strategy', 'gba');
  await expect(atlas.strategy('Greater Bay Area')).toHaveAttribute('aria-pressed', 'true');
  await expect(atlas.status).toHaveText('Greater Bay Area: 3 units, 1 partly.');

  await atlas.toggleStrategy('Yellow River Basin');
  await atlas.expectParameter('strategy', 'gba,yellow-river');
  await atlas.expectParameter('match', null);
  await expect(atlas.status).toHaveText('Greater Bay Area or Yellow River Basin: 12 units, 1 partly.');
  await expect(atlas.filterResult).toContainText('12 units, 1 partly');
  const listed = await atlas.listedRegions();
  const bayArea = ['Guangdong, partly: 9 of 21', ...BAY_AREA_CITIES, 'Hong Kong', 'Macao'];
  expect(listed.toSorted()).toEqual([...bayArea, ...YELLOW_RIVER].toSorted());
  for (const shown of ['Greater Bay Area', 'Yellow River Basin', 'Outside the filter'])
    await expect(atlas.legend.getByRole('listitem').filter({ hasText: shown }).last()).toBeVisible();
  await expect(atlas.legend).not.toContainText('Yangtze');

  await atlas.countAll();
  await atlas.expectParameter('match', 'all');
  await expect(atlas.status).toHaveText('No unit is in all of these: Greater Bay Area and Yellow River Basin.');
  await expect(atlas.regions.getByRole('option')).toHaveCount(0);

  await atlas.countAny();
  await atlas.expectParameter('match', null);
  await expect(atlas.regions.getByRole('option')).toHaveCount(listed.length);
});

test('Western and Northeast have the five eastern leagues and cities of Inner Mongolia in common', async ({
  atlas,
}) => {
  await atlas.open();
  await atlas.toggleStrategy('Western');
  await atlas.toggleStrategy('Northeast');
  await atlas.countAll();
  await expect(atlas.status).toHaveText('Western and Northeast: 1 unit, 1 partly.');
  expect(await atlas.listedRegions()).toEqual([
    'Inner Mongolia, partly: 5 of 12',
    'Chifeng',
    'Tongliao',
    'Hulunbuir',
    'Hinggan',
    'Xilingol',
  ]);
  await atlas.expectParameter('strategy', 'western,northeast');
  await atlas.expectParameter('match', 'all');
  await atlas.selectRegion('Hulunbuir');
  await atlas.expectDetailsOf('Hulunbuir');
});

test('the Yangtze River Delta without the East is Anhui, in the list and on the map', async ({ atlas }) => {
  await atlas.open({ renderer: 'svg', theme: 'light' });
  const colour = await atlas.map.colourOf('anhui');
  expect(await atlas.map.colourOf('henan')).toEqual(colour);

  await atlas.toggleExcluded('Eastern');
  await expect(atlas.status).toHaveText(/^All except Eastern: /);
  await atlas.toggleStrategy('Yangtze River Delta');
  await atlas.expectParameter('strategy', '-eastern,yangtze-delta');
  await expect(atlas.status).toHaveText('Yangtze River Delta, without Eastern: 1 unit.');
  expect(await atlas.listedRegions()).toEqual(['Anhui']);
  await expect.poll(() => atlas.map.colourOf('anhui')).toEqual(colour);
  await expect.poll(() => atlas.map.colourOf('henan')).not.toEqual(colour);

  await atlas.strategies.getByRole('button', { name: 'Clear filter' }).click();
  await expect(atlas.status).toHaveText('Filter cleared. All units are shown.');
  await atlas.expectParameter('strategy', null);
  await expect(atlas.regions.getByRole('option')).toHaveCount(34);
});

test('filtering asks the server for nothing', async ({ atlas, page }) => {
  const asked = requestsOf(page);
  await atlas.open();
  // The first opened strategy brings the code of its panel and what the source says.
  await atlas.toggleStrategy('Yellow River Basin');
  await expect(atlas.details.getByRole('heading', { name: 'Aims' })).toBeVisible();
  await atlas.isAtRest();
  const before = asked.length;
  expect(before).toBeGreaterThan(5);
  expect(asked.filter((address, i) => asked.indexOf(address) < i)).toEqual([]);

  await atlas.countAll();
  await atlas.toggleExcluded('Eastern');
  await expect(atlas.status).toHaveText('Yellow River Basin, without Eastern: 8 units.');
  await atlas.toggleStrategy('Yellow River Basin');
  await expect(atlas.status).toHaveText(/^All except Eastern: /);
  await atlas.toggleStrategy('Yellow River Basin');
  await expect(atlas.status).toHaveText('Yellow River Basin, without Eastern: 8 units.');
  await page.waitForLoadState('networkidle');
  expect(asked.slice(before)).toEqual([]);
});

test('filtering gives the MapLibre map no new data', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    const types: string[] = [];
    Object.assign(window, { workerMessages: types });
    Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
      types.push(String((message[0] as { type?: unknown }).type));
      Reflect.apply(postMessage, this, message);
    };
  });
  /** How often the map's workers have been given the data of a source: MapLibre's message LD. */
  const loads = () =>
    page.evaluate(
      () => (window as unknown as { workerMessages: string[] }).workerMessages.filter((type) => type === 'LD').length,
    );
  await atlas.open({ renderer: 'gl' });
  await atlas.map.isDrawnBy('gl');
  await atlas.isAtRest();
  const before = await loads();
  expect(before).toBeGreaterThan(5);
  const asked = requestsOf(page);
  await atlas.toggleExcluded('Eastern');
  await atlas.toggleExcluded('Northeast');
  await expect(atlas.status).toHaveText(/^All except Northeast and Eastern: /);
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('atlas:filter').length)).toBe(2);
  expect(await loads()).toBe(before);
  expect(asked).toEqual([]);
});

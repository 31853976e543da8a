import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { expect, requestsOf, test } from './driver';

test.describe('figures on the map', () => {
  test('GDP per person from 2006 to 2024: chosen, played, stepped, without a file asked for', async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    await page.getByRole('button', { name: 'Color by figures' }).click();
    await atlas.expectParameter('lens', 'gdp-per-person');
    const legend = page.getByRole('region', { name: 'Figures on the map' });
    await expect(legend).toContainText('GDP per person, 2024');
    const year = legend.getByRole('slider', { name: 'Year' });
    await expect(year).toHaveAttribute('min', '2006');
    await year.fill('2006');
    await atlas.expectParameter('year', '2006');
    await expect(legend).toContainText('GDP per person, 2006');

    await atlas.isAtRest();
    const asked = requestsOf(page);
    await legend.getByRole('button', { name: 'Play the years' }).click();
    await expect.poll(async () => Number(await year.inputValue())).toBeGreaterThan(2008);
    await legend.getByRole('button', { name: 'Pause' }).click();
    const stopped = Number(await year.inputValue());
    await legend.getByRole('button', { name: 'Year after' }).click();
    await expect(year).toHaveValue(String(stopped + 1));
    await year.fill('2024');
    await atlas.expectParameter('year', null);
    expect(asked).toEqual([]);
  });

  test('a class in the light steps the others back, and the back button undoes a lens', async ({ atlas, page }) => {
    await atlas.open({ lens: 'gdp-per-person', renderer: 'svg' });
    const legend = page.getByRole('region', { name: 'Figures on the map' });
    const highest = legend.getByRole('button', { name: /^Class 5 of 5/ });
    await highest.click();
    await expect(highest).toHaveAttribute('aria-pressed', 'true');
    await expect(
      page.locator('.map-svg[data-map="main"] .layer-units a[data-adcode="650000"] .fill-faded'),
    ).toHaveCount(1);
    await expect(
      page.locator('.map-svg[data-map="main"] .layer-units a[data-adcode="310000"] .fill-faded'),
    ).toHaveCount(0);
    await legend.getByRole('button', { name: 'Back to strategies' }).click();
    await atlas.expectParameter('lens', null);
    await page.goBack();
    await atlas.expectParameter('lens', 'gdp-per-person');
  });

  test('a total warns and offers circles', async ({ atlas, page }) => {
    await atlas.open({ lens: 'gdp' });
    const legend = page.getByRole('region', { name: 'Figures on the map' });
    await expect(legend).toContainText('A total, not a rate');
    await legend.getByRole('button', { name: 'Show circles' }).click();
    await atlas.expectParameter('classes', 'symbols');
    await expect(page.locator('.map-symbols circle')).toHaveCount(31);
  });
});

test('the table: sorted by name and value, linked with the map both ways', async ({ atlas }) => {
  await atlas.open({ panel: 'table', lens: 'gdp-per-person' });
  const table = atlas.details.getByRole('table');
  const firstRow = table.getByRole('row').nth(1);
  await expect(firstRow).toContainText('Beijing');
  await table.getByRole('button', { name: /GDP per person/ }).click();
  await expect(firstRow).toContainText('Gansu');
  await expect(table.getByRole('row').last()).toContainText('no data');
  await table.getByRole('button', { name: 'Gansu' }).click();
  await atlas.expectParameter('region', 'gansu');
  await atlas.expectParameter('panel', 'table');
  await atlas.selectRegion('Tibet');
  await expect(table.getByRole('button', { name: 'Tibet' })).toHaveAttribute('aria-pressed', 'true');
  await expect(table.getByRole('button', { name: 'Tibet' })).toBeInViewport();
});

test('the Yangtze Delta beside the Northeast', async ({ atlas }) => {
  await atlas.open({ panel: 'compare', compare: 'yangtze-delta,northeast' });
  await atlas.expectDetailsOf('Compare');
  await expect(atlas.details).toContainText('139,128');
  await expect(atlas.details).toContainText('66,650');
  await expect(atlas.details).toContainText(/3 of 8 units have data/);
});

test.describe('the balance', () => {
  test('by macro-region, by vintage, by a strategy against the rest', async ({ atlas, page }) => {
    await atlas.open({ panel: 'balance' });
    await atlas.expectDetailsOf('Balance');
    await expect(atlas.details).toContainText('Between 2006 and 2024 the gap between provinces');
    await expect(atlas.details).toContainText('64% lay between the groups in 2006 and 46% in 2024');
    await atlas.details.getByRole('combobox', { name: 'Figures' }).selectOption('before-2023-census');
    await atlas.expectParameter('lens', 'membership:before-2023-census');
    await expect(atlas.details).toContainText('Between 2000 and 2023 the gap between provinces');
    await atlas.details.getByRole('combobox', { name: 'Compare between' }).selectOption('northeast');
    await atlas.expectParameter('strategy', 'northeast');
    await expect(atlas.details).toContainText('Covered in part, so a group of their own');
    await atlas.details.getByRole('button', { name: /^Guangdong/ }).click();
    await atlas.expectParameter('region', 'guangdong');
    await atlas.expectParameter('panel', 'balance');
    await page.reload();
    await expect(atlas.details).toContainText('Between 2000 and 2023');
  });
});

const MESSY = `表1 各地区居民人均可支配收入（元）,,
地　区,2022年,2023年
全　国,"36,883","39,218"
北　京,"77,415","81,752"
吉　林,27975,—
辽　宁,"36,089",=1+1
黑龙江省,28346,"29,694"
内蒙古自治区,"35,921","38,130"
广冬,"47,065","49,327"
<img src=x onerror=alert(1)>,1,2
`;

test('a messy table in Chinese is dropped, matched with a report, mapped, shared and removed', async ({
  atlas,
  page,
  anotherVisitor,
}) => {
  const zh = atlas.in('zh');
  await zh.open({ lang: 'zh' });
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], '居民收入.csv', { type: 'text/csv' }));
    return transfer;
  }, MESSY);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: files });
  await expect(page.getByText('松手即可导入表格')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: files });
  const report = zh.details.getByRole('region', { name: '读取结果' });
  await expect(report).toContainText('识别出 5 个地区');
  await expect(report).toContainText('合计已略去');
  await expect(report).toContainText('无法识别“<img src=x onerror=alert(1)>”');
  await expect(report).toContainText('=1+1');
  await report.getByRole('button', { name: '识别为广东省' }).click();
  await expect(report).toContainText('识别出 6 个地区');
  await zh.details.getByRole('button', { name: '在地图上显示“居民收入”' }).click();
  await expect.poll(() => zh.parameter('lens')).toMatch(/^own:/);
  await expect(page.getByRole('region', { name: '地图上的数据' })).toContainText('居民收入');

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await zh.details.getByRole('button', { name: '放入链接' }).click();
  await expect(zh.status).toContainText('链接已复制');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('#data=');
  const other = (await anotherVisitor()).in('zh');
  await other.page.goto(link);
  await expect(other.page.getByRole('region', { name: '地图上的数据' })).toContainText('居民收入');

  await page.reload();
  await expect(page.getByRole('region', { name: '地图上的数据' })).toContainText('居民收入');
  await zh.details.getByRole('button', { name: '移除居民收入' }).click();
  await zh.expectParameter('lens', null);
  await page.getByRole('button', { name: '恢复' }).click();
  await expect(zh.details.getByRole('button', { name: '移除居民收入' })).toBeVisible();
});

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

test('pictures and tables to take away are whole when seen alone', async ({ atlas, page }) => {
  await atlas.open({ lens: 'gdp-per-person', year: '2010', panel: 'share' });
  const [map] = await Promise.all([
    page.waitForEvent('download'),
    atlas.details.getByRole('button', { name: 'Picture (SVG)' }).click(),
  ]);
  const svg = await textOf(map);
  for (const words of [
    'GDP per person, 2010',
    'yuan',
    'Source:',
    'License:',
    'lens=gdp-per-person',
    'no data (3)',
    'Liaoning',
  ])
    expect(svg).toContain(words);
  expect(svg).not.toMatch(/var\(--|href=/);
  // It opens as a picture by itself.
  const other = await page.context().newPage();
  await other.setContent(`<img alt="map" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`);
  await expect
    .poll(() => other.getByAltText('map').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(300);
  await other.close();

  await atlas.open({ panel: 'balance' });
  const figure = atlas.details.getByRole('figure').first();
  await figure.getByText('Take away').click();
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: 'Table (CSV)' }).click(),
  ]);
  const table = await textOf(csv);
  expect(table).toContain('# Source');
  expect(table).toContain('Year,total,between the groups,within the groups');
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: 'Picture (PNG)' }).click(),
  ]);
  const bytes = await readFile(await png.path());
  expect([...bytes.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
});

import { expect, test } from './driver';

test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });

test('on a phone a region is chosen by a tap and read without scrolling sideways', async ({ atlas, page }) => {
  await atlas.open();
  expect(await atlas.sidewaysScroll()).toBe(0);
  await atlas.map.tap('liaoning');
  await atlas.expectDetailsOf('Liaoning');
  await expect(atlas.details.getByRole('tab').first()).toBeVisible();
  expect(await atlas.sidewaysScroll()).toBe(0);

  await atlas.heading.scrollIntoViewIfNeeded();
  await expect(atlas.heading).toBeInViewport({ ratio: 1 });
  for (const text of await atlas.details.getByRole('listitem').all()) {
    const box = await text.boundingBox();
    if (box === null) continue;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
  }
  const size = await atlas.details.evaluate((details) => Number.parseFloat(getComputedStyle(details).fontSize));
  expect(size).toBeGreaterThanOrEqual(14);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(390);
});

test('on a phone strategies are filtered by taps, and Macao is reached', async ({ atlas }) => {
  await atlas.open();
  await atlas.strategy('Yellow River Basin').tap();
  await expect(atlas.status).toHaveText('Yellow River Basin: 9 units.');
  await expect(atlas.filterResult).toBeInViewport();
  expect(await atlas.sidewaysScroll()).toBe(0);
  await atlas.strategy('Yellow River Basin').tap();
  await expect(atlas.status).toHaveText('Filter cleared. All units are shown.');

  await atlas.map.tool('Whole map').tap();
  await atlas.map.callout('Macao').tap();
  await atlas.expectDetailsOf('Macao');
});

test('every control on a phone is at least 24 pixels wide and high', async ({ atlas, page }) => {
  await atlas.open();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, select, input:not([type=radio]), [role=option]')].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width > 0 && (width < 24 || height < 24) ? [`${control.outerHTML.slice(0, 90)} ${width}x${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
});

test.describe('on the narrowest phones', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const lang of ['en', 'zh'] as const)
    test(`nothing needs scrolling sideways at 320 pixels (${lang})`, async ({ atlas }) => {
      const page = atlas.in(lang);
      await page.open({ lang, region: 'liaoning', strategy: 'northeast,gba' });
      await expect(page.details.getByRole('tab').first()).toBeVisible();
      expect(await page.sidewaysScroll()).toBe(0);
    });
});

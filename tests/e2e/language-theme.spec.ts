import { expect, test } from './driver';

test('the language changes at once, in the same document', async ({ atlas, page }) => {
  await atlas.open({ region: 'liaoning' });
  await expect(atlas.map.name('Liaoning')).toBeVisible();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));

  await atlas.button('中文').click();
  const chinese = atlas.in('zh');
  await chinese.expectDetailsOf('辽宁省');
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  await expect(page).toHaveTitle(chinese.words.title);
  await expect(chinese.map.name('辽宁')).toBeVisible();
  await expect(chinese.map.name('Liaoning')).toHaveCount(0);
  await expect(chinese.map.inset('澳门').last()).toBeVisible();
  await atlas.expectParameter('lang', 'zh');

  await chinese.button('English').click();
  await atlas.expectDetailsOf('Liaoning');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(atlas.map.name('Liaoning')).toBeVisible();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);

  await page.goBack();
  await chinese.expectDetailsOf('辽宁省');
});

test.describe('in a browser that prefers Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('the page is in Chinese, and an address in English is in English', async ({ atlas, page }) => {
    await atlas.in('zh').open({ region: 'jilin' });
    await atlas.in('zh').expectDetailsOf('吉林省');
    await atlas.expectParameter('lang', null);
    await atlas.open({ region: 'jilin', lang: 'en' });
    await atlas.expectDetailsOf('Jilin');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('the theme follows the system until one is chosen', async ({ atlas, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await atlas.open();
  await expect.poll(() => atlas.brightness()).toBeGreaterThan(0.8);
  const fill = await atlas.map.colourOf('sichuan');

  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => atlas.brightness()).toBeLessThan(0.2);
  await expect.poll(() => atlas.map.colourOf('sichuan')).not.toEqual(fill);
  await atlas.expectParameter('theme', null);

  await atlas.chooseTheme('Light');
  await expect.poll(() => atlas.brightness()).toBeGreaterThan(0.8);
  await expect.poll(() => atlas.map.colourOf('sichuan')).toEqual(fill);
  await atlas.expectParameter('theme', 'light');
  await page.reload();
  await atlas.map.isReady();
  await expect.poll(() => atlas.brightness()).toBeGreaterThan(0.8);

  await atlas.chooseTheme('System setting');
  await expect.poll(() => atlas.brightness()).toBeLessThan(0.2);
  await atlas.expectParameter('theme', null);
});

test('a theme chosen while MapLibre is on its way is the theme of its map', async ({ atlas, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await atlas.visit({ renderer: 'gl' });
  await page.locator('.map-gl').waitFor({ state: 'attached' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await atlas.map.isDrawnBy('gl');
  const fill = await atlas.map.colourOf('sichuan');
  await atlas.open({ renderer: 'gl' });
  await expect.poll(() => atlas.map.colourOf('sichuan')).toEqual(fill);
});

const PROJECTED = [
  { region: 'liaoning', strategy: 'northeast' },
  { panel: 'measures' },
  { panel: 'timeline' },
  { panel: 'places' },
  { panel: 'audit' },
  { panel: 'glossary' },
  { panel: 'fact:hlj-gdp-2024q1' },
  { panel: 'reading' },
] as const;

test('the projector theme has no text below 24 pixels and no button below 44, but for those in a sentence', async ({
  atlas,
  page,
}) => {
  for (const query of PROJECTED) {
    await atlas.open({ theme: 'projector', renderer: 'svg', ...query });
    await expect(atlas.heading).toBeVisible();
    await expect(atlas.details.getByText(/^Loading/)).toHaveCount(0);
    const faults = await page.evaluate(() => {
      const found = new Set<string>();
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        if (!texts.currentNode.textContent?.trim() || !element?.checkVisibility({ visibilityProperty: true })) continue;
        if (element.closest('[role=status], title, noscript, script, style')) continue;
        const range = document.createRange();
        range.selectNode(texts.currentNode);
        const { height, width } = range.getBoundingClientRect();
        const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
        const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
        if (height > 1 && width > 1 && size < 23.9) found.add(`${element.textContent} (${size.toFixed(1)})`);
      }
      for (const button of document.querySelectorAll<HTMLElement>('.details button')) {
        const { height } = button.getBoundingClientRect();
        const inSentence = getComputedStyle(button).display.startsWith('inline') && button.closest('p, li, dd, h3, h4');
        if (height > 0 && height < 43.9 && !inSentence && !button.matches('.link'))
          found.add(`button ${button.textContent || button.ariaLabel} (${height.toFixed(0)})`);
      }
      return [...found];
    });
    expect(faults, JSON.stringify(query)).toEqual([]);
  }
});

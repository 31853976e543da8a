import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { Atlas } from './atlas';

/** Pages of a printed document: each is an object of its own. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const print = (page: Page, format: 'A4' | 'Letter' = 'A4') => page.pdf({ format, printBackground: true });

/** Shows what paper would, without printing it. */
async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

/** Back to the screen; a page that is told to be a screen would be printed as one. */
async function onScreen(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
}

/** What a print needs is fetched once the page is at rest: the style of paper is the first sign, the map the last. */
async function isReadyToPrint(page: Page): Promise<void> {
  await expect(page.locator('#paper-style')).toBeAttached();
  await expect
    .poll(async () => {
      await onPaper(page);
      const drawn = await page.locator('.print-sheet .map-drawing > svg').count();
      await onScreen(page);
      return drawn;
    })
    .toBe(1);
}

test.describe('a view on paper', () => {
  test('has title, vector map, legend, the panel’s text, sources, address and code', async ({ page }) => {
    const atlas = new Atlas(page);
    await atlas.open({ region: 'jilin', lens: 'gdp-per-person', lang: 'en' });
    await expect(atlas.heading).toHaveText('Jilin');
    await isReadyToPrint(page);
    await onPaper(page);
    const [head, foot] = [page.locator('.print-sheet').first(), page.locator('.print-sheet').last()];
    await expect(head.getByRole('heading', { level: 1 })).toHaveText(/Jilin: GDP per person, 2024/);
    await expect(head.locator('.map-drawing > svg path').first()).toBeVisible();
    await expect(head.locator('.print-legend')).toContainText('No data: 3 regions');
    await expect(head.locator('.print-legend')).toContainText('Unit: yuan');
    await expect(atlas.heading).toBeVisible();
    await expect(foot).toContainText('Natural Earth');
    await expect(foot).toContainText('region=jilin&lens=gdp-per-person');
    await expect(foot.getByRole('img', { name: /QR code/ })).toBeVisible();
    await expect(atlas.banner).toBeHidden();
    await expect(page.locator('.map-region')).toBeHidden();
    expect(await atlas.sidewaysScroll()).toBe(0);
    await onScreen(page);
    await expect(atlas.banner).toBeVisible();
    await expect(page.locator('.print-sheet svg')).toHaveCount(0);
  });

  test('prints from every theme as black on white, on A4 and Letter', async ({ page }) => {
    const atlas = new Atlas(page);
    for (const theme of ['dark', 'projector']) {
      await atlas.open({ panel: 'strategy:northeast', theme, lang: 'en' });
      await expect(atlas.details.locator('.fact').first()).toBeVisible();
      await isReadyToPrint(page);
      for (const format of ['A4', 'Letter'] as const) {
        const pages = pagesOf(await print(page, format));
        expect(pages, `${theme} ${format}`).toBeGreaterThanOrEqual(2);
        expect(pages, `${theme} ${format}`).toBeLessThanOrEqual(6);
      }
      await onPaper(page);
      const size = await atlas.heading.evaluate((heading) => getComputedStyle(heading).fontSize);
      expect(Number.parseFloat(size)).toBeLessThan(24);
      const ink = await page.locator('.print-title').evaluate((title) => getComputedStyle(title).color);
      expect(ink.match(/\d+/g)?.every((channel) => Number(channel) < 60)).toBe(true);
      await onScreen(page);
    }
  });

  test('comes in greys with patterns on request, and a map alone fits on one page', async ({ page }) => {
    const atlas = new Atlas(page, 'zh');
    await atlas.open({ panel: 'share', lang: 'zh' });
    await isReadyToPrint(page);
    await atlas.details.getByRole('combobox', { name: '颜色' }).selectOption({ label: '灰度与图案' });
    await onPaper(page);
    expect(await page.locator('.print-sheet .map-drawing pattern').count()).toBeGreaterThan(4);
    await expect(page.locator('.print-sheet').first()).toContainText('战略归属');
    await onScreen(page);
    expect(pagesOf(await print(page))).toBe(1);
  });
});

test.describe('handouts of a lesson', () => {
  test('a teacher’s guide takes one page, a pupils’ sheet holds no answer', async ({ page }, info) => {
    const atlas = new Atlas(page);
    await atlas.open({ panel: 'lessons', lang: 'en' });
    const card = page.locator('.lesson-card', { hasText: 'Four plates' });
    await card.locator('summary').click();
    await card.getByRole('button', { name: 'Teacher’s guide: Four plates' }).click();
    const handout = page.getByRole('dialog', { name: 'Teacher’s guide: Four plates' });
    await expect(handout).toBeVisible();
    for (const paper of ['A4', 'Letter'] as const) {
      await handout.getByRole('combobox', { name: 'Paper' }).selectOption({ label: paper });
      expect(pagesOf(await print(page, paper)), paper).toBe(1);
    }
    const answers = await handout.locator('tbody td:nth-child(4)').allTextContents();
    expect(answers.length).toBeGreaterThan(6);
    await page.keyboard.press('Escape');
    await card.locator('details').evaluate((more: HTMLDetailsElement) => {
      more.open = true;
    });
    await card.getByRole('button', { name: 'Pupils’ sheet: Four plates' }).click();
    const sheet = page.getByRole('dialog', { name: 'Pupils’ sheet: Four plates' });
    await expect(sheet.locator('.map-drawing > svg').first()).toBeVisible();
    for (const answer of answers.filter((text) => text !== '')) await expect(sheet).not.toContainText(answer);
    // No question is cut: each is a part that never breaks.
    for (const question of await sheet.locator('.sheet-question').all())
      await expect(question).toHaveCSS('break-inside', 'avoid');
    const path = info.outputPath('sheet.pdf');
    await page.pdf({ path, format: 'A4', printBackground: true });
    const pages = pagesOf(readFileSync(path));
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(6);
  });
});

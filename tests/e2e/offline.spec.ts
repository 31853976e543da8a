import { readyLesson } from '../../src/content/lessons/ready';
import { Classroom, secretsOf } from './classroom';
import { Atlas, expect, onOwnSite as test } from './driver';
import { Keys } from './keys';

test.use({ serviceWorkers: 'allow', viewport: { width: 1024, height: 768 } });

const LESSON = readyLesson('is-the-gap-closing', 'en');

test('once loaded, a class is taught with the network cut', async ({ atlas, page, context, site }) => {
  test.slow();
  await atlas.open({ renderer: 'svg' });
  await atlas.isKeptOffline();
  await context.setOffline(true);
  await site.stop();
  const room = new Classroom(page);

  await test.step('a lesson in two windows', async () => {
    await room.open(LESSON.id);
    const audience = await room.openAudience();
    for (const [number, revealed] of [
      [1, false],
      [1, true],
      [2, false],
    ] as const) {
      await room.shows(LESSON, number, revealed);
      await audience.shows(LESSON, number, revealed);
      expect(await audience.holds(secretsOf(LESSON, number, revealed))).toEqual([]);
      await room.click();
    }
    await audience.shows(LESSON, 2, true);
    await page.reload();
    await room.shows(LESSON, 2, true);
    await audience.page.reload();
    await audience.shows(LESSON, 2, true);
    await audience.page.close();
  });

  await test.step('questions', async () => {
    await atlas.open({ panel: 'lessons', renderer: 'svg' });
    const keys = new Keys(page);
    await keys.press('Ask questions', 'Enter');
    await keys.type('Number of questions', '1');
    await keys.press('Start', 'Enter');
    await keys.answer(atlas.details.getByRole('region', { name: /^Question 1 of 1: / }));
    await keys.press('Reveal the answer', 'Enter');
    await expect(atlas.details).toContainText('Right answer: ');
  });

  await test.step('a lesson of one’s own, kept and found again', async () => {
    await atlas.open({ panel: 'lessons', renderer: 'svg' });
    await atlas.details.getByRole('button', { name: 'Write a lesson' }).click();
    await atlas.details.getByRole('textbox', { name: 'Title', exact: true }).fill('Without a network');
    await atlas.selectRegion('Jilin');
    await atlas.details.getByRole('button', { name: 'Add the present view as a step' }).click();
    await expect(atlas.details).toContainText('Kept in this browser.');
    await atlas.open({ panel: 'lessons', renderer: 'svg' });
    await expect(atlas.details).toContainText('Without a network');
  });

  await test.step('another window, in Chinese', async () => {
    const chinese = new Atlas(await context.newPage(), 'zh');
    await chinese.open({ lens: 'gdp', theme: 'projector', lang: 'zh', renderer: 'svg' });
    await expect(chinese.notices).toHaveCount(0);
    await chinese.search.fill('aomen');
    await expect(chinese.searchResults.first()).toContainText('澳门');
  });
});

test('an embedded map keeps nothing in the reader’s browser', async ({ atlas, page }) => {
  await atlas.open({ embed: '1', renderer: 'svg' });
  await expect(atlas.map.name('Hunan')).toBeVisible();
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  await expect(page.locator('html')).not.toHaveAttribute('data-offline');
});

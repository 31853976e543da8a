import { readyLesson } from '../../src/content/lessons/ready';
import { Classroom, pressesOf, secretsOf } from './classroom';
import { expect, test } from './driver';
import { Keys } from './keys';
import { textsBelow } from './lettering';

test.use({ viewport: { width: 1024, height: 768 } });

const PLATES = readyLesson('four-plates', 'en');

test('a whole lesson by the clicker’s one key', async ({ page }) => {
  const room = new Classroom(page);
  await room.open('four-plates');
  await expect(room.atlas.banner).toHaveCount(0);
  for (const { number, revealed } of pressesOf(PLATES)) {
    await room.shows(PLATES, number, revealed);
    await room.atlas.expectParameter('step', String(number));
    expect(await textsBelow(page, 24), `step ${number}`).toEqual([]);
    await room.click();
  }
  // The last press has nowhere to go.
  await room.shows(PLATES, PLATES.steps.length, true);
  await expect(room.button('Next step')).toBeDisabled();
});

test('from the Present button into a lesson, through it by other keys, and back to the view before', async ({
  atlas,
  page,
}) => {
  const room = new Classroom(page);
  await atlas.open({ region: 'jilin', panel: 'lessons', renderer: 'svg' });
  await atlas.details.getByRole('button', { name: `Present: ${PLATES.title}` }).click();
  await room.shows(PLATES, 1, false);
  await expect(atlas.banner).toHaveCount(0);
  expect(atlas.parameter('theme')).toBe('projector');

  await page.keyboard.press('End');
  await room.shows(PLATES, PLATES.steps.length, false);
  await page.keyboard.press('PageUp');
  await room.shows(PLATES, PLATES.steps.length - 1, false);
  await page.keyboard.press('Home');
  await room.shows(PLATES, 1, false);
  await page.keyboard.press('3');
  await room.shows(PLATES, 3, false);
  await page.keyboard.press('b');
  await expect(room.blank).toBeVisible();
  await room.click();
  await expect(room.blank).toHaveCount(0);
  await room.shows(PLATES, 3, false);
  await page.keyboard.press('Escape');
  await expect(atlas.banner).toBeVisible();
  await atlas.expectParameter('theme', null);
  await atlas.expectParameter('lesson', null);
  await atlas.expectParameter('region', 'jilin');
});

test('at any step the class may explore and come back', async ({ page }) => {
  const room = new Classroom(page);
  await room.open('four-plates', 2);
  await room.atlas.map.isReady();
  await room.atlas.map.click('sichuan');
  await room.atlas.expectParameter('region', 'sichuan');
  await room.shows(PLATES, 2, false);
  await page.getByRole('button', { name: 'Back to the step' }).click();
  await room.atlas.expectParameter('region', new URLSearchParams(PLATES.steps[1]?.view).get('region'));
  await room.shows(PLATES, 2, false);
});

test('two windows in step: the class never gets notes or answers that are not revealed', async ({ page }) => {
  const room = new Classroom(page);
  await room.open('four-plates');
  const audience = await room.openAudience();
  await expect(room.desk).toContainText(PLATES.steps[0]?.notes.slice(0, 40) ?? '');
  for (const { number, revealed } of pressesOf(PLATES)) {
    await audience.shows(PLATES, number, revealed);
    expect(await audience.holds(secretsOf(PLATES, number, revealed)), `step ${number}`).toEqual([]);
    await room.click();
  }
  await expect(audience.desk).toHaveCount(0);
  // The measure itself finds what is there.
  expect(await room.holds(secretsOf(PLATES, 1, false))).not.toEqual([]);
  await room.button('Blank screen').click();
  await expect(audience.blank).toBeVisible();
});

test('either window is closed, opened again, and finds its place', async ({ page, context }) => {
  const room = new Classroom(page);
  await room.open('four-plates', 3);
  const first = await room.openAudience();
  await room.click();
  await first.shows(PLATES, 3, true);
  await first.page.close({ runBeforeUnload: true });
  await room.click();

  const audience = await room.openAudience();
  await audience.shows(PLATES, 4, false);
  await audience.page.reload();
  await audience.shows(PLATES, 4, false);
  await room.click();
  await audience.shows(PLATES, 4, true);

  await page.close();
  await audience.shows(PLATES, 4, true);
  const again = new Classroom(await context.newPage());
  await again.atlas.open({ renderer: 'svg' });
  await again.atlas.button('Present').click();
  await again.shows(PLATES, 4, true);
  await again.click();
  await again.shows(PLATES, 5, false);
  await audience.shows(PLATES, 5, false);
});

test('a reload in mid-lesson goes on where it was', async ({ page }) => {
  const room = new Classroom(page);
  await room.atlas.open({ panel: 'lessons', renderer: 'svg' });
  await room.atlas.details.getByRole('button', { name: `Present: ${PLATES.title}` }).click();
  await room.shows(PLATES, 1, false);
  await page.keyboard.press('4');
  await room.shows(PLATES, 4, false);
  await page.reload();
  await room.shows(PLATES, 4, false);
  await expect(room.atlas.banner).toHaveCount(0);
  await room.click();
  await room.click();
  await room.shows(PLATES, 5, false);
  await room.button('Leave').click();
  await expect(room.atlas.banner).toBeVisible();
  await room.atlas.expectParameter('lesson', null);
});

test.describe('a lesson of one’s own', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is written, passed on as a file and as a link, and presented elsewhere', async ({
    atlas,
    page,
    anotherVisitor,
  }, testInfo) => {
    await atlas.open({ panel: 'lessons', renderer: 'svg' });
    const { details } = atlas;
    const field = (name: string) => details.getByRole('textbox', { name, exact: true });
    const addStep = details.getByRole('button', { name: 'Add the present view as a step' });
    await details.getByRole('button', { name: 'Write a lesson' }).click();
    await field('Title').fill('Two provinces <b>compared</b>');
    await atlas.selectRegion('Jilin');
    await addStep.click();
    await field('Title of the step').fill('First Jilin');
    await field('Question').fill('Where is its capital?');
    await field('What the class should find').fill('In Changchun.');
    await field('Your notes').fill('Bring the wall map.');
    await atlas.selectRegion('Hunan');
    await addStep.click();
    await field('Title of the step').last().fill('Then Hunan');
    await field('Text for the class').last().fill('South of the lake.');
    await expect(details).toContainText('Kept in this browser.');

    const saved = page.waitForEvent('download');
    await details.getByRole('button', { name: 'Download as a file' }).click();
    const file = testInfo.outputPath('lesson.json');
    await (await saved).saveAs(file);
    await details.getByRole('button', { name: 'Copy the link' }).click();
    await expect(atlas.status).toContainText('Link copied');
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const isWhole = async ({ step, title, answer, atlas: shown, page: at }: Classroom) => {
      await expect(title).toHaveText('First Jilin');
      await expect(step).toContainText('Two provinces <b>compared</b> · step 1 of 2');
      await expect(step).toContainText('Where is its capital?');
      await shown.expectParameter('region', 'jilin');
      await at.keyboard.press('PageDown');
      await expect(answer).toContainText('In Changchun.');
      await at.keyboard.press('PageDown');
      await expect(title).toHaveText('Then Hunan');
      await expect(step).toContainText('South of the lake.');
      await shown.expectParameter('region', 'hunan');
      await expect(at.getByText('Bring the wall map.')).toHaveCount(0);
    };
    await test.step('from the file', async () => {
      const visitor = await anotherVisitor();
      await visitor.open({ panel: 'lessons', renderer: 'svg' });
      await visitor.details.locator('input[type=file]').setInputFiles(file);
      await expect(visitor.heading).toHaveText('Two provinces <b>compared</b>');
      await visitor.details.getByRole('button', { name: 'Present from the first step' }).click();
      await isWhole(new Classroom(visitor.page));
    });
    await test.step('from the link', async () => {
      const visitor = await anotherVisitor();
      await visitor.page.goto(link);
      const room = new Classroom(visitor.page);
      await expect(room.title).toHaveText('First Jilin');
      await room.step.getByRole('button', { name: 'Present' }).click();
      await isWhole(room);
      await visitor.page.reload();
      await expect(room.title).toHaveText('Then Hunan');
    });
  });
});

test('a round of questions by keyboard alone', async ({ atlas, page }) => {
  await atlas.open({ panel: 'lessons', renderer: 'svg' });
  const keys = new Keys(page);
  await keys.press('Ask questions', 'Enter');
  await expect(atlas.heading).toHaveText('Questions');
  await keys.reach(/^The whole class/);
  await page.keyboard.press('ArrowDown');
  await keys.type('Number of questions', '7');
  await keys.type('Number of the round', '20');
  await keys.press('Start', 'Enter');

  const kinds = new Set<string>();
  for (let place = 1; place <= 7; place += 1) {
    const question = atlas.details.getByRole('region', { name: new RegExp(`^Question ${place} of 7: `) });
    await expect(question).toBeVisible();
    kinds.add((await question.getAttribute('aria-label')) ?? '');
    await keys.answer(question);
    await keys.press('Check the answer', 'Enter');
    await expect(question).toContainText('Right answer: ');
    await keys.press(place < 7 ? 'Next question' : 'To the result', 'Enter');
  }
  expect(kinds.size).toBe(7);
  await expect(atlas.details).toContainText(/of 7 points/);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true });

  test('what is drawn belongs to its step, can be undone, and never stops the clicker', async ({ page }) => {
    const room = new Classroom(page);
    await room.open('four-plates', 2);
    await room.atlas.map.isReady();
    await room.button('Draw and point').tap();
    await room.bar.getByRole('button', { name: 'Pen', exact: true }).tap();
    const line = (y: number) => [0.1, 0.15, 0.2, 0.25, 0.3].map((x) => [x, y + x / 5] as const);
    await room.drawByTouch(line(0.3));
    await expect(room.marks).toHaveCount(1);
    await room.drawByTouch(line(0.5));
    await expect(room.marks).toHaveCount(2);
    await room.bar.getByRole('button', { name: 'Undo', exact: true }).tap();
    await expect(room.marks).toHaveCount(1);
    await room.atlas.expectParameter('region', new URLSearchParams(PLATES.steps[1]?.view).get('region'));

    await room.click();
    await room.shows(PLATES, 2, true);
    await expect(room.marks).toHaveCount(1);
    await room.click();
    await room.shows(PLATES, 3, false);
    await expect(room.marks).toHaveCount(0);
    await page.keyboard.press('PageUp');
    await room.shows(PLATES, 2, true);
    await expect(room.marks).toHaveCount(1);
  });
});

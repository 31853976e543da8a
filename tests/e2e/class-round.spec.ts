import { Classroom } from './classroom';
import { expect, test } from './driver';
import { textsBelow } from './lettering';

test.use({ viewport: { width: 1024, height: 768 } });

/** Whether all of the question stands in the window: nobody scrolls in front of a class. */
const isInSight = ({ question }: Classroom) =>
  question.evaluate((card) => {
    const { top, bottom } = card.getBoundingClientRect();
    return top >= -1 && bottom <= innerHeight + 1;
  });

test('a round for the whole class: its window asks, and tells what is right only once that is revealed', async ({
  page,
  context,
}) => {
  const room = new Classroom(page);
  await room.openLessons();
  const audience = await room.openAudience();
  await expect(audience.atlas.details).toHaveCount(0);
  await room.press('Ask questions');
  await page.getByRole('spinbutton', { name: /^Number of questions/ }).fill('7');
  await page.getByRole('spinbutton', { name: /^Number of the round/ }).fill('31');
  await expect(audience.atlas.details).toHaveCount(0);
  await room.press('Start');

  const kinds = new Set<string>();
  for (let place = 1; place <= 7; place += 1) {
    await expect(audience.question).toHaveAccessibleName(new RegExp(`^Question ${place} of 7: `));
    const kind = (await audience.question.getAttribute('aria-label')) ?? '';
    kinds.add(kind);
    const right = (await room.rightAnswer.textContent()) ?? '';
    expect(right).toMatch(/^Right answer: ./);
    const found = right.replace('Right answer: ', '');
    const sought = kind.endsWith('Find on the map');
    if (sought) {
      // What the presenter chooses is not the class's to see.
      await page.getByRole('combobox', { name: /choose it from a list/ }).selectOption({ label: found });
      await room.atlas.expectParameter('region', found.toLowerCase());
      await expect(audience.atlas.map.name('Tibet')).toHaveCount(0);
    }
    expect(
      await audience.holds([right, ...(sought ? [found, 'region='.concat(found.toLowerCase(), '&')] : [])]),
    ).toEqual([]);
    await expect(audience.question.getByText('Right', { exact: true })).toHaveCount(0);
    expect(audience.atlas.parameter('region')).toBeNull();
    await expect.poll(() => isInSight(audience), kind).toBe(true);
    expect(await textsBelow(audience.page, 24), kind).toEqual([]);

    await room.press('Reveal the answer');
    await expect(audience.question.getByText(right, { exact: true })).toBeInViewport();
    if (sought) {
      await audience.atlas.expectParameter('region', found.toLowerCase());
      await expect(audience.atlas.map.name('Tibet')).toBeVisible();
    }
    expect(await textsBelow(audience.page, 24), kind).toEqual([]);
    if (place === 3) {
      await audience.page.reload();
      await expect(audience.question.getByText(right, { exact: true })).toBeVisible();
    }
    if (place === 5) break;
    await room.press(place < 7 ? 'Next question' : 'To the result');
  }

  // Closed and opened again, the presenter's window goes on with the round.
  await page.close();
  const again = new Classroom(await context.newPage());
  await again.atlas.open({ renderer: 'svg', lang: 'en' });
  await again.atlas.button('Present').click();
  for (const place of [6, 7]) {
    await again.press('Next question');
    await expect(audience.question).toHaveAccessibleName(new RegExp(`^Question ${place} of 7: `));
    kinds.add((await audience.question.getAttribute('aria-label')) ?? '');
    await again.press('Reveal the answer');
    await expect(audience.question.getByText(/^Right answer: /)).toBeInViewport();
  }
  expect(kinds.size).toBe(7);
  await again.press('Close the round');
  await expect(audience.question).toHaveCount(0);
});

test('what the presenter writes meanwhile stays the presenter’s', async ({ page }) => {
  const room = new Classroom(page);
  await room.openLessons();
  const audience = await room.openAudience();
  await room.press('Write a lesson');
  const field = (name: string) => room.atlas.details.getByRole('textbox', { name, exact: true });
  await field('Title').fill('Two provinces compared');
  await room.press('Add the present view as a step');
  await field('Your notes').fill('Bring the wall map.');
  await field('What the class should find').fill('In Changchun.');
  await room.button('Blank screen').click();
  await expect(audience.blank).toBeVisible();
  const secrets = ['Two provinces compared', 'Bring the wall map.', 'In Changchun.'];
  expect(await audience.holds(secrets)).toEqual([]);
  // The measure itself finds what is there.
  expect(await room.holds(secrets)).not.toEqual([]);
  await expect(audience.atlas.details).toHaveCount(0);
});

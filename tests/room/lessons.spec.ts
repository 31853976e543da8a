import type { TestInfo } from '@playwright/test';
import { readyLesson } from '../../src/content/lessons/ready';
import { LESSON_IDS } from '../../src/domain/lesson';
import { LANGUAGES } from '../../src/domain/text';
import { Classroom, pressesOf, secretsOf } from '../e2e/classroom';
import { expect, test } from '../e2e/driver';
import { textsBelow } from '../e2e/lettering';

/** The least size of letters, and of what is pressed where pupils reach, in pixels. */
const LETTERS = 24;
const TARGET = 44;

/** A step on the screen is measured, and kept as a picture for somebody to look at. */
async function measure(room: Classroom, at: string, testInfo: TestInfo): Promise<void> {
  await room.isDrawn();
  await room.page.screenshot({ path: testInfo.outputPath(`${at}.png`) });
  expect.soft(await textsBelow(room.page, LETTERS), at).toEqual([]);
  expect.soft(await room.atlas.sidewaysScroll(), at).toBe(0);
}

for (const id of LESSON_IDS)
  for (const language of LANGUAGES) {
    const lesson = readyLesson(id, language);
    const presses = pressesOf(lesson).map(({ number, revealed }) => ({
      number,
      revealed,
      at: `${String(number).padStart(2, '0')}${revealed ? '-revealed' : ''}`,
    }));

    test(`${id} in one window (${language})`, async ({ page }, testInfo) => {
      const room = new Classroom(page, language);
      await room.open(id);
      for (const { number, revealed, at } of presses) {
        await room.shows(lesson, number, revealed);
        await measure(room, at, testInfo);
        expect.soft(await room.smallTargets(TARGET), at).toEqual([]);
        await room.click();
      }
    });

    test(`${id} in the window for the class (${language})`, async ({ page }, testInfo) => {
      const room = new Classroom(page, language);
      await room.open(id);
      const audience = await room.openAudience();
      for (const { number, revealed, at } of presses) {
        await audience.shows(lesson, number, revealed);
        await measure(audience, at, testInfo);
        expect.soft(await audience.holds(secretsOf(lesson, number, revealed)), at).toEqual([]);
        await room.click();
      }
    });
  }
